// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/clues.h"

#include <array>

namespace Bantin
{

namespace
{

// clang-format off: written by scripts/fit-recogniser, in the order of Clue
constexpr std::array<double, ClueCount> Weights{
    -5.89, // Always
    0.22, // Topics
    -4.19, // SingleTopic
    -7.11, // NoTopic
    0.26, // Cooperation
    -1.44, // SingleWords
    -1.34, // NoCooperation
    -5.5, // NobodyAbroad
    0.58, // Abroad
    0.9, // TitleTopic
    0.6, // TitleCooperation
    1.04, // TitleAbroad
    1.77, // OpeningAbroad
    0.34, // Reporting
    -2.29, // SingleReporting
    -1.69, // NoReporting
    1.35, // Recent
    0.26, // Persons
    0.53, // ForeignPersons
    0.36, // Plans
    -1.66, // NoDay
    -1.81, // NoDayTold
    -1.64, // Unsigned
    -1.41, // NoTitle
    0.25, // Dateline
    0.31, // Attribution
    0, // Masthead
    1.37, // RunningText
    0.72, // Paragraphs
    -3.06, // LittleText
    -2.8, // Figures
    -6, // OtherLanguage
    -1.81, // WrongKind
    -0.53, // HintsOfKinds
};
// clang-format on

} // namespace

double weightOf(Clue clue)
{
    return Weights[size_t(clue)];
}

} // namespace Bantin
