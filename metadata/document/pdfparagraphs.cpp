// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/pdfparagraphs.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <functional>
#include <span>

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
constexpr double Flush = 0.7;     ///< points; only justified lines end so near to the edge

/** Words that no-break spaces hold together take more room than the first of them: this share of a line's width. */
constexpr double RoomOfSome = 0.12;
/** The room that a blank takes, in font sizes. */
constexpr double Blank = 0.25;
/** Lines above and below in which the right edge of the text is looked for. */
constexpr qsizetype Neighbours = 20;

bool sameSize(double a, double b)
{
    return std::max(a, b) < SameSize * std::min(a, b);
}

bool sameSize(const PdfBox &a, const PdfBox &b)
{
    return sameSize(a.height, b.height);
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
        if (sameSize(sample.height, line.height))
            distances << sample.distance;
    const double found = usual(distances).or_else([this] { return m_usual; }).value_or(UsualSpacing);
    m_known.insert(key, found);
    return found;
}

namespace
{

bool isFirstLine(const PdfBox &before, const PdfBox &line, double margin)
{
    const double indent = (line.rect.left() - margin) / line.fontSize();
    return sameSize(before, line) && std::abs(before.rect.left() - margin) <= SamePlace && indent > LeastIndent &&
           indent < MostIndent;
}

bool isNextColumn(const PdfBox &before, const PdfBox &line)
{
    return line.rect.left() >= before.rect.right() && line.rect.bottom() < before.rect.top();
}

bool areParted(const PdfBox &before, const PdfBox &line, const Spacing &spacing, double margin)
{
    if (const auto d = distance(before, line))
        return !sameSize(before, line) || *d > ParagraphGap * std::max(spacing.of(before), spacing.of(line)) ||
               isFirstLine(before, line, margin);
    // The top of the next column goes on with the paragraph; anything else is another block.
    const bool sameRow = line.rect.top() < before.rect.bottom() && before.rect.top() < line.rect.bottom();
    return !isNextColumn(before, line) && !sameRow;
}

/** Whether the lines run to a common right edge, so that it is that of a column, and not a list of short names. */
bool isRunningText(std::span<const double> rights, double left, double edge, double fontSize)
{
    constexpr qsizetype Fewest = 5;
    constexpr double Reach = 0.85;
    constexpr double NarrowestColumn = 15.0; // font sizes
    if (edge - left < NarrowestColumn * fontSize)
        return false;
    const auto reaching =
        std::ranges::count_if(rights, [&](double right) { return right - left > Reach * (edge - left); });
    return std::ssize(rights) >= Fewest && reaching * 5 >= std::ssize(rights) * 2;
}

/** Where a column begins and ends. */
struct Edges {
    double left = 0.0;
    double right = 0.0;
    bool isRunning = false; ///< there are enough lines to tell where it ends
};

/** The least of those that come most often; @p values is not empty. */
int mostFrequent(std::span<int> values)
{
    std::ranges::sort(values);
    int best = values.front();
    std::ptrdiff_t most = 0;
    for (auto it = values.begin(); it != values.end();) {
        const auto end = std::find_if(it, values.end(), [&](int value) { return value != *it; });
        if (end - it > most) {
            most = end - it;
            best = *it;
        }
        it = end;
    }
    return best;
}

/** Of the column in which the line stands: where its neighbours of the same size begin and end, or else all text. */
Edges edgesOf(const QList<PdfBox> &lines, qsizetype index, double textRight)
{
    const PdfBox &line = lines[index];
    double edge = line.rect.right();
    QVarLengthArray<double, 2 * Neighbours> rights;
    QVarLengthArray<int, 2 * Neighbours> lefts;
    const qsizetype end = std::min(lines.size(), index + Neighbours);
    for (qsizetype i = std::max<qsizetype>(0, index - Neighbours); i < end; ++i) {
        const QRectF &other = lines[i].rect;
        if (other.left() >= line.rect.right() || other.right() <= line.rect.left())
            continue;
        lefts << int(std::lround(other.left() / SamePlace));
        if (!sameSize(lines[i], line))
            continue;
        edge = std::max(edge, other.right());
        rights << other.right();
    }
    const double left = mostFrequent(lefts) * SamePlace;
    const bool running = isRunningText(rights, line.rect.left(), edge, line.fontSize());
    return {.left = left, .right = running ? edge : textRight, .isRunning = running};
}

/** What is left of the line up to the edge. */
double roomBehind(const PdfBox &line, const Edges &edges)
{
    const double left = line.rect.left() - edges.left;
    const double room = edges.right - line.rect.right();
    const bool centred = left > SamePlace && std::abs(left - room) < 2 * SamePlace;
    return centred ? room + left : room;
}

bool findsRoom(const PdfBox &line, double room)
{
    return Blank * line.fontSize() + line.firstWord <= room;
}

/** Whether the first word of @p line would not have found room at the end of @p before. */
bool isWrapped(const PdfBox &before, const PdfBox &line, const Edges &edges, const Wrapping &wrapping)
{
    const double room = roomBehind(before, edges);
    if (!sameSize(before, line))
        return false;
    const bool justified = wrapping.kind == Wrapping::Kind::Justified && sameSize(line.height, wrapping.height);
    // A full stop near the edge ends a paragraph more often than not: what is parted here wrongly, the zones mend.
    // That a line ends at the very edge tells something where others do; else it is the longest one by chance.
    const bool isFlush = justified && room <= Flush;
    if ((justified ? !before.needsMore : !before.endsOpen) && line.beginsAnew && !isFlush)
        return false;
    const bool full = before.endsOpen && !line.beginsAnew && room < RoomOfSome * (edges.right - edges.left);
    return full || !findsRoom(line, room);
}

bool isBeside(const PdfBox &before, const PdfBox &line)
{
    const double overlap =
        std::min(before.rect.bottom(), line.rect.bottom()) - std::max(before.rect.top(), line.rect.top());
    return line.rect.left() > before.rect.right() && overlap > 0.5 * std::min(before.height, line.height);
}

/** Two lines of which the second certainly goes on with the sentence of the first. */
struct Seam {
    double height = 0.0;
    double width = 0.0;    ///< of the first
    qsizetype letters = 0; ///< of the first
    qsizetype wanted = 0;  ///< letters that the first would have, had it taken up the next word
    bool atEdge = false;   ///< there was no room for that word
    bool flush = false;    ///< the first ends at the very edge
};

void addSeams(QList<Seam> &seams, const QList<PdfBox> &lines, const Spacing &spacing, double textRight)
{
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const PdfBox &before = lines[i - 1];
        const PdfBox &line = lines[i];
        if (!before.endsOpen || !line.beginsSmall || before.endsBroken || !distance(before, line))
            continue;
        const Edges edges = edgesOf(lines, i - 1, textRight);
        if (areParted(before, line, spacing, edges.left))
            continue;
        const double room = roomBehind(before, edges);
        seams << Seam{.height = line.height,
                      .width = before.rect.width(),
                      .letters = before.letters,
                      .wanted = before.letters + 1 + line.firstLetters,
                      .atEdge = !findsRoom(line, room),
                      .flush = room <= Flush};
    }
}

