// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/datesextractor.h"

#include "extract/headerlines.h"
#include "recognise/language.h"
#include "recognise/shape.h"
#include "recognise/stamp.h"
#include "text/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

using Candidate = PageDateCandidate;

constexpr double Labelled = 0.97;
constexpr double SoleUpdate = 0.92;
constexpr double ClockAtTop = 0.93;
constexpr double ClockInHead = 0.9;
constexpr double PrintStamp = 0.95;
constexpr double BelowText = 0.8;
constexpr double ClockOnly = 0.75;

/** "Thứ Năm 16:22 02/03/2023 (GMT+7)" says nothing but the time. */
bool standsAlone(const HeaderLine &line, const Stamp &stamp)
{
    static const QRegularExpression words(
        u"\\b(?:thu (?:hai|ba|tu|nam|sau|bay|\\d)|chu nhat|ngay|luc|gmt|sa|ch|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b"_s);
    QString rest = line.folded;
    rest.remove(stamp.span.begin, stamp.span.length());
    // "Hà Nội, ngày 12/11/2019"
    if (const qsizetype place = placeLength(line.text); place <= stamp.span.begin)
        rest.remove(0, place);
    rest.remove(words);
    return std::ranges::count_if(rest, [](QChar c) { return c.isLetter(); }) == 0;
}

/** "Vũ Hải Nam - 13/11/2023" below the text: who signs, and when. */
bool standsBesideName(const HeaderLine &line, const Stamp &stamp)
{
    const QStringView before = line.text.first(stamp.span.begin);
    const TextSpan name = trimmed(before, {0, before.size()});
    const QStringView words = before.sliced(name.begin, std::max<qsizetype>(name.length(), 0));
    return words.contains(u' ') && Shape::isNameLike(words) && stamp.span.end == line.text.size();
}

/** "https://site.vn/2019/11/12/tieu-de": no page prints its dates so. */
bool isInAddress(const HeaderLine &line, const Stamp &stamp)
{
    const QStringView before = line.text.first(stamp.span.begin);
    const QStringView word = before.sliced(before.lastIndexOf(u' ') + 1);
    return word.contains(u"://") || word.startsWith(u"www.");
}

/** "http://site.vn/tin.aspx?id=1          6/28/2006": what older browsers print below each page. */
bool isFootOfPrint(const HeaderLine &line, const Stamp &stamp)
{
    static const QRegularExpression address(u"^(?:https?|file)://\\S+\\s{3,}$"_s);
    return stamp.span.end == line.text.size() && matches(address, line.text.first(stamp.span.begin));
}

/** Why an unlabelled date of a line of @p zone says nothing of the page. */
QLatin1StringView leftOutIn(Zone zone)
{
    switch (zone) {
    case Zone::Trailer:
        return "of related items, tags or comments"_L1;
    case Zone::Footer:
        return "in the footer"_L1;
    case Zone::Attribution:
        return "beside a source, without a label"_L1;
    default:
        return "in no line of date or author"_L1;
    }
}

Candidate candidateOf(const HeaderLine &line, const Stamp &stamp)
{
    Candidate candidate{.role = PageDate::Published,
                        .moment = stamp.moment,
                        .confidence = BesideTitleConfidence,
                        .span = line.toDocument(stamp.span),
                        .rule = u"date line"_s,
                        .line = line.line};
    const auto leftOut = [&](QLatin1StringView why) {
        candidate.leftOut = why;
        return candidate;
    };
    if (stamp.impossible)
        return leftOut("no calendar has this day"_L1);
    if (isInAddress(line, stamp))
        return leftOut("part of an address"_L1);
    if (stamp.american && isFootOfPrint(line, stamp)) {
        candidate.role = PageDate::Captured;
        candidate.confidence = PrintStamp;
        candidate.rule = u"print stamp"_s;
        return candidate;
    }
    const std::optional<PageDate> label = labelBefore(line.folded, stamp.span);
    // A date among the links or greetings of the page head is that of the day on which the page was copied.
    const bool beside =
        (line.zone == Zone::Masthead || line.zone == Zone::Furniture) && line.place == Place::AboveTitle && !label;
    if (line.zone == Zone::Clock && label == PageDate::Captured) {
        candidate.role = PageDate::Captured;
        candidate.confidence = Labelled;
        candidate.rule = u"labelled date"_s;
        return candidate;
    }
    if (line.zone == Zone::Clock || beside) {
        candidate.role = PageDate::Captured;
        candidate.confidence = stamp.shortYear ? PrintStamp : beside ? ClockInHead : ClockAtTop;
        candidate.rule = stamp.shortYear ? u"print stamp"_s : u"clock"_s;
        return candidate;
    }
    if (line.zone != Zone::Dateline && line.zone != Zone::Byline && !(line.zone == Zone::Attribution && label))
        return leftOut(leftOutIn(line.zone));
    if (label) {
        candidate.role = *label;
        candidate.confidence = Labelled;
        candidate.rule = u"labelled date"_s;
        return candidate;
    }
    candidate.loose = line.place == Place::AboveTitle;
    if (line.place == Place::InText)
        return leftOut("amid the text"_L1);
    // Below the text an unlabelled date may be that of anything, unless it stands alone.
    candidate.weak = line.place == Place::BelowText;
    if (candidate.weak && !standsAlone(line, stamp) && !standsBesideName(line, stamp))
        return leftOut("below the text, beside other words"_L1);
    if (candidate.weak)
        candidate.confidence = BelowText;
    return candidate;
}

