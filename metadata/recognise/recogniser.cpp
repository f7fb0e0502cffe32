// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/recogniser.h"

#include "recognise/language.h"
#include "recognise/stamp.h"
#include "recognise/subjects.h"
#include "text/datefinder.h"
#include "text/fold.h"
#include "text/pattern.h"

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
constexpr qsizetype MinNoticeOfEvent = 90; ///< where it names a day just past
/** News is told within so many days. */
constexpr qint64 MostDaysLate = 45;
/** What stands further down a long text does not change what it is. */
constexpr qsizetype MaxSubjectText = 40000;
/** Countries are looked for in the first part of a text: looking is dear, and who cooperates is said there. */
constexpr qsizetype MaxCountryText = 4000;

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
constexpr int MostPersons = 3;
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

/** What the decision rests on. */
struct Findings {
    SubjectCounts article{};
    SubjectCounts page{};
    qsizetype running = 0;     ///< letters of running text
    double runningShare = 0.0; ///< of all letters
    double figures = 0.0;      ///< share of digits
    int foreign = 0;           ///< other countries and international bodies named
    int trade = 0;             ///< words of the subject behind the abbreviations of bodies
    bool title = false;
    bool dateline = false;
    bool attribution = false;
    bool masthead = false;
    int persons = 0;     ///< with a title in front
    bool days = false;   ///< the text itself names a day
    bool recent = false; ///< shortly before the page's own date
    bool phone = false;  ///< and where to call
    bool known = true;   ///< Vietnamese or English

    /** What each cue counts for. */
    [[nodiscard]] double perCue() const
    {
        return std::clamp(std::sqrt(UsualText / double(std::max<qsizetype>(running, 1))), 1.0, MostPerCue);
    }
    /** @p count cues, as many as a text of usual length would have. */
    [[nodiscard]] double weighed(int count) const { return std::min(double(MostCues), perCue() * count); }
    [[nodiscard]] bool isSigned() const { return dateline || attribution; }
};

bool isRunning(Zone zone)
{
    return zone == Zone::Lead || zone == Zone::Paragraph;
}

/** "ISO 9001", "ISO/IEC 17025" are standards, not the bodies at work. */
bool isPartOfNumber(const BodyMention &mention, QStringView text)
{
    static const QRegularExpression number(u"^(?:/[A-Z]{2,6})*.{0,2}\\d"_s);
    return matches(number, text.sliced(mention.span.end));
}

/** The names behind the abbreviations of @p bodies: "ILAC" is a word of accreditation to those who know it. */
QString spelledOut(const QList<BodyMention> &bodies, QStringView text)
{
    QStringList names;
    for (const BodyMention &mention : bodies) {
        const QString printed = text.sliced(mention.span.begin, mention.span.length()).toString();
        if (!isPartOfNumber(mention, text) && mention.body->abbreviations.contains(printed) &&
            !names.contains(mention.body->name))
            names << mention.body->name;
    }
    return names.join(u". "_s);
}

int foreignNames(const KnownNames &names, QStringView text)
{
    QStringList found;
    for (const CountryMention &mention : names.countries)
        if (mention.code != "VN"_L1 && !found.contains(mention.code))
            found << mention.code;
    for (const BodyMention &mention : names.bodies) {
        if (isPartOfNumber(mention, text))
            continue;
        const bool abroad = mention.body->kind == BodyKind::International ||
                            (!mention.body->country.isEmpty() && mention.body->country != "VN"_L1);
        if (abroad && !found.contains(mention.body->id))
            found << mention.body->id;
    }
    return int(found.size());
}

bool isAside(Zone zone)
{
    return zone == Zone::Masthead || zone == Zone::Footer || zone == Zone::Trailer || zone == Zone::Blank;
}

/** The text of the page without head, foot and what follows the article: these name bodies and services of their own;
 *  or of these alone. */
QString pageText(const Article &article, bool aside = false)
{
    QString text;
    for (qsizetype i = 0; i < article.zones.size() && text.size() < MaxSubjectText; ++i)
        if (isAside(article.zones[i]) == aside)
            text += article.document->lineText(article.document->lines[i]).toString() + u' ';
    return text;
}

/** "Ngày 5/6", "on June 12", "vừa ký", "sáng nay": a report says when, an overview does not. */
bool namesDay(QStringView text)
{
    static const QRegularExpression soon(
        u"\\b(?:vua|moi day|vua qua|sang nay|chieu nay|hom nay|hom qua|sang \\d|chieu \\d|ngay \\d|hom \\d|tuan qua|today|yesterday|recently|last week)\\b"_s);
    if (matches(soon, fold(text.left(MaxCountryText))))
        return true;
    const QList<DateCandidate> dates = findDates(text.left(MaxCountryText));
    return std::ranges::any_of(dates, [](const DateCandidate &date) { return !date.isMonthOnly(); });
}

/** The date that the page itself carries; invalid where it has none. */
QDate dayOfPage(const Article &article)
{
    for (qsizetype i = 0; i < article.zones.size(); ++i) {
        if (article.zones[i] != Zone::Dateline)
            continue;
        for (const Stamp &stamp : findStamps(article.document->lineText(article.document->lines[i])))
            if (stamp.moment.date.isValid())
                return stamp.moment.date;
    }
    return {};
}

