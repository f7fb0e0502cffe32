// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/zones.h"

#include "recognise/block.h"
#include "recognise/features.h"
#include "recognise/lines.h"
#include "recognise/titlelines.h"

namespace Bantin
{

namespace
{

bool isPassage(Zone zone)
{
    return zone == Zone::Title || zone == Zone::Lead || zone == Zone::Paragraph || zone == Zone::Caption;
}

/** The words of line @p i without markdown marks at the ends. */
TextSpan wordsOf(const Document &document, TextSpan span)
{
    const QStringView text(document.text);
    const auto isMark = [&](qsizetype i) { return QStringView(u"#*_ ").contains(text[i]); };
    while (span.begin < span.end && isMark(span.begin))
        ++span.begin;
    while (span.begin < span.end && isMark(span.end - 1))
        --span.end;
    return span;
}

Passage passageOf(const Block &block, Zone zone, const Document &document, const QList<LineInfo> &lines)
{
    Passage passage(zone);
    for (const int i : block.lines)
        if (const TextSpan words = wordsOf(document, lines[i].span); !words.isEmpty())
            passage.append(document, words);
    return passage;
}

void note(const QList<Role> &before, const QList<Role> &after, QLatin1StringView rule, QList<RoleChange> &changes)
{
    for (qsizetype i = 0; i < after.size(); ++i)
        if (before[i] != after[i])
            changes << RoleChange{.block = i, .from = before[i], .to = after[i], .rule = rule};
}

enum class Changes { Forget, Note };

PageReading read(const Document &document, const QList<LineInfo> &lines, Changes changes)
{
    PageReading page;
    page.blocks = makeBlocks(document, lines);
    page.features = lookAtBlocks(document, page.blocks);
    Labelling labelling = label(page.blocks, page.features);
    page.roles = std::move(labelling.roles);
    page.score = labelling.score;
    for (const std::span<const RoleStep> steps : {titleSteps(), leadSteps()})
        for (const RoleStep &step : steps) {
            const QList<Role> before = changes == Changes::Note ? page.roles : QList<Role>();
            step.change(page.blocks, page.features, page.roles);
            if (changes == Changes::Note)
                note(before, page.roles, step.rule, page.changes);
        }
    page.lead = judgeLead(page.blocks, page.features, page.roles);
    if (page.lead.isLead)
        page.roles[page.lead.block] = Role::Lead;
    return page;
}

} // namespace

Article readArticle(const Document &document)
{
    const QList<LineInfo> lines = lookAtLines(document);
    const PageReading page = read(document, lines, Changes::Forget);
    const QList<Block> &blocks = page.blocks;
    Article article{.document = &document, .zones = QList<Zone>(lines.size(), Zone::Blank), .passages = {}};
    for (qsizetype i = 0; i < lines.size(); ++i)
        article.zones[i] = lines[i].margin.value_or(Zone::Furniture);
    bool titleOpen = false;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Zone zone = zoneOf(page.roles[i]);
        for (const int line : blocks[i].lines)
            article.zones[line] = zone;
        if (!isPassage(zone)) {
            titleOpen = false;
            continue;
        }
        if (zone == Zone::Title && titleOpen) {
            for (const int line : blocks[i].lines)
                article.passages.last().append(document, wordsOf(document, lines[line].span));
            continue;
        }
        article.passages << passageOf(blocks[i], zone, document, lines);
        titleOpen = zone == Zone::Title;
    }
    return article;
}

PageReading readPage(const Document &document)
{
    return read(document, lookAtLines(document), Changes::Note);
}

} // namespace Bantin
