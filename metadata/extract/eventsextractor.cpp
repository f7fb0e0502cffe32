// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/eventsextractor.h"

#include "extract/eventfinder.h"
#include "text/pattern.h"
#include "text/unmarked.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr double certain = 0.95;     ///< a meeting, its day with the year, in the opening
constexpr double likely = 0.9;       ///< one of the two is missing
constexpr double derived = 0.8;      ///< the year was taken from elsewhere than the publication
constexpr double announcedDay = 0.6; ///< still to come when it was published
constexpr double toldAsToday = 0.75; ///< `sáng nay` with the day of the publication
constexpr int copiedSoon = 30;       ///< days within which a page is news to who copies it
constexpr int sameNews = 14;         ///< days within which dates belong to one piece of news
constexpr int oldNews = 366;         ///< a year printed with a date older than this tells of history
constexpr int announcedAhead = 14;   ///< days that a date without a year may lie after the publication
constexpr int newsAhead = 60;        ///< days within which what lies after the publication is what it announces
constexpr int openingPassages = 3;   ///< lead or paragraphs that tell what the bulletin reports

struct Candidate {
    EventDate event;
    const Passage *passage = nullptr;
    int place = 0; ///< among the passages without the title and captions, from 0
    DateSpan days;
    double confidence = likely;
    QLatin1StringView leftOut = {};
};

/** The year of a date that prints none: the one that puts it before the publication, or the text's own. */
std::optional<int> yearFor(const EventDate &event, std::optional<QDate> published, std::optional<int> yearBefore,
                           std::optional<QDate> captured)
{
    if (!published) {
        if (event.sentenceYear || yearBefore)
            return event.sentenceYear ? event.sentenceYear : yearBefore;
        // News is copied while it is news: a day shortly before the page was copied is of that year.
        const std::optional<DateSpan> days = captured ? event.date.days(captured->year()) : std::nullopt;
        const bool fresh = days && days->last <= *captured && days->last.daysTo(*captured) <= copiedSoon;
        return fresh ? std::optional(captured->year()) : std::nullopt;
    }
    const std::optional<DateSpan> days = event.date.days(published->year());
    if (days && days->first <= published->addDays(event.role == DateRole::Announced ? oldNews : announcedAhead) &&
        !(days->first > *published && event.sentenceYear.value_or(published->year()) < published->year()))
        return published->year();
    if (event.sentenceYear && *event.sentenceYear < published->year())
        return event.sentenceYear;
    return published->year() - 1;
}

QList<Candidate> candidates(const Reading &reading, std::optional<QDate> published, std::optional<QDate> captured)
{
    QList<Candidate> result;
    std::optional<int> yearBefore;
    int place = 0;
    for (const PassageReading &passage : reading.passages) {
        if (passage.zone() == Zone::Title) // a date that is glued to it is that of the publication
            continue;
        for (const EventDate &event : passage.dates) {
            const bool printed = event.date.hasYear();
            const std::optional<int> year =
                printed ? event.date.last.year : yearFor(event, published, yearBefore, captured);
            const std::optional<DateSpan> days = year ? event.date.days(year) : std::nullopt;
            if (printed)
                yearBefore = event.date.last.year;
            if (!days) {
                result += {.event = event, .passage = passage.passage, .leftOut = "without a year"_L1};
                continue;
            }
            const bool fromElsewhere = !printed && (!published || year != published->year());
            result += {.event = event,
                       .passage = passage.passage,
                       .place = place,
                       .days = *days,
                       .confidence = fromElsewhere                ? derived
                                     : printed && event.isMeeting ? certain
                                                                  : likely};
        }
        if (passage.zone() == Zone::Lead || passage.zone() == Zone::Paragraph)
            ++place;
    }
    return result;
}

