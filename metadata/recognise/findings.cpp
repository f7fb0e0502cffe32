// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/findings.h"

#include "recognise/language.h"
#include "recognise/paperforms.h"
#include "recognise/stamp.h"
#include "text/datefinder.h"
#include "text/fold.h"
#include "text/pattern.h"

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Paragraphs below this length are captions and list items. */
constexpr qsizetype MinParagraph = 60;
/** News is told within so many days. */
constexpr qint64 MostDaysLate = 45;
/** What stands further down a long text does not change what it is. */
constexpr qsizetype MaxSubjectText = 40000;
/** Countries are looked for in the first part of a text: looking is dear, and who cooperates is said there. */
constexpr qsizetype MaxCountryText = 4000;
constexpr int MostPersons = 6;
constexpr qsizetype MaxTitle = 500;
constexpr int OpeningParagraphs = 2;
constexpr qsizetype FewLetters = 200; ///< for a density
constexpr double Thousand = 1000.0;

bool isRunning(Zone zone)
{
    return zone == Zone::Lead || zone == Zone::Paragraph;
}

/** "ISO 9001", "ISO/IEC 17025" are standards, not the bodies at work. */
bool isPartOfNumber(const BodyMention &mention, QStringView text)
{
    static const QRegularExpression number(u"^(?:/[A-Z]{2,6})*.{0,2}\\d"_s);
    constexpr qsizetype Longest = 64; // looking through all that follows would take longer than matching
    return matches(number, text.sliced(mention.span.end).left(Longest));
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

/** Somebody from another country, or an international body. */
struct Foreigner {
    QString id;
    qsizetype at = 0; ///< in the text
};

QList<Foreigner> foreignersIn(const KnownNames &names, QStringView text)
{
    QList<Foreigner> found;
    for (const CountryMention &mention : names.countries)
        if (mention.code != "VN"_L1)
            found << Foreigner{.id = mention.code, .at = mention.span.begin};
    for (const BodyMention &mention : names.bodies) {
        if (isPartOfNumber(mention, text))
            continue;
        const bool abroad = mention.body->kind == BodyKind::International ||
                            (!mention.body->country.isEmpty() && mention.body->country != "VN"_L1);
        if (abroad)
            found << Foreigner{.id = mention.body->id, .at = mention.span.begin};
    }
    return found;
}

/** The passages of an article in one text, with what a verdict needs to know of their places. */
struct JoinedText {
    QString text;
    QString title;
    QList<TextSpan> titles;
    QList<TextSpan> opening; ///< the first paragraphs
    qsizetype paragraphs = 0;
    qsizetype letters = 0; ///< in paragraphs

    void append(const Passage &passage)
    {
        const TextSpan span{text.size(), text.size() + passage.text().size()};
        if (passage.zone() == Zone::Title) {
            titles << span;
            title += passage.text().left(MaxTitle) + u' ';
        }
        if (isRunning(passage.zone())) {
            if (paragraphs++ < OpeningParagraphs)
                opening << span;
            letters += passage.text().size();
        }
        if (text.size() < MaxSubjectText)
            text += passage.text() + u' ';
    }
};

void lookForForeigners(const JoinedText &joined, const KnownNames &names, QStringView text, Findings &findings)
{
    QStringList ids;
    const auto isIn = [](const QList<TextSpan> &spans, qsizetype at) {
        return std::ranges::any_of(spans, [&](TextSpan span) { return span.begin <= at && at < span.end; });
    };
    for (const Foreigner &foreigner : foreignersIn(names, text)) {
        findings.titleAbroad = findings.titleAbroad || isIn(joined.titles, foreigner.at);
        findings.openingAbroad = findings.openingAbroad || isIn(joined.opening, foreigner.at);
        if (!ids.contains(foreigner.id))
            ids << foreigner.id;
    }
    findings.foreign = int(ids.size());
}

/** "sẽ", "will" in a folded text */
double plansIn(QStringView folded)
{
    return Thousand * double(folded.count(u" se "_s) + folded.count(u" will "_s)) /
           double(std::max(folded.size(), FewLetters));
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
bool tellsWhen(QStringView text)
{
    static const QRegularExpression soon(
        u"\\b(?:vua|moi day|vua qua|sang nay|chieu nay|hom nay|hom qua|sang \\d|chieu \\d|ngay \\d|hom \\d|tuan (?:qua|nay|truoc)|(?:thuong|trung|ha) tuan thang|(?:dau|giua|cuoi) thang|today|yesterday|on (?:mon|tues|wednes|thurs|fri)day|recently|(?:last|this) (?:week|month))\\b"_s);
    if (matches(soon, fold(text.left(MaxCountryText))))
        return true;
    return namesDay(text.left(MaxCountryText));
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

/** "Vauclin", "Weber", "Tanaka": Vietnamese names have one run of vowels, with or without marks, and no such letters.
 */
bool isForeignName(QStringView word)
{
    int runs = 0;
    bool inRun = false;
    for (const QChar c : fold(word)) {
        if (QStringView(u"fjwz").contains(c))
            return true;
        const bool isVowel = QStringView(u"aeiouy").contains(c);
        runs += isVowel && !inRun;
        inRun = isVowel;
    }
    return runs > 1;
}

/** "ông Kim", "TS. Trần Văn A", "Mr. Smith" */
void lookForPersons(QStringView text, Findings &findings)
{
    static const QRegularExpression person(
        u"(?<!\\pL)(?:[Ôô]ng|[Bb]à|[Nn]gài|[Đđ]ồng chí|TS|GS|ThS|Mr|Mrs|Ms|Dr|Prof)\\.? (\\p{Lu}\\p{Ll}+)(?: (\\p{Lu}\\p{Ll}+))?"_s);
    for (auto all = matchesIn(person, text.left(MaxCountryText)); all.hasNext() && findings.persons < MostPersons;) {
        const QRegularExpressionMatch name = all.next();
        ++findings.persons;
        findings.foreignPersons += isForeignName(name.capturedView(1)) || isForeignName(name.capturedView(2));
    }
}

/** "Liên hệ 0912.345.678", "Gọi 024 3756 1234": what a report does not tell its readers; not "ngày 01.02.2023". */
bool namesPhone(QStringView text)
{
    static const QRegularExpression number(
        u"(?<![\\d./-])(?:\\(?0\\d{2,3}\\)?|\\+84)[ .]?\\d{3,4}[ .]?\\d{3,4}(?![\\d/])"_s);
    return matches(number, text);
}

/** "Quý khách cần tư vấn xin liên hệ 0912.345.678": the last line of what a firm says of itself, its news, too. */
QString closingCall(const Article &article)
{
    for (qsizetype i = article.zones.size() - 1; i >= 0; --i) {
        if (isAside(article.zones[i]))
            continue;
        const QStringView line = article.document->lineText(article.document->lines[i]);
        if (namesPhone(line))
            return line.toString();
        if (article.zones[i] != Zone::Furniture)
            break;
    }
    return {};
}

} // namespace

Findings gatherFindings(const Article &article, const Authority &authority)
{
    Findings findings;
    const QDate page = dayOfPage(article);
    const QString call = closingCall(article);
    JoinedText joined;
    for (const Passage &passage : article.passages) {
        joined.append(passage);
        findings.title = findings.title || passage.zone() == Zone::Title;
        // A short report may be no more than a caption.
        findings.recent = findings.recent || (passage.zone() != Zone::Title && tellsNews(passage.text(), page));
        if (!isRunning(passage.zone()) || passage.text().size() < MinParagraph)
            continue;
        findings.days = findings.days || findings.recent || tellsWhen(passage.text());
        findings.phone = findings.phone || (call.isEmpty() && namesPhone(passage.text()));
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
    const QString &text = joined.text;
    const QString folded = fold(text);
    findings.article = countSubjects(folded);
    const SubjectCounts title = countSubjects(fold(joined.title));
    findings.titleTopic = title[size_t(Subject::Topic)] > 0;
    findings.titleCooperation = title[size_t(Subject::Cooperation)] > 0;
    findings.plans = plansIn(folded);
    findings.paragraphs = double(joined.letters) / double(std::max<qsizetype>(joined.paragraphs, 1));
    findings.page = countSubjects(fold(pageText(article)));
    findings.page[size_t(Subject::Advertisement)] -= countSubjects(fold(call))[size_t(Subject::Advertisement)];
    const SubjectCounts forms = countForms(article);
    std::ranges::transform(findings.page, forms, findings.page.begin(), std::plus{});
    // A letter's number, addressees and signatures, like those of minutes and what papers print around their text,
    // stand where a page has its head and foot; an encyclopaedia names itself there alone.
    const SubjectCounts aside = countSubjects(fold(pageText(article, true)));
    for (const Subject paper : {Subject::Legal, Subject::Minutes, Subject::Paper, Subject::Encyclopaedia})
        if (int &count = findings.page[size_t(paper)]; count > 0 || paper == Subject::Encyclopaedia)
            count += aside[size_t(paper)];
    const QStringView opening = QStringView(text).left(MaxCountryText);
    const KnownNames names = authority.findNames(opening);
    lookForForeigners(joined, names, opening, findings);
    findings.trade = countSubjects(fold(spelledOut(names.bodies, opening)))[size_t(Subject::Topic)];
    const auto has = [&](Zone zone) { return article.zones.contains(zone); };
    findings.dateline = has(Zone::Dateline);
    findings.attribution = has(Zone::Attribution) || has(Zone::Byline);
    findings.masthead = has(Zone::Masthead);
    lookForPersons(text, findings);
    findings.known = isKnownLanguage(article.document->text);
    return findings;
}

} // namespace Bantin
