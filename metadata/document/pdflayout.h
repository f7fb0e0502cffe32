// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "document/document.h"

namespace Bantin
{

/** What a PDF prints without a blank amid it, and its box. */
struct PdfWord {
    QString text; ///< NFC, ligatures taken apart
    QRectF rect;  ///< points from the top left of the page, turned so that its letters stand upright
    QRectF area;  ///< the same from the top left of the page as it stands when nobody has turned it
};

using PdfLine = QList<PdfWord>; ///< never empty
using PdfPage = QList<PdfLine>; ///< in reading order

/** Fills text, pages, lines and words of @p document with @p pages.
 *  Where lines stand clearly farther apart than the lines of a paragraph do, or the second is indented as the first of
 *  a paragraph, an empty line is put between them, as a TXT has it. */
void layOut(Document &document, const QList<PdfPage> &pages);

} // namespace Bantin
