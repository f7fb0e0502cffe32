// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/publisherextractor.h"

#include "extract/headerlines.h"
#include "recognise/shape.h"
#include "text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr double KnownMasthead = 0.96;
constexpr double Masthead = 0.92;
constexpr double KnownOwner = 0.93;
constexpr double Owner = 0.9;
constexpr double LastLine = 0.8;
constexpr double SiteTitle = 0.7;
constexpr double TopOfPage = 0.72;
constexpr qsizetype MaxBrand = 60;
constexpr qsizetype MaxTopName = 45;
constexpr double MostlyMenu = 0.5;
constexpr double AllMenu = 0.99;
constexpr qsizetype MaxName = 130;

struct Candidate {
    TextSpan span; ///< in the document
    QString name;
    double confidence = 0.0;
    QString rule;
    int line = 0;
};

/** The part of @p line from @p begin to where a name ends: a wide gap, a bar, a dash before an address. */
TextSpan nameFrom(const HeaderLine &line, qsizetype begin)
{
    static const QRegularExpression end(
        u"\\s{3,}|\\t|\\s*\\||\\s+[»›]|\\s+[-–—]\\s+(?=phu trach|tong bien tap|chiu trach nhiem|giay phep|co quan (?:chu quan|ngon luan|cua)|so\\s?\\d|\\d|dia chi|tang|nha|lo|duong|tel|dt|email)|(?<!\\btp)\\.\\s|\\.$|,\\s|\\s*(?:cau truc cong|dang nhap|all rights|dia chi|website|tru so|designed|\\b(?:19|20)\\d{2}\\b)"_s);
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
    return Shape::startsAsBody(name) && (unmarked || !hasCueInText(Cue::Action, name)) && folded.size() <= MaxName;
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

std::optional<Candidate> fromMasthead(const QList<HeaderLine> &lines, const Authority &authority)
{
    std::optional<Candidate> found;
    for (const HeaderLine &line : lines) {
        if (line.place != Place::AboveTitle &&
            !(found == std::nullopt && line.place == Place::BelowTitle && line.zone == Zone::Masthead))
            continue;
        if (const auto begin = behindGreeting(line)) {
            if (!found)
                found = candidate(line, nameFrom(line, *begin), Masthead, KnownMasthead, u"greeting"_s, authority);
            continue;
        }
        const TextSpan span = nameFrom(line, 0);
        const QStringView folded = QStringView(line.folded).sliced(span.begin, span.length());
        // "Sở Y tế An Giang              In ngày 5/6/2019": the name that a print repeats on each page
        const bool printed = line.zone == Zone::Clock && span.begin == 0 && !line.stamps.isEmpty() &&
                             span.end < line.stamps.first().span.begin &&
                             line.text.sliced(span.end).startsWith(u"   "_s);
        if ((line.zone != Zone::Masthead && !printed) || isTagline(line.folded) ||
            !isBodyName(line.text.sliced(span.begin, span.length()), folded) || Shape::sentences(line.text) > 0)
            continue;
        const auto next = candidate(line, span, Masthead, KnownMasthead, u"masthead"_s, authority);
        if (next && (!found || isPartOf(*next, *found)))
            found = next;
    }
    return found;
}

/** The part of "VietQ.vn - Chất lượng Việt Nam" that is a site or a known paper; the whole where none is. */
TextSpan brandIn(const HeaderLine &line, const Authority &authority)
{
    static const QRegularExpression separator(u"\\s+[-–—|]\\s+"_s);
    const QRegularExpressionMatch match = separator.matchView(line.text);
    if (match.hasMatch())
        for (const TextSpan side :
             {TextSpan{0, match.capturedStart()}, TextSpan{match.capturedEnd(), line.text.size()}})
            if (const QStringView words = line.text.sliced(side.begin, side.length());
                authority.resolve(words) || Shape::isSiteName(fold(words)))
                return side;
    return nameFrom(line, 0);
}

/** "Tia Sáng" above "Tạp chí của Bộ Khoa học và Công nghệ". */
std::optional<Candidate> aboveTagline(const QList<HeaderLine> &lines, const Authority &authority)
{
    for (qsizetype i = 1; i < lines.size() && lines[i].place == Place::AboveTitle; ++i) {
        const HeaderLine &line = lines[i - 1];
        if (!isTagline(lines[i].folded) || isTagline(line.folded))
            continue;
        if (line.zone == Zone::Clock || line.zone == Zone::Dateline || line.text.size() > MaxBrand ||
            line.text.contains(u':') || cueCoverage(Cue::Menu, line.folded) >= AllMenu)
            return {};
        return candidate(line, brandIn(line, authority), Masthead, KnownMasthead, u"name above its tagline"_s,
                         authority);
    }
    return {};
}

/** "Bản quyền @ 2017 thuộc về X", "© X - Địa chỉ", "Cơ quan chủ quản: X". */
std::optional<Candidate> fromOwner(const QList<HeaderLine> &lines, const Authority &authority)
{
    static const QRegularExpression form(
        u"^\\W*(?:ban quyen|copyright|co quan chu quan|don vi chu quan|don vi quan ly|co quan quan ly|©)(?:[\\s@©\\d\\-–.,:]|\\(c\\))*(?:thuoc ve|thuoc|cua|by|of)?[\\s:]*(?:\\d{4}[\\s\\-–.,:]*)?(?:by\\s)?"_s);
    for (const HeaderLine &line : lines) {
        if (line.place != Place::BelowText)
            continue;
        const auto match = form.match(line.folded);
        if (!match.hasMatch())
            continue;
        const TextSpan span = nameFrom(line, match.capturedEnd());
        if (!span.isEmpty() && line.text[span.begin].isUpper())
            if (const auto found = candidate(line, span, Owner, KnownOwner, u"owner in the footer"_s, authority))
                return found;
    }
    return {};
}

std::optional<Candidate> fromLastLines(const QList<HeaderLine> &lines, const Authority &authority)
{
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (line->place != Place::BelowText ||
            (line->zone != Zone::Footer && line->zone != Zone::Trailer && line->zone != Zone::Masthead))
            continue;
        if (!isBodyName(line->text, line->folded) || Shape::isFooter(line->text, line->folded) ||
            line->folded.contains(u':') || !line->text.front().isUpper())
            continue;
        return candidate(*line, nameFrom(*line, 0), LastLine, Owner, u"name among the last lines"_s, authority);
    }
    return {};
}

