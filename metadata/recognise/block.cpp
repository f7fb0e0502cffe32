// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/block.h"

#include "recognise/cues.h"
#include "recognise/shape.h"
#include "recognise/splitday.h"
#include "recognise/stamp.h"
#include "recognise/wrapping.h"
#include "text/fold.h"
#include "text/pattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

constexpr double Overlong = 1.15;
/** What opens a report runs on behind so much of a line. */
constexpr double MostlyFull = 0.7;
bool isMarked(QStringView text)
{
    return text.startsWith(u'#') || text.startsWith(u'*') || text.startsWith(u'_');
}

qsizetype firstWord(QStringView text)
{
    const qsizetype space = text.indexOf(u' ');
    return space < 0 ? text.size() : space;
}

/** "09:10 - Thứ Sáu, 21/06/2019    Lượt xem: 3412    In bài viết": a day that opens a row of counters and controls. */
bool isDayAmongLinks(const LineInfo &line)
{
    constexpr qsizetype Longest = 2 * MaxDateline;
    const qsizetype gap = line.text.size() <= Longest ? line.text.indexOf(u"   ") : -1;
    if (gap < 0)
        return false;
    const QList<Stamp> stamps = findStamps(line.text.first(gap));
    const QStringView rest = QStringView(line.folded).sliced(gap).trimmed();
    return !stamps.isEmpty() && stamps.first().span.length() * 2 > gap &&
           (startsWithCue(Cue::ViewsLabel, rest) || startsWithCue(Cue::Toolbar, rest));
}

/** Labels and furniture do not run on into the next line. */
bool standsAlone(const LineInfo &line)
{
    static const QRegularExpression counter(u"^\\W*[\\d.,]+\\s(?:luot (?:xem|doc)|lan (?:xem|doc)|views?)\\b"_s);
    return startsWithCue(Cue::ViewsLabel, line.folded) || isDayAmongLinks(line) ||
           cueCoverage(Cue::Toolbar, line.folded) > 0.6 || matches(counter, line.folded);
}

/** "Tiếp đoàn chuyên gia (28/02/2023)": a headline with its day. */
bool endsWithDay(const LineInfo &line)
{
    static const QRegularExpression form(u"[(\\[]\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}[)\\]]$"_s);
    return line.text.endsWith(u')') && matches(form, line.folded);
}

/** "Người viết: Minh Tâm", "14:05 07-06-2023", "(21/04/2021)": the line below a headline that fills its own. */
bool opensHeader(const LineInfo &line)
{
    if (endsSentence(line.text) || line.text.front().isLower())
        return false;
    static const QRegularExpression by(u"^\\W*(?:duoc )?(?:viet|dang|gui) boi\\s|^by\\s"_s);
    return isDateline(line) || matches(by, line.folded) || Shape::labelLength(Cue::BylineLabel, line.folded) > 0 ||
           startsWithCue(Cue::PublishedLabel, line.folded) || startsWithCue(Cue::UpdatedLabel, line.folded);
}

/** What stands between two lines that may belong together. */
struct Seam {
    bool interrupted = false; ///< a page ends, or margin lines stand between
    bool running = false;     ///< the upper line is itself the continuation of another
    bool alone = false;       ///< one of them stands for itself
};

/** "... (Bộ Khoa học và": a comma, a bracket without its end, a word that joins others. */
bool endsOpen(const LineInfo &a)
{
    static const QRegularExpression word(u"\\s(?:va|cua|voi|cho|tai|giua|do|ve|the|of|and|for|in|to)$"_s);
    return a.text.endsWith(u',') || a.text.count(u'(') > a.text.count(u')') || word.matchView(a.folded).hasMatch();
}

/** A headline in capitals on two lines: the second cannot begin a name. */
bool capitalsContinue(const LineInfo &a, const LineInfo &b)
{
    return b.gap == 0 && Shape::isAllCaps(a.text) && Shape::isAllCaps(b.text) && a.text.size() >= MinWrapped &&
           !endsSentence(a.text) &&
           double(a.text.size() + 1 + firstWord(b.text)) >= NearlyFull * double(b.text.size()) &&
           (endsOpen(a) || cueInText(Cue::Connector, b.text) > 0 || cueInText(Cue::Action, b.text) > 0);
}

