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

/** Fills text, pages, lines and words of @p document with @p pages, so that it reads as a TXT of the same page would:
 *  lines that were wrapped for want of room are one, and where lines stand clearly farther apart than those of a
 * paragraph, or the second is indented as the first of a paragraph, there is an empty line between them. */
void layOut(Document &document, const QList<PdfPage> &pages);

} // namespace Bantin
