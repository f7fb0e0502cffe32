// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/paperforms.h"

#include "recognise/shape.h"
#include "text/fold.h"
#include "text/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** So many lines of a form make it likely; more tell no more. */
constexpr int FewestLines = 3;
constexpr int MostLines = 5;
constexpr int FewestAddresses = 2; ///< of the audience of a speech
constexpr int Salutation = 2;
constexpr int NamedKind = 2;
constexpr int Sections = 2;
constexpr int PerQuestion = 2;
constexpr qsizetype LongestSalutation = 120;
constexpr qsizetype LongestHeading = 90;
constexpr qsizetype LongestAddress = 60;
/** A paper says at its top what it is. */
constexpr int TopLines = 12;

int enoughLines(int count)
{
    return count < FewestLines ? 0 : std::min(count, MostLines);
}

/** A line that is looked at, with what it looks like once folded. */
struct PageLine {
    QStringView text;
    QString folded;
    bool isAside = false;
};

/** "08:00   Họp giao ban": the hour at which something will be done. */
bool isTimetable(const PageLine &line)
{
    static const QRegularExpression hour(
        u"^\\d{1,2}(?::|[hHgG]\\s?)\\d{2}(?:\\s*[-–]\\s*\\d{1,2}[:hHgG]\\d{2})?\\s*[:.|-]?\\s+\\p{Lu}\\p{Ll}"_s);
    return !line.isAside && matches(hour, line.text);
}

/** "Kính gửi: Quý Hội viên", "Dear Mr. Vinh,": the line with which a letter opens. */
bool isSalutation(const PageLine &line)
{
    static const QRegularExpression form(u"^(?:kinh gui\\s*:|dear\\s[^.!?]{0,40}\\.?[^.!?]{0,40}[,:]$)"_s);
    return line.text.size() <= LongestSalutation && matches(form, line.folded);
}

/** "Điều 12. Phạm vi", "Article 3", "CHƯƠNG II" */
bool isClause(const PageLine &line)
{
    static const QRegularExpression form(
        u"^(?:(?:dieu|article)\\s+\\d{1,3}\\b|(?:chuong|phan|chapter|part)\\s+[ivx]+\\b)"_s);
    return matches(form, line.folded);
}

/** "II. ĐIỀU KIỆN" */
bool isSection(const PageLine &line)
{
    static const QRegularExpression form(u"^(?:[ivx]{1,4})[.)]\\s+\\pL"_s);
    return line.text.size() <= LongestHeading && line.text.front().isUpper() && matches(form, line.folded);
}

/** "Câu 3: TCVN khác QCVN ở điểm nào?"; an interview is a report, and its questions bear no number. */
bool isQuestion(const PageLine &line)
{
    static const QRegularExpression form(u"^(?:cau (?:hoi )?\\d|hoi\\s*:|q\\d*\\s*[.:]|\\d{1,2}[.)]\\s)"_s);
    return !line.isAside && line.text.endsWith(u'?') && matches(form, line.folded);
}

/** "Thưa quý vị," */
bool isAddress(const PageLine &line)
{
    static const QRegularExpression form(
        u"^(?:kinh )?thua\\b|^(?:ladies and gentlemen|(?:your )?excellenc|distinguished|dear (?:friends|colleagues))"_s);
    return line.text.size() <= LongestAddress && (line.text.endsWith(u',') || line.text.endsWith(u'!')) &&
           matches(form, line.folded);
}

/** "THÔNG BÁO", "BẢN GHI NHỚ" in capitals alone on a line: what the paper calls itself. */
bool namesKind(const PageLine &line, const QRegularExpression &kinds)
{
    return line.text.size() <= LongestHeading && Shape::isAllCaps(line.text) && matches(kinds, line.folded);
}

struct KindName {
    Subject subject;
    QRegularExpression form;
};

const QList<KindName> &kindNames()
{
    static const QList<KindName> all{
        {Subject::Legal,
         QRegularExpression(
             u"^(?:thong bao|quyet dinh|cong van|to trinh|thong tu|nghi dinh|luat \\pL.*|ban ghi nho|hiep dinh|thoa thuan hop tac|memorandum of understanding|agreement|decision|giay moi|thu moi|giay uy quyen)$"_s)},
        {Subject::Vacancy,
         QRegularExpression(
             u"^(?:thong bao tuyen (?:dung|sinh|chon)\\b.*|tuyen dung\\b.*|vacancy announcement|job (?:vacancy|announcement)|call for (?:proposals|applications)\\b.*)"_s)},
        {Subject::Minutes, QRegularExpression(u"^(?:bien ban|minutes)$|^bien ban (?:hop|cuoc hop|lam viec)$"_s)},
        {Subject::Agenda, QRegularExpression(u"^(?:chuong trinh|agenda|programme)$|^lich cong tac\\b"_s)},
        {Subject::Speech,
         QRegularExpression(u"^(?:bai phat bieu|dien van|phat bieu|speech|remarks|opening remarks)$"_s)},
        {Subject::Invoice, QRegularExpression(u"^(?:hoa don|invoice|phieu thu)\\b"_s)},
    };
    return all;
}

/** What the lines of a page are, one after the other. */
class Tally
{
public:
    void take(const PageLine &line)
    {
        m_timetable += isTimetable(line);
        m_clauses += isClause(line);
        m_sections += isSection(line);
        m_questions += isQuestion(line);
        m_addresses += isAddress(line);
        m_isLetter = m_isLetter || isSalutation(line);
        if (m_lines++ < TopLines)
            for (const KindName &kind : kindNames())
                if (namesKind(line, kind.form))
                    m_named[size_t(kind.subject)] = NamedKind;
    }

    [[nodiscard]] SubjectCounts counts() const
    {
        SubjectCounts counts = m_named;
        counts[size_t(Subject::Agenda)] += enoughLines(m_timetable);
        counts[size_t(Subject::Legal)] += enoughLines(m_clauses) + (m_isLetter ? Salutation : 0);
        counts[size_t(Subject::Legal)] += m_sections >= FewestLines ? Sections : 0;
        counts[size_t(Subject::Questions)] += PerQuestion * enoughLines(m_questions);
        counts[size_t(Subject::Speech)] += m_addresses < FewestAddresses ? 0 : std::min(m_addresses, MostLines);
        return counts;
    }

private:
    int m_lines = 0;
    int m_timetable = 0;
    int m_clauses = 0;
    int m_sections = 0;
    int m_questions = 0;
    int m_addresses = 0;
    bool m_isLetter = false;
    SubjectCounts m_named{};
};

} // namespace

SubjectCounts countForms(const Article &article)
{
    Tally tally;
    for (qsizetype i = 0; i < article.zones.size(); ++i) {
        // Long lines are running text, of which the opening alone is looked at.
        const QStringView text =
            article.document->lineText(article.document->lines[i]).trimmed().left(2 * LongestSalutation);
        if (!text.isEmpty())
            tally.take({.text = text, .folded = fold(text), .isAside = isAside(article.zones[i])});
    }
    return tally.counts();
}

} // namespace Bantin
