// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QStringView>

namespace Bantin
{

/** The lists of words and phrases in data/cues.json. */
enum class Cue {
    Toolbar,        ///< reader controls, share bars
    Menu,           ///< sections of a site
    Slogan,         ///< greetings and mottos of page heads
    Publisher,      ///< first words of the names of bodies and papers
    PublishedLabel, ///< words before the date of issue
    UpdatedLabel,
    CapturedLabel, ///< words before a clock or the time of a print
    BylineLabel,
    SourceLabel,
    ViewsLabel,
    Related, ///< headings of what follows an article
    Footer,
    FooterOwner, ///< words before the owner of a site
    Counter,     ///< visitors of the site
    Caption,
    PhotoCredit,
    NotAPublisher, ///< words that only begin like names of bodies: "Hội thảo", "Bộ trưởng"
    Unit,          ///< first words of the names of units that contribute a text
    Agency,        ///< short names of news agencies and papers, as in datelines and brackets
    NotASource,    ///< "Theo" as a preposition
    Connector,     ///< words that continue a headline on its second line
    Action,        ///< verbs of headlines, which names of bodies lack
    NotAnAction,   ///< words that hold one and are none: "Thư ký", "vừa và nhỏ"
    NotATag,       ///< international bodies: before a dash they are what a sentence tells of
    UnitInitials,  ///< units by their initials alone
    PaperStem,     ///< how the names of papers begin that are written as in their address: see startsWithStem()
};

/** The length of the longest phrase of @p cue that stands at @p position of @p folded, whole words only; 0 if none.
 *  @param folded text through fold() */
[[nodiscard]] qsizetype cueAt(Cue cue, QStringView folded, qsizetype position = 0);

/** The same in the text itself: its marks must agree with those of the phrase, unless it has none at all there. For
 *  words that lose their meaning with their marks: "báo" begins a newspaper's name, "Bảo" a person's. */
[[nodiscard]] qsizetype cueInText(Cue cue, QStringView text, qsizetype position = 0);

/** Whether a phrase of @p cue begins the word with which @p folded begins: "congthuong" in "congthuongonline". */
[[nodiscard]] bool startsWithStem(Cue cue, QStringView folded);

/** Whether @p text has a verb of headlines.
 *  @param named   it begins as the names of bodies do: then "tại" is only the place of an embassy */
[[nodiscard]] bool hasAction(QStringView text, bool named = false);

/** The place of the first phrase of @p cue, an empty span if there is none. */
struct CueHit {
    qsizetype begin = -1;
    qsizetype length = 0;
    explicit operator bool() const { return begin >= 0; }
};
[[nodiscard]] CueHit findCue(Cue cue, QStringView folded, qsizetype from = 0);

/** The share of letters and digits of @p folded that phrases of @p cue cover, 0..1. */
[[nodiscard]] double cueCoverage(Cue cue, QStringView folded);

/** Whether @p folded starts with a phrase of @p cue, apart from leading marks. */
[[nodiscard]] bool startsWithCue(Cue cue, QStringView folded);

} // namespace Bantin
