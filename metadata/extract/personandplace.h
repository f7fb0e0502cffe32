// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/field.h"

#include <QStringView>

#include <optional>
#include <utility>

namespace Bantin
{

/** "Lan Hương - VMI", "HH/vusta.vn", "VNU Media - Thùy Dương", "Tran Vinh (Department)", "Lê Lan, Vụ Hợp tác": a person
 *  and where they belong, in this order.
 *  @param labelled   behind "Nguồn:" a comma parts no person from a unit: both are the source */
[[nodiscard]] std::optional<std::pair<TextSpan, TextSpan>> personAndPlace(QStringView text, TextSpan span,
                                                                          bool labelled = false);

/** "Phạm Hà, Phòng Đào tạo", "Phạm Hà (Phòng Đào tạo)": the value of a byline with the unit behind the person. */
[[nodiscard]] std::optional<std::pair<TextSpan, TextSpan>> personAndUnit(QStringView value);

} // namespace Bantin
