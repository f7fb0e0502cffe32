// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "recognise/wrapping.h"

#include "recognise/stamp.h"
#include "text/pattern.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** So many wrapped lines are needed before their width is a rule. */
constexpr int MinEvidence = 3;
/** Where there are less, lines no longer than this, and so many of them full, are evidence, too. */
constexpr qsizetype MaxColumn = 125;
constexpr int MinFull = 4;

bool startsSmall(QStringView text)
{
    return !text.isEmpty() && text.front().isLower();
}

/** "schedule 12/04/2019", "access_time 12/04/2019", "person Minh Hà": the word that a font draws as an icon. */
bool startsWithIcon(QStringView text)
{
    static const QRegularExpression form(
        u"^(?:[a-z]+(?:_[a-z]+)+|schedule|visibility|person|today|calendar|clock|user|tag|folder)\\s+[\\d\\p{Lu}]"_s);
    return matches(form, text);
}

/** A site's name, a pen name: starts small, but begins something. */
bool startsWithName(QStringView folded)
{
    static const QRegularExpression form(
        u"^(?:www\\.|https?:|[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:vn|com|org|net|gov|edu)\\b|\\S+@)"_s);
    return matches(form, folded);
}

/** The width of a text none of whose lines is longer than a line of a wrapped one, and of which several are full: a
 *  short report goes on with a small letter once or twice only. 0 where there is none. */
qsizetype widthOfColumn(const QList<LineInfo> &lines, const QList<int> &content)
{
    qsizetype width = 0;
    for (const int i : content)
        width = std::max(width, lines[i].text.size());
    const auto full = std::ranges::count_if(content, [&](int i) { return isNearly(lines[i].text.size(), width); });
    return width <= MaxColumn && full >= MinFull ? width : 0;
}

/** The blanks before the first lines of paragraphs, where lines behind them that go on with a small letter stand
 *  further left. */
qsizetype firstIndent(const QList<LineInfo> &lines, const QList<int> &content)
{
    constexpr qsizetype Deepest = 8;
    QHash<qsizetype, int> counts;
    for (qsizetype i = 1; i < content.size(); ++i) {
        const LineInfo &a = lines[content[i - 1]];
        const LineInfo &b = lines[content[i]];
        if (a.indent > b.indent && a.indent - b.indent <= Deepest && b.gap == 0 && smallContinues(a, b))
            ++counts[a.indent];
    }
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    return most == counts.cend() || *most < 2 ? 0 : most.key();
}

/** Whether paragraphs end above blank lines alone: lines that end a sentence are full, or stand above one. */
bool partsParagraphs(const QList<LineInfo> &lines, const QList<int> &content, qsizetype width)
{
    constexpr int Enough = 3;
    int parted = 0;
    for (qsizetype i = 1; i < content.size(); ++i) {
        const LineInfo &a = lines[content[i - 1]];
        const LineInfo &b = lines[content[i]];
        if (!a.text.endsWith(u'.'))
            continue;
        if (b.gap == 0 && a.text.size() >= MinWrapped && !isNearly(a.text.size(), width))
            return false;
        parted += b.gap > 0;
    }
    return parted >= Enough;
}

} // namespace

bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && u"\"”’'»)*_ "_s.contains(text.back()))
        text.chop(1);
    return !text.isEmpty() && u".!?…:;/|"_s.contains(text.back());
}

bool opensItem(QStringView text)
{
    static const QRegularExpression form(u"^(?:[-–—•·*+»>✔▪]\\s|\\d{1,2}[.)]\\s|[a-zđ]\\)\\s)"_s);
    return matches(form, text);
}

bool isDateline(const LineInfo &line)
{
    const bool barred = line.text.count(u'|') > 1 && line.text.size() <= 2 * MaxDateline;
    if (line.text.size() > MaxDateline && !barred)
        return false;
    const QList<Stamp> stamps = findStamps(line.text);
    // "by webadmin | 25/10/2022 | Tin tức"
    if (!stamps.isEmpty() && (line.text.contains(u'|') || line.folded.startsWith("by "_L1) ||
                              line.folded.startsWith("boi "_L1) || line.folded.startsWith("admin"_L1)))
        return true;
    return !stamps.isEmpty() && stamps.first().span.length() * 2 > line.text.size();
}

bool smallContinues(const LineInfo &a, const LineInfo &b, bool running)
{
    return startsSmall(b.text) && (running || a.text.size() >= MinWrapped) && !endsSentence(a.text) &&
           !startsWithName(b.folded) && !startsWithIcon(b.text) && !opensItem(b.text) && !isDateline(b);
}

bool isNearly(qsizetype size, qsizetype width)
{
    return double(size) >= NearlyFull * double(width);
}

Wrapping measureWrapping(const QList<LineInfo> &lines, const QList<int> &content)
{
    QList<qsizetype> widths;
    QList<qsizetype> indents;
    QList<int> gaps;
    for (qsizetype i = 1; i < content.size(); ++i) {
        const LineInfo &a = lines[content[i - 1]];
        const LineInfo &b = lines[content[i]];
        if (!smallContinues(a, b) || a.text.size() > MaxWrapped)
            continue;
        widths << a.text.size();
        indents << a.indent;
        if (!b.pageStart)
            gaps << b.gap;
    }
    if (gaps.isEmpty())
        return {};
    std::ranges::sort(gaps);
    if (widths.size() < MinEvidence) {
        const qsizetype width = widthOfColumn(lines, content);
        if (width == 0 ||
            (!widths.isEmpty() && std::ranges::none_of(widths, [&](qsizetype w) { return isNearly(w, width); })))
            return {};
        qsizetype indent = width;
        for (const int i : content)
            if (isNearly(lines[i].text.size(), width))
                indent = std::min(indent, lines[i].indent);
        return {.width = width, .gap = gaps[gaps.size() / 2], .indent = indent};
    }
    std::ranges::sort(indents);
    return {.width = std::ranges::max(widths),
            .gap = gaps[gaps.size() / 2],
            .indent = indents[indents.size() / 2],
            .setIn = firstIndent(lines, content),
            .parted = gaps.last() == 0 && partsParagraphs(lines, content, std::ranges::max(widths))};
}

} // namespace Bantin
