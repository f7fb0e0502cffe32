// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/shape.h"
#include "text/fold.h"
#include "text/pattern.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Bantin::Shape
{

namespace
{

constexpr qsizetype MaxTag = 60;
/** A name without brackets before the first dash: longer ones are part of a sentence. */
constexpr qsizetype MaxBareTag = 32;

/** "THE CAPITAL TIMES": the name of a paper in capitals, not "HÀ NỘI". */
bool isPaperInCapitals(QStringView name)
{
    static const QRegularExpression form(u"(?:TIMES|NEWS|POST|DAILY|REVIEW|HERALD|ONLINE|PORTAL)$"_s);
    return isAllCaps(name) && matches(form, name);
}

/** "The Hanoi Times", "Nhan Dan Online" before a dash */
bool isEnglishPaper(QStringView name)
{
    static const QRegularExpression form(
        u"^(?:\\p{Lu}\\p{L}*\\s){1,3}(?:Times|News|Post|Daily|Review|Herald|Online|Portal|Bridge|Tribune|Magazine|Today)$"_s);
    return matches(form, name);
}

/** "Hải Vân Online", "Website Bộ KH&CN", "Cổng ĐT HND" in brackets before a report */
bool isNamedPaper(QStringView name)
{
    static const QRegularExpression form(
        u"^(?:Web|Website|Báo|Cổng|Trang|Tạp chí|Đài|Bản tin|PV)\\s|\\s(?:Online|Portal|News|TV|Web)$"_s);
    return matches(form, name);
}

/** "VTV.vn - Bản ghi nhớ", "Baoquocte.vn. Chiều 20/9", "TTXVN - Hai bên": a site, or an agency that writes itself in
 *  capitals, before a dash; not "Lao động - Thương binh và Xã hội". */
TextSpan namedTag(QStringView head)
{
    static const QRegularExpression form(
        u"^[^\\p{L}\\d(]{0,3}(?<x>[\\p{L}\\d][\\p{L}\\d.+&/ ]{1,30}?)(?:\\s?[—–]\\s?|\\s-\\s?|-\\s|\\.\\s)[\"“]?(?=[\\p{Lu}\\d])"_s);
    const QRegularExpressionMatch match = matchIn(form, head);
    if (!match.hasMatch() || match.capturedLength(u"x") > MaxBareTag)
        return {};
    const QStringView name = match.capturedView(u"x");
    const QString folded = fold(name);
    const bool capitals =
        std::ranges::none_of(name.first(std::min<qsizetype>(name.size(), 3)), [](QChar c) { return c.isLower(); });
    const bool dash = !match.capturedView().contains(u". ") || isSiteName(folded);
    if (!dash ||
        !(isSiteName(folded) || (capitals && cueAt(Cue::Agency, folded) == folded.size()) || isPaperInCapitals(name) ||
          isSpokenSite(name, folded) || (name.contains(u' ') && isEnglishPaper(name)) ||
          (capitals && name.contains(u'/') && areMedia(folded))))
        return {};
    return {.begin = match.capturedStart(u"x"), .end = match.capturedEnd(u"x")};
}

/** "NSĐT - Chiều 24-10", "HNM – Ngày 5/6": a paper's initials before the words that open a report; not "VMI - cơ quan".
 */
TextSpan bareTag(QStringView head)
{
    static const QRegularExpression tag(
        u"^[^\\p{L}\\d(]{0,3}(?<x>\\p{Lu}[\\p{Lu}\\d&]{1,7}(?:\\s(?:Online|Portal|News))?)\\s*[-–—]\\s*(?:Ngày|Sáng|Trưa|Chiều|Tối|Hôm|Mới|Vừa|Nhân|Theo|Tại|Từ|Trong|Nhận|Chính thức|Với|Sau|Qua|Nhằm|Đây|Hai|Thứ trưởng|Bộ trưởng|Thủ tướng|Phó|Chủ tịch|Đoàn|Trước|Những|Các|Một|Nhiều|Việc|Để|Khi|Lần|Cùng|Được|Ông|Bà|Bên lề|On|Yesterday)\\s"_s);
    // "(CNCL) Chuyên gia của": capitals in brackets declare nothing where no name stands before them.
    static const QRegularExpression alone(
        u"^[(\\[](?<x>\\p{Lu}[\\p{Lu}&]{2,7})[)\\]]\\s+(?=\\p{Lu}\\p{Ll}|\\p{Lu}\\s)"_s);
    const auto tagOf = [&](const QRegularExpression &form) -> std::optional<TextSpan> {
        const QRegularExpressionMatch match = matchIn(form, head);
        const QString name = fold(match.capturedView(u"x"));
        return match.hasMatch() && cueAt(Cue::NotATag, name) != name.size()
                   ? std::optional(TextSpan{match.capturedStart(u"x"), match.capturedEnd(u"x")})
                   : std::nullopt;
    };
    // "(Web Quảng Trị) Sáng 27/4", "(Báo Hải Vân) Hai bên": brackets that open a report name its paper.
    static const QRegularExpression paper(
        u"^\\((?<x>(?:Web|Website|Báo|Cổng|Trang|Tạp chí|Đài|Bản tin|PV|TTXVN|Portal)\\b[^()]{1,36}|[^()]{2,24}\\s(?:Online|Portal|News|TV|Web)|[\\w-]+(?:\\.[\\w-]+)*\\.(?:vn|com|org|net))\\)\\s+(?=\\p{Lu}\\p{Ll}|\\p{Lu}\\s)"_s);
    // Every paragraph is asked: most have neither sign.
    if (head.startsWith(u'(') || head.startsWith(u'['))
        for (const QRegularExpression *form : {&alone, &paper})
            if (const auto found = tagOf(*form))
                return *found;
    // "BNEWS Ngày 12/11, ...": an agency's initials, then the day
    static const QRegularExpression bare(
        u"^(?<x>\\p{Lu}[\\p{Lu}\\d]{2,8}(?:\\.VN|\\.vn)?)\\s(?:Ngày|Sáng|Trưa|Chiều|Tối|Hôm)\\s"_s);
    if (head.size() > 3 && head[0].isUpper() && head[1].isUpper())
        if (const QRegularExpressionMatch match = matchIn(bare, head); match.hasMatch()) {
            const QString name = fold(match.capturedView(u"x"));
            if (cueAt(Cue::Agency, name) == name.size() || isSiteName(name))
                return {.begin = match.capturedStart(u"x"), .end = match.capturedEnd(u"x")};
        }
    // "GDVN- Chuyên gia": no body's name is set so.
    static const QRegularExpression glued(u"^(?<x>\\p{Lu}{3,7})[-–]\\s(?=\\p{Lu}\\p{Ll}|\\p{Lu}\\s)"_s);
    if (const auto found = head.size() > 3 && head[0].isUpper() && head[1].isUpper() ? tagOf(glued) : std::nullopt)
        return *found;
    const bool dash = head.contains(u'-') || head.contains(u'–') || head.contains(u'—');
    if (const auto found = dash ? tagOf(tag) : std::nullopt)
        return *found;
    return dash || head.contains(u'.') ? namedTag(head) : TextSpan{};
}

} // namespace

bool isSpokenSite(QStringView name, QStringView folded)
{
    constexpr qsizetype Longest = 28;
    constexpr qsizetype Shortest = 6;
    const auto isPlain = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    return folded.size() >= Shortest && folded.size() <= Longest && std::ranges::all_of(name, isPlain) &&
           startsWithStem(Cue::PaperStem, folded);
}

TextSpan agencyTag(QStringView text)
{
    // "(VietQ.vn) - Thỏa thuận", "Hà Nội (TTXVN) – ", "(SGGPO).- ", "Hanoi, Dec. 10 (VNA) - "; not "(Trung Quốc) -" far
    // inside
    static const QRegularExpression tag(
        u"^[^\\p{L}\\d(]{0,3}(?:[\\p{L}., ]{0,30}(?:\\.?\\s\\d{1,2}(?:[/-]\\d{1,2})?)?[\\s,])?\\((?<x>[\\p{L}\\d][\\p{L}\\d.+/&\\- ]{1,30})\\)(?:\\s*|\\.\\s?)(?:[-–—:]|$)"_s);
    const QStringView head = text.left(MaxTag);
    const QRegularExpressionMatch match = head.contains(u'(') ? matchIn(tag, head) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return bareTag(head);
    // "... với Đại học Thammasat (Thái Lan)": without a dash only a tag that stands first is one.
    if (match.capturedEnd() == match.capturedEnd(u"x") + 1 && match.capturedStart(u"x") > 1)
        return bareTag(head);
    const QString folded = fold(match.capturedView(u"x"));
    if (cueAt(Cue::NotATag, folded) == folded.size() ||
        (cueAt(Cue::Agency, folded) == 0 && !isSiteName(folded) && match.capturedView(u"x").count(u' ') > 1 &&
         !isNamedPaper(match.capturedView(u"x"))))
        return {};
    return {.begin = match.capturedStart(u"x"), .end = match.capturedEnd(u"x")};
}

} // namespace Bantin::Shape
