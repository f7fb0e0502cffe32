// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/recogniser.h"

#include "recognise/language.h"
#include "recognise/subjects.h"
#include "text/datefinder.h"
#include "text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Paragraphs below this length are captions and list items. */
constexpr qsizetype MinParagraph = 60;
/** A short notice has three sentences; the words of a menu that stand in a row have less. */
constexpr qsizetype MinRunningText = 250;
/** A signing is told in two sentences. */
constexpr qsizetype MinNotice = 130;
/** What stands further down a long text does not change what it is. */
constexpr qsizetype MaxSubjectText = 40000;
/** Countries are looked for in the first part of a text: looking is dear, and who cooperates is said there. */
constexpr qsizetype MaxCountryText = 4000;

// The scores below add up to the logarithm of the odds that a document is a bulletin.
constexpr double Start = -5.5;
constexpr double PerTopic = 0.5;
constexpr double PerCooperation = 0.45;
constexpr double PerReporting = 0.5;
constexpr int MostCues = 6;
/** Without a country or body from abroad, so many words of cooperation are needed. */
constexpr int CooperationAlone = 5;
/** A single word of a subject may be chance: it counts for little, and against. */
constexpr double SingleTopic = -1.5;
constexpr double SingleCooperation = 0.0;
constexpr double SingleReporting = -0.5;
constexpr double Foreign = 1.5;
constexpr double Titled = 0.5;
constexpr double Dated = 0.8;
constexpr double Attributed = 0.8;
constexpr double Published = 0.4;
constexpr double RunningText = 2.0;
constexpr double NoText = -5.0;
constexpr double LittleText = -1.0;
constexpr double NoTitle = -1.5;
constexpr double NoTopic = -5.0;
constexpr double NoCooperation = -6.0;
constexpr double NoReport = -3.0;
constexpr double NoDay = -4.0;
constexpr double OtherLanguage = -8.0;
constexpr double Figures = -4.0;
constexpr double PerWrongKind = -2.5;
constexpr double WorstWrongKind = -7.5;
constexpr double ManyFigures = 0.09;

/** What the decision rests on. */
struct Findings {
    SubjectCounts article{};
    SubjectCounts page{};
    qsizetype running = 0;     ///< letters of running text
    double runningShare = 0.0; ///< of all letters
    double figures = 0.0;      ///< share of digits
    int foreign = 0;           ///< other countries and international bodies named
    bool title = false;
    bool dateline = false;
    bool attribution = false;
    bool masthead = false;
    bool days = false; ///< the text itself names a day
    bool known = true; ///< Vietnamese or English
};

bool isRunning(Zone zone)
{
    return zone == Zone::Lead || zone == Zone::Paragraph;
}

int foreignNames(QStringView text, const Authority &authority)
{
    QStringList found;
    const KnownNames names = authority.findNames(text);
    for (const CountryMention &mention : names.countries)
        if (mention.code != "VN"_L1 && !found.contains(mention.code))
            found << mention.code;
    for (const BodyMention &mention : names.bodies) {
        // "ISO 9001" is a standard, not the body at work.
        const QStringView rest = text.sliced(mention.span.end).left(3);
        if (std::ranges::any_of(rest, [](QChar c) { return c.isDigit(); }))
            continue;
        const bool abroad = mention.body->kind == BodyKind::International ||
                            (!mention.body->country.isEmpty() && mention.body->country != "VN"_L1);
        if (abroad && !found.contains(mention.body->id))
            found << mention.body->id;
    }
    return int(found.size());
}

/** The text of the page without head, foot and what follows the article: these name bodies and services of their own.
 */
QString pageText(const Article &article)
{
    QString text;
    const auto isAside = [](Zone zone) {
        return zone == Zone::Masthead || zone == Zone::Footer || zone == Zone::Trailer || zone == Zone::Blank;
    };
    for (qsizetype i = 0; i < article.zones.size() && text.size() < MaxSubjectText; ++i)
        if (!isAside(article.zones[i]))
            text += article.document->lineText(article.document->lines[i]).toString() + u' ';
    return text;
}

/** "Ngày 5/6", "on June 12", "vừa ký", "sáng nay": a report says when, an overview does not. */
bool namesDay(QStringView text)
{
    static const QRegularExpression soon(
        u"\\b(?:vua|moi day|vua qua|sang nay|chieu nay|hom nay|hom qua|sang \\d|chieu \\d|ngay \\d|hom \\d|tuan qua|today|yesterday|recently|last week)\\b"_s);
    if (soon.match(fold(text.left(MaxCountryText))).hasMatch())
        return true;
    const QList<DateCandidate> dates = findDates(text.left(MaxCountryText));
    return std::ranges::any_of(dates, [](const DateCandidate &date) { return !date.isMonthOnly(); });
}

