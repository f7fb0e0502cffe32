// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/lines.h"

#include "recognise/cues.h"
#include "recognise/shape.h"
#include "recognise/stamp.h"
#include "text/fold.h"
#include "text/literals.h"
#include "text/pattern.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Headings and date lines are shorter; of a longer line the start says what it is. */
constexpr qsizetype MaxFolded = 600;
/** Lines this near to the head or foot of a page may be its margin. */
constexpr int MarginLines = 3;
/** A bulletin has some hundred lines; what stands behind this one is not looked at. */
constexpr int MaxLines = 20000;
/** The headline stands above this one. */
constexpr int HeadLines = 300;
/** Spaces that part a print stamp from the page's title beside it. */
constexpr int StampGap = 3;

/** "1/2", "Trang 3/7", "- 4 -", "Page 2 of 5"; not "5/6/2023". */
bool isPageNumber(const LineInfo &line)
{
    constexpr qsizetype MostLetters = 16;
    const auto letters = std::ranges::count_if(line.folded, [](QChar c) { return c.isLetterOrNumber(); });
    if (letters > MostLetters || std::ranges::none_of(line.folded, [](QChar c) { return c.isDigit(); }))
        return false;
    static const QRegularExpression counted(
        u"^\\W*(?:trang|page|tr\\.?)?\\s*\\d{1,3}\\s*(?:/|of|tren)\\s*\\d{1,3}\\W*$"_s);
    static const QRegularExpression labelled(u"^\\W*(?:trang|page)\\s*\\d{1,3}\\W*$|^[-–]\\s*\\d{1,3}\\s*[-–]$"_s);
    static const QRegularExpression bare(u"^\\d{1,3}$"_s);
    return matches(counted, line.folded) || matches(labelled, line.folded) ||
           ((line.pageStart || line.pageEnd) && matches(bare, line.folded));
}

/** "Viện Năng suất Việt Nam                 Trang 1/3": the head of a printed page. */
bool isPageHead(const LineInfo &line)
{
    static const QRegularExpression form(
        u"^\\S.{2,80}(?:\\s{4,}|\\t)(?:trang|page)\\s*\\d{1,3}(?:\\s*/\\s*\\d{1,3})?$"_s);
    return line.folded.back().isDigit() && matches(form, line.folded);
}

/** "https://site.vn/tin/123.html   1/2", "file:///C:/tin.htm"; not "Nguồn: https://site.vn". */
bool isAddress(const LineInfo &line)
{
    static const QRegularExpression form(
        u"^(?:(?:https?|file)://\\S+|www\\.\\S+/\\S+|[a-z0-9.-]+\\.vn/\\S*\\s+\\d+/\\d+)(?:\\s+\\d{1,3}(?:/\\d{1,3})?)?(?:\\s+\\d{1,2}/\\d{1,2}/\\d{2,4}.{0,14})?$"_s);
    return line.folded.contains(u'/') && matches(form, line.folded);
}

/** What a copied page leaves of a picture: "![](…) |", "Description: C:\\x\\anh.jpg", "img_2231.png", "{keywords}". */
bool isPictureResidue(const LineInfo &line)
{
    static const Literals signs{"!["_L1, ".jp"_L1, ".pn"_L1, ".gi"_L1, ".bm"_L1, ".we"_L1, "centerright"_L1};
    if (!line.folded.startsWith(u'|') && !line.folded.contains(u'{') && !signs.anyIn(line.folded))
        return false;
    static const QRegularExpression form(
        u"^[\\W_]*!\\[[^\\]]*\\](?:\\([^)]*\\))?[\\W_]*$|^(?:description: )?[^.!?]{1,200}\\.(?:jpe?g|png|gif|bmp|webp)\\W*$|^\\W*\\{[a-z]{3,16}\\}\\W*$|^\\|[\\s|]*$|^(?:left)?centerright(?:del)?$|^leftcenterrightdel\\W*$|^\\W?\\.(?:jpe?g|png)\\W*$"_s);
    return matches(form, line.folded);
}

