// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/recogniser.h"

#include "recognise/findings.h"

#include <algorithm>
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

// The scores below add up to the logarithm of the odds that a document is a bulletin.
constexpr double Start = -5.7;
constexpr double PerTopic = 0.5;
constexpr double PerCooperation = 0.45;
constexpr double PerReporting = 0.5;
constexpr int MostCues = 6;
/** A text of this length has as many different cues as the scores are made for; shorter ones have fewer, and each of
 *  them tells more. */
constexpr double UsualText = 600.0;
constexpr double MostPerCue = 1.7;
/** Without a country or body from abroad, so many words of cooperation are needed. */
constexpr int CooperationAlone = 5;
/** A single word of a subject may be chance: it counts for little, and against. */
constexpr double SingleTopic = -4.5;
constexpr double SingleCooperation = 0.0;
constexpr double SingleBoth = -2.0; ///< a factory opened by a firm from abroad
constexpr double SingleReporting = -0.5;
constexpr double Foreign = 1.5;
/** What took place days before the page was published was news. */
constexpr double Recent = 1.5;
constexpr double SingleReportOfRecent = 0.0;
constexpr double NoReportOfRecent = -1.0;
constexpr double PerPerson = 0.4;
constexpr double Titled = 0.5;
constexpr double Dated = 0.8;
constexpr double Attributed = 0.8;
constexpr double Published = 0.4;
constexpr double RunningText = 2.0;
constexpr double NoText = -5.0;
constexpr double LittleText = -1.0;
constexpr double NoTitle = -1.5;
constexpr double NoTopic = -7.5;
constexpr double NoCooperation = -7.5;
/** No word of cooperation, but parties from abroad: what they do together may be told in other words. */
constexpr double ForeignAlone = -2.0;
constexpr double ForeignNews = -0.5; ///< of several parties, days before
constexpr double NoReport = -3.0;
constexpr double NoDay = -4.0;
/** A report that names no day but its own date. */
constexpr double NoDayTold = -1.0;
/** A page without date, author and source is an overview as often as not. */
constexpr double Unsigned = -1.5;
constexpr double OtherLanguage = -8.0;
constexpr double Figures = -4.0;
constexpr double PerWrongKind = -3.0;
constexpr double WorstWrongKind = -12.0;
constexpr double ManyFigures = 0.09;
/** From here on a report that is no other kind of paper is described, whatever its field. */
constexpr double Borderline = -3.0;

/** Adds up scores, with the reasons that go with them. */
struct Verdict {
    double score = Start;
    QStringList pro;
    QStringList contra;

    void add(bool holds, double points, QLatin1StringView reason)
    {
        if (!holds)
            return;
        score += points;
        const QString sentence = reasonSentence(reason);
        QStringList &reasons = points > 0 ? pro : contra;
        if (!reason.isEmpty() && !reasons.contains(sentence))
            reasons << sentence;
    }
};

/** What each cue counts for. */
double perCue(const Findings &findings)
{
    return std::clamp(std::sqrt(UsualText / double(std::max<qsizetype>(findings.running, 1))), 1.0, MostPerCue);
}

/** @p count cues, as many as a text of usual length would have. */
double weighed(const Findings &findings, int count)
{
    return std::min(double(MostCues), perCue(findings) * count);
}

/** Different words of the subject. */
int topicsOf(const Findings &findings)
{
    // Who contributed a text says what it is about, too.
    const int told = std::max(findings.article[size_t(Subject::Topic)], findings.page[size_t(Subject::Topic)]);
    return told == 1 ? told + std::min(findings.trade, 1) : told;
}

void judgeTopic(const Findings &findings, Verdict &verdict)
{
    const int topic = topicsOf(findings);
    verdict.add(topic > 1, PerTopic * weighed(findings, topic), "topic"_L1);
    verdict.add(topic == 1, SingleTopic, "no-topic"_L1);
    verdict.add(topic == 0, NoTopic, "no-topic"_L1);
}

