// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/pdfparagraphs.h"

#include <algorithm>
#include <cmath>

namespace Bantin
{

namespace
{

/** Line distances, measured by the height of the box, that can be distances inside a paragraph. */
constexpr double ClosestLines = 0.7;
constexpr double WidestSpacing = 2.2;
constexpr double UsualSpacing = 1.2;
/** Lines this many times farther apart than those of a paragraph are of different paragraphs. */
constexpr double ParagraphGap = 1.22;
/** The indent of a first line, in font sizes. */
constexpr double LeastIndent = 0.8;
constexpr double MostIndent = 5.0;
constexpr double SameSize = 1.15; ///< sizes this near are one size
constexpr double SamePlace = 2.0; ///< points

/** The room that a blank takes, in font sizes. */
constexpr double Blank = 0.25;
/** Lines above and below in which the right edge of the text is looked for. */
constexpr qsizetype Neighbours = 20;

bool sameSize(const PdfBox &a, const PdfBox &b)
{
    return std::max(a.height, b.height) < SameSize * std::min(a.height, b.height);
}

/** From one line to the next below it, by their height; nothing where the next is not below it. */
std::optional<double> distance(const PdfBox &above, const PdfBox &below)
{
    const double height = std::max(above.height, below.height);
    const bool overlap = above.rect.left() < below.rect.right() && below.rect.left() < above.rect.right();
    if (height <= 0.0 || !overlap || below.rect.bottom() <= above.rect.bottom())
        return std::nullopt;
    return (below.rect.bottom() - above.rect.bottom()) / height;
}

} // namespace

PdfBox boxOf(const PdfLine &line)
{
    PdfBox box;
    QList<double> heights;
    for (const PdfWord &word : line) {
        box.rect = box.rect.united(word.rect);
        box.area = box.area.united(word.area);
        heights << word.rect.height();
    }
    const auto middle = heights.begin() + heights.size() / 2;
    std::nth_element(heights.begin(), middle, heights.end());
    box.height = *middle;
    box.firstWord = line.constFirst().rect.width();
    const QChar first = line.constFirst().text.front(), last = line.constLast().text.back();
    box.endsOpen = last.isLetterOrNumber() || last == u',' || last == u'-';
    box.beginsAnew = !first.isLower() && !first.isDigit();
    return box;
}

Spacing::Spacing(const QList<QList<PdfBox>> &pages)
{
    QList<double> all;
    for (const QList<PdfBox> &lines : pages)
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const auto d = distance(lines[i - 1], lines[i]);
            if (!d || !sameSize(lines[i - 1], lines[i]) || *d < ClosestLines || *d > WidestSpacing)
                continue;
            m_samples << Sample{.height = lines[i].height, .distance = *d};
            all << *d;
        }
    m_usual = usual(all);
}

std::optional<double> Spacing::usual(QList<double> distances)
{
    constexpr double Alike = 1.08;
    const qsizetype enough = std::max<qsizetype>(2, distances.size() / 20);
    std::ranges::sort(distances);
    for (qsizetype i = 0; i + enough <= distances.size(); ++i)
        if (distances[i + enough - 1] <= Alike * distances[i])
            return distances[i];
    return std::nullopt;
}

double Spacing::of(const PdfBox &line) const
{
    const int key = int(std::lround(line.height * 10.0));
    if (const auto known = m_known.constFind(key); known != m_known.cend())
        return *known;
    QList<double> distances;
    for (const Sample &sample : m_samples)
        if (std::max(sample.height, line.height) < SameSize * std::min(sample.height, line.height))
            distances << sample.distance;
    const double found = usual(distances).or_else([this] { return m_usual; }).value_or(UsualSpacing);
    m_known.insert(key, found);
    return found;
}

