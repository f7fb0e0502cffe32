// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringList>

namespace Bantin
{

/** The form in which all code behind the loaders sees text: NFC; '\n' as the only line end; every kind of space a plain
 *  space, for patterns and lists of words know that one; no soft hyphens, zero-width or direction marks. Form feeds and
 *  tabs stay; other controls, NUL among them, become U+FFFD. */
[[nodiscard]] QString normalisedForm(const QString &text);

/** What can be judged of a whole text only: U+00D0 (Icelandic eth, typed for Đ on many keyboards) becomes Đ where
 *  @p text is Vietnamese. Keeps its length. */
void mendEth(QString &text);

/** What a reviewer should know of @p text (English): letters that are lost (U+FFFD) are reported, never guessed. */
[[nodiscard]] QStringList lossNotices(QStringView text);

} // namespace Bantin