/** Whether a headline of one full line, @p a, ends above @p b: what follows is a name, a source, or the headline again.
 */
bool closesHeading(const LineInfo &a, const LineInfo &b)
{
    // "11.10.2023 - Tin bài: Khánh Chi"
    static const QRegularExpression form(u"^\\W*(?:\\d{1,2}[:h]\\d{2}\\W+)?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}\\b"_s);
    static const QRegularExpression day(u"\\b(?:ngay|sang|chieu|toi|hom|on)$"_s);
    return endsWithDay(a) || b.folded.startsWith(a.folded) || (matches(form, b.folded) && !matches(day, a.folded)) ||
           (!endsSentence(b.text) && (Shape::isNameLike(b.text) || Shape::isSourceLine(b.text, b.folded)));
}

/** "Sáng 5/6, tại Hà Nội, Bộ ...", "Từ ngày 17 - 19/6, tổ công tác": so the text of a report begins. */
bool opensReport(const LineInfo &a)
{
    static const QRegularExpression form(
        u"^(?:\\([^()]{2,20}\\)\\s?(?:[-–—]\\s)?)?(?:(?:tu|trong|vao|hom|sang|trua|chieu|toi|trong hai|trong ba) )?(?:(?:cac )?ngay )?\\d{1,2}(?:\\s?(?:[-–]|va|den|den ngay)\\s?\\d{1,2})?\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{4})?, \\pL.{12,}"_s);
    return a.folded.contains(", "_L1) && matches(form, a.folded) && findStamps(a.text).size() <= 1 &&
           !a.text.contains(u'|');
}

bool continues(const LineInfo &a, const LineInfo &b, const Wrapping &wrapping, Seam seam)
{
    if (isMarked(b.text) || seam.alone)
        return false;
    if (smallContinues(a, b, seam.running) || capitalsContinue(a, b))
        return true;
    // At the end of a page a PDF shows whether the next word had found room.
    if (seam.interrupted && a.isFull && !opensItem(b.text) && !isDateline(b) &&
        !startsWithCue(Cue::SourceLabel, b.folded))
        return true;
    // A line that is longer than wrapped ones was not wrapped.
    const auto isLonger = [&](QStringView text) { return double(text.size()) > Overlong * double(wrapping.width); };
    if (wrapping.width == 0 || isLonger(a.text) || isLonger(b.text) || a.text.startsWith(u'#') ||
        a.text.size() > MaxWrapped || startsWithCue(Cue::SourceLabel, b.folded) || opensHeader(b) ||
        (!seam.running && closesHeading(a, b)))
        return false;
    // "   Cục A và Cơ quan B / Na Uy vừa thống nhất ...": a new paragraph had been set in, too.
    if (wrapping.setIn > 0 && a.indent == wrapping.setIn && b.indent < a.indent && b.gap == 0 &&
        a.text.size() >= MinWrapped && !endsSentence(a.text) && !opensItem(b.text))
        return true;
    // "Từ ngày 17 - 19/6, tổ công tác của Chi cục": neither headline nor date line, though names follow in capitals.
    if (!seam.running && b.gap == 0 && opensReport(a) && double(a.text.size()) >= MostlyFull * double(wrapping.width) &&
        !endsSentence(a.text))
        return true;
    const qsizetype room = wrapping.width - std::max<qsizetype>(a.indent - wrapping.indent, 0);
    const bool sure = a.text.size() + 1 + firstWord(b.text) > room;
    const auto isFull = [&](QStringView text) { return isNearly(text.size(), wrapping.width); };
    // A title may be as long as a line, and a paragraph may begin below it at once.
    // One that tells the day beside other words is no title.
    const bool dated = !seam.running && b.gap == 0 && a.text.contains(u',') && !findStamps(a.text).isEmpty();
    // Where blank lines part all paragraphs, a sentence that ends with its line is no end of one.
    const bool inParagraph = wrapping.parted && a.text.endsWith(u'.') && isNearly(a.text.size(), wrapping.width);
    const bool mayRunOn = inParagraph || seam.running || endsOpen(a) || !b.text.front().isUpper() || dated;
    const bool full = sure || (isFull(a.text) && mayRunOn);
    const bool near = seam.interrupted || b.gap <= wrapping.gap;
    if (!full || !near)
        return false;
    // The head of a page has lines of any length: only below one is there a second full line, or a sentence's end.
    if (!seam.running && b.text.front().isUpper() && !isFull(b.text) && !endsSentence(b.text))
        return false;
    if (endsSentence(a.text))
        return (sure || inParagraph) && !seam.interrupted && !opensItem(b.text) &&
               (isFull(b.text) || endsSentence(b.text));
    return true;
}

