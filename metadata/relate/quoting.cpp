// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "relate/quoting.h"

#include "text/datefinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Of a signing that a bulletin reports as news: it was not longer ago. */
constexpr qint64 NewsDays = 31;
/** A meeting without a date is told of within so many days. */
constexpr int LateDays = 14;

QList<Evidence> within(const Evidence &whole, TextSpan span, const QString &rule)
{
    const bool isPlaced = !whole.span.isEmpty();
    return {Evidence{.page = whole.page,
                     .span = isPlaced
                                 ? TextSpan{.begin = whole.span.begin + span.begin, .end = whole.span.begin + span.end}
                                 : TextSpan(),
                     .quote = whole.quote.sliced(span.begin, span.length()),
                     .rects = {},
                     .rule = rule}};
}

/** The passages of the text. The catalogue keeps the text without its places: then the words alone are known. */
QList<Evidence> paragraphsOf(const Bulletin &bulletin)
{
    if (!bulletin.body)
        return {};
    if (!bulletin.body->evidence.isEmpty())
        return bulletin.body->evidence;
    return {Evidence{.page = 1, .span = {}, .quote = bulletin.body->value, .rects = {}, .rule = {}}};
}

} // namespace

QList<Evidence> passageOf(const Bulletin &bulletin, const QString &words, const QString &rule)
{
    if (words.isEmpty())
        return {};
    for (const Evidence &paragraph : paragraphsOf(bulletin)) {
        const qsizetype at = paragraph.quote.indexOf(words);
        if (at >= 0)
            return within(paragraph, {.begin = at, .end = at + words.size()}, rule);
    }
    return {};
}

QList<Evidence> passageOf(const Bulletin &bulletin, QDate day)
{
    if (!day.isValid())
        return {};
    for (const Evidence &paragraph : paragraphsOf(bulletin))
        for (const DateCandidate &date : findDates(paragraph.quote))
            if (const auto days = date.days(); days && days->first <= day && day <= days->last)
                return within(paragraph, date.span, u"named-day"_s);
    return {};
}

QDate toldDay(const Bulletin &bulletin)
{
    const QDate published = bulletin.published ? bulletin.published->value.date : QDate();
    // A date line that was taken for an event says when the page was made; the event is the other one.
    const Field<DateSpan> *best = nullptr;
    for (const auto &event : bulletin.events)
        if (!best || (best->value.first == published && event.value.first != published) ||
            (event.confidence > best->confidence && event.value.first != published))
            best = &event;
    if (best)
        return best->value.first;
    for (const auto &agreement : bulletin.agreements)
        if (const auto &date = agreement.value.date;
            date && published.isValid() && std::abs(date->value.first.daysTo(published)) <= NewsDays)
            return date->value.first;
    return {};
}

QDate dayOf(const Bulletin &bulletin)
{
    const QDate told = toldDay(bulletin);
    return told.isValid() || !bulletin.published ? told : bulletin.published->value.date;
}

bool mayBeOneDay(QDate a, QDate b)
{
    if (!a.isValid() || !b.isValid())
        return false;
    if (std::abs(a.daysTo(b)) <= 1 || (a.year() == b.year() && a.day() == b.month() && a.month() == b.day()))
        return true;
    const QString x = a.toString(u"yyyyMMdd"_s);
    const QString y = b.toString(u"yyyyMMdd"_s);
    int differing = 0;
    for (qsizetype i = 0; i < x.size(); ++i)
        differing += x[i] != y[i] ? 1 : 0;
    return differing == 1;
}

bool areOtherDays(const Bulletin &here, const Bulletin &there)
{
    const QDate mine = toldDay(here);
    const QDate other = toldDay(there);
    const auto tells = [](const Bulletin &bulletin, QDate told, QDate day) {
        return std::ranges::any_of(bulletin.events, [&](const Field<DateSpan> &event) {
            return event.value.first == told && told <= day && day <= event.value.last;
        });
    };
    // A report of a day and the date line of the next are of one day; all others are told apart by who names both.
    return mine.isValid() && other.isValid() && std::abs(mine.daysTo(other)) > 1 && !tells(here, mine, other) &&
           !tells(there, other, mine);
}

bool isTimely(const Bulletin &here, const Bulletin &there)
{
    if (here.events.isEmpty() == there.events.isEmpty())
        return false;
    const Bulletin &dated = here.events.isEmpty() ? there : here;
    const Bulletin &undated = here.events.isEmpty() ? here : there;
    if (!undated.published)
        return false;
    const DateSpan &event = dated.events.first().value;
    const QDate published = undated.published->value.date;
    return event.first <= published && event.last.daysTo(published) <= LateDays;
}

std::optional<DateSpan> commonDay(const Bulletin &here, const Bulletin &there)
{
    if (const QDate day = toldDay(here); day.isValid() && day == toldDay(there))
        for (const auto &event : here.events)
            if (event.value.first == day)
                return event.value;
    for (const auto &mine : here.events)
        for (const auto &other : there.events)
            if (mine.value.first <= other.value.last && other.value.first <= mine.value.last)
                return mine.value.first == mine.value.last ? mine.value : other.value;
    if (!there.events.isEmpty())
        return there.events.first().value;
    return here.events.isEmpty() ? std::nullopt : std::optional(here.events.first().value);
}

} // namespace Bantin