/** The newest day that is certainly told as past: history is measured from it. */
std::optional<QDate> newestDay(const QList<Candidate> &all, std::optional<QDate> published)
{
    std::optional<QDate> newest;
    for (const Candidate &candidate : all)
        if (candidate.leftOut.isEmpty() && candidate.event.role == DateRole::Event &&
            (!published || candidate.days.first <= published->addDays(1)) && (!newest || candidate.days.last > *newest))
            newest = candidate.days.last;
    return newest;
}

bool isHistory(const Candidate &candidate, QDate newest, std::optional<QDate> published)
{
    if (candidate.days.last.daysTo(newest) > sameNews)
        return true;
    return published && candidate.event.date.hasYear() && candidate.days.last.daysTo(*published) > oldNews;
}

/** Whether @p day is the last of @p stay: told below a report that the stay opens, as its end or by a caption. The
 * state visit during which a memorandum is signed opens no report of it. */
bool isEndOf(const Candidate &day, const Candidate &stay)
{
    constexpr qsizetype opening = 24; // characters: `(QRT) - Từ ngày 14 đến 16-5, đoàn …`
    return day.days.first == stay.days.last && day.days.last == stay.days.last &&
           ((stay.place == 0 && day.place > 0 && stay.event.date.span.begin < opening) || day.event.isClosing ||
            day.passage->zone() == Zone::Caption);
}

/** A stay that holds the day of the meeting gives way to it; a conference does not give way to its opening.
 *  @return those that gave way */
QList<Candidate> dropNested(QList<Candidate> &all)
{
    const auto holds = [](const Candidate &outer, const Candidate &inner) {
        return outer.days != inner.days && outer.days.first <= inner.days.first && inner.days.last <= outer.days.last;
    };
    QList<Candidate> kept;
    QList<Candidate> dropped;
    for (const Candidate &candidate : std::as_const(all)) {
        const bool isBeaten = std::ranges::any_of(all, [&](const Candidate &other) {
            // `Ngày 12/3, đoàn đến nhà máy`: no meeting, but a part of the stay.
            // A meeting of several days with which a report opens keeps them, whatever is signed on one of them below.
            const bool opens = candidate.place == 0 && candidate.event.isMeeting && other.place > 0;
            // Nor does a stay give way to its last day, on which all is summed up.
            return (candidate.event.isVisit && !other.event.isTour && !opens && !isEndOf(other, candidate) &&
                    holds(candidate, other)) ||
                   (other.event.date.isSpan() &&
                    (!other.event.isVisit || candidate.event.isTour || isEndOf(candidate, other) ||
                     (other.place == 0 && other.event.isMeeting && candidate.place > 0)) &&
                    holds(other, candidate));
        });
        (isBeaten ? dropped : kept) += candidate;
    }
    all = kept;
    return dropped;
}

EventCandidate judged(const Candidate &candidate, QLatin1StringView rule, QLatin1StringView leftOut = {})
{
    return {.days = candidate.days,
            .confidence = candidate.confidence,
            .span = candidate.passage->toDocument(candidate.event.date.span),
            .rule = rule,
            .leftOut = leftOut};
}

void addOnce(QList<Field<DateSpan>> &fields, const Field<DateSpan> &added)
{
    for (Field<DateSpan> &present : fields) {
        if (present.value != added.value)
            continue;
        present.confidence = std::max(present.confidence, added.confidence);
        present.evidence += added.evidence;
        return;
    }
    fields += added;
}

/** `Sáng nay, tại Hà Nội, ...` in the opening of a bulletin that tells its own day. */
std::optional<EventCandidate> relativeDay(const Article &article, QDate published)
{
    int place = 0;
    for (const Passage &passage : article.passages) {
        if (passage.zone() != Zone::Lead && passage.zone() != Zone::Paragraph)
            continue;
        if (++place > openingPassages)
            return {};
        const std::optional<RelativeDay> day = findRelativeDay(passage.text());
        if (!day)
            continue;
        const QDate date = day->seenFrom(published);
        return EventCandidate{.days = {.first = date, .last = date},
                              .confidence = toldAsToday,
                              .span = passage.toDocument(day->span),
                              .rule = "relative-day"_L1,
                              .leftOut = {}};
    }
    return {};
}