/** How many of the lines from @p from give a day together: see dayLines(). */
qsizetype linesOfDay(const QList<LineInfo> &lines, const QList<int> &content, qsizetype from)
{
    QList<QStringView> texts;
    for (qsizetype i = from; i < content.size() && texts.size() < MostDayLines; ++i)
        texts << lines[content[i]].text;
    return dayLines(texts);
}

void stripMarks(Block &block)
{
    while (block.heading < block.text.size() && block.text[block.heading] == u'#')
        ++block.heading;
    QStringView text = QStringView(block.text).sliced(block.heading).trimmed();
    for (const QChar mark : {u'*', u'_'}) {
        while (text.size() > 2 && text.front() == mark && text.back() == mark) {
            text = text.sliced(1, text.size() - 2).trimmed();
            block.emphasised = true;
        }
    }
    block.text = text.toString();
    block.folded = fold(block.text);
}

} // namespace

QList<Block> makeBlocks(const Document &document, const QList<LineInfo> &lines)
{
    QList<int> content;
    for (int i = 0; i < lines.size(); ++i)
        if (!lines[i].margin)
            content << i;
    const Wrapping wrapping = measureWrapping(lines, content);
    QList<Block> blocks;
    bool aloneBefore = false;
    qsizetype dayEnd = 0;
    for (qsizetype i = 0; i < content.size(); ++i) {
        const LineInfo &line = lines[content[i]];
        const bool alone = standsAlone(line);
        bool joined = false;
        if (i > 0) {
            const int before = content[i - 1];
            const bool interrupted =
                std::any_of(lines.begin() + before + 1, lines.begin() + content[i],
                            [](const LineInfo &l) { return l.margin && *l.margin != Zone::Blank; }) ||
                document.lines[before].page != document.lines[content[i]].page;
            joined = continues(
                lines[before], line, wrapping,
                {.interrupted = interrupted, .running = blocks.last().lines.size() > 1, .alone = aloneBefore || alone});
        }
        aloneBefore = alone;
        const bool inDay = i < dayEnd;
        if (!inDay)
            dayEnd = i + linesOfDay(lines, content, i);
        const bool beginsDay = !inDay && dayEnd > i + 1;
        if (beginsDay || !(joined || inDay)) {
            const Line &origin = document.lines[content[i]];
            blocks << Block{.lines = {},
                            .text = {},
                            .folded = {},
                            .gap = line.gap,
                            .indent = int(line.span.begin - origin.span.begin),
                            .behindIcon = line.behindIcon,
                            .fontSize = origin.fontSize};
        }
        Block &block = blocks.last();
        block.lines << content[i];
        if (!block.text.isEmpty())
            block.text += inDay ? u'\n' : u' ';
        block.text += line.text;
        if (inDay)
            block.text = i + 1 == dayEnd ? dayOnOneLine(block.text) : block.text;
    }
    for (Block &block : blocks)
        stripMarks(block);
    return blocks;
}

} // namespace Bantin