/** Whether @p text names a day shortly before @p page, or that day. */
bool tellsNews(QStringView text, QDate page)
{
    if (!page.isValid())
        return false;
    const QList<DateCandidate> dates = findDates(text.left(MaxCountryText));
    return std::ranges::any_of(dates, [&](const DateCandidate &date) {
        const auto days = date.days(page.year());
        const qint64 late = days ? days->last.daysTo(page) : -1;
        return late >= 0 && late <= MostDaysLate;
    });
}

/** "ông Kim", "TS. Trần Văn A", "Mr. Smith" */
int titledPersons(QStringView text)
{
    static const QRegularExpression person(
        u"(?<!\\pL)(?:[Ôô]ng|[Bb]à|[Nn]gài|[Đđ]ồng chí|TS|GS|ThS|Mr|Mrs|Ms|Dr|Prof)\\.? \\p{Lu}\\p{Ll}"_s);
    int count = 0;
    for (auto all = matchesIn(person, text.left(MaxCountryText)); all.hasNext() && count < MostPersons; all.next())
        ++count;
    return count;
}

/** "Liên hệ 0912.345.678", "Gọi 024 3756 1234": what a report does not tell its readers; not "ngày 01.02.2023". */
bool namesPhone(QStringView text)
{
    static const QRegularExpression number(
        u"(?<![\\d./-])(?:\\(?0\\d{2,3}\\)?|\\+84)[ .]?\\d{3,4}[ .]?\\d{3,4}(?![\\d/])"_s);
    return matches(number, text);
}

Findings gather(const Article &article, const Authority &authority)
{
    Findings findings;
    const QDate page = dayOfPage(article);
    QString text;
    for (const Passage &passage : article.passages) {
        if (text.size() < MaxSubjectText)
            text += passage.text() + u' ';
        findings.title = findings.title || passage.zone() == Zone::Title;
        // A short report may be no more than a caption.
        findings.recent = findings.recent || (passage.zone() != Zone::Title && tellsNews(passage.text(), page));
        if (!isRunning(passage.zone()) || passage.text().size() < MinParagraph)
            continue;
        findings.days = findings.days || findings.recent || namesDay(passage.text());
        findings.phone = findings.phone || namesPhone(passage.text());
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
    // A letter's number, addressees and signatures, like those of minutes, stand where a page has its head and foot.
    if (findings.page[size_t(Subject::Legal)] + findings.page[size_t(Subject::Minutes)] > 0) {
        const SubjectCounts aside = countSubjects(fold(pageText(article, true)));
        for (const Subject paper : {Subject::Legal, Subject::Minutes})
            if (int &count = findings.page[size_t(paper)]; count > 0)
                count += aside[size_t(paper)];
    }
    const QStringView opening = QStringView(text).left(MaxCountryText);
    const KnownNames names = authority.findNames(opening);
    findings.foreign = foreignNames(names, opening);
    findings.trade = countSubjects(fold(spelledOut(names.bodies, opening)))[size_t(Subject::Topic)];
    const auto has = [&](Zone zone) { return article.zones.contains(zone); };
    findings.dateline = has(Zone::Dateline);
    findings.attribution = has(Zone::Attribution) || has(Zone::Byline);
    findings.masthead = has(Zone::Masthead);
    findings.persons = titledPersons(text);
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
        const QString sentence = reasonSentence(reason);
        QStringList &reasons = points > 0 ? pro : contra;
        if (!reason.isEmpty() && !reasons.contains(sentence))
            reasons << sentence;
    }
};

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
    verdict.add(topic > 1, PerTopic * findings.weighed(topic), "topic"_L1);
    verdict.add(topic == 1, SingleTopic, "no-topic"_L1);
    verdict.add(topic == 0, NoTopic, "no-topic"_L1);
}

void judgeCooperation(const Findings &findings, Verdict &verdict)
{
    const int cooperation = findings.article[size_t(Subject::Cooperation)];
    const bool abroad = findings.foreign > 0 || cooperation >= CooperationAlone;
    verdict.add(abroad && cooperation > 1, PerCooperation * findings.weighed(cooperation), "cooperation"_L1);
    verdict.add(abroad && cooperation == 1, SingleCooperation, {});
    verdict.add(abroad && cooperation <= 1 && topicsOf(findings) <= 1, SingleBoth, {});
    verdict.add(abroad && cooperation == 0, findings.recent && findings.foreign > 1 ? ForeignNews : ForeignAlone, {});
    verdict.add(!abroad, NoCooperation, "no-cooperation"_L1);
    verdict.add(findings.foreign > 0, findings.foreign > 1 ? Foreign : Foreign / 2, {});
}

void judgeReport(const Findings &findings, Verdict &verdict)
{
    const int reporting = findings.article[size_t(Subject::Reporting)];
    verdict.add(reporting > 1, PerReporting * findings.weighed(reporting), "report"_L1);
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
        verdict.add(surplus > 0, std::max(WorstWrongKind, PerWrongKind * findings.perCue() * surplus),
                    keyOf(Subject(i)));
    }
}

} // namespace

Recognition recognise(const Article &article, const Authority &authority)
{
    const Findings findings = gather(article, authority);
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
