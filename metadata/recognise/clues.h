// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "recognise/findings.h"

#include <QLatin1StringView>
#include <QList>

namespace Bantin
{

/** What speaks for or against a bulletin. scripts/fit-recogniser reads the names and their order here. */
enum class Clue {
    Always,
    Topics,      ///< different words of the subject
    SingleTopic, ///< may be chance
    NoTopic,
    Cooperation, ///< different words of cooperation, where somebody from abroad takes part
    SingleWords, ///< of subject and cooperation: a factory opened by a firm from abroad
    NoCooperation,
    NobodyAbroad,
    Abroad,     ///< half for one party, whole for several
    TitleTopic, ///< the headline tells the subject
    TitleCooperation,
    TitleAbroad, ///< the headline names one
    OpeningAbroad,
    Reporting, ///< different words with which events are reported
    SingleReporting,
    NoReporting,
    Recent,         ///< what took place days before the page was published was news
    Persons,        ///< with a title in front
    ForeignPersons, ///< by their names
    Plans,          ///< "sẽ", "will", in a thousand letters: who met tells what comes next
    NoDay,
    NoDayTold, ///< a report that names no day but its own date
    Unsigned,  ///< a page without date, author and source is an overview as often as not
    NoTitle,
    Dateline,
    Attribution,
    Masthead,
    RunningText, ///< its share of the page, from -1 to 1
    Paragraphs,  ///< their length: 1 for 150 letters
    LittleText,
    Figures,
    OtherLanguage,
    WrongKind,    ///< different words or lines of a kind of paper that is no bulletin, from where they are enough
    HintsOfKinds, ///< of all such kinds together, however few of each
};
inline constexpr int ClueCount = int(Clue::HintsOfKinds) + 1;

/** A clue, and how much of it there is. */
struct FoundClue {
    Clue clue = Clue::Always;
    double amount = 1.0;
    QLatin1StringView reason; ///< the key of the reason that it makes; empty where it makes none
};

/** The clues of the subject come first, then those of the report, then those of other kinds of paper. */
[[nodiscard]] QList<FoundClue> findClues(const Findings &findings);

/** The name of a clue, as above: for explanations. */
[[nodiscard]] QLatin1StringView nameOf(Clue clue);

/** What one of it adds to the logarithm of the odds that a document is a bulletin. */
[[nodiscard]] double weightOf(Clue clue);

} // namespace Bantin
