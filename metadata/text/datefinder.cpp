// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "text/datefinder.h"

#include "text/datepatterns.h"
#include "text/datesigns.h"
#include "text/pattern.h"
#include "text/unmarked.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr qsizetype longestCue = 40; ///< characters before a date that are looked at
constexpr int leapYear = 2024;       ///< judges 29/2 where no year is printed
constexpr int centuryOfStamps = 2000;
constexpr int vietnamsOffset = 7;

/** A date in the unmarked text, before overlaps are settled. */
struct RawDate {
    TextSpan span;
    std::size_t rank = 0; ///< of the pattern
    DateCandidate date;
};

std::optional<int> number(QStringView digits)
{
    bool ok = false;
    const int value = digits.toInt(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

bool isImpossible(const CalendarDate &date)
{
    if (date.month < 1 || date.month > 12)
        return true;
    return date.day && !QDate::isValid(date.year.value_or(leapYear), date.month, *date.day);
}

QStringView before(const QString &text, qsizetype position)
{
    const qsizetype from = std::max<qsizetype>(0, position - longestCue);
    return QStringView(text).sliced(from, position - from);
}

/** `tháng sau` is the next month, `tháng từ` a month from: without marks they are June and April. */
bool isMonthWord(QStringView original)
{
    static const QStringList doubtful{u"sau"_s, u"tu"_s, u"từ"_s, u"tự"_s, u"tú"_s, u"bà"_s, u"nam"_s, u"hại"_s};
    return !doubtful.contains(original.toString().normalized(QString::NormalizationForm_C).toLower());
}

/** All patterns need a digit, and most lines of a page have none. */
bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

class DateReader
{
public:
    DateReader(QStringView original, DayOrder order) : m_original(original), m_unmarked(original), m_order(order) {}

    [[nodiscard]] const Unmarked &unmarked() const { return m_unmarked; }

    void collect(QList<RawDate> &found) const
    {
        const std::span<const DatePattern> patterns = datePatterns();
        const DateSigns signs = dateSigns(m_original, m_unmarked);
        const auto options = matchOptionsFor(m_unmarked.text()); // once, not for each pattern
        for (std::size_t rank = 0; rank < patterns.size(); ++rank) {
            if (!signs.hasAllOf(patterns[rank].needed))
                continue;
            auto hits =
                patterns[rank].expression.globalMatch(m_unmarked.text(), 0, QRegularExpression::NormalMatch, options);
            while (hits.hasNext()) {
                const QRegularExpressionMatch match = hits.next();
                if (hasCue(match, patterns[rank].cue))
                    read(match, rank, found);
            }
        }
    }

private:
    [[nodiscard]] QStringView originalOf(const QRegularExpressionMatch &match, const QString &group) const
    {
        const TextSpan span =
            m_unmarked.toOriginal({.begin = match.capturedStart(group), .end = match.capturedEnd(group)});
        return m_original.sliced(span.begin, span.length());
    }

    [[nodiscard]] bool hasCue(const QRegularExpressionMatch &match, DateCue cue) const
    {
        switch (cue) {
        case DateCue::None:
            return true;
        case DateCue::Word:
            return matches(dateCueBefore(), before(m_unmarked.text(), match.capturedStart()));
        case DateCue::Capital: {
            const QString group = match.hasCaptured(u"m1"_s) ? u"m1"_s : u"m2"_s;
            return originalOf(match, group).front().isUpper();
        }
        }
        return false;
    }

    [[nodiscard]] CalendarDate end(const QRegularExpressionMatch &match, const QString &which) const
    {
        return {.year = number(match.capturedView(u"y"_s + which)),
                .month = monthNumber(match.capturedView(u"m"_s + which)),
                .day = number(match.capturedView(u"d"_s + which))};
    }

    void read(const QRegularExpressionMatch &match, std::size_t rank, QList<RawDate> &found) const
    {
        RawDate raw{.span = {.begin = match.capturedStart(), .end = match.capturedEnd()}, .rank = rank, .date = {}};
        DateCandidate &date = raw.date;
        date.first = end(match, u"1"_s);
        if (const auto yy = number(match.capturedView(u"yy"_s)))
            date.first.year = centuryOfStamps + *yy;
        else if (m_order == DayOrder::MonthFirst && match.hasCaptured(u"s1"_s) && !match.hasCaptured(u"d2"_s) &&
                 match.capturedStart(u"d1"_s) < match.capturedStart(u"m1"_s) && date.first.day)
            date.first = {.year = date.first.year, .month = *date.first.day, .day = date.first.month};
        date.last = date.first;
        if (match.hasCaptured(u"d2"_s))
            readLast(match, date);
        for (const QString &group : {u"m1"_s, u"m2"_s})
            if (match.hasCaptured(group) && !date.hasYear() && !isMonthWord(originalOf(match, group)))
                return;
        if (match.hasCaptured(u"and"_s) && date.first.day && date.last.day && *date.last.day - *date.first.day > 1 &&
            !match.capturedView(u"and"_s).contains(u',')) {
            apart(match, raw, found);
            return;
        }
        date.impossible = isImpossible(date.first) || isImpossible(date.last) || isBackwards(date);
        found += raw;
    }

    /** Days that are listed but not neighbours are days of their own: `ngày 5 và 9/6`. */
    static void apart(const QRegularExpressionMatch &match, const RawDate &raw, QList<RawDate> &found)
    {
        RawDate single = raw;
        single.span = {.begin = match.capturedStart(u"d1"_s), .end = match.capturedEnd(u"d1"_s)};
        single.date.last = single.date.first;
        single.date.impossible = isImpossible(single.date.first);
        found += single;
        single.span = {.begin = match.capturedStart(u"d2"_s), .end = match.capturedEnd()};
        single.date.first = single.date.last = raw.date.last;
        single.date.impossible = isImpossible(single.date.last);
        found += single;
    }

    static bool isBackwards(const DateCandidate &date)
    {
        return date.first.day && date.last.day &&
               std::tuple(date.last.year.value_or(0), date.last.month, *date.last.day) <
                   std::tuple(date.first.year.value_or(0), date.first.month, *date.first.day);
    }

    /** The end of a span; what its beginning leaves out stands there. */
    void readLast(const QRegularExpressionMatch &match, DateCandidate &date) const
    {
        date.last = end(match, u"2"_s);
        if (!match.hasCaptured(u"m2"_s)) // August 29-31: the month stands before both
            date.last.month = date.first.month;
        if (!match.hasCaptured(u"m1"_s))
            date.first.month = date.last.month;
        if (!date.last.year)
            date.last.year = date.first.year;
        if (!date.first.year && date.last.year)
            date.first.year = *date.last.year - (date.first.month > date.last.month ? 1 : 0);
    }

    QStringView m_original;
    Unmarked m_unmarked;
    DayOrder m_order;
};

/** The earlier and, of two that begin together, the longer; then the preferred pattern. */
QList<RawDate> withoutOverlaps(QList<RawDate> found)
{
    std::ranges::stable_sort(found, {},
                             [](const RawDate &raw) { return std::tuple(raw.span.begin, -raw.span.end, raw.rank); });
    QList<RawDate> kept;
    for (const RawDate &raw : std::as_const(found))
        if (kept.isEmpty() || raw.span.begin >= kept.last().span.end)
            kept += raw;
    return kept;
}

struct RawTime {
    TextSpan span;
    std::optional<QTime> time;
};

std::optional<QTime> readTime(const QRegularExpressionMatch &match)
{
    int hour = number(match.capturedView(u"h"_s)).value_or(0);
    const int minute = number(match.capturedView(u"mi"_s)).value_or(number(match.capturedView(u"mi2"_s)).value_or(0));
    const QStringView half = match.capturedView(u"half"_s);
    const bool morning = half.startsWith(u'a') || half.startsWith(u's');
    if (!half.isEmpty() && !morning && hour < 12) // 17:06 PM is printed, too
        hour += 12;
    else if (morning && hour == 12)
        hour = 0;
    const QString zone = match.captured(u"zone"_s).remove(u' ');
    if (!QTime::isValid(hour, minute, 0) || (!zone.isEmpty() && zone.toInt() != vietnamsOffset))
        return std::nullopt;
    return QTime(hour, minute);
}

QList<RawTime> timesIn(const QString &unmarked)
{
    QList<RawTime> times;
    auto hits = matchesIn(timePattern(), unmarked);
    while (hits.hasNext()) {
        const QRegularExpressionMatch match = hits.next();
        times += {.span = {.begin = match.capturedStart(), .end = match.capturedEnd()}, .time = readTime(match)};
    }
    return times;
}

/** Weekday and `ngày` before a date belong to it; not `Cục Sở hữu trí tuệ | 12 tháng 7`, which no Tuesday is. */
void takePrefixes(QList<RawDate> &dates, QStringView original, const Unmarked &unmarked)
{
    qsizetype floor = 0;
    for (RawDate &raw : dates) {
        const QStringView context = before(unmarked.text(), raw.span.begin);
        const auto match = matchIn(datePrefix(), context);
        qsizetype length = match.hasMatch() ? match.capturedLength() : 0;
        if (match.hasCaptured(u"english")) {
            const qsizetype begin = raw.span.begin - length;
            const TextSpan word = unmarked.toOriginal({begin, begin + match.capturedLength(u"english")});
            const auto isMarked = [](QChar c) { return c.unicode() > u'z'; };
            if (std::ranges::any_of(original.sliced(word.begin, word.length()), isMarked))
                length = 0;
        }
        raw.span.begin = std::max(floor, raw.span.begin - length);
        floor = raw.span.end;
    }
}

/** A time beside a date is its time. Before it goes first: in `8:30 12/3 9:15 13/3` each time precedes its date. */
void takeTimes(QList<RawDate> &dates, const QList<RawTime> &times, const QString &text)
{
    const QStringView view(text);
    qsizetype next = 0;
    for (RawDate &raw : dates) {
        while (next < times.size() && times[next].span.end <= raw.span.begin &&
               !matchIn(betweenTimeAndDate(),
                        view.sliced(times[next].span.end, std::min(longestCue, raw.span.begin - times[next].span.end)))
                    .hasMatch())
            ++next;
        if (next < times.size() && times[next].span.end <= raw.span.begin) {
            raw.span.begin = times[next].span.begin;
            raw.date.time = times[next++].time;
            continue;
        }
        while (next < times.size() && times[next].span.begin < raw.span.end)
            ++next;
        if (next == times.size())
            continue;
        const qsizetype gap = times[next].span.begin - raw.span.end;
        if (gap <= longestCue && matches(betweenDateAndTime(), view.sliced(raw.span.end, gap))) {
            raw.span.end = times[next].span.end;
            raw.date.time = times[next++].time;
        }
    }
}

/** `ngày 5/6 và 9/6/2023`: the year stands at the last of the list. */
void takeYears(QList<RawDate> &dates, const QString &text)
{
    for (qsizetype i = dates.size() - 2; i >= 0; --i) {
        const RawDate &next = dates[i + 1];
        DateCandidate &date = dates[i].date;
        const qsizetype gap = next.span.begin - dates[i].span.end;
        if (date.hasYear() || !next.date.hasYear() || gap > longestCue || date.isMonthOnly() ||
            date.last.month > next.date.first.month ||
            !matches(betweenListedDates(), QStringView(text).sliced(dates[i].span.end, gap)))
            continue;
        date.first.year = date.last.year = next.date.first.year;
    }
}

} // namespace

std::optional<DateSpan> DateCandidate::days(std::optional<int> year) const
{
    if (impossible || isMonthOnly() || !first.day || (!hasYear() && !year))
        return std::nullopt;
    const int lastYear = last.year.value_or(year.value_or(0));
    const int firstYear = first.year.value_or(lastYear);
    const DateSpan result{.first = QDate(firstYear, first.month, *first.day),
                          .last = QDate(lastYear, last.month, *last.day)};
    if (!result.first.isValid() || !result.last.isValid() || result.last < result.first)
        return std::nullopt;
    return result;
}

std::optional<Moment> DateCandidate::moment() const
{
    const std::optional<DateSpan> day = isSpan() ? std::nullopt : days();
    return day ? std::optional(Moment{.date = day->first, .time = time}) : std::nullopt;
}

QList<DateCandidate> findDates(QStringView text, DayOrder order)
{
    if (!hasDigit(text))
        return {};
    const DateReader reader(text, order);
    QList<RawDate> found;
    reader.collect(found);
    QList<RawDate> dates = withoutOverlaps(std::move(found));
    const QString &unmarked = reader.unmarked().text();
    for (RawDate &raw : dates)
        raw.date.core = reader.unmarked().toOriginal(raw.span);
    if (dates.isEmpty())
        return {};
    takePrefixes(dates, text, reader.unmarked());
    takeTimes(dates, timesIn(unmarked), unmarked);
    takeYears(dates, unmarked);
    QList<DateCandidate> result;
    for (RawDate &raw : dates) {
        raw.date.span = reader.unmarked().toOriginal(raw.span);
        result += raw.date;
    }
    return result;
}

QList<TimeCandidate> findTimes(QStringView text)
{
    if (!hasDigit(text))
        return {};
    const Unmarked unmarked(text);
    QList<TimeCandidate> result;
    const QList<RawTime> times = timesIn(unmarked.text());
    for (const RawTime &raw : times)
        result += {.span = unmarked.toOriginal(raw.span), .time = raw.time};
    return result;
}

bool namesDay(QStringView text)
{
    return std::ranges::any_of(findDates(text), [](const DateCandidate &date) { return !date.isMonthOnly(); });
}

} // namespace Bantin
