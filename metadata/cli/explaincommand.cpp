// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/explaincommand.h"

#include "cli/command.h"
#include "cli/readable.h"
#include "document/documentloader.h"
#include "extract/publishercandidates.h"
#include "pipeline.h"
#include "recognise/recogniser.h"
#include "recognise/zones.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

namespace
{

constexpr int RoleWidth = 14;
constexpr int ShownRoles = 3;
constexpr qsizetype ShownText = 100;

/** "Title 9.5, Masthead 3.0, Caption 1.5": the roles that score best for a block by itself. */
QString bestRoles(const Features &features)
{
    const auto sums = scores(features);
    std::array<int, RoleCount> order{};
    std::ranges::iota(order, 0);
    std::ranges::stable_sort(order, std::greater{}, [&](int role) { return sums[size_t(role)]; });
    QStringList parts;
    for (const int role : order | std::views::take(ShownRoles))
        parts << u"%1 %2"_s.arg(nameOf(Role(role))).arg(sums[size_t(role)], 0, 'f', 1);
    return parts.join(u", "_s);
}

QString featureNames(const Features &features)
{
    QStringList names;
    for (int f = 0; f <= int(Feature::BelowLead); ++f)
        if (features.has(Feature(f)))
            names << nameOf(Feature(f));
    return names.join(u' ');
}

QLatin1StringView nameOf(Place place)
{
    constexpr std::array<QLatin1StringView, 4> Names{"above title"_L1, "below title"_L1, "in text"_L1, "below text"_L1};
    return Names[size_t(place)];
}

/** What counted for and against a bulletin, the weightiest first. */
void explainVerdict(const Article &article, const Authority &authority)
{
    Judgement judgement = judge(article, authority);
    std::ranges::stable_sort(judgement.counted, std::greater{}, [](const Counted &c) { return std::abs(c.points); });
    printLine(u"verdict, by:"_s);
    for (const Counted &sign : std::as_const(judgement.counted))
        printLine(u"%1 %2"_s.arg(sign.points, 9, 'f', 1).arg(sign.sign));
    printLine(u"%1 in all: %2"_s.arg(judgement.score, 9, 'f', 1)
                  .arg(judgement.recognition.isBulletin ? u"a bulletin"_s : u"no bulletin"_s));
}

/** The names that may be the publisher's, the best first: scripts/fit-publisher reads this, too. */
void explainPublisher(const Article &article, const Authority &authority)
{
    QList<Publishers::Candidate> names = Publishers::candidates(Reading(article, authority));
    std::ranges::stable_sort(names, std::greater{}, &Publishers::Candidate::score);
    printLine(u"publisher, of:"_s);
    for (const Publishers::Candidate &name : names) {
        QStringList signs;
        for (int sign = 0; sign < Publishers::SignCount; ++sign)
            if (name.signs.has(Publishers::Sign(sign)))
                signs << Publishers::nameOf(Publishers::Sign(sign));
        printLine(u"%1 %2 %3 | %4"_s.arg(name.line + 1, 4)
                      .arg(name.score, 5, 'f', 1)
                      .arg(nameOf(name.place), -11)
                      .arg(name.name.simplified()));
        printLine(u"%1 | [%2]"_s.arg(QString(), 22).arg(signs.join(u' ')));
    }
}

void explain(const Document &document, const Authority &authority, const Record &record)
{
    for (const BlockReading &reading : readBlocks(document)) {
        const int line = reading.block.lines.first() + 1;
        printLine(
            u"%1 %2 | %3"_s.arg(line, 4).arg(nameOf(reading.role), -RoleWidth).arg(reading.block.text.left(ShownText)));
        printLine(u"%1 | %2 [%3]"_s.arg(QString(), RoleWidth + 5)
                      .arg(bestRoles(reading.features), featureNames(reading.features)));
    }
    const Article article = readArticle(document);
    explainVerdict(article, authority);
    explainPublisher(article, authority);
    printLine(readable(record));
}

} // namespace

int runExplain(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Shows how each line was understood, and what was read from it."_s);
    parser.addPositionalArgument(u"file"_s, u"PDF or text files."_s, u"FILE..."_s);
    if (const auto code = parse(parser, arguments))
        return *code;
    const Result<Authority> authority = Authority::load(dataFolder(), Authority::userFolder());
    if (!authority) {
        printError(authority.error().detail);
        return SomeFailed;
    }
    int code = Done;
    for (const QString &file : parser.positionalArguments()) {
        const auto document = loadDocument(file);
        const auto record = document.and_then([&](const Document &d) { return analyse(d, *authority); });
        if (record) {
            if (parser.positionalArguments().size() > 1)
                printLine(u"%1:"_s.arg(file));
            explain(*document, *authority, *record);
            continue;
        }
        printError(u"%1: %2"_s.arg(file, record.error().detail));
        code = SomeFailed;
    }
    return code;
}

} // namespace Bantin::Cli
