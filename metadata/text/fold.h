// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QString>

namespace Bantin
{

/** @p text without case and marks, `đ` as `d`, every kind of space as U+0020: the second, less confident key.
 *
 *  One code unit in gives one code unit out, so a span in the folded text is the same span in @p text.
 *  @param text NFC; letters that NFC cannot compose keep their combining marks. */
[[nodiscard]] QString fold(QStringView text);
[[nodiscard]] QChar fold(QChar c);

/** @p text in lower case, as long as it: a span in one is the same span in the other. */
[[nodiscard]] QString lowerText(QStringView text);

} // namespace Bantin
