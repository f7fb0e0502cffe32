// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/stamp.h"

#include "text/datefinder.h"
#include "text/fold.h"
#include "text/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr int Century = 2000;
constexpr qsizetype ShortestStamp = 8; // 1/2/2023
constexpr qsizetype FewestDigits = 5;  // 5 Jun 2023

/** The weekday that is printed in @p words in Vietnamese, Monday as 1. */
std::optional<int> weekdayIn(QStringView words)
{
    static const QRegularExpression form(u"\\b(?<vi>t[2-7]|thu (?:hai|ba|tu|nam|sau|bay|[2-7])|cn|chu nhat)\\b"_s);
    static const QStringList names{u"hai"_s, u"ba"_s, u"tu"_s, u"nam"_s, u"sau"_s, u"bay"_s};
    const QString folded = fold(words);
    const QRegularExpressionMatch match = matchIn(form, folded);
    if (!match.hasMatch())
        return {};
    const QString vi = match.captured(u"vi");
    if (vi == u"cn" || vi == u"chu nhat")
        return Qt::Sunday;
    if (vi.back().isDigit())
        return vi.back().digitValue() - 1;
    return int(names.indexOf(vi.section(u' ', 1))) + 1;
}

/** "T4, 08/23/2023 - 15:42": a widespread system sets the month first on Vietnamese pages, too. Its weekday tells: it
 * agrees with one order alone. */
std::optional<Stamp> turnedByWeekday(const Stamp &stamp, QStringView words)
{
    static const QRegularExpression numbers(u"\\d{1,2}([/.-])\\d{1,2}\\1\\d{4}"_s);
    const std::optional<int> weekday = weekdayIn(words);
    if (!weekday || !matches(numbers, words) || (!stamp.impossible && stamp.moment.date.dayOfWeek() == *weekday))
        return {};
    Stamp turned = americanStamp(stamp, words);
    if (turned.impossible || turned.moment.date.dayOfWeek() != *weekday || turned.moment.date == stamp.moment.date)
        return {};
    turned.american = false;
    return turned;
}

Stamp stampOf(const DateCandidate &date, QStringView text)
{
    static const QRegularExpression seconds(u"\\d:\\d{2}:\\d{2}"_s);
    static const QRegularExpression halfDay(u"[ap]m\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression shortYear(u"(?<![\\d/])\\d{1,2}/\\d{1,2}/\\d{2}(?!\\d)"_s);
    const QStringView words = text.sliced(date.span.begin, date.span.length());
    Stamp stamp{.moment = date.moment().value_or(Moment{}), .span = date.span};
    stamp.seconds = matches(seconds, words);
    stamp.shortYear = stamp.american = matches(shortYear, words);
    stamp.impossible = date.impossible;
    // "11/5/2023, 1:08 PM" as the first words of a line: no page prints its own dates so, American browsers do.
    static const QRegularExpression american(u"^\\d{1,2}/\\d{1,2}/\\d{4}, \\d{1,2}:\\d{2} [AP]M\\b"_s);
    if (QStringView(text).first(date.span.begin).trimmed().isEmpty() && matches(american, text.sliced(date.span.begin)))
        return americanStamp(stamp, words);
    if (const auto turned = turnedByWeekday(stamp, words))
        return *turned;
    // Only a browser's stamp puts the month first; where the day cannot be a month, the order is certain.
    if (date.impossible && matches(halfDay, words))
        return americanStamp(stamp, words);
    return stamp;
}

/** "09:13 23/11/24": how a browser in Vietnamese stamps a print; not "phiên bản 1/2/24". */
std::optional<Stamp> shortStamp(QStringView text)
{
    static const QRegularExpression form(
        u"^\\s*(?<h>\\d{1,2}):(?<n>\\d{2})(?::\\d{2})?,?\\s+(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{2})(?![\\d/])"_s);
    const QRegularExpressionMatch match = matchIn(form, text);
    if (!match.hasMatch())
        return {};
    const auto number = [&](const QString &group) { return match.capturedView(group).toInt(); };
    const QDate day(Century + number(u"y"_s), number(u"m"_s), number(u"d"_s));
    const QTime time(number(u"h"_s), number(u"n"_s));
    if (!day.isValid() || !time.isValid())
        return {};
    return Stamp{.moment = {.date = day, .time = time},
                 .span = {match.capturedStart(u"h"_s), match.capturedEnd()},
                 .shortYear = true};
}

} // namespace

