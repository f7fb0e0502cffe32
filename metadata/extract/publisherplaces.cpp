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

constexpr qsizetype MaxTopName = 45;

/** "Bản quyền @ 2017 thuộc về X", "© X - Địa chỉ"; @p custodian: "Cơ quan chủ quản: X", to whom a paper belongs. */
std::optional<Candidate> fromOwner(const QList<HeaderLine> &lines, const Authority &authority, bool custodian)
{
    static const QRegularExpression owner(
        u"^\\W*(?:ban quyen|copyright|©|\\(c\\))(?:[\\s@©\\d\\-–.,:]|\\(c\\))*(?:thuoc ve|thuoc|cua|by|of)?[\\s:]*(?:\\d{4}[\\s\\-–.,:]*)?(?:by\\s)?"_s);
    static const QRegularExpression keeper(
        u"^\\W*(?:(?:co quan |don vi )?chu quan(?= ?:)|co quan chu quan|don vi chu quan|don vi quan ly|co quan quan ly|©)(?:[\\s@©\\d\\-–.,:]|\\(c\\))*(?:thuoc ve|thuoc|cua|by|of)?[\\s:]*(?:\\d{4}[\\s\\-–.,:]*)?(?:by\\s)?"_s);
    for (const HeaderLine &line : lines) {
        if (line.place != Place::BelowText)
            continue;
        const auto match = (custodian ? keeper : owner).match(line.folded);
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
        // "Cục Thú y - 15 Phương Mai, Hà Nội"
        const TextSpan span = nameFrom(*line, 0);
        const QStringView name = line->text.sliced(span.begin, span.length());
        const QStringView folded = QStringView(line->folded).sliced(span.begin, span.length());
        const QStringView rest = QStringView(line->folded).sliced(span.end).trimmed();
        const bool address = rest.startsWith(u'-') || rest.startsWith(u'–');
        if (!isBodyName(name, folded) || (Shape::isFooter(line->text, line->folded) && !address) ||
            folded.contains(u':') || !name.front().isUpper())
            continue;
        return candidate(*line, span, LastLine, Owner, u"name among the last lines"_s, authority);
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

/** What stands in a page head without being a name: controls, the telephone, greetings, counters. */
bool isHeadFurniture(const HeaderLine &line, QStringView folded)
{
    return line.zone == Zone::Clock || line.zone == Zone::Dateline || !line.stamps.isEmpty() ||
           cueCoverage(Cue::Toolbar, folded) >= MostlyMenu || startsWithCue(Cue::Slogan, folded) ||
           startsWithCue(Cue::Counter, folded) || startsWithCue(Cue::Footer, folded) || isTagline(folded) ||
           std::ranges::none_of(folded, [](QChar c) { return c.isLetter(); });
}

/** "NEW STUDENT      ALUMNI      STAFF": links, of which the first is no name; "VinaCert      Hotline: 1900 6365" is.
 */
bool isRow(QStringView folded)
{
    static const QRegularExpression part(u"\\S+(?: \\S+)*"_s);
    int links = 0;
    for (auto it = part.globalMatchView(folded); it.hasNext();) {
        const QStringView words = it.next().capturedView();
        const bool digits = std::ranges::any_of(words, [](QChar c) { return c.isDigit(); });
        links += !digits && words.size() > 2 && cueCoverage(Cue::Toolbar, words) < MostlyMenu;
    }
    return links > 2;
}

/** "Tia Sáng", "LAO ĐỘNG TRẺ": sites print their own name as the first words of a page, behind controls at most.
 *  @param first   no controls above it */
std::optional<Candidate> fromTop(const QList<HeaderLine> &lines, const Authority &authority, bool first)
{
    // "Logo": the word for the picture of the name, which stands below it.
    const auto logo = std::ranges::find_if(lines, [](const HeaderLine &l) { return l.folded == u"logo"_s; });
    const bool isBelowLogo = logo != lines.end() && logo->place == Place::AboveTitle && logo + 1 != lines.end() &&
                             logo[1].place == Place::AboveTitle;
    for (auto line = isBelowLogo ? logo + 1 : lines.begin(); line != lines.end(); ++line) {
        if (line->place != Place::AboveTitle)
            return {};
        // "☰   Tia Sáng   🔍": signs of buttons beside the name
        static const QRegularExpression signs(u"^[^\\p{L}\\p{N}]+\\s+(?=\\p{Lu})"_s);
        const TextSpan span = nameFrom(*line, signs.matchView(line->text).capturedLength());
        const QStringView folded = QStringView(line->folded).sliced(span.begin, span.length());
        if (folded.isEmpty() || isHeadFurniture(*line, folded)) {
            if (first && line->zone != Zone::Clock)
                return {};
            continue;
        }
        // What follows links is a section of the site.
        if (line->text.size() > 2 * MaxTopName || span.length() > MaxTopName || !line->text[span.begin].isUpper() ||
            isRow(line->folded) || cueCoverage(Cue::Menu, folded) >= (isBelowLogo ? AllMenu : MostlyMenu) ||
            std::ranges::any_of(folded, [](QChar c) { return QStringView(u":»>›→/|•").contains(c); }) ||
            Shape::sentences(line->text) > 0)
            return {};
        return candidate(*line, span, TopOfPage, Owner, u"name at the top of the page"_s, authority);
    }
    return {};
}

/** The words of the addresses that a page prints of itself: "nongnghiepmoitruong" of its own address, of the website
 *  and the mail in the footer; not those of sources. */
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
        for (auto it = host.globalMatch(line.folded); it.hasNext();)
            for (const QString &part : it.next().captured().split(u'.'))
                if (part.size() > 2 && !common.contains(part) && !hosts.contains(part))
                    hosts << part;
    }
    return hosts;
}

