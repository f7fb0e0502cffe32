// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QStringView>

namespace Bantin
{

/** The words of @p text in reading order, as ICU cuts them for Vietnamese: syllables, numbers, addresses such as
 *  `vietq.vn`. Blanks and punctuation are left out, except `&`, which stands for a word (`KH&CN`). */
[[nodiscard]] QList<TextSpan> words(QStringView text);

} // namespace Bantin
