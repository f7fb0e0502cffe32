// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/publishernames.h"

#include "recognise/shape.h"
#include "text/fold.h"
#include "text/pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin::Publishers
{

namespace
{

constexpr qsizetype MaxName = 130;

} // namespace

TextSpan nameFrom(const HeaderLine &line, qsizetype begin)
{
    static const QRegularExpression end(
        u"\\s{3,}|\\t|\\s*\\||\\s+[»›]|\\s+[-–—]\\s+(?=phu trach|tong bien tap|chiu trach nhiem|giay phep|co quan (?:chu quan|ngon luan|cua)|so\\s?\\d|\\d|dia chi|tang|nha|lo|duong|tel|dt|email)|(?<!\\btp)(?<!\\.[a-z])\\.\\s|\\.$|,\\s|\\s*(?:cau truc cong|dang nhap|all rights|dia chi|website|tru so|designed|\\b(?:19|20)\\d{2}\\b)"_s);
    const auto match = matchIn(end, QStringView(line.folded).sliced(begin));
    const qsizetype stop = match.hasMatch() ? begin + match.capturedStart() : line.text.size();
    return trimmed(line.text, {begin, stop});
}

bool isBodyName(QStringView name, QStringView folded)
{
    // Without marks "KY THUAT" looks like the verb of a headline.
    const bool unmarked = Shape::isAllCaps(name) && name.toString().toLower() == folded;
    return Shape::startsAsBody(name) && (unmarked || !hasAction(name, true)) && folded.size() <= MaxName &&
           cueCoverage(Cue::Menu, folded) < AllMenu;
}

bool isTagline(QStringView folded)
{
    static const QRegularExpression form(
        u"^\\W*(?:(?:co quan|tieng noi|chuyen trang|tap chi|bao|trang tin|an pham|phu truong|kenh thong tin|dien dan)(?: (?:trung uong|ngon luan|thong tin|ly luan|dien tu|chinh thuc|khoa hoc|nghien cuu)){0,3} cua\\b|the (?:\\S+ ){0,3}(?:organ|voice|mouthpiece) of\\b|the (?:\\S+ ){0,4}(?:daily|newspaper|magazine)$|(?:the |a )?(?:\\S+ ){0,3}(?:daily|newspaper|magazine) for\\b|(?:a|an official) publication of\\b|(?:bao|tap chi) dien tu$)"_s);
    return matches(form, folded);
}

std::optional<qsizetype> behindGreeting(QStringView folded)
{
    static const QRegularExpression form(
        u"(?:chao mung|welcome)\\b.{0,24}?\\b(?:den voi|to|voi)\\s+(?:website\\s+|trang web\\s+)?"_s);
    const auto match = matchIn(form, folded);
    return match.hasMatch() ? std::optional(match.capturedEnd()) : std::nullopt;
}

bool isGeneric(QStringView folded)
{
    static const QRegularExpression form(
        u"^(?:(?:trang (?:thong )?tin|cong thong tin|website|trang web)(?: dien tu)?(?: tong hop)?|(?:bao|tap chi) dien tu)$"_s);
    return matches(form, folded);
}

bool isPicture(QStringView folded)
{
    static const QRegularExpression form(u"^(?:logo|banner)\\b"_s);
    return matches(form, folded);
}

bool isPart(QStringView below, QStringView above)
{
    static const QRegularExpression parent(
        u"^(?:bo|uy ban nhan dan|ubnd|chinh phu|tong cuc|vien han lam|dai hoc quoc gia|so|(?:\\S+ )?ministry|government)\\b"_s);
    static const QRegularExpression part(
        u"^(?:thanh tra|truong|hoc vien|so|cuc|chi cuc|tong cuc|vien|trung tam|vu|ban|van phong|cong|trang|tap chi|bao|truyen thong|cong doan|directorate|department|agency|office|institute|bureau|centre|center|national)\\b"_s);
    const bool fuller = below.startsWith(above) && below.size() > above.size();
    return fuller || (matches(parent, above) && matches(part, below));
}

bool isInitialsOf(QStringView initials, QStringView full)
{
    return !initials.contains(u' ') && initials.size() >= 3 && Shape::initialsOf(full).contains(initials);
}

bool isBrandAndBody(QStringView name)
{
    static const QRegularExpression brand(u"^\\p{Lu}[\\p{L}\\d&]{1,11}\\s+[-–—|]\\s+(?=\\p{Lu})"_s);
    const qsizetype length = matchIn(brand, name).capturedLength();
    const QStringView rest = name.sliced(length);
    return length > 0 && rest.contains(u' ') && isBodyName(rest, fold(rest));
}

QStringList ownHosts(const QList<HeaderLine> &lines)
{
    static const QRegularExpression host(
        u"(?:[a-z0-9-]+\\.)*[a-z0-9-]+\\.(?:vn|com|org|net|info|edu|int)\\b(?!\\.[a-z])"_s);
    static const QStringList common{u"www"_s,  u"vn"_s,  u"com"_s,  u"gov"_s, u"org"_s, u"net"_s,   u"edu"_s,
                                    u"info"_s, u"int"_s, u"mail"_s, u"en"_s,  u"vi"_s,  u"gmail"_s, u"yahoo"_s};
    QStringList hosts;
    for (const HeaderLine &line : lines) {
        if (!line.folded.contains(u'.') || Shape::isSourceLine(line.text, line.folded))
            continue;
        for (auto it = matchesIn(host, line.folded); it.hasNext();)
            for (const QString &part : it.next().captured().split(u'.'))
                if (part.size() > 2 && !common.contains(part) && !hosts.contains(part))
                    hosts << part;
    }
    return hosts;
}

bool isSpelt(QStringView folded, const QStringList &hosts)
{
    QString whole;
    QString initials;
    const auto words = folded.split(u' ', Qt::SkipEmptyParts);
    for (const QStringView word : words) {
        QString letters;
        for (const QChar c : word)
            if (c.isLetterOrNumber())
                letters += c;
        if (letters.isEmpty() || letters == u"va" || letters == u"dien" || letters == u"tu" || letters == u"online")
            continue;
        whole += letters;
        initials += letters.front();
    }
    constexpr qsizetype Shortest = 4;
    return std::ranges::any_of(hosts, [&](QString host) {
        host.remove(u'-');
        return (whole.size() >= Shortest && (host == whole || host == u"bao"_s + whole || u"bao"_s + host == whole)) ||
               (initials.size() >= Shortest && host == initials);
    });
}

} // namespace Bantin::Publishers