/** The first line but the clock and what a print itself puts on each page. */
QList<HeaderLine>::const_iterator topOfPage(const QList<HeaderLine> &lines)
{
    return std::ranges::find_if(lines, [](const HeaderLine &l) { return l.zone != Zone::Clock; });
}

/** "SÀI GÒN GIẢI PHÓNG ONLINE" right below "SGGP". */
const HeaderLine *expansionOf(const HeaderLine &line, const QList<HeaderLine> &lines)
{
    const HeaderLine *next = &line + 1;
    if (next == lines.data() + lines.size() || next->place != Place::AboveTitle || line.text.contains(u' ') ||
        line.text.size() < 3)
        return nullptr;
    QString initials;
    const auto names = QStringView(next->folded).split(u' ', Qt::SkipEmptyParts);
    for (const QStringView name : names)
        initials += name.front();
    return initials.startsWith(line.folded) ? next : nullptr;
}

/** A short name alone above the title, which the text or the address repeats: "BNEWS". */
std::optional<Candidate> fromBrand(const Article &article, const QList<HeaderLine> &lines, const Authority &authority)
{
    for (const HeaderLine &line : lines) {
        if (line.place != Place::AboveTitle || line.zone == Zone::Clock || line.zone == Zone::Dateline ||
            line.text.size() > 30)
            continue;
        const bool known = authority.resolve(line.text) != nullptr || Shape::isSiteName(line.folded);
        const bool opens = std::ranges::any_of(article.passages, [&](const Passage &p) {
            return p.zone() != Zone::Title && (p.text().startsWith(line.text.toString() + u' ') ||
                                               p.text().startsWith(u'(' + line.text.toString()));
        });
        // "TUỔI TRẺ ONLINE"
        static const QRegularExpression onNet(u"^[^:,]+ (?:online|dien tu)$"_s);
        const bool online =
            &line == &*topOfPage(lines) && Shape::isAllCaps(line.text) && onNet.match(line.folded).hasMatch();
        if ((known || opens || online) && (line.text.front().isUpper() || Shape::isSiteName(line.folded)) &&
            !startsWithCue(Cue::Menu, line.folded)) {
            const HeaderLine *full = expansionOf(line, lines);
            const HeaderLine &named = full ? *full : line;
            return candidate(named, {0, named.text.size()}, Owner, Masthead, u"name of the site"_s, authority);
        }
    }
    return {};
}

/** "VietQ.vn - Chất lượng Việt Nam", "Trang tin | Tuổi Trẻ Online": the part of the head that names a known paper or
 * site. */
