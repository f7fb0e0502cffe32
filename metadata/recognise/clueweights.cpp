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
    -6.34, // Always
    0.24, // Topics
    -5.16, // SingleTopic
    -8.02, // NoTopic
    0.24, // Cooperation
    -1.51, // SingleWords
    -1.66, // NoCooperation
    -6.1, // NobodyAbroad
    0.57, // Abroad
    0.78, // TitleTopic
    0.96, // TitleCooperation
    1.08, // TitleAbroad
    2.14, // OpeningAbroad
    0.33, // Reporting
    -1.87, // SingleReporting
    -2.4, // NoReporting
    1.62, // Recent
    0.3, // Persons
    0.42, // Plans
    -1.62, // NoDay
    -1.67, // NoDayTold
    -2.1, // Unsigned
    -1.88, // NoTitle
    0.18, // Dateline
    0.19, // Attribution
    0.5, // Masthead
    1.54, // RunningText
    0.71, // Paragraphs
    -3.09, // LittleText
    -2.95, // Figures
    -6, // OtherLanguage
    -1.89, // WrongKind
    -0.54, // HintsOfKinds
};
// clang-format on

} // namespace

double weightOf(Clue clue)
{
    return Weights[size_t(clue)];
}

} // namespace Bantin
