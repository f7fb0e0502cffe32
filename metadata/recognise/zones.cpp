// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/zones.h"

#include "recognise/block.h"
#include "recognise/features.h"
#include "recognise/labeller.h"
#include "recognise/leadfinder.h"
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

} // namespace

Article readArticle(const Document &document)
{
    const QList<LineInfo> lines = lookAtLines(document);
    const QList<Block> blocks = makeBlocks(document, lines);
    const QList<BlockFeatures> features = lookAtBlocks(document, blocks);
    QList<Role> roles = label(blocks, features);
    findTitleLines(blocks, features, roles);
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
    findTitleLines(blocks, features, roles);
    findLead(blocks, features, roles);
    QList<BlockReading> readings;
    for (qsizetype i = 0; i < blocks.size(); ++i)
        readings << BlockReading{.block = blocks[i], .features = features[i].features, .role = roles[i]};
    return readings;
}

} // namespace Bantin