namespace
{

/** Where most lines of a page begin. */
double leftMargin(const QList<PdfBox> &lines)
{
    QMap<int, int> counts;
    for (const PdfBox &line : lines)
        ++counts[int(std::lround(line.rect.left() / SamePlace))];
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() ? 0.0 : most.key() * SamePlace;
}

bool isFirstLine(const PdfBox &before, const PdfBox &line, double margin)
{
    const double indent = (line.rect.left() - margin) / line.fontSize();
    return sameSize(before, line) && std::abs(before.rect.left() - margin) <= SamePlace && indent > LeastIndent &&
           indent < MostIndent;
}

bool areParted(const PdfBox &before, const PdfBox &line, const Spacing &spacing, double margin)
{
    if (const auto d = distance(before, line))
        return *d > ParagraphGap * std::max(spacing.of(before), spacing.of(line)) || isFirstLine(before, line, margin);
    // The top of the next column goes on with the paragraph; anything else is another block.
    const bool nextColumn = line.rect.left() >= before.rect.right() && line.rect.bottom() < before.rect.top();
    const bool sameRow = line.rect.top() < before.rect.bottom() && before.rect.top() < line.rect.bottom();
    return !nextColumn && !sameRow;
}

/** Whether the lines run to a common right edge, so that it is that of a column, and not a list of short names. */
bool isRunningText(const QList<double> &rights, double left, double edge, double fontSize)
{
    constexpr qsizetype Fewest = 5;
    constexpr double Reach = 0.85;
    constexpr double NarrowestColumn = 15.0; // font sizes
    if (edge - left < NarrowestColumn * fontSize)
        return false;
    const auto reaching =
        std::ranges::count_if(rights, [&](double right) { return right - left > Reach * (edge - left); });
    return rights.size() >= Fewest && reaching * 5 >= rights.size() * 2;
}

/** Where the column ends in which the line stands: where its neighbours of the same size end, or else all text. */
double rightEdge(const QList<PdfBox> &lines, qsizetype index, double textRight)
{
    const PdfBox &line = lines[index];
    double edge = line.rect.right();
    QList<double> rights;
    const qsizetype end = std::min(lines.size(), index + Neighbours);
    for (qsizetype i = std::max<qsizetype>(0, index - Neighbours); i < end; ++i) {
        const QRectF &other = lines[i].rect;
        if (other.left() >= line.rect.right() || other.right() <= line.rect.left() || !sameSize(lines[i], line))
            continue;
        edge = std::max(edge, other.right());
        rights << other.right();
    }
    return isRunningText(rights, line.rect.left(), edge, line.fontSize()) ? edge : textRight;
}

/** Whether the first word of @p line would not have found room at the end of @p before. */
bool isWrapped(const PdfBox &before, const PdfBox &line, double right, double margin)
{
    constexpr double Flush = 0.7; // points; only justified lines end so near to the edge
    // Words that no-break spaces hold together take more room than the first of them.
    constexpr double RoomOfSome = 0.12; // of the width of the text
    const double left = before.rect.left() - margin;
    const bool centred = left > SamePlace && std::abs(left - (right - before.rect.right())) < 2 * SamePlace;
    const double room = right - before.rect.right() + (centred ? left : 0.0);
    if (!sameSize(before, line))
        return false;
    // A full stop near the edge ends a paragraph more often than not: what is parted here wrongly, the zones mend.
    if (!before.endsOpen && line.beginsAnew && room > Flush)
        return false;
    const bool full = before.endsOpen && !line.beginsAnew && room < RoomOfSome * (right - margin);
    return full || Blank * line.fontSize() + line.firstWord > room;
}

bool isBeside(const PdfBox &before, const PdfBox &line)
{
    const double overlap =
        std::min(before.rect.bottom(), line.rect.bottom()) - std::max(before.rect.top(), line.rect.top());
    return line.rect.left() > before.rect.right() && overlap > 0.5 * std::min(before.height, line.height);
}

} // namespace

QList<LineBreak> lineBreaks(const QList<PdfBox> &lines, const Spacing &spacing, double textRight)
{
    QList<LineBreak> breaks(lines.size(), LineBreak::NewLine);
    const double margin = leftMargin(lines);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (isBeside(lines[i - 1], lines[i]))
            breaks[i] = LineBreak::Row;
        else if (areParted(lines[i - 1], lines[i], spacing, margin))
            breaks[i] = LineBreak::Paragraph;
        else if (distance(lines[i - 1], lines[i]) &&
                 isWrapped(lines[i - 1], lines[i], rightEdge(lines, i - 1, textRight), margin))
            breaks[i] = LineBreak::Wrap;
    }
    return breaks;
}

} // namespace Bantin
