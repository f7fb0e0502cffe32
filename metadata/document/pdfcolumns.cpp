// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/pdfcolumns.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <optional>

namespace Bantin
{

namespace
{

/** Where on the width of the text a gutter may be, and how far apart it is looked for. */
constexpr double First = 0.3;
constexpr double Last = 0.75;
constexpr int Steps = 46;
/** The narrowest gutter, in heights of words; blanks of justified lines are narrower. */
constexpr double Narrowest = 0.7;
/** Lines that either side must have. */
constexpr qsizetype FewestLines = 6;
/** Of them this share runs to the end of the column, but for this share of its width. */
constexpr double Running = 0.5;
constexpr double Ragged = 0.2;

/** A gutter: where it stands, and from where to where no word crosses it. */
struct Gutter {
    double x = 0.0;
    double top = 0.0;
    double bottom = 0.0;
};

double middleOf(const QRectF &rect)
{
    return rect.center().y();
}

struct Words {
    QList<QRectF> rects; ///< from the top down
    double left = 0.0;
    double right = 0.0;
    double height = 0.0; ///< of most
};

Words wordsOf(const PdfPage &page)
{
    Words words;
    QList<double> heights;
    QRectF all;
    for (const PdfLine &line : page)
        for (const PdfWord &word : line) {
            words.rects << word.rect;
            heights << word.rect.height();
            all = all.united(word.rect);
        }
    if (words.rects.isEmpty())
        return words;
    const auto middle = heights.begin() + heights.size() / 2;
    std::nth_element(heights.begin(), middle, heights.end());
    words.height = *middle;
    words.left = all.left();
    words.right = all.right();
    std::ranges::sort(words.rects, {}, middleOf);
    return words;
}

/** Where the rows of one side begin and end, rows told apart by their middle. */
using Rows = QMap<int, std::pair<double, double>>;

Rows rowsOf(const Words &words, const Gutter &gutter, bool left)
{
    Rows rows;
    for (const QRectF &rect : words.rects) {
        if (middleOf(rect) < gutter.top || middleOf(rect) > gutter.bottom || (rect.center().x() < gutter.x) != left)
            continue;
        const int key = int(std::lround(middleOf(rect) / (0.5 * words.height)));
        const auto row = rows.find(key);
        if (row == rows.end())
            rows.insert(key, {rect.left(), rect.right()});
        else
            *row = {std::min(row->first, rect.left()), std::max(row->second, rect.right())};
    }
    return rows;
}

bool isRunningText(const Rows &rows)
{
    if (rows.size() < FewestLines)
        return false;
    double left = rows.first().first, right = rows.first().second;
    for (const auto &[begin, end] : rows) {
        left = std::min(left, begin);
        right = std::max(right, end);
    }
    const auto reaching = std::ranges::count_if(rows, [&](const auto &row) {
        return row.first - left < Ragged * (right - left) && right - row.second < Ragged * (right - left);
    });
    return double(reaching) >= Running * double(rows.size());
}

/** The longest stretch of the page in which no word touches the gutter at @p x. */
Gutter longestAt(const Words &words, double x)
{
    const double half = Narrowest * words.height / 2;
    Gutter best{.x = x};
    double top = middleOf(words.rects.constFirst()) - 1;
    const auto end = [&](double bottom) {
        if (bottom - top > best.bottom - best.top)
            best = {.x = x, .top = top, .bottom = bottom};
    };
    for (const QRectF &rect : words.rects) {
        if (rect.left() >= x + half || rect.right() <= x - half)
            continue;
        end(middleOf(rect) - 1);
        top = middleOf(rect) + 1;
    }
    end(middleOf(words.rects.constLast()) + 1);
    return best;
}

std::optional<Gutter> gutterOf(const Words &words)
{
    std::optional<Gutter> best;
    for (int step = 0; step < Steps; ++step) {
        const double share = First + (Last - First) * step / (Steps - 1);
        const Gutter gutter = longestAt(words, words.left + share * (words.right - words.left));
        if (best && gutter.bottom - gutter.top <= best->bottom - best->top)
            continue;
        if (gutter.bottom - gutter.top < double(FewestLines) * words.height)
            continue;
        if (isRunningText(rowsOf(words, gutter, true)) && isRunningText(rowsOf(words, gutter, false)))
            best = gutter;
    }
    return best;
}

void addDivided(PdfPage &left, PdfPage &right, const PdfLine &line, double x)
{
    PdfLine before, behind;
    for (const PdfWord &word : line)
        (word.rect.center().x() < x ? before : behind) << word;
    if (!before.isEmpty())
        left << before;
    if (!behind.isEmpty())
        right << behind;
}

} // namespace

void orderColumns(PdfPage &page)
{
    const Words words = wordsOf(page);
    if (words.rects.size() < 4 * FewestLines)
        return;
    const std::optional<Gutter> gutter = gutterOf(words);
    if (!gutter)
        return;
    PdfPage above, left, right, below;
    for (const PdfLine &line : std::as_const(page)) {
        const double middle = middleOf(line.constFirst().rect);
        if (middle < gutter->top)
            above << line;
        else if (middle > gutter->bottom)
            below << line;
        else
            addDivided(left, right, line, gutter->x);
    }
    const auto row = [&](const PdfLine &line) {
        return std::lround(line.constFirst().rect.bottom() / (0.3 * words.height));
    };
    std::ranges::stable_sort(left, {}, row);
    std::ranges::stable_sort(right, {}, row);
    page = above + left + right + below;
}

} // namespace Bantin