/** "05/21/2018" gives no day; on a page in English, and in what a browser prints, it is May. */
Stamp possible(const HeaderLine &line, const Stamp &stamp, const Article &article)
{
    return stamp.impossible && (isEnglish(article) || isFootOfPrint(line, stamp))
               ? americanStamp(stamp, line.text.sliced(stamp.span.begin, stamp.span.length()))
               : stamp;
}

PageDates collect(const Article &article, const QList<HeaderLine> &lines)
{
    PageDates dates;
    for (const HeaderLine &line : lines)
        for (const Stamp &printed : line.stamps) {
            const Candidate candidate = candidateOf(line, possible(line, printed, article));
            (candidate.leftOut.isEmpty() ? dates.candidates : dates.leftOut) << candidate;
        }
    for (const auto &candidate : {dateBesideTitle(article), dateBeforeText(article)})
        if (candidate)
            dates.candidates << *candidate;
    return dates;
}

/** Takes the candidates that are @p dropped from those that may be chosen. */
template <typename Predicate>
void leaveOut(PageDates &dates, QLatin1StringView why, Predicate dropped)
{
    for (const Candidate &candidate : std::as_const(dates.candidates))
        if (dropped(candidate)) {
            dates.leftOut << candidate;
            dates.leftOut.last().leftOut = why;
        }
    dates.candidates.removeIf(dropped);
}

bool isWeak(const Candidate &candidate)
{
    return candidate.weak;
}

/** Several dates alone below the text are those of a list. */
void dropList(PageDates &dates)
{
    if (std::ranges::count_if(dates.candidates, isWeak) > 1)
        leaveOut(dates, "one of several alone below the text"_L1, isWeak);
}

/** One date alone below the text is that of the page if it shows no other. */
void dropWeak(PageDates &dates)
{
    const auto isIssue = [](const Candidate &c) { return !c.weak && c.role != PageDate::Captured; };
    if (std::ranges::any_of(dates.candidates, isIssue))
        leaveOut(dates, "below the text, and the page has another"_L1, isWeak);
}

/** A date above the title is a clock where menus stand between the two, or where the page gives an earlier day of issue
 *  elsewhere. */
void findClocks(QList<Candidate> &candidates, const QList<HeaderLine> &lines)
{
    for (Candidate &candidate : candidates) {
        if (!candidate.loose)
            continue;
        const bool menuBelow = std::ranges::any_of(lines, [&](const HeaderLine &line) {
            return line.place == Place::AboveTitle && line.zone == Zone::Masthead && line.line > candidate.line;
        });
        // A date line of the same day below the title makes the one above it a clock; a note of changes does not.
        const bool earlierElsewhere = std::ranges::any_of(candidates, [&](const Candidate &other) {
            return !other.loose && other.role != PageDate::Captured &&
                   (other.moment.date < candidate.moment.date ||
                    ((other.role == PageDate::Published || other.moment.time) &&
                     other.moment.date == candidate.moment.date && !candidate.moment.time));
        });
        if (!menuBelow && !earlierElsewhere)
            continue;
        candidate.role = PageDate::Captured;
        candidate.confidence = ClockInHead;
        candidate.rule = u"clock in the page head"_s;
    }
}

/** "Thứ tư, 05/02/2014 - 08:30:11 AM" right above the headline of a page that gives no other day of issue: it looks
 * like a clock, and yet is more often that day; above all where a clock of a later day stands elsewhere. */
void findLoneClock(QList<Candidate> &candidates, const QList<HeaderLine> &lines, const Article &article)
{
    const auto title = std::ranges::find(article.zones, Zone::Title) - article.zones.begin();
    qsizetype above = title - 1;
    const auto isBetween = [](Zone zone) { return zone == Zone::Blank || zone == Zone::Furniture; };
    while (above >= 0 && (above >= article.zones.size() || isBetween(article.zones[above])))
        --above;
    const auto clockAt = [&](auto accepts) {
        return std::ranges::find_if(candidates, [&](const Candidate &c) { return c.rule == u"clock"_s && accepts(c); });
    };
    auto clock = clockAt([&](const Candidate &c) { return c.line == above; });
    // At the head of the page it is a clock after all, unless the print was made on a later day; a page that begins
    // with it right above the headline has no head.
    const auto masthead = std::ranges::find(article.zones, Zone::Masthead) - article.zones.begin();
    const bool opensPage =
        masthead == article.zones.size() && title == above + 1 &&
        std::ranges::any_of(lines, [&](const HeaderLine &line) {
            return line.line == above && line.stamps.size() == 1 && standsAlone(line, line.stamps.first());
        });
    if ((above <= masthead && !opensPage) || clock == candidates.end())
        clock = clockAt([&](const Candidate &c) {
            return std::ranges::any_of(candidates, [&](const Candidate &print) {
                return print.rule == u"print stamp"_s && print.moment.date > c.moment.date;
            });
        });
    if (title >= article.zones.size())
        return;
    if (clock == candidates.end() || std::ranges::any_of(candidates, [&](const Candidate &other) {
            return &other != &*clock && (other.role != PageDate::Captured || other.moment.date < clock->moment.date);
        }))
        return;
    clock->role = PageDate::Published;
    clock->confidence = ClockOnly;
    clock->rule = u"only date, above the title"_s;
}

