// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/creditcandidates.h"

#include "extract/creditparts.h"
#include "extract/creditsigns.h"
#include "recognise/shape.h"
#include "text/fold.h"

#include <algorithm>
#include <cmath>

namespace Bantin::Credits
{

namespace
{

/** Credits stand near title and text; further away only what a label announces is looked at. */
constexpr qsizetype NearLines = 20;
constexpr qsizetype MostLines = 80;
constexpr qsizetype LongestLine = 300;
constexpr double LeastLikely = 0.5;
/** What stands beside a credited name is one more often. */
constexpr double BesideChosen = 1.1;
/** Pages that nobody has judged are less regular than those to which the weights were fitted: of sources said to be 0.9
 *  likely, 0.93 were right on folders left out of the fit, 0.96 once the scores are divided by this. */
constexpr double Temper = 1.5;
constexpr double MostLikely = 0.97;

bool isLabelled(const HeaderLine &line)
{
    return std::ranges::any_of(labelledParts(line.folded), [](const LabelledPart &part) {
        return part.label == Cue::BylineLabel || part.label == Cue::SourceLabel;
    });
}

/** Indices of the lines in which a credit may stand, in reading order. */
QList<qsizetype> creditLines(const QList<HeaderLine> &lines)
{
    QList<qsizetype> found;
    qsizetype below = 0;
    qsizetype above = std::ranges::count(lines, Place::AboveTitle, &HeaderLine::place);
    for (qsizetype i = 0; i < lines.size() && found.size() < MostLines; ++i) {
        const HeaderLine &line = lines[i];
        const bool isAbove = line.place == Place::AboveTitle;
        const qsizetype far = isAbove ? --above : line.place == Place::BelowText ? below++ : 0;
        if (line.zone == Zone::Masthead || line.text.size() > LongestLine)
            continue;
        const qsizetype near = line.zone == Zone::Footer               ? 2
                               : isAbove || line.zone == Zone::Trailer ? NearLines / 3
                                                                       : NearLines;
        if (far < near || isLabelled(line))
            found << i;
    }
    return found;
}

/** A stretch of running text that may be a credit all the same, as a line. */
HeaderLine asLine(const Passage &passage, qsizetype begin, Place place, const Document &document)
{
    const TextSpan span = passage.toDocument({begin, passage.text().size()});
    const QStringView text = QStringView(document.text).sliced(span.begin, span.length());
    return {.zone = passage.zone(),
            .place = place,
            .line = lineAt(document, span.begin),
            .span = span,
            .text = text,
            .folded = fold(text),
            .stamps = findStamps(text)};
}

/** Short passages at both ends of the text, and what is signed behind its last sentence. */
QList<HeaderLine> linesOfText(const Article &article)
{
    constexpr qsizetype LongestCredit = 90;
    constexpr qsizetype NearEnd = 2;
    QList<const Passage *> report;
    for (const Passage &passage : article.passages)
        if (passage.zone() != Zone::Title)
            report << &passage;
    QList<HeaderLine> found;
    bool opened = false;
    for (qsizetype i = 0; i < report.size(); ++i) {
        const Passage &passage = *report[i];
        const bool isShort = passage.text().size() <= LongestCredit && !Shape::endsSentence(passage.text());
        opened = opened || !isShort;
        const bool isLast = i + NearEnd >= report.size();
        const qsizetype begin = isShort ? 0 : isLast ? Shape::signatureBegin(passage.text()) : passage.text().size();
        if ((!opened || isLast) && begin < passage.text().size())
            found << asLine(passage, begin, opened ? Place::BelowText : Place::BelowTitle, *article.document);
    }
    return found;
}

QList<Candidate> inLine(const HeaderLine &line, const Signs &place, const Authority &authority)
{
    QList<Candidate> found;
    for (const Part &part : partsOf(line)) {
        const QString name = line.text.sliced(part.span.begin, part.span.length()).toString();
        found << Candidate{.span = line.toDocument(part.span),
                           .marker = line.toDocument(part.marker),
                           .name = name,
                           .folded = fold(name),
                           .place = line.place,
                           .line = line.line,
                           .signs = place};
        found.last().signs |= part.signs;
        found.last().signs |= shapeSigns(found.last(), authority);
    }
    lookAtParts(found);
    return found;
}

bool isPart(const Candidate &name)
{
    return !name.signs.has(Sign::SeveralParts) &&
           name.signs.hasAny({Sign::FirstPart, Sign::LastPart, Sign::CommaPart, Sign::DashPart, Sign::SlashPart,
                              Sign::AndPart, Sign::BeforeBracket, Sign::BracketBehind});
}

/** The share of the likelier credit among author, source and neither. */
double share(double author, double source)
{
    const double most = std::exp(std::max(author, source));
    return most / (1.0 + std::exp(author) + std::exp(source));
}

/** Adds the likely names of @p all that overlap none of @p chosen, the likeliest first; with a bonus only what stands
 *  beside one of them. */
void addLikely(const QList<Candidate> &all, QList<Choice> &chosen, double bonus)
{
    const auto isBeside = [&](const Candidate &name) {
        return isPart(name) &&
               std::ranges::any_of(chosen, [&](const Choice &choice) { return choice.name->line == name.line; });
    };
    QList<Choice> likely;
    for (const Candidate &name : all) {
        const double author = name.author + bonus;
        const double source = name.source + bonus;
        if (share(author, source) >= LeastLikely && (bonus == 0.0 || isBeside(name)))
            likely << Choice{
                .name = &name, .isAuthor = author > source, .likelihood = share(author / Temper, source / Temper)};
    }
    std::ranges::stable_sort(likely, std::greater{}, &Choice::likelihood);
    for (const Choice &choice : std::as_const(likely)) {
        const auto overlaps = [&](const Choice &other) { return overlap(choice.name->span, other.name->span); };
        if (std::ranges::none_of(chosen, overlaps))
            chosen << choice;
    }
}

} // namespace

QList<Candidate> candidates(const Reading &reading, const QString &publisher)
{
    QList<HeaderLine> lines = reading.headerLines + linesOfText(reading.article);
    std::ranges::stable_sort(lines, {}, [](const HeaderLine &line) { return line.span.begin; });
    QList<Candidate> found;
    LinesAbove above;
    qsizetype passed = 0;
    for (const qsizetype i : creditLines(lines)) {
        for (; passed < i; ++passed)
            above.pass(lines[passed]);
        Signs place = lineSigns(lines, i, *reading.article.document);
        place |= above.signs();
        found << inLine(lines[i], place, reading.authority);
    }
    lookElsewhere(found, reading.article, publisher);
    for (Candidate &name : found) {
        name.form = formOf(name.signs);
        weigh(name);
    }
    return found;
}

QList<Choice> choose(const QList<Candidate> &all)
{
    QList<Choice> chosen;
    addLikely(all, chosen, 0.0);
    addLikely(all, chosen, BesideChosen);
    for (Choice &choice : chosen)
        choice.likelihood = std::min(choice.likelihood, MostLikely);
    std::ranges::sort(chosen, {}, [](const Choice &choice) { return choice.name->span.begin; });
    return chosen;
}

} // namespace Bantin::Credits
