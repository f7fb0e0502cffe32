// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/authornames.h"

#include "extract/headerlines.h"
#include "extract/sourcefinder.h"
#include "recognise/shape.h"
#include "text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr qsizetype MaxAuthor = 48;
/** "Follow VietnamPlus" is a control; "In", "A" and "Đóng" may begin names. */
constexpr qsizetype ShortestControl = 5;

bool isPlausible(QStringView name)
{
    // "saosaosaosaosao": the words of stars in a row, not a name
    static const QRegularExpression stars(u"^(\\pL{2,8})\\1{2,}$"_s);
    const QString folded = fold(name);
    // "Thứ Sáu 14:05 07/06/2024"
    static const QRegularExpression weekday(
        u"^(?:thu (?:hai|ba|tu|nam|sau|bay|\\d)|chu nhat|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$"_s);
    // "< Prev   Next >", "Back   Print"
    static const QRegularExpression pager(
        u"^(?:(?:prev(?:ious)?|next|back|print|e-?mail|share|top|home|bai truoc|bai sau)(?:\\W+|$))+$"_s);
    // "Older Related Posts"
    static const QRegularExpression link(
        u"\\b(?:posts?|news|articles?|comments?|related|older|newer|more|read|follow|view|subscribe|newsletter)\\b"_s);
    if (link.match(folded).hasMatch())
        return false;
    if (isShortUnit(name) || weekday.match(folded).hasMatch() || pager.match(folded).hasMatch() ||
        stars.match(folded).hasMatch())
        return false;
    if (cueInText(Cue::Toolbar, name) >= ShortestControl || cueAt(Cue::Toolbar, folded) == folded.size() ||
        Shape::isBodyAbbreviation(name))
        return false;
    // "Ngày 12 Tháng 11 2019"
    if (std::ranges::count_if(name, [](QChar c) { return c.isDigit(); }) > 2)
        return false;
    const bool letters = std::ranges::any_of(name, [](QChar c) { return c.isLetter(); });
    // "Ảnh: Tuấn Anh" credits a picture; an address is no name.
    if (isPostingOffice(name))
        return true;
    return letters && !u"?!"_s.contains(name.back()) && !name.contains(u':') && !name.contains(u'@') &&
           name.size() >= 2 && name.size() <= MaxAuthor && (!Shape::startsAsBody(name) || Shape::isNameLike(name)) &&
           (cueInText(Cue::Unit, name) == 0 || Shape::isNameLike(name)) && !Shape::isSiteName(folded) &&
           cueAt(Cue::Agency, folded) != folded.size() && cueAt(Cue::Menu, folded) != folded.size() &&
           name.count(u' ') < 6 && !folded.startsWith("theo "_L1);
}

/** "Ms. Thanh Truc", "ThS. Lê Thị Hoa", "CTV Lê Hoa": the name alone. */
TextSpan withoutHonorific(QStringView text, TextSpan name)
{
    static const QRegularExpression form(
        u"^(?:(?:Mr|Mrs|Ms|Miss)\\.?\\s+|(?:CTV|BTV|PV)\\.?:?\\s+(?=\\p{Lu}\\p{L}+ \\p{Lu})|(?:(?:GS|PGS|TSKH|TS|ThS|Ths|KS|CN|BS)(?:\\.\\s?|\\s|,\\s?))+(?=\\p{Lu}\\p{L}+ \\p{Lu}))"_s);
    name.begin += form.matchView(text.sliced(name.begin, name.length())).capturedLength();
    return name;
}

} // namespace

const QRegularExpression &nameSeparator()
{
    static const QRegularExpression form(u"\\s+[-–—]\\s+|\\s*[,;/|]\\s*|\\s+&\\s+|\\s+(?:và|VÀ)\\s+|\\s+and\\s+"_s);
    return form;
}

bool areNames(QStringView text)
{
    if (Shape::isNameLike(text))
        return true;
    qsizetype begin = 0;
    bool parted = false;
    for (auto it = nameSeparator().globalMatchView(text); it.hasNext(); parted = true) {
        const QRegularExpressionMatch match = it.next();
        if (!Shape::isNameLike(text.sliced(begin, match.capturedStart() - begin)))
            return false;
        begin = match.capturedEnd();
    }
    return parted && Shape::isNameLike(text.sliced(begin));
}

void addNames(QList<Author> &found, QStringView text, TextSpan span, double confidence, const QString &rule)
{
    span = trimmed(text, span);
    qsizetype begin = span.begin;
    // "Tin và ảnh: Minh Châu (VMI)"
    static const QRegularExpression behind(u"\\s\\([^()]{2,40}\\)$"_s);
    const auto take = [&](qsizetype end) {
        TextSpan part = withoutHonorific(text, trimmed(text, {begin, end}));
        const qsizetype bracket = behind.matchView(text.sliced(part.begin, part.length())).capturedStart();
        if (bracket > 0 && Shape::isNameLike(text.sliced(part.begin, bracket)))
            part.end = part.begin + bracket;
        const QStringView name = text.sliced(part.begin, part.length());
        // Without a label only what is written as a name is one: "Thăm rừng thực nghiệm" is a caption.
        const bool written =
            confidence != NameAlone || Shape::isNameLike(name) || name.count(u' ') < 2 || isPostingOffice(name);
        if (!part.isEmpty() && written && isPlausible(name))
            found << Author{.span = part, .confidence = confidence, .rule = rule};
    };
    for (auto it = nameSeparator().globalMatchView(text.sliced(span.begin, span.length())); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        take(span.begin + match.capturedStart());
        begin = span.begin + match.capturedEnd();
    }
    take(span.end);
}

} // namespace Bantin
