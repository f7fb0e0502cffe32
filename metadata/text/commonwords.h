// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin
{

/** Whether @p word, lower case, is one of the small words that nearly every text has, `của`, `và`, `the`: they tell no
 *  text from another, and an index of them takes a quarter of its room. */
[[nodiscard]] bool isCommonWord(QStringView word);

/** The same for a word typed without marks that may stand for one: `cua`. */
[[nodiscard]] bool mayBeCommonWord(const QString &word);

} // namespace Bantin