/** A browser's stamp: date and time, then after a gap the page's title, or nothing at the head of a page. */
bool isPrintStamp(const LineInfo &line)
{
    if (line.folded.isEmpty() || !line.folded.front().isDigit())
        return false;
    const QList<Stamp> stamps = findStamps(line.text.left(32));
    if (stamps.isEmpty() || stamps.first().span.begin != 0 || !stamps.first().moment.time)
        return false;
    const QStringView rest = QStringView(line.folded).sliced(stamps.first().span.end);
    // "09/02/2023, 16:40" in the corner of a page
    static const QRegularExpression corner(u"^\\d{1,2}/\\d{1,2}/\\d{4}, \\d{1,2}:\\d{2}$"_s);
    if (line.pageEnd && matches(corner, line.folded))
        return true;
    // "09:12 SA 01/04/2023      Cỡ chữ A- A+": controls are no page's title.
    const bool title = rest.trimmed().size() > 3 && !startsWithCue(Cue::Toolbar, rest) &&
                       !startsWithCue(Cue::ViewsLabel, rest) && Shape::labelLength(Cue::BylineLabel, rest) == 0;
    const bool gap = title && rest.startsWith(QString(StampGap, u' '));
    return gap || (stamps.first().shortYear && (line.pageStart || line.pageEnd || rest.trimmed().isEmpty()));
}

/** Firefox: "Tiêu đề trang      https://site.vn/tin/1" above, "1 of 2      11/23/24, 09:13" below. */
bool isWideMargin(const LineInfo &line)
{
    static const QRegularExpression head(u"^\\S.*\\s{3,}(?:https?|file)://\\S+$"_s);
    // "Trang 1/2          http://site.vn/tin/1.htm" amid a text whose pages are not parted
    static const QRegularExpression counted(u"^(?:trang|page)\\s\\d{1,3}/\\d{1,3}\\s{3,}https?://\\S+$"_s);
    if (line.folded.contains("://"_L1) && matches(counted, line.folded))
        return true;
    static const QRegularExpression foot(u"^(?:trang |page )?\\d{1,3}\\s*(?:/|of|tren)\\s*\\d{1,3}\\s{3,}(?=\\d)"_s);
    if (line.pageStart && matches(head, line.folded))
        return true;
    const QRegularExpressionMatch match = line.pageEnd ? matchIn(foot, line.folded) : QRegularExpressionMatch();
    return match.hasMatch() && !findStamps(line.text.sliced(std::min(match.capturedEnd(), line.text.size()))).isEmpty();
}

/** The size in which most letters of a PDF are set. */
double usualSize(const Document &document)
{
    QHash<int, qsizetype> letters;
    for (const Line &line : document.lines)
        letters[qRound(line.fontSize * 2)] += line.span.length();
    const auto most = std::max_element(letters.cbegin(), letters.cend());
    return most == letters.cend() ? 0.0 : most.key() / 2.0;
}

/** The title of the web page, which browsers print small above it, and keep in the file too: it may be no more than
 *  the name of the site. */
bool isPrintTitle(const LineInfo &line, const QString &title, bool small)
{
    if (!line.pageStart || title.isEmpty())
        return false;
    constexpr qsizetype FewestLetters = 12;
    QString begin = line.folded;
    const bool cut = begin.endsWith(u"…") || begin.endsWith(u"...");
    while (cut && (begin.endsWith(u'.') || begin.endsWith(u'…')))
        begin.chop(1);
    return small && (begin == title || (cut && begin.size() >= FewestLetters && title.startsWith(begin)));
}

void markPrintTitles(QList<LineInfo> &lines, const Document &document)
{
    constexpr double Smaller = 0.95;
    const QString title = fold(document.embeddedTitle);
    const double usual = title.isEmpty() ? 0.0 : usualSize(document);
    for (int i = 0; i < lines.size() && usual > 0.0; ++i)
        if (!lines[i].margin && isPrintTitle(lines[i], title, document.lines[i].fontSize < Smaller * usual))
            lines[i].margin = Zone::Clock;
}

/** The line without what changes from page to page. */
QString withoutNumbers(QStringView folded)
{
    QString key;
    for (const QChar c : folded)
        if (!c.isDigit() && !c.isSpace())
            key += c;
    return key;
}

/** Heads and feet that stand on two pages or more. */
void markRepeatedMargins(QList<LineInfo> &lines, const Document &document)
{
    if (document.pages.size() < 2)
        return;
    QHash<QString, QList<int>> places;
    QList<QList<int>> byPage(document.pages.size());
    for (int i = 0; i < lines.size(); ++i)
        if (!lines[i].margin)
            byPage[document.lines[i].page - 1] << i;
    for (const QList<int> &page : std::as_const(byPage))
        for (qsizetype k = 0; k < page.size(); ++k)
            if (k < MarginLines || k >= page.size() - MarginLines)
                places[withoutNumbers(lines[page[k]].folded)] << page[k];
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        // The first page keeps its own: it may be the masthead, which tells who publishes.
        if (it->size() < 2 || it.key().isEmpty())
            continue;
        for (const int i : *it)
            if (document.lines[i].page != document.lines[it->first()].page)
                lines[i].margin = Zone::Furniture;
    }
}

