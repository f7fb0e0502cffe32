// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "document/pdflayout.h"

namespace Bantin
{

/** Where a line stands. */
struct PdfBox {
    QRectF rect;
    QRectF area;                ///< see PdfWord
    double height = 0.0;        ///< of the words of the line, not of what stands higher or lower in it
    double firstWord = 0.0;     ///< its width
    qsizetype letters = 0;      ///< with the blanks between the words
    qsizetype firstLetters = 0; ///< of its first word
    bool endsOpen = false;      ///< it ends amid a sentence, as far as its last letter tells
    bool needsMore = false;     ///< it ends with a sign or a word behind which something must follow
    bool endsBroken = false;    ///< behind a hyphen, or amid a word as long as the line
    bool beginsSmall = false;
    bool beginsAnew = false; ///< it begins as sentences and labels do

    /** In points. Poppler's boxes reach from ascender to descender, in common fonts 1.2 times the size of the letters.
     */
    [[nodiscard]] double fontSize() const { return height / 1.2; }
};
[[nodiscard]] PdfBox boxOf(const PdfLine &line);

} // namespace Bantin
