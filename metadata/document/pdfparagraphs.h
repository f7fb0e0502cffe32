// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "document/pdflayout.h"

#include <QMap>

#include <optional>

/** Which printed lines belong together. */
namespace Bantin
{

/** Where a line stands. */
struct PdfBox {
    QRectF rect;
    QRectF area;             ///< see PdfWord
    double height = 0.0;     ///< of the words of the line, not of what stands higher or lower in it
    double firstWord = 0.0;  ///< its width
    bool endsOpen = false;   ///< it ends amid a sentence, as far as its last letter tells
    bool beginsAnew = false; ///< it begins as sentences and labels do

    /** In points. Poppler's boxes reach from ascender to descender, in common fonts 1.2 times the size of the letters.
     */
    [[nodiscard]] double fontSize() const { return height / 1.2; }
};
[[nodiscard]] PdfBox boxOf(const PdfLine &line);

/** How far the lines inside a paragraph stand apart, for each size of letters: a title is often set closer than the
 * text below it. The least distance that comes often enough, for on a page of short paragraphs most are between those.
 */
class Spacing
{
public:
    explicit Spacing(const QList<QList<PdfBox>> &pages);

    [[nodiscard]] double of(const PdfBox &line) const;

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

/** What the eye sees between a line of a page and the one before it. */
enum class LineBreak {
    Row,       ///< the line stands beside the one before, a gap between them
    Wrap,      ///< the line goes on with the sentence: the next word found no room
    NewLine,   ///< whoever wrote it began a new line
    Paragraph, ///< and left a gap, or indented the line
};

/** @param textRight where the widest text of the document ends.
 *  @return one break a line of a page; that of the first is NewLine. */
[[nodiscard]] QList<LineBreak> lineBreaks(const QList<PdfBox> &lines, const Spacing &spacing, double textRight);

} // namespace Bantin
