// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/bulletin.h"
#include "types/field.h"

#include <QStringView>

namespace Bantin
{

/** A date as far as it was printed: `5/6` has no year, `tháng 9/2016` no day. */
struct CalendarDate {
    std::optional<int> year;
    int month = 0;
    std::optional<int> day;

    bool operator==(const CalendarDate &) const = default;
};

/** How numeric dates are read. News pages print the day first; only a browser with an American locale does not. */
enum class DayOrder { DayFirst, MonthFirst };

/** A date or span of dates that a text prints. */
struct DateCandidate {
    TextSpan span;             ///< with weekday, `ngày`, time and time zone
    TextSpan core;             ///< the numbers and the name of the month alone
    CalendarDate first;        ///< of a span the first day, its year and month filled in from the last
    CalendarDate last;         ///< equals first where it is one day
    std::optional<QTime> time; ///< Vietnam's; absent where another time zone is printed
    bool impossible = false;   ///< `31/02/2023`: reported, never repaired

    [[nodiscard]] bool hasYear() const { return last.year.has_value(); }
    [[nodiscard]] bool isMonthOnly() const { return !last.day; }
    [[nodiscard]] bool isSpan() const { return first != last; }
    /** The days, with @p year where none is printed; nullopt without a year, without a day, or if impossible. */
    [[nodiscard]] std::optional<DateSpan> days(std::optional<int> year = {}) const;
    /** The single day with its time; nullopt for spans and wherever days() is. */
    [[nodiscard]] std::optional<Moment> moment() const;

    bool operator==(const DateCandidate &) const = default;
};

/** Dates printed in @p text, in reading order, not overlapping.
 *
 *  Vietnamese and English, words and figures, in capitals and without marks. Day and month alone count where a word
 *  says that it is a date (`ngày 5/6`, `sáng 5/6`, `29-31/8`): `2/3` and `24/7` are none. Numbers of legal documents
 *  and standards, phone numbers and decimals are none. Two-digit years count only in an American print stamp.
 *  @param text   spans count its UTF-16 units from its start. Spaces may be line ends, marks may be combining.
 *  @return empty if none, never an error. Linear in the length of @p text. */
[[nodiscard]] QList<DateCandidate> findDates(QStringView text, DayOrder order = DayOrder::DayFirst);

/** Whether @p text names a day, with or without its year. */
[[nodiscard]] bool namesDay(QStringView text);

/** A time of day that a text prints: `15h30`, `08:30:11 AM`, `8 giờ 30`, `10:33 SA`. */
struct TimeCandidate {
    TextSpan span;
    std::optional<QTime> time; ///< absent where it is impossible or of another time zone

    bool operator==(const TimeCandidate &) const = default;
};

[[nodiscard]] QList<TimeCandidate> findTimes(QStringView text);

} // namespace Bantin
