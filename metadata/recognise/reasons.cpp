// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/recogniser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

std::span<const Reason> reasons()
{
    static constexpr Reason All[] = {
        {"topic"_L1, "It tells of standards, metrology, quality or science."_L1},
        {"cooperation"_L1, "It tells of cooperation with other countries or international bodies."_L1},
        {"report"_L1, "It reports an event as news pages do."_L1},
        {"dateline"_L1, "It has a date line."_L1},
        {"attribution"_L1, "It names an author or a source."_L1},
        {"publisher"_L1, "A body or paper is named in the page head."_L1},
        {"no-text"_L1, "It holds no article: there are hardly any paragraphs of running text."_L1},
        {"no-title"_L1, "It has no headline."_L1},
        {"no-topic"_L1, "It tells nothing of standards, metrology, quality or science."_L1},
        {"no-cooperation"_L1, "It tells nothing of cooperation with other countries or international bodies."_L1},
        {"no-report"_L1, "It reports no event."_L1},
        {"weak"_L1, "Too little of it speaks for a bulletin."_L1},
        {"language"_L1, "It is in neither Vietnamese nor English."_L1},
        {"figures"_L1, "It is mostly figures or tables."_L1},
        {"list"_L1, "It is mostly a list."_L1},
        {"legal"_L1, "It is a legal or administrative document."_L1},
        {"minutes"_L1, "It is the minutes of a meeting."_L1},
        {"tender"_L1, "It is a tender or a call for offers."_L1},
        {"vacancy"_L1, "It is a vacancy or a call for applicants."_L1},
        {"agenda"_L1, "It is an agenda."_L1},
        {"contents"_L1, "It is a table of contents or a catalogue."_L1},
        {"invoice"_L1, "It is an invoice."_L1},
        {"paper"_L1, "It is a scientific paper or its abstract."_L1},
        {"recipe"_L1, "It is a recipe."_L1},
        {"vita"_L1, "It is a curriculum vitae."_L1},
        {"software"_L1, "It describes a program."_L1},
        {"manual"_L1, "It is a manual."_L1},
        {"advertisement"_L1, "It is an advertisement."_L1},
        {"lottery"_L1, "It is a list of lottery results."_L1},
        {"weather"_L1, "It is a weather report."_L1},
        {"sport"_L1, "It is about sport."_L1},
        {"encyclopaedia"_L1, "It is an article of an encyclopaedia."_L1},
        {"introduction"_L1, "It introduces a body or explains a term."_L1},
        {"questions"_L1, "It is made of questions and answers."_L1},
        {"speech"_L1, "It is the text of a speech."_L1},
        {"form"_L1, "It is a form to fill in or a letter."_L1},
        {"court"_L1, "It tells of crime or accidents."_L1},
        {"market"_L1, "It tells of prices and markets."_L1},
    };
    return All;
}

QString reasonSentence(QLatin1StringView key)
{
    const auto hit = std::ranges::find(reasons(), key, &Reason::key);
    return hit == reasons().end() ? QString() : QString(hit->sentence);
}

} // namespace Bantin
