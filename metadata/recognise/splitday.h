// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Bantin
{

/** More lines than these a day is not split over. */
inline constexpr qsizetype MostDayLines = 3;

/** How many of @p lines, from the first, tell one day together, as a calendar leaf is printed: "13 / Tháng 11 / 2023",
 *  "Thứ Hai, ngày 13 / tháng 11 năm 2023", "13/11/2023 / 10:05"; 1 where the first stands for itself. */
[[nodiscard]] qsizetype dayLines(const QList<QStringView> &lines);

/** The text of such lines on one line, as long as it was: "13", "11/2023" with a stroke between. */
[[nodiscard]] QString dayOnOneLine(QStringView lines);

} // namespace Bantin
