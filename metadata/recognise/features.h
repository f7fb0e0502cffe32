// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/block.h"
#include "recognise/stamp.h"

namespace Bantin
{

/** What is true of a block, by itself or by its place. The weights of the labeller speak of these. */
enum class Feature {
    // Shape
    Short,     ///< no more than a line of a heading
    Long,      ///< a paragraph's length
    Sentence,  ///< ends as sentences do
    Sentences, ///< more than one
    EndsColon,
    AllCaps,
    Heading,    ///< markdown '#'
    Emphasised, ///< markdown asterisks around it
    ListItem,
    Bracketed,
    Indented,
    NameLike,  ///< the name of a person, a pen name, initials
    FewWords,  ///< one or two words
    LargeFont, ///< PDF: larger than the rest
    SmallFont,
    Wide, ///< parts set off by wide gaps: a row of links
    // Words
    HasStamp,
    StampOnly, ///< little but a date and labels
    HasTime,
    ClockLike,  ///< seconds, a greeting or a row of links beside the date
    TeaserDate, ///< ends with a date in brackets
    PublishedLabel,
    UpdatedLabel,
    CapturedLabel,
    Byline,     ///< starts with "Tác giả:" and the like
    SourceLine, ///< starts with "Nguồn:", "Theo" and is short
    Views,
    Toolbar,
    Menu,
    Breadcrumb,
    Slogan,
    BodyName, ///< the name of a body or paper
    UnitLike, ///< begins as names of bodies do and is no sentence
    Unit,     ///< the name of a unit that may have contributed the text
    Related,  ///< a heading of related items, comments, tags
    Footer,
    Owner,
    Counter,
    CaptionCue,
    PhotoCredit,
    AgencyTag, ///< starts with an agency in brackets and a dash
    SiteName,  ///< a bare host name
    Action,    ///< has a verb of headlines
    // Place
    First,
    Second,
    BeforeMain, ///< above the first paragraph
    AfterMain,  ///< below the last paragraph
    FirstMain,
    Main,       ///< a paragraph of running text
    Gap,        ///< blank line above
    AfterStamp, ///< the line of a date is above
    BeforeStamp,
    Overlap, ///< most of its words come again in the paragraphs
    NoOverlap,
    Twice,         ///< the same words stand directly before or behind
    Repeated,      ///< the same words stand elsewhere
    AfterToolbar,  ///< reader controls or counters are directly above
    AfterRelated,  ///< somewhere below a heading of related items
    AfterComments, ///< below a heading of comments
    Ended,         ///< the text has closed above: "./.", a source, a name
    LastBlocks,
    BelowLead, ///< byline, date or source between a summary and the text; also the summary above them
};

class Features
{
public:
    [[nodiscard]] bool has(Feature feature) const { return m_bits & bit(feature); }
    void set(Feature feature, bool on = true) { m_bits = on ? m_bits | bit(feature) : m_bits & ~bit(feature); }

private:
    static quint64 bit(Feature feature) { return quint64(1) << int(feature); }
    quint64 m_bits = 0;
};
static_assert(int(Feature::BelowLead) < 64);

struct BlockFeatures {
    Features features;
    QList<Stamp> stamps; ///< of short blocks only, in Block::text
};

/** The name of a feature, as in this header: for explanations. */
[[nodiscard]] QLatin1StringView nameOf(Feature feature);

[[nodiscard]] QList<BlockFeatures> lookAtBlocks(const Document &document, const QList<Block> &blocks);

} // namespace Bantin
