// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/bulletin.h"

namespace Bantin
{

/** A date as date lines, clocks and print stamps carry it, with its time of day if one stands beside it. */
struct Stamp {
    Moment moment;
    TextSpan span;           ///< weekday, date and time, in the text that was searched
    bool shortYear = false;  ///< two digits for the year: only prints of browsers write so
    bool american = false;   ///< month before day, as a browser's print stamp in English writes it
    bool seconds = false;    ///< the time runs to seconds
    bool impossible = false; ///< no calendar has this day; moment is empty

    bool operator==(const Stamp &) const = default;
};

/** The single days in @p text that are printed with their year, in reading order. */
[[nodiscard]] QList<Stamp> findStamps(QStringView text);

/** @p stamp, read from @p words, with its day and month changed over, where that gives a day; else @p stamp. */
[[nodiscard]] Stamp americanStamp(Stamp stamp, QStringView words);

/** The length of the place at the start of @p text with its comma and the blanks behind it: "Hà Nội, ", "(TP. HCM, "; 0
 *  if there is none. So letters and reports of agencies are dated: what follows may be the day. */
[[nodiscard]] qsizetype placeLength(QStringView text);

/** The day of issue with which a report opens, behind its place: `TP.HCM, 20/6/2019 - `, `(Hà Nội, ngày 5 tháng 6 năm
 *  2023) – `. */
[[nodiscard]] std::optional<Stamp> openingStamp(QStringView text);

/** A headline with its day of issue: `Tiếp đoàn chuyên gia (28/02/2023)`, `... (Ngày đăng: 28/07/2020)`,
 *  `(12-09-2019) Hai viện ký ...`, `Tập huấn về đo lường | 10:12 | 13/03/2021`. */
struct DatedTitle {
    TextSpan words;     ///< the headline alone
    TextSpan day;       ///< what stands in the brackets, or behind the bar
    bool isDay = false; ///< nothing else stands there
    Stamp stamp;        ///< its span in the headline as printed
};
[[nodiscard]] std::optional<DatedTitle> datedTitle(QStringView title);

} // namespace Bantin
