// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/recogniser.h"

#include "recognise/findings.h"

#include <algorithm>
#include <cmath>
#include <numeric>

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

/** Adds up what counts. */
struct Verdict {
    QList<Counted> counted;

    void add(bool holds, double points, QLatin1StringView sign, QLatin1StringView reason = {})
    {
        if (holds && points != 0)
            counted << Counted{.sign = sign, .points = points, .reason = reason};
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
    verdict.add(topic > 1, PerTopic * weighed(findings, topic), "Topics"_L1, "topic"_L1);
    verdict.add(topic == 1, SingleTopic, "SingleTopic"_L1, "no-topic"_L1);
    verdict.add(topic == 0, NoTopic, "NoTopic"_L1, "no-topic"_L1);
}

void judgeCooperation(const Findings &findings, Verdict &verdict)
{
    const int cooperation = findings.article[size_t(Subject::Cooperation)];
    const bool abroad = findings.foreign > 0 || cooperation >= CooperationAlone;
    verdict.add(abroad && cooperation > 1, PerCooperation * weighed(findings, cooperation), "Cooperation"_L1,
                "cooperation"_L1);
    verdict.add(abroad && cooperation <= 1 && topicsOf(findings) <= 1, SingleBoth, "SingleWords"_L1);
    verdict.add(abroad && cooperation == 0, findings.recent && findings.foreign > 1 ? ForeignNews : ForeignAlone,
                "NoCooperation"_L1);
    verdict.add(!abroad, NoCooperation, "NobodyAbroad"_L1, "no-cooperation"_L1);
    verdict.add(findings.foreign > 0, findings.foreign > 1 ? Foreign : Foreign / 2, "Abroad"_L1);
}

void judgeReport(const Findings &findings, Verdict &verdict)
{
    const int reporting = findings.article[size_t(Subject::Reporting)];
    verdict.add(reporting > 1, PerReporting * weighed(findings, reporting), "Reporting"_L1, "report"_L1);
    const double single = findings.recent ? SingleReportOfRecent : findings.isSigned() ? SingleReporting : NoReport;
    verdict.add(reporting == 1, single, "SingleReporting"_L1, "no-report"_L1);
    verdict.add(reporting == 0, findings.recent ? NoReportOfRecent : NoReport, "NoReporting"_L1, "no-report"_L1);
    verdict.add(findings.recent, Recent, "Recent"_L1, "report"_L1);
    verdict.add(findings.persons > 0, PerPerson * findings.persons, "Persons"_L1);
    verdict.add(!findings.dateline && !findings.days, NoDay, "NoDay"_L1, "no-report"_L1);
    verdict.add(findings.dateline && !findings.days, NoDayTold, "NoDayTold"_L1);
    verdict.add(!findings.isSigned(), reporting > 2 ? Unsigned : Unsigned + NoReport, "Unsigned"_L1, "no-report"_L1);
}

void judgeForm(const Findings &findings, Verdict &verdict)
{
    verdict.add(findings.title, Titled, "Title"_L1);
    verdict.add(!findings.title, NoTitle, "NoTitle"_L1, "no-title"_L1);
    verdict.add(findings.dateline, Dated, "Dateline"_L1, "dateline"_L1);
    verdict.add(findings.attribution, Attributed, "Attribution"_L1, "attribution"_L1);
    verdict.add(findings.masthead, Published, "Masthead"_L1, "publisher"_L1);
    verdict.add(true, RunningText * (2 * findings.runningShare - 1), "RunningText"_L1);
    const bool notice =
        findings.running >= (findings.recent ? MinNoticeOfEvent : MinNotice) && findings.title && findings.dateline;
    verdict.add(findings.running < MinRunningText, notice ? LittleText : NoText, "LittleText"_L1, "no-text"_L1);
    verdict.add(findings.figures > ManyFigures, Figures, "Figures"_L1, "figures"_L1);
    verdict.add(!findings.known, OtherLanguage, "OtherLanguage"_L1, "language"_L1);
}

/** The signs of a paper of another kind are called as its reason. */
void judgeKind(const Findings &findings, Verdict &verdict)
{
    for (int i = int(Subject::Legal); i < SubjectCount; ++i) {
        const QLatin1StringView key = keyOf(Subject(i));
        const int call = findings.phone && Subject(i) == Subject::Advertisement ? 1 : 0;
        const int surplus = findings.page[size_t(i)] + call - enough(Subject(i)) + 1;
        verdict.add(surplus > 0, std::max(WorstWrongKind, PerWrongKind * perCue(findings) * surplus), key, key);
    }
}

double sumOf(const QList<Counted> &counted)
{
    return std::accumulate(counted.begin(), counted.end(), 0.0,
                           [](double sum, const Counted &sign) { return sum + sign.points; });
}

QStringList reasonsOf(const QList<Counted> &counted, bool pro)
{
    QStringList sentences;
    for (const Counted &sign : counted)
        if (const QString sentence = reasonSentence(sign.reason);
            (sign.points > 0) == pro && !sentence.isEmpty() && !sentences.contains(sentence))
            sentences << sentence;
    return sentences;
}

} // namespace

Judgement judge(const Article &article, const Authority &authority)
{
    const Findings findings = gatherFindings(article, authority);
    Verdict verdict;
    verdict.add(true, Start, "Always"_L1);
    judgeTopic(findings, verdict);
    const double subject = sumOf(verdict.counted) - Start;
    judgeCooperation(findings, verdict);
    judgeReport(findings, verdict);
    judgeForm(findings, verdict);
    const double report = sumOf(verdict.counted);
    judgeKind(findings, verdict);
    const double score = sumOf(verdict.counted);
    const bool isReport = report == score && report - std::min(subject, 0.0) > Borderline;
    const bool yes = score > 0;
    QStringList sentences = reasonsOf(verdict.counted, yes);
    if (!yes && sentences.isEmpty())
        sentences << reasonSentence("weak"_L1);
    return {.recognition = {.isBulletin = yes,
                            .isBorderline = !yes && isReport,
                            .confidence = 1 / (1 + std::exp(-score)),
                            .reasons = sentences},
            .score = score,
            .counted = verdict.counted};
}

Recognition recognise(const Article &article, const Authority &authority)
{
    return judge(article, authority).recognition;
}

} // namespace Bantin