Findings gather(const Article &article, const Authority &authority)
{
    Findings findings;
    QString text;
    for (const Passage &passage : article.passages) {
        if (text.size() < MaxSubjectText)
            text += passage.text() + u' ';
        findings.title = findings.title || passage.zone() == Zone::Title;
        if (!isRunning(passage.zone()) || passage.text().size() < MinParagraph)
            continue;
        findings.days = findings.days || namesDay(passage.text());
        findings.running += passage.text().size();
    }
    qsizetype letters = 0;
    qsizetype digits = 0;
    for (const QChar c : article.document->text) {
        letters += !c.isSpace();
        digits += c.isDigit();
    }
    // The dates of the page itself make no table of a short report.
    for (qsizetype i = 0; i < article.zones.size(); ++i)
        if (article.zones[i] == Zone::Dateline || article.zones[i] == Zone::Clock)
            digits -= std::ranges::count_if(article.document->lineText(article.document->lines[i]),
                                            [](QChar c) { return c.isDigit(); });
    // A space is about a sixth of running text.
    findings.runningShare = letters == 0 ? 0.0 : std::min(1.0, double(findings.running) * 0.83 / double(letters));
    findings.figures = letters == 0 ? 0.0 : double(digits) / double(letters);
    findings.article = countSubjects(fold(text));
    findings.page = countSubjects(fold(pageText(article)));
    findings.foreign = foreignNames(QStringView(text).left(MaxCountryText), authority);
    const auto has = [&](Zone zone) { return article.zones.contains(zone); };
    findings.dateline = has(Zone::Dateline);
    findings.attribution = has(Zone::Attribution) || has(Zone::Byline);
    findings.masthead = has(Zone::Masthead);
    findings.known = isKnownLanguage(article.document->text);
    return findings;
}

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
        if (!reason.isEmpty())
            (points > 0 ? pro : contra) << reasonSentence(reason);
    }
};

void judgeSubject(const Findings &findings, Verdict &verdict)
{
    const auto count = [&](Subject subject) { return findings.article[size_t(subject)]; };
    // Who contributed a text says what it is about, too.
    const int topic = std::max(count(Subject::Topic), findings.page[size_t(Subject::Topic)]);
    const int cooperation = count(Subject::Cooperation);
    const int reporting = count(Subject::Reporting);
    verdict.add(topic > 1, PerTopic * std::min(topic, MostCues), "topic"_L1);
    verdict.add(topic == 1, SingleTopic, "no-topic"_L1);
    verdict.add(topic == 0, NoTopic, "no-topic"_L1);
    const bool abroad = findings.foreign > 0 || cooperation >= CooperationAlone;
    verdict.add(abroad && cooperation > 1, PerCooperation * std::min(cooperation, MostCues), "cooperation"_L1);
    verdict.add(abroad && cooperation == 1, SingleCooperation, {});
    verdict.add(!abroad || cooperation == 0, NoCooperation, "no-cooperation"_L1);
    verdict.add(findings.foreign > 0, findings.foreign > 1 ? Foreign : Foreign / 2, {});
    verdict.add(reporting > 1, PerReporting * std::min(reporting, MostCues), "report"_L1);
    verdict.add(reporting == 1, findings.dateline || findings.attribution ? SingleReporting : NoReport, "no-report"_L1);
    verdict.add(reporting == 0, NoReport, "no-report"_L1);
}

void judgeForm(const Findings &findings, Verdict &verdict)
{
    verdict.add(findings.title, Titled, {});
    verdict.add(!findings.title, NoTitle, "no-title"_L1);
    verdict.add(findings.dateline, Dated, "dateline"_L1);
    verdict.add(findings.attribution, Attributed, "attribution"_L1);
    verdict.add(findings.masthead, Published, "publisher"_L1);
    verdict.add(!findings.dateline && !findings.days, NoDay, "no-report"_L1);
    verdict.add(true, RunningText * (2 * findings.runningShare - 1), {});
    const bool notice = findings.running >= MinNotice && findings.title && findings.dateline;
    verdict.add(findings.running < MinRunningText, notice ? LittleText : NoText, "no-text"_L1);
    verdict.add(findings.figures > ManyFigures, Figures, "figures"_L1);
    verdict.add(!findings.known, OtherLanguage, "language"_L1);
}

void judgeKind(const Findings &findings, Verdict &verdict)
{
    for (int i = int(Subject::Legal); i < SubjectCount; ++i) {
        const int surplus = findings.page[size_t(i)] - enough(Subject(i)) + 1;
        verdict.add(surplus > 0, std::max(WorstWrongKind, PerWrongKind * surplus), keyOf(Subject(i)));
    }
}

} // namespace

Recognition recognise(const Article &article, const Authority &authority)
{
    const Findings findings = gather(article, authority);
    Verdict verdict;
    judgeSubject(findings, verdict);
    judgeForm(findings, verdict);
    judgeKind(findings, verdict);
    const bool yes = verdict.score > 0;
    if (verdict.contra.isEmpty())
        verdict.contra << reasonSentence("weak"_L1);
    return {.isBulletin = yes,
            .confidence = 1 / (1 + std::exp(-verdict.score)),
            .reasons = yes ? verdict.pro : verdict.contra};
}

} // namespace Bantin
