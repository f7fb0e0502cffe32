// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "document/pdfbox.h"

#include <QMap>

#include <optional>

/** Which printed lines belong together. */
namespace Bantin
{

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

/** How the running text of a document was wrapped. */
struct Wrapping {
    enum class Kind {
        AtEdge,
        Justified,    ///< at the edge, and stretched to it
        AfterLetters, ///< after a number of letters before it was printed, as TXT files are: in a font of letters of
                      ///< several widths such a line ends well before the edge, where the next word would find room
    };
    Kind kind = Kind::AtEdge;
    double height = 0.0;   ///< of the lines of which this holds; see PdfBox
    qsizetype letters = 0; ///< of the longest of these lines
};
/** @param textRight where the widest text of the document ends. */
[[nodiscard]] Wrapping wrappingOf(const QList<QList<PdfBox>> &pages, const Spacing &spacing, double textRight);

/** What the eye sees between a line of a page and the one before it. */
enum class LineBreak {
    Row,       ///< the line stands beside the one before, a gap between them
    Wrap,      ///< the line goes on with the sentence: the next word found no room
    NewLine,   ///< whoever wrote it began a new line
    Paragraph, ///< and left a gap, or indented the line
};

/** A line of a page as the eye sees it. */
struct LineView {
    LineBreak before = LineBreak::NewLine;
    bool isFull = false; ///< see Line
};

/** Lines that were wrapped after a number of letters begin anew, as in the TXT.
 *  @return one a line of a page. */
[[nodiscard]] QList<LineView> lookAtLines(const QList<PdfBox> &lines, const Spacing &spacing, const Wrapping &wrapping,
                                          double textRight);

} // namespace Bantin
