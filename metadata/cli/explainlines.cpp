// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/command.h"
#include "cli/explanation.h"
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
/** So many blocks from the first may be a title, those of the best own score: each is one pass over the page. */
constexpr qsizetype TitleBlocks = 60;
constexpr qsizetype WeighedTitles = 12;
constexpr qsizetype ShownTitles = 5;
constexpr qsizetype ShownLeads = 3;

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

int lineOf(const PageReading &page, qsizetype block)
{
    return page.blocks[block].lines.first() + 1;
}

void explainBlocks(const PageReading &page)
{
    for (qsizetype i = 0; i < page.blocks.size(); ++i) {
        printLine(u"%1 %2 | %3"_s.arg(lineOf(page, i), 4)
                      .arg(nameOf(page.roles[i]), -RoleWidth)
                      .arg(page.blocks[i].text.left(ShownText)));
        printLine(u"%1 | %2 [%3]"_s.arg(QString(), RoleWidth + 5)
                      .arg(bestRoles(page.features[i].features), featureNames(page.features[i].features)));
    }
}

/** What the page scores where @p block has @p role, measured by the best reading of it. */
struct Candidate {
    qsizetype block = 0;
    double behind = 0.0;
};

Candidate candidate(const PageReading &page, qsizetype block, Role role)
{
    return {.block = block,
            .behind = label(page.blocks, page.features, Pin{.block = block, .role = role}).score - page.score};
}

/** The rules that came after the scores and made blocks @p role, or took it from them. */
void explainChanges(const PageReading &page, Role role)
{
    for (const RoleChange &change : page.changes)
        if (change.from == role || change.to == role)
            printLine(u"%1 %2 to %3, by the rule: %4"_s.arg(lineOf(page, change.block), 4)
                          .arg(nameOf(change.from), nameOf(change.to), change.rule));
}

void print(const PageReading &page, const Candidate &candidate, Role role)
{
    const Role taken = page.roles[candidate.block];
    printLine(u"%1 %2 %3 | %4"_s.arg(lineOf(page, candidate.block), 4)
                  .arg(std::isfinite(candidate.behind) ? QString::number(candidate.behind, 'f', 1) : u"never"_s, 6)
                  .arg(taken == role ? u"chosen"_s : nameOf(taken).toString(), -RoleWidth)
                  .arg(page.blocks[candidate.block].text.left(ShownText)));
}

void explainTitle(const PageReading &page)
{
    QList<qsizetype> order(std::min(page.blocks.size(), TitleBlocks));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater{}, [&](qsizetype i) {
        return std::pair(page.roles[i] == Role::Title, scores(page.features[i].features)[size_t(Role::Title)]);
    });
    QList<Candidate> candidates;
    for (const qsizetype block : order | std::views::take(WeighedTitles))
        candidates << candidate(page, block, Role::Title);
    std::ranges::stable_sort(candidates, std::greater{}, [&](const Candidate &c) {
        return std::pair(page.roles[c.block] == Role::Title, c.behind);
    });
    printLine(u"title, of (what the page as a whole scores with the title there; 0.0 is the best reading):"_s);
    for (const Candidate &title : candidates | std::views::take(ShownTitles))
        print(page, title, Role::Title);
    explainChanges(page, Role::Title);
}

void explainLead(const PageReading &page)
{
    printLine(u"lead, of (what the page as a whole scores with the lead there; 0.0 is the best reading):"_s);
    qsizetype shown = 0;
    for (qsizetype i = 0; i < page.blocks.size() && shown < ShownLeads; ++i)
        if (page.roles[i] == Role::Lead || (page.roles[i] == Role::Paragraph && ++shown > 0))
            print(page, candidate(page, i, Role::Lead), Role::Lead);
    explainChanges(page, Role::Lead);
    const QString line = page.lead.block < 0 ? QString() : u"line %1 "_s.arg(lineOf(page, page.lead.block));
    printLine(u"     %1%2 the lead: %3"_s.arg(line, page.lead.isLead ? u"is"_s : u"is not"_s, page.lead.rule));
}

} // namespace

void explainLines(const Document &document)
{
    const PageReading page = readPage(document);
    if (page.blocks.isEmpty())
        return;
    explainBlocks(page);
    explainTitle(page);
    explainLead(page);
}

} // namespace Bantin::Cli