std::optional<Candidate> fromHeadPart(const QList<HeaderLine> &lines, const Authority &authority)
{
    static const QRegularExpression separator(u"\\s+[-–—|]\\s+"_s);
    for (const HeaderLine &line : lines) {
        if (line.place != Place::AboveTitle || line.text.size() > MaxBrand || line.zone == Zone::Clock)
            continue;
        qsizetype begin = 0;
        const auto take = [&](qsizetype end) -> std::optional<Candidate> {
            const TextSpan part = trimmed(line.text, {begin, end});
            const QStringView words = line.text.sliced(part.begin, part.length());
            if (part.length() < line.text.size() && (authority.resolve(words) || Shape::isSiteName(fold(words))))
                return candidate(line, part, Owner, Masthead, u"name in the page head"_s, authority);
            return {};
        };
        for (auto it = separator.globalMatchView(line.text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (const auto found = take(match.capturedStart()))
                return found;
            begin = match.capturedEnd();
        }
        if (begin > 0)
            if (const auto found = take(line.text.size()))
                return found;
    }
    return {};
}

/** "Tia Sáng", "LAO ĐỘNG TRẺ": sites print their own name as the first words of a page. */
std::optional<Candidate> fromTop(const Article &article, const QList<HeaderLine> &lines, const Authority &authority)
{
    const auto top = topOfPage(lines);
    if (top == lines.end() || top->place != Place::AboveTitle)
        return {};
    const auto first =
        std::ranges::find_if(article.zones, [](Zone zone) { return zone != Zone::Blank && zone != Zone::Clock; }) -
        article.zones.begin();
    // "Logo": the word for the picture of the name, which stands below it.
    const auto logo = std::ranges::find_if(lines, [](const HeaderLine &l) { return l.folded == u"logo"_s; });
    const bool isBelowLogo = logo != lines.end() && logo->place == Place::AboveTitle && logo + 1 != lines.end() &&
                             logo[1].place == Place::AboveTitle;
    const HeaderLine &line = isBelowLogo ? logo[1] : *top;
    // "☰   Tia Sáng   🔍": signs of buttons beside the name
    static const QRegularExpression signs(u"^[^\\p{L}\\p{N}]+\\s+(?=\\p{Lu})"_s);
    const qsizetype begin = signs.matchView(line.text).capturedLength();
    const bool head = line.zone == Zone::Masthead || line.zone == Zone::Furniture;
    if (!head || (line.line != first && !isBelowLogo) || line.text.size() > MaxTopName || !line.text[begin].isUpper() ||
        cueCoverage(Cue::Menu, line.folded) >= (isBelowLogo ? AllMenu : MostlyMenu) ||
        cueCoverage(Cue::Toolbar, line.folded) >= MostlyMenu || startsWithCue(Cue::Slogan, line.folded) ||
        isTagline(line.folded) || startsWithCue(Cue::Counter, line.folded) ||
        std::ranges::any_of(line.folded, [](QChar c) { return QStringView(u":»>›→/|•").contains(c); }) ||
        Shape::sentences(line.text) > 0)
        return {};
    return candidate(line, nameFrom(line, begin), TopOfPage, Owner, u"name at the top of the page"_s, authority);
}

/** "Tiêu đề | Viện Đo lường Việt Nam": browsers stamp prints with the page's title, which ends with the site, or is
 *  no more than that. */
std::optional<Candidate> fromStamp(const QList<HeaderLine> &lines, const Authority &authority)
{
    static const QRegularExpression form(u"^(?:.*(?:\\s\\||\\s-|\\s{3})\\s)?(?<x>.+)$"_s);
    for (const HeaderLine &line : lines) {
        if (line.zone != Zone::Clock)
            continue;
        const QRegularExpressionMatch match = form.matchView(line.text);
        const TextSpan span = trimmed(line.text, {match.capturedStart(u"x"), match.capturedEnd(u"x")});
        if (match.hasMatch() && isBodyName(line.text.sliced(span.begin, span.length()),
                                           QStringView(line.folded).sliced(span.begin, span.length())))
            return candidate(line, span, SiteTitle, Owner, u"title of the print"_s, authority);
    }
    return {};
}

/** "Cục Sở hữu trí tuệ | 12 tháng 7, 2023 | 3 phút đọc": a known body between the bars of a date line. */
std::optional<Candidate> besideDate(const QList<HeaderLine> &lines, const Authority &authority)
{
    for (const HeaderLine &line : lines) {
        const qsizetype bar = line.text.indexOf(u" | ");
        if (line.zone != Zone::Dateline || line.place == Place::BelowText || bar < 0)
            continue;
        if (const TextSpan span = trimmed(line.text, {0, bar});
            authority.resolve(line.text.sliced(span.begin, span.length())))
            return candidate(line, span, SiteTitle, LastLine, u"name beside the date"_s, authority);
    }
    return {};
}

} // namespace

void extractPublisher(const Reading &reading, Bulletin &bulletin)
{
    const Article &article = reading.article;
    const Authority &authority = reading.authority;
    const QList<HeaderLine> &lines = reading.headerLines;
    std::optional<Candidate> found = aboveTagline(lines, authority);
    if (!found)
        found = fromMasthead(lines, authority);
    std::optional<Candidate> generic;
    if (found && isGeneric(fold(found->name)))
        generic = std::exchange(found, std::nullopt);
    if (!found)
        found = fromBrand(article, lines, authority);
    if (!found)
        found = fromHeadPart(lines, authority);
    if (!found)
        found = fromOwner(lines, authority);
    if (!found)
        found = fromTop(article, lines, authority);
    if (!found)
        found = fromLastLines(lines, authority);
    if (!found)
        found = fromStamp(lines, authority);
    if (!found)
        found = besideDate(lines, authority);
    if (!found)
        found = generic;
    if (!found)
        return;
    const Body *body = authority.resolve(found->name);
    bulletin.publisher = Field<NamedBody>{.value = {.name = found->name, .canonical = body ? body->name : QString()},
                                          .confidence = found->confidence,
                                          .evidence = article.document->evidence(found->span, found->rule)};
}

} // namespace Bantin
