// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>

namespace Bantin
{

/** What a text may be about, or what kind of paper it may be: the lists of data/subjects.json. */
enum class Subject {
    Topic,       ///< standards, metrology, quality, science
    Cooperation, ///< across borders
    Reporting,   ///< words with which events are reported
    Legal,       ///< the first of the kinds that are no bulletins
    Minutes,
    Tender,
    Vacancy,
    Agenda,
    Contents,
    Invoice,
    Paper,
    Recipe,
    Vita,
    Software,
    Manual,
    Advertisement,
    Lottery,
    Weather,
    Sport,
    Encyclopaedia,
    Introduction, ///< of a body, or of what a term means
    Questions,    ///< that are often asked, with their answers
    Speech,
    Form,
    Court,
    Market,
};
inline constexpr int SubjectCount = int(Subject::Market) + 1;

/** How many different cues of each subject a text has. */
using SubjectCounts = std::array<int, SubjectCount>;

/** @param folded text through fold() */
[[nodiscard]] SubjectCounts countSubjects(QStringView folded);

/** The key of a subject in the data; of kinds that are no bulletins also that of the reason. */
[[nodiscard]] QLatin1StringView keyOf(Subject subject);

/** So many different cues make a text one of this subject. */
[[nodiscard]] int enough(Subject subject);

} // namespace Bantin