/** Whether the words behind the date say that it is still to come. */
bool tellsAhead(const Candidate &candidate)
{
    constexpr qsizetype reach = 160;
    static const QRegularExpression expression(u"^[^.;]*\\b(?:se|du kien|sap|will)\\b"_s);
    const QStringView behind = QStringView(candidate.passage->text()).sliced(candidate.event.date.span.end);
    return matches(expression, Unmarked(behind.first(std::min(reach, behind.size()))).text());
}

/** Why @p candidate is no day of the event by itself; empty where it may be one. */
QLatin1StringView reasonAgainst(const Candidate &candidate, std::optional<QDate> newest, std::optional<QDate> published)
{
    if (!candidate.leftOut.isEmpty())
        return candidate.leftOut;
    if (candidate.event.role == DateRole::Announced)
        return "announced"_L1;
    if (candidate.event.role == DateRole::Background)
        return "background: of a paper, a deadline, an anniversary, an earlier round"_L1;
    if (!newest || (published && candidate.days.first > published->addDays(1)))
        return "later than the publication"_L1;
    return isHistory(candidate, *newest, published) ? "history: long before the newest day"_L1 : QLatin1StringView();
}

} // namespace

QList<EventCandidate> readEventDates(const Reading &reading, const Bulletin &bulletin)
{
    const std::optional<QDate> published =
        bulletin.published ? std::optional(bulletin.published->value.date) : std::nullopt;
    const std::optional<QDate> captured =
        bulletin.captured ? std::optional(bulletin.captured->value.date) : std::nullopt;
    const QList<Candidate> all = candidates(reading, published, captured);
    const std::optional<QDate> newest = newestDay(all, published);
    QList<Candidate> events;
    QList<EventCandidate> leftOut;
    std::optional<qsizetype> announced;
    for (const Candidate &candidate : all) {
        const QLatin1StringView reason = reasonAgainst(candidate, newest, published);
        if (reason.isEmpty()) {
            events += candidate;
            continue;
        }
        leftOut += judged(candidate, {}, reason);
        // "Từ ngày 29/10 đến 3/11, đoàn sẽ sang kiểm tra" in the news of 26/10
        const bool soon = published && candidate.event.role == DateRole::Event && candidate.days.first > *published &&
                          published->daysTo(candidate.days.first) <= newsAhead;
        if (!announced && candidate.leftOut.isEmpty() &&
            ((soon && tellsAhead(candidate)) || candidate.event.role == DateRole::Announced) &&
            candidate.place < openingPassages)
            announced = leftOut.size() - 1;
    }
    for (const Candidate &stay : dropNested(events))
        leftOut += judged(stay, {}, "gives way to the meeting within it, or to the days around it"_L1);
    QList<EventCandidate> result;
    for (const Candidate &candidate : std::as_const(events))
        result += judged(candidate, "event-date"_L1);
    if (result.isEmpty() && published)
        if (const auto day = relativeDay(reading.article, *published))
            result += *day;
    if (result.isEmpty() && announced) {
        EventCandidate only = leftOut.takeAt(*announced);
        only.confidence = announcedDay;
        only.rule = "announced-event"_L1;
        only.leftOut = {};
        result += only;
    }
    return result + leftOut;
}

void extractEvents(const Reading &reading, Bulletin &bulletin)
{
    const Document &document = *reading.article.document;
    for (const EventCandidate &candidate : readEventDates(reading, bulletin))
        if (candidate.leftOut.isEmpty())
            addOnce(bulletin.events, {.value = candidate.days,
                                      .confidence = candidate.confidence,
                                      .evidence = document.evidence(candidate.span, candidate.rule)});
}

} // namespace Bantin