template <typename Test>
bool mostOf(const QList<Seam> &seams, Test test)
{
    constexpr double Most = 0.9;
    return double(std::ranges::count_if(seams, [&](const Seam &seam) { return std::invoke(test, seam); })) >=
           Most * double(seams.size());
}

/** Keeps those of running text: of the usual size, and of lines that are nearly full.
 *  @return how many of that size were of short lines */
qsizetype keepRunning(QList<Seam> &seams)
{
    constexpr double Full = 0.6;
    std::ranges::sort(seams, {}, &Seam::height);
    const double usual = seams[seams.size() / 2].height;
    seams.removeIf([&](const Seam &seam) { return !sameSize(seam.height, usual); });
    const qsizetype longest = std::ranges::max(seams, {}, &Seam::letters).letters;
    return seams.removeIf([&](const Seam &seam) { return double(seam.letters) < Full * double(longest); });
}

/** How much the lines differ in @p measure, by its mean. */
template <typename Measure>
double variation(const QList<Seam> &seams, Measure measure)
{
    double sum = 0.0, squares = 0.0;
    for (const Seam &seam : seams) {
        const double value = double(seam.*measure);
        sum += value;
        squares += value * value;
    }
    const double mean = sum / double(seams.size());
    return std::sqrt(std::max(0.0, squares / double(seams.size()) - mean * mean)) / mean;
}

