// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/publisherextractor.h"

#include "extract/publishernames.h"
#include "recognise/shape.h"
#include "text/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Bantin
{

using namespace Publishers;

namespace
{

/** Right below what a body calls itself, "QUATEST 3", its full name says the same; a mere abbreviation is less than
 *  the name. */
std::optional<Candidate> abbreviationAbove(const HeaderLine &line, const QList<HeaderLine> &lines,
                                           const Candidate &below, const Authority &authority)
{
    if (&line == lines.data())
        return {};
    const HeaderLine &above = *(&line - 1);
    const Body *body = authority.resolve(below.name);
    // "DÂN TỘC VÀ MIỀN NÚI" above "THÔNG TẤN XÃ VIỆT NAM": a paper of the agency
    if (body && body->kind == BodyKind::NewsAgency && above.line + 1 == line.line && above.text.contains(u' ') &&
        above.place == Place::AboveTitle && above.stamps.isEmpty() && !isTagline(above.folded) &&
        cueCoverage(Cue::Menu, above.folded) < AllMenu && cueCoverage(Cue::Toolbar, above.folded) < MostlyMenu)
        return candidate(above, {0, above.text.size()}, Masthead, KnownMasthead, u"paper of an agency"_s, authority);
    if (above.line + 1 != line.line || !body || !(above.text.contains(u' ') || Shape::isSiteName(above.folded)) ||
        authority.resolve(above.text) != body)
        return {};
    return candidate(above, {0, above.text.size()}, Masthead, KnownMasthead, u"masthead"_s, authority);
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
        const QStringView name = line.text.sliced(span.begin, span.length());
        // "Sở Y tế An Giang              In ngày 5/6/2019": the name that a print repeats on each page
        const bool printed = line.zone == Zone::Clock && span.begin == 0 && !line.stamps.isEmpty() &&
                             span.end < line.stamps.first().span.begin &&
                             line.text.sliced(span.end).startsWith(u"   "_s);
        if ((line.zone != Zone::Masthead && !printed) || isTagline(line.folded) ||
            (!isBodyName(name, folded) && !isBrandAndBody(name)) || Shape::sentences(line.text) > 0)
            continue;
        auto next = candidate(line, span, Masthead, KnownMasthead, u"masthead"_s, authority);
        if (next && !found)
            if (const auto above = abbreviationAbove(line, lines, *next, authority))
                next = above;
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
        // "VIETNAMEXPORT.COM" above "Cổng thông tin của Thương vụ ..."
        static const QRegularExpression portal(u"^cong thong tin (?:\\S+ ){0,4}cua\\b"_s);
        const bool isPortal = Shape::isSiteName(line.folded) && portal.match(lines[i].folded).hasMatch();
        if ((!isTagline(lines[i].folded) && !isPortal) || isTagline(line.folded))
            continue;
        if (line.zone == Zone::Clock || line.zone == Zone::Dateline || line.text.size() > MaxBrand ||
            line.text.contains(u':') || cueCoverage(Cue::Menu, line.folded) >= AllMenu)
            return {};
        return candidate(line, brandIn(line, authority), Masthead, KnownMasthead, u"name above its tagline"_s,
                         authority);
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
        found = besideMasthead(article, lines, authority);
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
