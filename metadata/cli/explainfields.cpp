// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/command.h"
#include "cli/explanation.h"
#include "extract/creditcandidates.h"
#include "extract/datesextractor.h"
#include "extract/eventsextractor.h"
#include "extract/publishercandidates.h"
#include "recognise/recogniser.h"
#include "recognise/zones.h"

#include <QMetaEnum>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

namespace
{

QLatin1StringView nameOf(Place place)
{
    constexpr std::array<QLatin1StringView, 4> Names{"above title"_L1, "below title"_L1, "in text"_L1, "below text"_L1};
    return Names[size_t(place)];
}

/** What counted for and against a bulletin, with its points and how much there is of it, the weightiest first:
 *  scripts/fit-recogniser reads this, too. */
void explainVerdict(const Article &article, const Authority &authority)
{
    Judgement judgement = judge(article, authority);
    std::ranges::stable_sort(judgement.counted, std::greater{}, [](const Counted &c) { return std::abs(c.points); });
    printLine(u"verdict, by:"_s);
    for (const Counted &sign : std::as_const(judgement.counted)) {
        const FoundClue &found = sign.clue;
        const QString kind = found.clue == Clue::WrongKind ? u' ' + QString(found.reason) : QString();
        printLine(
            u"%1 %2 %3%4"_s.arg(sign.points, 9, 'f', 2).arg(found.amount, 6, 'f', 2).arg(nameOf(found.clue), kind));
    }
    printLine(u"%1 in all: %2"_s.arg(judgement.score, 9, 'f', 2)
                  .arg(judgement.recognition.isBulletin ? u"a bulletin"_s : u"no bulletin"_s));
}

template <typename Enum>
QString keyOf(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(int(value)));
}

/** "Always InMasthead Whole": what is seen of a name. */
template <typename Sign, int Count>
QStringList keysOf(const SignSet<Sign, Count> &signs)
{
    QStringList keys;
    for (int sign = 0; sign < Count; ++sign)
        if (signs.has(Sign(sign)))
            keys << keyOf(Sign(sign));
    return keys;
}

/** The names that may be the publisher's, the best first: scripts/fit-publisher reads this, too. */
void explainPublisher(const Reading &reading)
{
    QList<Publishers::Candidate> names = Publishers::candidates(reading);
    std::ranges::stable_sort(names, std::greater{}, &Publishers::Candidate::score);
    printLine(u"publisher, of:"_s);
    for (const Publishers::Candidate &name : names) {
        printLine(u"%1 %2 %3 | %4"_s.arg(name.line + 1, 4)
                      .arg(name.score, 5, 'f', 1)
                      .arg(nameOf(name.place), -11)
                      .arg(name.name.simplified()));
        printLine(u"%1 | [%2]"_s.arg(QString(), 22).arg(keysOf(name.signs).join(u' ')));
    }
}

/** The names that may be those of authors and sources; what was chosen stands first. scripts/fit-credits reads this,
 * too. */
void explainCredits(const Document &document, const Reading &reading, const QString &publisher)
{
    const QList<Credits::Candidate> names = Credits::candidates(reading, publisher);
    const QList<Credits::Choice> chosen = Credits::choose(names);
    const auto print = [&](const Credits::Candidate &name, const QString &verdict) {
        QStringList signs{keyOf(name.form.look), keyOf(name.form.setting), keyOf(name.form.extent)};
        signs << keysOf(name.signs);
        const QString marker = document.text.sliced(name.marker.begin, name.marker.length()).simplified();
        printLine(u"%1 author %2, source %3 %4 | %5 | %6%7"_s.arg(name.line + 1, 4)
                      .arg(name.author, 5, 'f', 1)
                      .arg(name.source, 5, 'f', 1)
                      .arg(nameOf(name.place), -11)
                      .arg(name.name.simplified(), marker, verdict));
        printLine(u"%1 | [%2]"_s.arg(QString(), 42).arg(signs.join(u' ')));
    };
    printLine(u"authors and sources, of:"_s);
    for (const Credits::Choice &choice : chosen)
        print(*choice.name,
              u" | %1 (%2 %)"_s.arg(choice.isAuthor ? u"author"_s : u"source"_s).arg(qRound(choice.likelihood * 100)));
    const auto isChosen = [&](const Credits::Candidate &name) {
        return std::ranges::any_of(chosen, [&](const Credits::Choice &choice) { return choice.name == &name; });
    };
    for (const Credits::Candidate &name : names)
        if (!isChosen(name))
            print(name, QString());
}

/** "  12 published 2023-06-05, 95 %      | 05/6/2023 | date line" */
void printDate(const Document &document, TextSpan span, const QString &what, const QString &why)
{
    constexpr int WhatWidth = 44;
    printLine(u"%1 %2 | %3 | %4"_s.arg(lineAt(document, span.begin) + 1, 4)
                  .arg(what, -WhatWidth)
                  .arg(document.text.sliced(span.begin, span.length()).simplified(), why));
}

QLatin1StringView nameOf(PageDate role)
{
    constexpr std::array<QLatin1StringView, 3> Names{"published"_L1, "updated"_L1, "captured"_L1};
    return Names[size_t(role)];
}

void explainPageDates(const Document &document, const Reading &reading)
{
    const PageDates dates = readPageDates(reading);
    printLine(u"published, updated and captured, of:"_s);
    const std::array winners{dates.published, dates.updated, dates.captured};
    QList<PageDateCandidate> candidates = dates.candidates;
    std::ranges::stable_sort(candidates, std::greater{}, &PageDateCandidate::confidence);
    const auto isChosen = [&](const PageDateCandidate &c) {
        const auto &winner = winners[size_t(c.role)];
        return winner && winner->span == c.span && winner->rule == c.rule;
    };
    std::ranges::stable_partition(candidates, isChosen);
    for (const PageDateCandidate &c : std::as_const(candidates))
        printDate(document, c.span,
                  u"%1 %2 (%3 %)%4"_s.arg(nameOf(c.role), c.moment.toIso())
                      .arg(qRound(c.confidence * 100))
                      .arg(isChosen(c) ? u", chosen"_s : QString()),
                  isChosen(c) ? c.rule : c.rule + u"; another is surer or stands before it"_s);
    for (const PageDateCandidate &c : dates.leftOut)
        printDate(document, c.span, u"left out %1"_s.arg(c.moment.date.isValid() ? c.moment.toIso() : QString()),
                  c.leftOut);
}

void explainEvents(const Document &document, const Reading &reading, const Bulletin &bulletin)
{
    printLine(u"days of the event, of:"_s);
    for (const EventCandidate &event : readEventDates(reading, bulletin)) {
        const QString days = event.days.first.isValid() ? event.days.toIso() : QString();
        const bool isChosen = event.leftOut.isEmpty();
        printDate(document, event.span,
                  isChosen ? u"event %1 (%2 %), chosen"_s.arg(days).arg(qRound(event.confidence * 100))
                           : u"left out %1"_s.arg(days),
                  isChosen ? event.rule : event.leftOut);
    }
}

} // namespace

void explainFields(const Document &document, const Authority &authority, const Bulletin &bulletin)
{
    const Article article = readArticle(document);
    const Reading reading(article, authority);
    explainVerdict(article, authority);
    explainPublisher(reading);
    explainCredits(document, reading, bulletin.publisher ? bulletin.publisher->value.name : QString());
    explainPageDates(document, reading);
    explainEvents(document, reading, bulletin);
}

} // namespace Bantin::Cli
