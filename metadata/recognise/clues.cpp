// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/clues.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** A short notice has three sentences; the words of a menu that stand in a row have less. */
constexpr qsizetype MinRunningText = 250;
/** A signing is told in two sentences. */
constexpr qsizetype MinNotice = 130;
constexpr qsizetype MinNoticeOfEvent = 90; ///< where it names a day just past
constexpr double NoticesPart = 0.2;        ///< of what little text counts against

constexpr double MostCues = 6.0;
/** A text of this length has as many different cues as the weights are made for; shorter ones have fewer, and each of
 *  them tells more. */
constexpr double UsualText = 600.0;
constexpr double MostPerCue = 1.7;
/** Without a country or body from abroad, so many words of cooperation are needed. */
constexpr int CooperationAlone = 5;
constexpr double ManyFigures = 0.09;
constexpr double MostOfKind = 4.0; ///< more tell no more
constexpr int MostHints = 10;
constexpr int MostHintsOfKind = 4;
constexpr double UsualParagraph = 150.0;
constexpr double LongestParagraphs = 2.0;
constexpr int MostForeign = 2;
constexpr double MostPlans = 6.0;

constexpr std::array Names{
    "Always"_L1,        "Topics"_L1,       "SingleTopic"_L1,      "NoTopic"_L1,
    "Cooperation"_L1,   "SingleWords"_L1,  "NoCooperation"_L1,    "NobodyAbroad"_L1,
    "Abroad"_L1,        "TitleTopic"_L1,   "TitleCooperation"_L1, "TitleAbroad"_L1,
    "OpeningAbroad"_L1, "Reporting"_L1,    "SingleReporting"_L1,  "NoReporting"_L1,
    "Recent"_L1,        "Persons"_L1,      "ForeignPersons"_L1,   "Plans"_L1,
    "NoDay"_L1,         "NoDayTold"_L1,    "Unsigned"_L1,         "NoTitle"_L1,
    "Dateline"_L1,      "Attribution"_L1,  "Masthead"_L1,         "RunningText"_L1,
    "Paragraphs"_L1,    "LittleText"_L1,   "Figures"_L1,          "OtherLanguage"_L1,
    "WrongKind"_L1,     "HintsOfKinds"_L1,
};
static_assert(Names.size() == ClueCount);

/** Collects clues that are there. */
class Clues
{
public:
    void add(Clue clue, double amount, QLatin1StringView reason = {})
    {
        if (amount != 0)
            m_found << FoundClue{.clue = clue, .amount = amount, .reason = reason};
    }
    [[nodiscard]] const QList<FoundClue> &found() const { return m_found; }

private:
    QList<FoundClue> m_found;
};

/** What each cue counts for. */
double perCue(const Findings &findings)
{
    return std::clamp(std::sqrt(UsualText / double(std::max<qsizetype>(findings.running, 1))), 1.0, MostPerCue);
}

/** @p count cues, as many as a text of usual length would have. */
double weighed(const Findings &findings, int count)
{
    return std::min(MostCues, perCue(findings) * count);
}

/** Different words of the subject. */
int topicsOf(const Findings &findings)
{
    // Who contributed a text says what it is about, too.
    const int told = std::max(findings.article[size_t(Subject::Topic)], findings.page[size_t(Subject::Topic)]);
    return told == 1 ? told + std::min(findings.trade, 1) : told;
}

void addTopic(const Findings &findings, Clues &clues)
{
    const int topic = topicsOf(findings);
    clues.add(Clue::Topics, topic > 1 ? weighed(findings, topic) : 0, "topic"_L1);
    clues.add(Clue::TitleTopic, findings.titleTopic);
    clues.add(Clue::SingleTopic, topic == 1, "no-topic"_L1);
    clues.add(Clue::NoTopic, topic == 0, "no-topic"_L1);
}

