// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/creditwords.h"

#include "recognise/shape.h"
#include "text/pattern.h"

using namespace Qt::StringLiterals;

namespace Bantin::Credits
{

namespace
{

struct Opening {
    Sign sign;
    QRegularExpression form; ///< of folded text
};

/** Words in front of a name, the longest first. */
const QList<Opening> &openings()
{
    static const QList<Opening> all{
        {Sign::BehindTheo,
         QRegularExpression(
             u"^(?:dan |trich |tong hop |luoc dich |bien dich |dich |suu tam |dang lai |t/?h )?(?:theo|according to)(?: nguon tin| nguon| tin tu| tin cua| tin)?[\\s_:]+(?=\\S)"_s)},
        {Sign::BehindCompiled,
         QRegularExpression(
             u"^(?:(?:tong hop|luoc dich|bien dich|bien soan|dich(?! vu\\b)|suu tam|t/?h)(?: va (?:tong hop|bien tap|bien dich))?(?: tu)?)[\\s:]+(?=\\S)"_s)},
        {Sign::BehindSourceWord,
         QRegularExpression(
             u"^(?:nguon tin|nguon|trich dan tu|trich tu|trich dan|trich nguon|trich|dan nguon|dan lai tu|dan tu|dang lai tu|dang lai|sources?|(?:adapted|republished|excerpted) from|courtesy of)(?:\\s*[-–;=]\\s+|[\\s_]+)(?=\\S)"_s)},
        {Sign::BehindBy,
         QRegularExpression(
             u"^(?:(?:(?:posted|written|published|submitted|created|reported|reporting|translated|compiled|edited|story) )?by|tac gia|nguoi dang|nguoi viet|(?:(?:duoc )?(?:viet|dang|gui|tao) )?boi)\\s+(?=\\S)"_s)},
        {Sign::BehindReporter,
         QRegularExpression(
             u"^(?:(?:nhom )?(?:phong vien|p/v|pv\\.?)|dac phai vien|ctv\\.?|cong tac vien|btv\\.?|bien tap vien)[\\s:]+(?=[a-z])"_s)},
        {Sign::BehindDegree,
         QRegularExpression(u"^(?:(?:gs|pgs|tskh|ts|ths|ks|cn|bs|mr|mrs|ms|dr|prof)(?:\\.\\s?|\\s|,\\s?))+(?=\\S)"_s)},
        {Sign::BehindUnitLabel, QRegularExpression(u"^(?:don vi|phong ban|co quan|bo phan)\\s*:\\s*(?=\\S)"_s)},
    };
    return all;
}

/** A stretch of a line that gets shorter. */
struct Words {
    const HeaderLine &line;
    TextSpan &span;

    [[nodiscard]] QStringView folded() const { return QStringView(line.folded).sliced(span.begin, span.length()); }
    /** Keeps the first @p length letters. */
    void keep(qsizetype length) { span = trimmed(line.text, {span.begin, span.begin + length}); }
};

void stripOpenings(Words words, bool keepsDegree, Signs &signs)
{
    const auto stripOne = [&] {
        for (const Opening &opening : openings()) {
            // "Nguồn: TS. Lê Hoa, Phòng Nhiệt" is a source as printed.
            if (signs.has(opening.sign) || (keepsDegree && opening.sign == Sign::BehindDegree))
                continue;
            const qsizetype length = matchIn(opening.form, words.folded()).capturedLength();
            if (length == 0)
                continue;
            signs.set(opening.sign);
            words.span = trimmed(words.line.text, {words.span.begin + length, words.span.end});
            return true;
        }
        return false;
    };
    while (!words.span.isEmpty() && stripOne())
        ;
}

/** "Posted by admin on November 2", of which the day is cut already. */
void stripDay(Words words, Signs &signs)
{
    static const QRegularExpression form(
        u"\\S(?<x>,?\\s(?:on|at|in|vao luc|vao ngay|vao|luc|ngay)(?:\\s(?:mon|tue|wed|thu|fri|sat|sun|cn|t\\d|\\d[\\d.:h]*)\\S{0,3})?)\\W*$"_s);
    const auto match = matchIn(form, words.folded());
    if (!match.hasMatch())
        return;
    signs.set(Sign::BeforeDay, match.capturedView(u"x").startsWith(u", ngay"));
    words.keep(match.capturedStart(u"x"));
}

/** "Lê Hoa dịch", "Lê Hoa (ghi)"; not "Khoa Miễn dịch". */
void stripVerb(Words words, Signs &signs)
{
    static const QRegularExpression form(u"\\S(?<x>\\s(?:dich|ghi|phong van))\\W*$"_s);
    const auto match = matchIn(form, words.folded());
    if (!match.hasMatch() || !Shape::isNameLike(words.line.text.sliced(words.span.begin, match.capturedStart(u"x"))))
        return;
    signs.set(Sign::BeforeCompiled);
    words.keep(match.capturedStart(u"x"));
}

/** "VietQ tổng hợp", "Hoài Thu | thu@bao.vn", "SGGP: https://...", "Báo Nhân Dân, số ra ngày". */
void stripEnding(Words words, Signs &signs)
{
    static const QRegularExpression form(
        u"\\S(?<x>\\s(?:tong hop|suu tam|luoc dich|bien dich|bien soan|thuc hien|bien tap|t/h|dua tin)|\\s?[|(:-]*\\s*[\\w.+-]+@[\\w.-]+|\\s*[:(]?\\s*https?://\\S.*|[,;(]?\\s*so(?: ra)?(?: ngay)?)\\W*$"_s);
    const auto match = matchIn(form, words.folded());
    if (!match.hasMatch())
        return;
    const qsizetype length = match.capturedStart(u"x");
    const TextSpan rest{.begin = words.span.begin + length, .end = words.span.end};
    // "Phòng Kế hoạch Tổng hợp" is a name.
    if (words.line.text.sliced(rest.begin, rest.length()).trimmed().front().isUpper())
        return;
    const QStringView ending = match.capturedView(u"x");
    signs.set(ending.contains(u'@') ? Sign::BeforeAddress : Sign::BeforeCompiled,
              !ending.contains(u"://") && !ending.contains(u" so "));
    words.keep(length);
}

/** "P/v TTXVN tại Nhật Bản": the agency alone. */
void stripPost(Words words, const Signs &signs)
{
    constexpr qsizetype LongestAgency = 12;
    static const QRegularExpression form(u"\\S(?<x>\\s+tai\\s.*)$"_s);
    if (!signs.has(Sign::BehindReporter) && !signs.has(Sign::BehindTheo))
        return;
    if (const auto match = matchIn(form, words.folded()); match.hasMatch() && match.capturedStart(u"x") < LongestAgency)
        words.keep(match.capturedStart(u"x"));
}

} // namespace

Signs stripWords(const HeaderLine &line, TextSpan &span, bool keepsDegree)
{
    Signs signs;
    const Words words{line, span};
    stripOpenings(words, keepsDegree, signs);
    stripDay(words, signs);
    stripVerb(words, signs);
    stripEnding(words, signs);
    stripPost(words, signs);
    return signs;
}

} // namespace Bantin::Credits
