// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "document/pdflayout.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace Bantin
{

namespace
{

/** Poppler's boxes reach from ascender to descender; in common fonts that is this many times the font size. */
constexpr double BoxPerFontSize = 1.2;
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

struct Box {
    QRectF rect;
    QRectF area;         ///< see PdfWord
    double height = 0.0; ///< of the words of the line, not of what stands higher or lower in it
};

Box boxOf(const PdfLine &line)
{
    Box box;
    QList<double> heights;
    for (const PdfWord &word : line) {
        box.rect = box.rect.united(word.rect);
        box.area = box.area.united(word.area);
        heights << word.rect.height();
    }
    const auto middle = heights.begin() + heights.size() / 2;
    std::nth_element(heights.begin(), middle, heights.end());
    box.height = *middle;
    return box;
}

bool sameSize(const Box &a, const Box &b)
{
    return std::max(a.height, b.height) < SameSize * std::min(a.height, b.height);
}

/** From one line to the next below it, by their height; nothing where the next is not below it. */
std::optional<double> distance(const Box &above, const Box &below)
{
    const double height = std::max(above.height, below.height);
    const bool overlap = above.rect.left() < below.rect.right() && below.rect.left() < above.rect.right();
    if (height <= 0.0 || !overlap || below.rect.bottom() <= above.rect.bottom())
        return std::nullopt;
    return (below.rect.bottom() - above.rect.bottom()) / height;
}

/** How far the lines inside a paragraph stand apart, for each size of letters: a title is often set closer than the
 * text below it. The least distance that comes often enough, for on a page of short paragraphs most are between those.
 */
class Spacing
{
public:
    explicit Spacing(const QList<QList<Box>> &pages);

    [[nodiscard]] double of(const Box &line) const;

private:
    struct Sample {
        double height = 0.0;
        double distance = 0.0;
    };
    [[nodiscard]] static std::optional<double> usual(QList<double> distances);

    QList<Sample> m_samples;
    std::optional<double> m_usual;
    mutable QMap<int, double> m_known; ///< by the height in tenths of a point
};

Spacing::Spacing(const QList<QList<Box>> &pages)
{
    QList<double> all;
    for (const QList<Box> &lines : pages)
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

double Spacing::of(const Box &line) const
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

/** Where most lines of a page begin. */
double leftMargin(const QList<Box> &lines)
{
    QMap<int, int> counts;
    for (const Box &line : lines)
        ++counts[int(std::lround(line.rect.left() / SamePlace))];
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() ? 0.0 : most.key() * SamePlace;
}

bool isFirstLine(const Box &before, const Box &line, double margin)
{
    const double indent = (line.rect.left() - margin) * BoxPerFontSize / line.height;
    return sameSize(before, line) && std::abs(before.rect.left() - margin) <= SamePlace && indent > LeastIndent &&
           indent < MostIndent;
}

bool areParted(const Box &before, const Box &line, const Spacing &spacing, double margin)
{
    if (const auto d = distance(before, line))
        return *d > ParagraphGap * std::max(spacing.of(before), spacing.of(line)) || isFirstLine(before, line, margin);
    // The top of the next column goes on with the paragraph; anything else is another block.
    const bool nextColumn = line.rect.left() >= before.rect.right() && line.rect.bottom() < before.rect.top();
    const bool sameRow = line.rect.top() < before.rect.bottom() && before.rect.top() < line.rect.bottom();
    return !nextColumn && !sameRow;
}

class Assembler
{
public:
    explicit Assembler(Document &document) : m_document(document) {}

    void addPage(const PdfPage &page, const QList<Box> &boxes, const Spacing &spacing);

private:
    void addLine(const PdfLine &line, const Box &box);
    void endLine(Line line);

    Document &m_document;
    int m_page = 0;
};

void Assembler::endLine(Line line)
{
    line.span.end = m_document.text.size();
    line.page = m_page;
    m_document.lines << line;
    m_document.text += u'\n';
}

void Assembler::addLine(const PdfLine &line, const Box &box)
{
    const qsizetype begin = m_document.text.size();
    for (const PdfWord &word : line) {
        if (m_document.text.size() > begin)
            m_document.text += u' ';
        const qsizetype at = m_document.text.size();
        m_document.text += word.text;
        m_document.words << Word{.span = {.begin = at, .end = m_document.text.size()}, .rect = word.area};
    }
    endLine(Line{.span = {.begin = begin}, .rect = box.area, .fontSize = box.height / BoxPerFontSize});
}

void Assembler::addPage(const PdfPage &page, const QList<Box> &boxes, const Spacing &spacing)
{
    if (m_page > 0)
        m_document.text += u'\f';
    ++m_page;
    const qsizetype begin = m_document.text.size();
    const double margin = leftMargin(boxes);
    for (qsizetype i = 0; i < page.size(); ++i) {
        if (i > 0 && areParted(boxes[i - 1], boxes[i], spacing, margin))
            endLine(Line{.span = {.begin = m_document.text.size()}});
        addLine(page[i], boxes[i]);
    }
    m_document.pages << TextSpan{.begin = begin, .end = m_document.text.size()};
}

} // namespace

void layOut(Document &document, const QList<PdfPage> &pages)
{
    QList<QList<Box>> boxes;
    for (const PdfPage &page : pages) {
        QList<Box> lines;
        std::ranges::transform(page, std::back_inserter(lines), boxOf);
        boxes << lines;
    }
    const Spacing spacing(boxes);
    Assembler assembler(document);
    for (qsizetype i = 0; i < pages.size(); ++i)
        assembler.addPage(pages[i], boxes[i], spacing);
}

} // namespace Bantin