void addCooperation(const Findings &findings, Clues &clues)
{
    constexpr double OfNews = 0.25; // what several parties did together days before may be told in other words
    const int cooperation = findings.article[size_t(Subject::Cooperation)];
    const bool abroad = findings.foreign > 0 || findings.foreignPersons > 0 || cooperation >= CooperationAlone;
    if (!abroad) {
        clues.add(Clue::NobodyAbroad, 1, "no-cooperation"_L1);
        return;
    }
    clues.add(Clue::Cooperation, cooperation > 1 ? weighed(findings, cooperation) : 0, "cooperation"_L1);
    clues.add(Clue::SingleWords, cooperation <= 1 && topicsOf(findings) <= 1);
    clues.add(Clue::NoCooperation, cooperation > 0 ? 0 : findings.recent && findings.foreign > 1 ? OfNews : 1);
    clues.add(Clue::Abroad, std::min(findings.foreign, MostForeign) / 2.0);
    clues.add(Clue::TitleCooperation, findings.titleCooperation);
    clues.add(Clue::TitleAbroad, findings.titleAbroad, "cooperation"_L1);
    clues.add(Clue::OpeningAbroad, findings.openingAbroad, "cooperation"_L1);
}

void addReport(const Findings &findings, Clues &clues)
{
    constexpr double OfSigned = 1.0 / 6;
    constexpr double OfRecent = 1.0 / 3;
    constexpr int FewReporting = 2;
    constexpr double UnsignedOverview = 3.0;
    const int reporting = findings.article[size_t(Subject::Reporting)];
    clues.add(Clue::Reporting, reporting > 1 ? weighed(findings, reporting) : 0, "report"_L1);
    clues.add(Clue::SingleReporting,
              reporting != 1 || findings.recent ? 0
              : findings.isSigned()             ? OfSigned
                                                : 1,
              "no-report"_L1);
    clues.add(Clue::NoReporting, reporting > 0 ? 0 : findings.recent ? OfRecent : 1, "no-report"_L1);
    clues.add(Clue::Recent, findings.recent, "report"_L1);
    clues.add(Clue::Persons, findings.persons);
    clues.add(Clue::ForeignPersons, std::min(findings.foreignPersons, MostForeign));
    clues.add(Clue::Plans, std::min(MostPlans, findings.plans));
    clues.add(Clue::NoDay, !findings.dateline && !findings.days, "no-report"_L1);
    clues.add(Clue::NoDayTold, findings.dateline && !findings.days, "no-report"_L1);
    clues.add(Clue::Unsigned,
              findings.isSigned()        ? 0
              : reporting > FewReporting ? 1
                                         : UnsignedOverview,
              "no-report"_L1);
}

void addForm(const Findings &findings, Clues &clues)
{
    clues.add(Clue::NoTitle, !findings.title, "no-title"_L1);
    clues.add(Clue::Dateline, findings.dateline, "dateline"_L1);
    clues.add(Clue::Attribution, findings.attribution, "attribution"_L1);
    clues.add(Clue::Masthead, findings.masthead, "publisher"_L1);
    clues.add(Clue::RunningText, 2 * findings.runningShare - 1);
    clues.add(Clue::Paragraphs, std::min(LongestParagraphs, findings.paragraphs / UsualParagraph));
    const bool notice =
        findings.running >= (findings.recent ? MinNoticeOfEvent : MinNotice) && findings.title && findings.dateline;
    clues.add(Clue::LittleText, findings.running >= MinRunningText ? 0 : notice ? NoticesPart : 1, "no-text"_L1);
    clues.add(Clue::Figures, findings.figures > ManyFigures, "figures"_L1);
    clues.add(Clue::OtherLanguage, !findings.known, "language"_L1);
}

void addKinds(const Findings &findings, Clues &clues)
{
    int hints = 0;
    for (int i = int(Subject::Legal); i < SubjectCount; ++i) {
        const int call = findings.phone && Subject(i) == Subject::Advertisement ? 1 : 0;
        const int count = findings.page[size_t(i)] + call;
        const int surplus = count - enough(Subject(i)) + 1;
        hints += std::clamp(count, 0, MostHintsOfKind);
        if (surplus > 0)
            clues.add(Clue::WrongKind, std::min(MostOfKind, perCue(findings) * surplus), keyOf(Subject(i)));
    }
    clues.add(Clue::HintsOfKinds, std::min(hints, MostHints));
}

} // namespace

QList<FoundClue> findClues(const Findings &findings)
{
    Clues clues;
    clues.add(Clue::Always, 1);
    addTopic(findings, clues);
    addCooperation(findings, clues);
    addReport(findings, clues);
    addForm(findings, clues);
    addKinds(findings, clues);
    return clues.found();
}

QLatin1StringView nameOf(Clue clue)
{
    return Names[size_t(clue)];
}

} // namespace Bantin
