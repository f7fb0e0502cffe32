// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>

namespace Bantin
{

/** The key that is equal for two spellings of the same word: case is dropped and each syllable's tone stands behind it,
 *  so that the place of the tone mark does not count (`hoá`, `Hóa` -> `hoa1`). Letters keep their quality (ơ, ê, đ).
 *  Punctuation is dropped and words are parted by one space; `&` is read as `và`. */
[[nodiscard]] QString spellingKey(QStringView text);

/** Whether @p text holds a letter with a mark, or đ. */
[[nodiscard]] bool hasMarks(QStringView text);

} // namespace Bantin
