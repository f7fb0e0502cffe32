// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/publishernames.h"

#include "recognise/shape.h"
#include "text/fold.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin::Publishers
{

namespace
{

constexpr qsizetype MaxName = 130;

} // namespace

/** The part of @p line from @p begin to where a name ends: a wide gap, a bar, a dash before an address. */
TextSpan nameFrom(const HeaderLine &line, qsizetype begin)
{
    static const QRegularExpression end(
        u"\\s{3,}|\\t|\\s*\\||\\s+[»›]|\\s+[-–—]\\s+(?=phu trach|tong bien tap|chiu trach nhiem|giay phep|co quan (?:chu quan|ngon luan|cua)|so\\s?\\d|\\d|dia chi|tang|nha|lo|duong|tel|dt|email)|(?<!\\btp)(?<!\\.[a-z])\\.\\s|\\.$|,\\s|\\s*(?:cau truc cong|dang nhap|all rights|dia chi|website|tru so|designed|\\b(?:19|20)\\d{2}\\b)"_s);
    const auto match = end.matchView(QStringView(line.folded).sliced(begin));
    const qsizetype stop = match.hasMatch() ? begin + match.capturedStart() : line.text.size();
    return trimmed(line.text, {begin, stop});
}

std::optional<Candidate> candidate(const HeaderLine &line, TextSpan span, double confidence, double known,
                                   const QString &rule, const Authority &authority)
{
    const QString name = line.text.sliced(span.begin, span.length()).toString();
    if (name.size() < 3 || name.size() > MaxName)
        return {};
    return Candidate{.span = line.toDocument(span),
                     .name = name,
                     .confidence = authority.resolve(name) ? known : confidence,
                     .rule = rule,
                     .line = line.line};
}

bool isBodyName(QStringView name, QStringView folded)
{
    // Without marks "KY THUAT" looks like the verb of a headline.
    const bool unmarked = Shape::isAllCaps(name) && name.toString().toLower() == folded;
    return Shape::startsAsBody(name) && (unmarked || !hasAction(name, true)) && folded.size() <= MaxName &&
           cueCoverage(Cue::Menu, folded) < AllMenu;
}

/** "Cơ quan ngôn luận của ...", "The Central Organ of ...": papers print below their name whose they are. */
bool isTagline(QStringView folded)
{
    static const QRegularExpression form(
        u"^\\W*(?:(?:co quan|tieng noi|chuyen trang|tap chi|bao|trang tin|an pham|phu truong|kenh thong tin|dien dan)(?: (?:trung uong|ngon luan|thong tin|ly luan|dien tu|chinh thuc|khoa hoc|nghien cuu)){0,3} cua\\b|the (?:\\S+ ){0,3}(?:organ|voice|mouthpiece) of\\b|the (?:\\S+ ){0,4}(?:daily|newspaper|magazine)$|(?:a|an official) publication of\\b|(?:bao|tap chi) dien tu$)"_s);
    return form.matchView(folded).hasMatch();
}

/** "Chào mừng bạn đến với Cổng thông tin điện tử X": the name behind the greeting. */
std::optional<qsizetype> behindGreeting(const HeaderLine &line)
{
    static const QRegularExpression form(
        u"(?:chao mung|welcome)\\b.{0,24}?\\b(?:den voi|to|voi)\\s+(?:website\\s+|trang web\\s+)?"_s);
    const auto match = form.match(line.folded);
    return match.hasMatch() ? std::optional(match.capturedEnd()) : std::nullopt;
}

/** "TRANG THÔNG TIN ĐIỆN TỬ" alone names nobody: whose it is stands above or below. */
bool isGeneric(QStringView folded)
{
    static const QRegularExpression form(
        u"^(?:(?:trang (?:thong )?tin|cong thong tin|website|trang web)(?: dien tu)?(?: tong hop)?|(?:bao|tap chi) dien tu)$"_s);
    return form.matchView(folded).hasMatch();
}

/** A ministry or a people's committee above its department: the page is the department's. A translation is no part. */
bool isPartOf(const Candidate &lower, const Candidate &upper)
{
    static const QRegularExpression parent(
        u"^(?:bo|uy ban nhan dan|ubnd|chinh phu|tong cuc|vien han lam|dai hoc quoc gia)\\b"_s);
    static const QRegularExpression part(
        u"^(?:thanh tra|truong|hoc vien|so|cuc|chi cuc|tong cuc|vien|trung tam|vu|ban|van phong|cong|trang|tap chi|bao|truyen thong|cong doan)\\b"_s);
    const QString above = fold(upper.name);
    const QString below = fold(lower.name);
    // Greetings name the portal; its body is printed below.
    static const QRegularExpression portal(u"^(?:cong|trang|website)\\b"_s);
    if (upper.rule == u"greeting"_s && portal.match(above).hasMatch() && !portal.match(below).hasMatch())
        return true;
    if (isGeneric(above) || isGeneric(below))
        return isGeneric(above);
    // A periodical names itself above the body that prints it.
    static const QRegularExpression periodical(u"^(?:ban tin|thong tin|noi san)\\b"_s);
    static const QRegularExpression section(u"^(?:ban tin|phong|ban bien tap)\\b"_s);
    if (periodical.match(above).hasMatch() && !section.match(below).hasMatch())
        return true;
    static const QRegularExpression office(u"^(?:chi cuc|trung tam|ban quan ly)\\b"_s);
    if (above.startsWith("so "_L1) && office.match(below).hasMatch() && lower.line == upper.line + 1 &&
        Shape::isAllCaps(upper.name) == Shape::isAllCaps(lower.name))
        return true;
    static const QRegularExpression ministry(u"^(?:(?:\\S+ )?ministry|government)\\b"_s);
    static const QRegularExpression agency(
        u"^(?:directorate|department|agency|office|institute|bureau|centre|center|national)\\b"_s);
    if (ministry.match(above).hasMatch() && agency.match(below).hasMatch())
        return true;
    const bool fuller = below.startsWith(above) && below.size() > above.size();
    return fuller || (parent.match(above).hasMatch() && part.match(below).hasMatch());
}

/** "VACI - VIỆN CÔNG NHẬN CHẤT LƯỢNG VIỆT NAM": a body behind its abbreviation. */
bool isBrandAndBody(QStringView name)
{
    static const QRegularExpression brand(u"^\\p{Lu}[\\p{L}\\d&]{1,11}\\s+[-–—|]\\s+(?=\\p{Lu})"_s);
    const qsizetype length = brand.matchView(name).capturedLength();
    const QStringView rest = name.sliced(length);
    return length > 0 && rest.contains(u' ') && isBodyName(rest, fold(rest));
}

} // namespace Bantin::Publishers
