// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "extract/publishercandidates.h"

#include "extract/publishernames.h"
#include "extract/publishersigns.h"
#include "recognise/shape.h"
#include "text/fold.h"
#include "text/pattern.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Bantin::Publishers
{

namespace
{

constexpr qsizetype MinName = 3;
constexpr qsizetype MaxName = 130;
constexpr int EarlyLines = 5;
constexpr int LastNames = 3;
/** Publishers are named at the ends of a page. What stands between the lines of a long list is not looked at, nor the
 * far cells of a row: names are compared with each other. */
constexpr qsizetype MostLines = 80;
constexpr qsizetype MostCells = 12;

/** A stretch of a header line that may be a name, and what its cutting tells. */
struct Part {
    TextSpan span; ///< in HeaderLine::text
    Signs signs;
};

/** Too short, too long, without letters, or a path through the site. */
bool isNeverName(QStringView name)
{
    return name.size() < MinName || name.size() > MaxName || name.contains(u" / ") ||
           std::ranges::none_of(name, [](QChar c) { return c.isLetter(); }) ||
           std::ranges::any_of(name, [](QChar c) { return QStringView(u"»>›→").contains(c); });
}

/** The parts of a line between wide gaps, bars, arrows and dashes with spaces. */
QList<TextSpan> columns(QStringView text)
{
    static const QRegularExpression separator(u"\\s{3,}|\\t+|\\s*[|»›•]\\s*|\\s+[-–—/>]\\s+"_s);
    QList<TextSpan> parts;
    qsizetype begin = 0;
    const auto add = [&](qsizetype end) {
        if (const TextSpan part = trimmed(text, {begin, end}); !part.isEmpty())
            parts << part;
    };
    for (auto it = matchesIn(separator, text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        add(match.capturedStart());
        begin = match.capturedEnd();
    }
    add(text.size());
    return parts;
}

/** The name behind "Chào mừng bạn đến với", "© 2017 thuộc về", "Cơ quan chủ quản:", if the line begins so. */
std::optional<Part> behindPhrase(const HeaderLine &line)
{
    static const QRegularExpression owner(
        u"^\\W*(?:ban quyen|copyright|©|\\(c\\))(?:[\\s@©\\d\\-–.,:]|\\(c\\))*(?:thuoc ve|thuoc|cua|by|of)?[\\s:]*(?:\\d{4}[\\s\\-–.,:]*)?(?:by\\s)?"_s);
    static const QRegularExpression keeper(
        u"^\\W*(?:(?:co quan |don vi )?chu quan(?= ?:)|co quan chu quan|don vi chu quan|don vi quan ly|co quan quan ly)[\\s\\-–.,:]*"_s);
    if (const auto begin = behindGreeting(line.folded))
        return Part{nameFrom(line, *begin), Signs({Sign::BehindWelcome})};
    if (const qsizetype begin = matchIn(owner, line.folded).capturedLength(); begin > 0)
        return Part{nameFrom(line, begin), Signs({Sign::BehindOwner})};
    if (const qsizetype begin = matchIn(keeper, line.folded).capturedLength(); begin > 0)
        return Part{nameFrom(line, begin), Signs({Sign::BehindKeeper})};
    return {};
}

/** The name with which a line begins, as far as it goes; commas part it from an address unless they are its own. */
Part leading(const HeaderLine &line, const Authority &authority)
{
    const TextSpan whole{0, line.text.size()};
    const TextSpan name = authority.resolve(line.text) ? whole : nameFrom(line, 0);
    const QStringView rest = QStringView(line.folded).sliced(name.end).trimmed();
    const bool isBeforeStamp = !line.stamps.isEmpty() && name.end < line.stamps.first().span.begin;
    return {name, Signs({rest.isEmpty()                                   ? Sign::Whole
                         : rest.startsWith(u'-') || rest.startsWith(u'–') ? Sign::BeforeAddress
                         : isBeforeStamp                                  ? Sign::BeforeStamp
                                                                          : Sign::LeftPart})};
}

QList<Part> partsOf(const HeaderLine &line, const Authority &authority)
{
    QList<Part> parts;
    const auto add = [&](const Part &part) {
        const auto same = std::ranges::find(parts, part.span, &Part::span);
        if (same != parts.end())
            same->signs |= part.signs;
        else if (!isNeverName(line.text.sliced(part.span.begin, part.span.length())))
            parts << part;
    };
    if (const auto part = behindPhrase(line)) {
        add(*part);
        return parts;
    }
    add(leading(line, authority));
    const QList<TextSpan> cells = columns(line.text);
    for (qsizetype i = 0; i < std::min(cells.size(), MostCells) && cells.size() > 1; ++i) {
        Signs signs;
        signs.set(Sign::RowPart, cells.size() > 2);
        signs.set(Sign::LeftPart, i == 0);
        signs.set(Sign::RightPart, i + 1 == cells.size());
        add({cells[i], signs});
    }
    if (const qsizetype colon = line.text.indexOf(u':'); colon > 0 && colon + 1 < line.text.size())
        add({nameFrom(line, colon + 1), Signs({Sign::BehindLabel})});
    return parts;
}

/** Mottos, counters, pictures, sources, and whose paper it is: nothing of it is the name. */
bool isNoName(const HeaderLine &line)
{
    return isTagline(line.folded) || isPicture(line.folded) || startsWithCue(Cue::Counter, line.folded) ||
           Shape::labelLength(Cue::SourceLabel, line.folded) > 0 ||
           (startsWithCue(Cue::Slogan, line.folded) && !behindGreeting(line.folded));
}

QList<Candidate> inLine(const HeaderLine &line, const Signs &place, const Authority &authority)
{
    QList<Candidate> found;
    for (const Part &part : partsOf(line, authority)) {
        const QString name = line.text.sliced(part.span.begin, part.span.length()).toString();
        const QString folded = fold(name);
        if (cueCoverage(Cue::Toolbar, folded) >= AllMenu || startsWithCue(Cue::Slogan, folded))
            continue;
        found << Candidate{.span = line.toDocument(part.span),
                           .name = name,
                           .folded = folded,
                           .body = authority.resolve(name),
                           .place = line.place,
                           .line = line.line,
                           .signs = place};
        Signs &signs = found.last().signs;
        signs |= part.signs;
        signs |= shapeSigns(found.last());
        signs.set(Sign::PrintTitle, signs.has(Sign::InClock) && signs.has(Sign::BodyName));
    }
    return found;
}

QList<HeaderLine> endsOf(const QList<HeaderLine> &lines)
{
    if (lines.size() <= 2 * MostLines)
        return lines;
    return lines.first(MostLines) + lines.last(MostLines);
}

QList<Candidate> inLines(const QList<HeaderLine> &lines, const Authority &authority)
{
    QList<Candidate> found;
    int order = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isClock = lines[i].zone == Zone::Clock;
        order += !isClock;
        if (lines[i].place == Place::InText || isNoName(lines[i]))
            continue;
        Signs place = zoneSigns(lines[i]);
        place.set(Sign::Always);
        place.set(Sign::First, !isClock && order == 1);
        place.set(Sign::Second, !isClock && order == 2);
        place.set(Sign::Early, !isClock && order <= EarlyLines);
        place.set(Sign::BeforeTitle, lines[i].place == Place::AboveTitle &&
                                         (i + 1 == lines.size() || lines[i + 1].place != Place::AboveTitle));
        found << inLine(lines[i], place, authority);
    }
    for (int last = 0; Candidate & name : found | std::views::reverse)
        if (name.place == Place::BelowText && name.signs.has(Sign::BodyName) && last++ < LastNames)
            name.signs.set(Sign::LastLines);
    return found;
}

/** "VietTimes – Một cuộc làm việc ...": the name before the text. */
std::optional<Candidate> openingTag(const Reading &reading)
{
    const auto isText = [](const Passage &p) { return p.zone() == Zone::Lead || p.zone() == Zone::Paragraph; };
    const auto first = std::ranges::find_if(reading.article.passages, isText);
    if (first == reading.article.passages.end())
        return {};
    const TextSpan tag = Shape::agencyTag(first->text());
    const QString name = first->text().sliced(tag.begin, tag.length());
    if (isNeverName(name))
        return {};
    Candidate found{.span = first->toDocument(tag),
                    .name = name,
                    .folded = fold(name),
                    .body = reading.authority.resolve(name),
                    .place = Place::InText,
                    .signs = Signs({Sign::Always, Sign::OpensText})};
    // "(Khoahoc.vn) – ": in brackets it is where the text was taken from.
    found.signs.set(Sign::IsSource, tag.begin > 0 && first->text()[tag.begin - 1] == u'(');
    found.signs |= shapeSigns(found);
    return found;
}

} // namespace

QList<Candidate> candidates(const Reading &reading)
{
    const QList<HeaderLine> lines = endsOf(reading.headerLines);
    QList<Candidate> found = inLines(lines, reading.authority);
    lookAtNeighbours(found, lines);
    const auto tag = openingTag(reading);
    lookElsewhere(found, lines, reading.article.passages, tag ? tag->folded : QString());
    if (tag)
        found << *tag;
    for (Candidate &name : found)
        name.score = scoreOf(name.signs, name.place);
    return found;
}

} // namespace Bantin::Publishers