/** Whether the lines have the most letters they could have, rather than the greatest width. */
bool areWrappedByLetters(const QList<Seam> &seams, qsizetype longest)
{
    constexpr qsizetype Fewest = 4, Many = 5; // few seams may all be of nearly one number of letters by chance
    constexpr double Clearly = 0.98;
    constexpr qsizetype NarrowestText = 50; // letters; editors wrap after sixty to a hundred, columns are narrower
    if (!mostOf(seams, [&](const Seam &seam) { return seam.wanted > longest; }))
        return false;
    if (!mostOf(seams, &Seam::atEdge))
        return seams.size() >= Fewest;
    return seams.size() >= Many && longest >= NarrowestText &&
           variation(seams, &Seam::letters) < Clearly * variation(seams, &Seam::width);
}

} // namespace

Wrapping wrappingOf(const QList<QList<PdfBox>> &pages, const Spacing &spacing, double textRight)
{
    constexpr qsizetype Fewest = 3; // seams that tell anything
    QList<Seam> seams;
    for (const QList<PdfBox> &lines : pages)
        addSeams(seams, lines, spacing, textRight);
    if (seams.size() < Fewest)
        return {};
    const qsizetype shortOnes = keepRunning(seams);
    // A TXT whose lines were too long for the page is wrapped twice: at the edge it must be mended first.
    const bool twice = shortOnes >= Fewest && shortOnes * 5 >= seams.size();
    Wrapping wrapping{.height = seams[seams.size() / 2].height,
                      .letters = std::ranges::max(seams, {}, &Seam::letters).letters};
    if (mostOf(seams, &Seam::flush))
        wrapping.kind = Wrapping::Kind::Justified;
    else if (!twice && areWrappedByLetters(seams, wrapping.letters))
        wrapping.kind = Wrapping::Kind::AfterLetters;
    else if (seams.removeIf([](const Seam &seam) { return !seam.atEdge; });
             seams.size() >= Fewest && mostOf(seams, &Seam::flush))
        wrapping.kind = Wrapping::Kind::Justified;
    return wrapping;
}

namespace
{

/** Longer lines than the text's, and addresses, are wrapped at the edge all the same. */
bool isHardWrapped(const PdfBox &before, const PdfBox &line, const Wrapping &wrapping)
{
    constexpr double Clearly = 1.1;
    return wrapping.kind == Wrapping::Kind::AfterLetters && sameSize(line.height, wrapping.height) &&
           !before.endsBroken && double(before.letters) <= Clearly * double(wrapping.letters);
}

bool isFull(const PdfBox &line, const Edges &edges, const Wrapping &wrapping)
{
    if (!line.endsOpen || !edges.isRunning || isHardWrapped(line, line, wrapping))
        return false;
    const double room = wrapping.kind == Wrapping::Kind::Justified && sameSize(line.height, wrapping.height)
                            ? Flush
                            : RoomOfSome * (edges.right - edges.left);
    return roomBehind(line, edges) <= room;
}

LineBreak breakBetween(const PdfBox &before, const PdfBox &line, const Edges &edges, const Spacing &spacing,
                       const Wrapping &wrapping)
{
    if (isBeside(before, line))
        return LineBreak::Row;
    if (areParted(before, line, spacing, edges.left))
        return LineBreak::Paragraph;
    if (isHardWrapped(before, line, wrapping))
        return LineBreak::NewLine;
    const bool follows = distance(before, line) || (isNextColumn(before, line) && before.endsOpen && edges.isRunning);
    return follows && isWrapped(before, line, edges, wrapping) ? LineBreak::Wrap : LineBreak::NewLine;
}

} // namespace

QList<LineView> lookAtLines(const QList<PdfBox> &lines, const Spacing &spacing, const Wrapping &wrapping,
                            double textRight)
{
    QList<LineView> views(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PdfBox &line = lines[i];
        const Edges edges = edgesOf(lines, i, textRight);
        views[i].isFull = isFull(line, edges, wrapping);
        if (i + 1 < lines.size())
            views[i + 1].before = breakBetween(line, lines[i + 1], edges, spacing, wrapping);
    }
    return views;
}

} // namespace Bantin