/** Whether the address of the page spells @p folded, in full or by its initials. */
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

/** "NÔNG NGHIỆP VÀ MÔI TRƯỜNG" above a report whose address begins with "nongnghiepmoitruong.vn". */
std::optional<Candidate> fromAddress(const QList<HeaderLine> &lines, const Authority &authority)
{
    const QStringList hosts = ownHosts(lines);
    for (const HeaderLine &line : lines) {
        if (hosts.isEmpty() || (line.place != Place::AboveTitle && line.place != Place::BelowText) ||
            (line.place == Place::BelowText && line.zone != Zone::Footer && line.zone != Zone::Trailer))
            continue;
        const TextSpan span = nameFrom(line, 0);
        const QStringView folded = QStringView(line.folded).sliced(span.begin, span.length());
        if (span.length() <= MaxBrand && !folded.contains(u'@') && !folded.isEmpty() &&
            line.text[span.begin].isUpper() && isSpelt(folded, hosts))
            return candidate(line, span, LastLine, Owner, u"name that the address spells"_s, authority);
    }
    return {};
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

/** "VietTimes – Một cuộc làm việc ...": a page without head whose text opens with the name of a site as in its address;
 *  agencies serve many pages, and name none. */
std::optional<Candidate> fromTag(const Article &article, const Authority &authority)
{
    const auto isText = [](const Passage &p) { return p.zone() == Zone::Lead || p.zone() == Zone::Paragraph; };
    const auto first = std::ranges::find_if(article.passages, isText);
    if (first == article.passages.end())
        return {};
    const TextSpan tag = Shape::agencyTag(first->text());
    const QString name = first->text().sliced(tag.begin, tag.length());
    // "(Khoahoc.vn) – ": in brackets it is where the text was taken from.
    if (tag.isEmpty() || (tag.begin > 0 && first->text()[tag.begin - 1] == u'(') ||
        !(Shape::isSiteName(fold(name)) || Shape::isSpokenSite(name, fold(name))))
        return {};
    const Body *body = authority.resolve(name);
    return Candidate{.span = first->toDocument(tag),
                     .name = name,
                     .confidence = body ? LastLine : SiteTitle,
                     .rule = u"site before the text"_s};
}

} // namespace

std::optional<Candidate> besideMasthead(const Article &article, const QList<HeaderLine> &lines,
                                        const Authority &authority)
{
    if (const auto found = fromBrand(article, lines, authority))
        return found;
    if (const auto found = fromHeadPart(lines, authority))
        return found;
    if (const auto found = fromAddress(lines, authority))
        return found;
    if (const auto found = fromOwner(lines, authority, false))
        return found;
    if (const auto found = fromTop(lines, authority, true))
        return found;
    if (const auto found = fromLastLines(lines, authority))
        return found;
    if (const auto found = fromTop(lines, authority, false))
        return found;
    if (const auto found = fromOwner(lines, authority, true))
        return found;
    if (const auto found = fromStamp(lines, authority))
        return found;
    if (const auto found = besideDate(lines, authority))
        return found;
    return fromTag(article, authority);
}

} // namespace Bantin::Publishers
