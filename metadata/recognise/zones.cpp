// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/zones.h"

#include "recognise/block.h"
#include "recognise/cues.h"
#include "recognise/features.h"
#include "recognise/labeller.h"
#include "recognise/leadfinder.h"
#include "recognise/lines.h"
#include "recognise/shape.h"

namespace Bantin
{

namespace
{

/** The name of a section has at most so many blanks. */
constexpr qsizetype SectionWords = 6;
constexpr double HalfMenu = 0.5;
constexpr double PartMenu = 0.1;

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

/** "Diễn đàn - Trao đổi" above a headline is the section of the site: a headline that is broken breaks where its first
 *  line is full, and on one line as much as on the next it says who does what. */
bool isSection(const Block &upper, const Block &lower)
{
    return upper.heading == 0 && upper.text.count(u' ') < SectionWords && !Shape::isAllCaps(lower.text) &&
           upper.text.size() * 2 < lower.text.size() && lower.text.front().isUpper() && !upper.text.endsWith(u',') &&
           !upper.text.endsWith(u':') &&
           cueCoverage(Cue::Menu, upper.folded) >= (hasCueInText(Cue::Action, upper.text) ? HalfMenu : PartMenu);
}

void findSections(const QList<Block> &blocks, QList<Role> &roles)
{
    for (qsizetype i = 1; i < blocks.size(); ++i)
        if (roles[i - 1] == Role::Title && roles[i] == Role::Title && isSection(blocks[i - 1], blocks[i]))
            roles[i - 1] = Role::Masthead;
}

} // namespace

Article readArticle(const Document &document)
{
    const QList<LineInfo> lines = lookAtLines(document);
    const QList<Block> blocks = makeBlocks(document, lines);
    const QList<BlockFeatures> features = lookAtBlocks(document, blocks);
    QList<Role> roles = label(blocks, features);
    findSections(blocks, roles);
    findLead(blocks, features, roles);
    Article article{.document = &document, .zones = QList<Zone>(lines.size(), Zone::Blank), .passages = {}};
    for (qsizetype i = 0; i < lines.size(); ++i)
        article.zones[i] = lines[i].margin.value_or(Zone::Furniture);
    bool titleOpen = false;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Zone zone = zoneOf(roles[i]);
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

QList<BlockReading> readBlocks(const Document &document)
{
    const QList<Block> blocks = makeBlocks(document, lookAtLines(document));
    const QList<BlockFeatures> features = lookAtBlocks(document, blocks);
    QList<Role> roles = label(blocks, features);
    findSections(blocks, roles);
    findLead(blocks, features, roles);
    QList<BlockReading> readings;
    for (qsizetype i = 0; i < blocks.size(); ++i)
        readings << BlockReading{.block = blocks[i], .features = features[i].features, .role = roles[i]};
    return readings;
}

} // namespace Bantin
