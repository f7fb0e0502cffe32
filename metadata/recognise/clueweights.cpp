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
    -5.82, // Always
    0.2, // Topics
    -4.71, // SingleTopic
    -7.44, // NoTopic
    0.25, // Cooperation
    -1.37, // SingleWords
    -1.36, // NoCooperation
    -5.71, // NobodyAbroad
    0.56, // Abroad
    0.82, // TitleTopic
    0.62, // TitleCooperation
    1.01, // TitleAbroad
    1.86, // OpeningAbroad
    0.35, // Reporting
    -2.15, // SingleReporting
    -2.1, // NoReporting
    1.37, // Recent
    0.25, // Persons
    0.53, // ForeignPersons
    0.32, // Plans
    -1.63, // NoDay
    -1.95, // NoDayTold
    -1.74, // Unsigned
    -1.81, // NoTitle
    0.35, // Dateline
    0.24, // Attribution
    0, // Masthead
    1.39, // RunningText
    0.89, // Paragraphs
    -2.97, // LittleText
    -2.9, // Figures
    -6, // OtherLanguage
    -1.85, // WrongKind
    -0.51, // HintsOfKinds
};
// clang-format on

} // namespace

double weightOf(Clue clue)
{
    return Weights[size_t(clue)];
}

} // namespace Bantin
