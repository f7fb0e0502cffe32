// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "text/datesigns.h"

#include <QRegularExpression>

#include <span>

namespace Bantin
{

/** What must stand before a match for it to be a date. */
enum class DateCue {
    None,
    Word,    ///< `ngày`, `sáng`, `từ`, a weekday: `2/3` alone is a fraction
    Capital, ///< the English month has a capital: `may 5 people`
};

/** One form of dates. Groups: d1 m1 y1 of the first or only day, d2 m2 y2 of the last day of a span, `and` where the
 * two are listed rather than spanned, yy a two-digit year. All patterns read the unmarked form (text/unmarked.h). */
struct DatePattern {
    QRegularExpression expression;
    DateCue cue = DateCue::None;
    DateSigns needed; ///< beside a digit, which all need
};

/** In the order of preference where two begin at the same place. */
[[nodiscard]] std::span<const DatePattern> datePatterns();

/** A time of day; groups h, mi, s, half (`am`, `pm`, `sa`, `ch`), zone. */
[[nodiscard]] const QRegularExpression &timePattern();

/** At the end of what stands before a date: weekday and `ngày`. They belong to it. */
[[nodiscard]] const QRegularExpression &datePrefix();
/** At the end of what stands before a date: words that make `5/6` a date. */
[[nodiscard]] const QRegularExpression &dateCueBefore();
/** Between a date and the time behind it; between a time and the date behind it; between two dates of one list. */
[[nodiscard]] const QRegularExpression &betweenDateAndTime();
[[nodiscard]] const QRegularExpression &betweenTimeAndDate();
[[nodiscard]] const QRegularExpression &betweenListedDates();

/** Whether an English month begins at the start of @p unmarked. */
[[nodiscard]] bool beginsWithEnglishMonth(QStringView unmarked);

/** The number of a month: `7`, `07`, `bay`, `july`; 0 for none. */
[[nodiscard]] int monthNumber(QStringView unmarked);

} // namespace Bantin
