// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "document/pdflayout.h"

/** What is printed as one word, and as one line. */
namespace Bantin
{

/** Whether hardly a hair parts two pieces of a word: printing programs change the font within a word where a font lacks
 *  a letter, and Poppler then sees blanks between the pieces.
 *  @param left, right stand in one line */
[[nodiscard]] bool areOneWord(const QRectF &left, const QRectF &right);

/** Makes one line of what stands in one row with no more than a blank between, and words of letters that were drawn
 *  apart. */
void mendLines(PdfPage &page);

/** Ligatures apart, NFC, no stray blanks, nothing empty. */
void normaliseWords(PdfPage &page);

} // namespace Bantin