Stamp americanStamp(Stamp stamp, QStringView words)
{
    const QList<DateCandidate> again = findDates(words, DayOrder::MonthFirst);
    if (!again.isEmpty() && again.first().moment()) {
        stamp.moment = *again.first().moment();
        stamp.impossible = false;
        stamp.american = true;
    }
    return stamp;
}

QList<Stamp> findStamps(QStringView text)
{
    QList<Stamp> stamps;
    if (text.size() < ShortestStamp || std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) < FewestDigits)
        return stamps;
    if (const auto stamp = shortStamp(text))
        stamps << *stamp;
    for (const DateCandidate &date : findDates(text)) {
        if (!date.hasYear() || date.isMonthOnly() || date.isSpan())
            continue;
        const Stamp stamp = stampOf(date, text);
        if (stamps.isEmpty() || stamp.span.begin >= stamps.last().span.end)
            stamps << stamp;
    }
    return stamps;
}

qsizetype placeLength(QStringView text)
{
    static const QRegularExpression form(
        u"^\\s*\\(?(?:TP\\. ?)?\\p{Lu}[\\p{L}.]*(?:[ -]\\p{Lu}[\\p{L}.]*){0,3},\\s{1,3}"_s);
    return matchIn(form, text).capturedLength();
}

std::optional<Stamp> openingStamp(QStringView text)
{
    static const QRegularExpression form(u"^(?<x>[^.,;–—]{8,40}?)\\s?\\)?\\s{1,3}[-–—]\\s"_s);
    const qsizetype place = placeLength(text);
    const QRegularExpressionMatch match = place > 0 ? matchIn(form, text.sliced(place)) : QRegularExpressionMatch();
    const QList<Stamp> stamps = match.hasMatch() ? findStamps(match.capturedView(u"x")) : QList<Stamp>();
    if (stamps.size() != 1 || stamps.first().impossible ||
        stamps.first().span.length() + 1 < match.capturedLength(u"x"))
        return {};
    Stamp stamp = stamps.first();
    stamp.span.begin += place;
    stamp.span.end += place;
    return stamp;
}

std::optional<DatedTitle> datedTitle(QStringView title)
{
    static const QRegularExpression behind(u"\\s*[(\\[](?<x>[^()\\[\\]]*\\d[^()\\[\\]]*)[)\\]]\\s*$"_s);
    static const QRegularExpression bar(
        u"\\s+\\|\\s+(?<x>(?:\\d{1,2}[:h]\\d{2}\\s*\\|\\s*)?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}(?:\\s*\\|\\s*\\d{1,2}[:h]\\d{2})?)$"_s);
    static const QRegularExpression before(u"^\\s*[(\\[](?<x>[^()\\[\\]]*\\d[^()\\[\\]]*)[)\\]]\\s+(?=\\p{L})"_s);
    static const QRegularExpression label(
        u"^\\s*(?:(?:(?:ngay|thoi gian) )?(?:dang|dang tai|cap nhat|phat hanh)(?: (?:ngay|luc|tin))?\\s*:?\\s*)?$"_s);
    QRegularExpressionMatch match = matchIn(behind, title);
    if (!match.hasMatch() && title.contains(u'|'))
        match = matchIn(bar, title);
    const bool isBehind = match.hasMatch();
    if (!isBehind)
        match = matchIn(before, title);
    const QList<Stamp> stamps = match.hasMatch() ? findStamps(match.capturedView(u"x")) : QList<Stamp>();
    if (stamps.size() != 1 || match.capturedLength() == title.size() || (isBehind && match.capturedStart() == 0))
        return {};
    DatedTitle found{
        .words = {.begin = isBehind ? 0 : match.capturedEnd(), .end = isBehind ? match.capturedStart() : title.size()},
        .day = {.begin = match.capturedStart(u"x"), .end = match.capturedEnd(u"x")},
        .stamp = stamps.first()};
    const TextSpan inside = found.stamp.span;
    found.isDay = !found.stamp.impossible && matches(label, fold(match.capturedView(u"x").first(inside.begin))) &&
                  match.capturedView(u"x").sliced(inside.end).trimmed().isEmpty();
    found.stamp.span = {.begin = found.day.begin + inside.begin, .end = found.day.begin + inside.end};
    return found;
}

} // namespace Bantin