/** "Osaka, ngày 22 tháng 11 năm 2023" above the title: so letters are dated, and where the page shows no other day it
 * is that of issue. */
void findLetterDay(QList<Candidate> &candidates, const QList<HeaderLine> &lines)
{
    static const QRegularExpression day(u"^ngay \\d{1,2} thang \\d{1,2} nam \\d{4}\\W*$"_s);
    if (candidates.size() != 1 || candidates.first().role != PageDate::Captured || candidates.first().line == 0)
        return;
    Candidate &only = candidates.first();
    if (std::ranges::none_of(lines, [&](const HeaderLine &line) {
            const qsizetype place = placeLength(line.text);
            return line.line == only.line && place > 0 && matches(day, QStringView(line.folded).sliced(place));
        }))
        return;
    only.role = PageDate::Published;
    only.confidence = ClockOnly;
    only.rule = u"place and day above the title"_s;
}

const Candidate *best(const QList<Candidate> &candidates, PageDate role)
{
    const Candidate *winner = nullptr;
    for (const Candidate &candidate : candidates) {
        if (candidate.role != role)
            continue;
        // The surer one; of equals the one with a time of day; else the first.
        const auto rank = [](const Candidate &c) { return std::pair(c.confidence, c.moment.time.has_value()); };
        if (!winner || rank(candidate) > rank(*winner))
            winner = &candidate;
    }
    return winner;
}

std::optional<Candidate> bestOf(const PageDates &dates, PageDate role)
{
    const Candidate *found = best(dates.candidates, role);
    return found ? std::optional(*found) : std::nullopt;
}

/** A page that shows one date calls it what it likes: a sole "Cập nhật" is the day of issue. */
void findSoleUpdate(PageDates &dates)
{
    std::optional<Candidate> sole = bestOf(dates, PageDate::Updated);
    if (!sole || best(dates.candidates, PageDate::Published))
        return;
    sole->role = PageDate::Published;
    sole->confidence = SoleUpdate;
    sole->rule = u"sole date of update"_s;
    dates.candidates.removeIf([](const Candidate &c) { return c.role == PageDate::Updated; });
    dates.candidates << *sole;
}

std::optional<Field<Moment>> fieldOf(const std::optional<Candidate> &candidate, const Document &document)
{
    if (!candidate)
        return {};
    return Field<Moment>{.value = candidate->moment,
                         .confidence = candidate->confidence,
                         .evidence = document.evidence(candidate->span, candidate->rule)};
}

} // namespace

PageDates readPageDates(const Reading &reading)
{
    const QList<HeaderLine> &lines = reading.headerLines;
    PageDates dates = collect(reading.article, lines);
    dropList(dates);
    findClocks(dates.candidates, lines);
    dropWeak(dates);
    findLoneClock(dates.candidates, lines, reading.article);
    findLetterDay(dates.candidates, lines);
    findSoleUpdate(dates);
    for (const auto find : {dateInAddress, dateBelowItems})
        if (!best(dates.candidates, PageDate::Published))
            if (const auto candidate = find(lines))
                dates.candidates << *candidate;
    dates.captured = bestOf(dates, PageDate::Captured);
    dates.updated = bestOf(dates, PageDate::Updated);
    // Nothing is printed before it is issued: one of the two is misread then, and the clock is the surer.
    if (const auto found = bestOf(dates, PageDate::Published);
        found && dates.captured && found->moment.date > dates.captured->moment.date)
        leaveOut(dates, "later than the print of the page"_L1,
                 [](const Candidate &c) { return c.role == PageDate::Published; });
    dates.published = bestOf(dates, PageDate::Published);
    return dates;
}

void extractDates(const Reading &reading, Bulletin &bulletin)
{
    const PageDates dates = readPageDates(reading);
    const Document &document = *reading.article.document;
    bulletin.captured = fieldOf(dates.captured, document);
    bulletin.updated = fieldOf(dates.updated, document);
    bulletin.published = fieldOf(dates.published, document);
}

} // namespace Bantin