void judgeCooperation(const Findings &findings, Verdict &verdict)
{
    const int cooperation = findings.article[size_t(Subject::Cooperation)];
    const bool abroad = findings.foreign > 0 || cooperation >= CooperationAlone;
    verdict.add(abroad && cooperation > 1, PerCooperation * weighed(findings, cooperation), "cooperation"_L1);
    verdict.add(abroad && cooperation == 1, SingleCooperation, {});
    verdict.add(abroad && cooperation <= 1 && topicsOf(findings) <= 1, SingleBoth, {});
    verdict.add(abroad && cooperation == 0, findings.recent && findings.foreign > 1 ? ForeignNews : ForeignAlone, {});
    verdict.add(!abroad, NoCooperation, "no-cooperation"_L1);
    verdict.add(findings.foreign > 0, findings.foreign > 1 ? Foreign : Foreign / 2, {});
}

void judgeReport(const Findings &findings, Verdict &verdict)
{
    const int reporting = findings.article[size_t(Subject::Reporting)];
    verdict.add(reporting > 1, PerReporting * weighed(findings, reporting), "report"_L1);
    const double single = findings.recent ? SingleReportOfRecent : findings.isSigned() ? SingleReporting : NoReport;
    verdict.add(reporting == 1, single, "no-report"_L1);
    verdict.add(reporting == 0, findings.recent ? NoReportOfRecent : NoReport, "no-report"_L1);
    verdict.add(findings.recent, Recent, "report"_L1);
    verdict.add(findings.persons > 0, PerPerson * findings.persons, {});
    verdict.add(!findings.dateline && !findings.days, NoDay, "no-report"_L1);
    verdict.add(findings.dateline && !findings.days, NoDayTold, {});
    verdict.add(!findings.isSigned(), reporting > 2 ? Unsigned : Unsigned + NoReport, "no-report"_L1);
}

void judgeForm(const Findings &findings, Verdict &verdict)
{
    verdict.add(findings.title, Titled, {});
    verdict.add(!findings.title, NoTitle, "no-title"_L1);
    verdict.add(findings.dateline, Dated, "dateline"_L1);
    verdict.add(findings.attribution, Attributed, "attribution"_L1);
    verdict.add(findings.masthead, Published, "publisher"_L1);
    verdict.add(true, RunningText * (2 * findings.runningShare - 1), {});
    const bool notice =
        findings.running >= (findings.recent ? MinNoticeOfEvent : MinNotice) && findings.title && findings.dateline;
    verdict.add(findings.running < MinRunningText, notice ? LittleText : NoText, "no-text"_L1);
    verdict.add(findings.figures > ManyFigures, Figures, "figures"_L1);
    verdict.add(!findings.known, OtherLanguage, "language"_L1);
}

void judgeKind(const Findings &findings, Verdict &verdict)
{
    for (int i = int(Subject::Legal); i < SubjectCount; ++i) {
        const int call = findings.phone && Subject(i) == Subject::Advertisement ? 1 : 0;
        const int surplus = findings.page[size_t(i)] + call - enough(Subject(i)) + 1;
        verdict.add(surplus > 0, std::max(WorstWrongKind, PerWrongKind * perCue(findings) * surplus),
                    keyOf(Subject(i)));
    }
}

} // namespace

Recognition recognise(const Article &article, const Authority &authority)
{
    const Findings findings = gatherFindings(article, authority);
    Verdict verdict;
    judgeTopic(findings, verdict);
    const double subject = verdict.score - Start;
    judgeCooperation(findings, verdict);
    judgeReport(findings, verdict);
    judgeForm(findings, verdict);
    const double report = verdict.score;
    judgeKind(findings, verdict);
    const bool isReport = report == verdict.score && report - std::min(subject, 0.0) > Borderline;
    const bool yes = verdict.score > 0;
    if (verdict.contra.isEmpty())
        verdict.contra << reasonSentence("weak"_L1);
    return {.isBulletin = yes,
            .isBorderline = !yes && isReport,
            .confidence = 1 / (1 + std::exp(-verdict.score)),
            .reasons = yes ? verdict.pro : verdict.contra};
}

} // namespace Bantin
