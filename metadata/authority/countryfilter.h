// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

namespace Bantin
{

/** Whether the country's name at @p span of @p text means the country: many are words and given names besides.
 *  `Anh` is a pronoun and a name, `Đức` and `Nga` are names, `tiếng Nhật` is a language, `Pháp luật` is law. */
[[nodiscard]] bool meansCountry(QStringView text, TextSpan span);

} // namespace Bantin