/** "Đón đoàn Viện Đo lường Séc      In trang   Gửi email": where the words end before controls of the reader that stand
 *  behind a headline; the length of the line where there are none. */
qsizetype endBeforeControls(QStringView text, QStringView folded)
{
    constexpr qsizetype Longest = 240;
    constexpr qsizetype FewestLetters = 20;
    constexpr double Mostly = 0.8;
    if (text.size() > Longest || folded.size() != text.size())
        return text.size();
    static const QRegularExpression edge(u"\\s{3,}|\\t|\\s\\|\\s|\\s\\["_s);
    const QRegularExpressionMatch match = matchIn(edge, text.sliced(std::min(FewestLetters, text.size())));
    if (!match.hasMatch())
        return text.size();
    const qsizetype end = FewestLetters + match.capturedStart();
    if (text[end - 1].isSpace())
        return text.size();
    const QStringView controls = folded.sliced(end);
    static const QRegularExpression size(u"^\\W*a\\s?[-+]?(?:\\W+a\\s?[-+]?){1,2}\\W*$"_s);
    static const QRegularExpression visits(
        u"^\\W*(?:so )?(?:luot |lan )?(?:xem|doc|views?|hits)\\s*:?\\s*[\\d.,]+\\W*$"_s);
    const bool certain =
        cueCoverage(Cue::Toolbar, controls) >= Mostly || matches(size, controls) || matches(visits, controls);
    if (!certain || cueCoverage(Cue::Toolbar, folded.first(end)) > 1 - Mostly || !findStamps(text.first(end)).isEmpty())
        return text.size();
    return end;
}

} // namespace

QList<LineInfo> lookAtLines(const Document &document)
{
    QList<LineInfo> lines(document.lines.size());
    int previous = -1;
    for (int i = 0; i < lines.size(); ++i) {
        LineInfo &line = lines[i];
        const QStringView whole = document.lineText(document.lines[i]);
        line.text = whole.trimmed();
        const qsizetype begin = line.text.isEmpty() ? 0 : line.text.data() - whole.data();
        // "date 2025-08-07 Ngày 7/8, ...": the words behind an icon, in front of the summary.
        static const QRegularExpression icon(
            u"^date \\d{4}-\\d{2}-\\d{2}(?: \\d{2}:\\d{2}(?::\\d{2})?)?\\s+(?=\\p{Lu})"_s);
        const qsizetype skipped = line.text.startsWith(u"date ") ? icon.matchView(line.text).capturedLength() : 0;
        line.text = line.text.sliced(skipped);
        line.behindIcon = skipped > 0;
        line.span.begin = document.lines[i].span.begin + begin + skipped;
        line.span.end = line.span.begin + line.text.size();
        line.indent = begin;
        if (i >= MaxLines) {
            line.margin = Zone::Furniture;
            continue;
        }
        if (line.text.isEmpty()) {
            line.margin = Zone::Blank;
            continue;
        }
        line.isFull = document.lines[i].isFull;
        line.folded = fold(line.text.left(MaxFolded));
        if (const qsizetype end = i < HeadLines ? endBeforeControls(line.text, line.folded) : line.text.size();
            end < line.text.size()) {
            line.text = line.text.first(end);
            line.folded.truncate(end);
            line.span.end = line.span.begin + end;
        }
        line.gap = previous < 0 ? 0 : i - previous - 1;
        line.pageStart = previous < 0 || document.lines[previous].page != document.lines[i].page;
        if (line.pageStart && previous >= 0)
            lines[previous].pageEnd = true;
        previous = i;
    }
    if (previous >= 0)
        lines[previous].pageEnd = true;
    for (LineInfo &line : lines) {
        if (line.margin)
            continue;
        if (isPageNumber(line) || isAddress(line) || isPictureResidue(line))
            line.margin = Zone::Furniture;
        else if (isPageHead(line))
            line.margin = Zone::Masthead;
        else if (isPrintStamp(line) || isWideMargin(line))
            line.margin = Zone::Clock;
    }
    markPrintTitles(lines, document);
    markRepeatedMargins(lines, document);
    return lines;
}

} // namespace Bantin
