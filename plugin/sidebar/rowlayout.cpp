// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "sidebar/rowlayout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{
constexpr int SideMargin = 6;
constexpr int LineMargin = 2;   ///< between a heading and its row
constexpr int HeadingSpace = 8; ///< above a heading, so that groups stand apart
const QString Gap = u"  "_s;    ///< between two blocks on one line

QFont fontOf(const RowBlock &block, QFont font)
{
    font.setBold(block.isBold || block.isHeading);
    return font;
}
} // namespace

RowLayout::RowLayout(const QList<RowBlock> &blocks, const QFont &font, int width, int margin,
                     Qt::LayoutDirection direction)
    : m_width(std::max(1, width - 2 * SideMargin)), m_direction(direction)
{
    qreal y = margin;
    for (const RowBlock &block : blocks) {
        if (block.text.isEmpty())
            continue;
        if (block.isHeading)
            y += HeadingSpace;
        const QFont blockFont = fontOf(block, font);
        if (joins(block, blockFont)) {
            const Placed &last = m_placed.back();
            const qreal x = last.layout->lineAt(0).naturalTextWidth() + QFontMetricsF(blockFont).horizontalAdvance(Gap);
            Placed placed = place(block, blockFont, x, m_width - x);
            placed.position.setY(last.position.y());
            m_placed.push_back(std::move(placed));
            continue;
        }
        Placed placed = place(block, blockFont, 0, m_width);
        placed.position.setY(y);
        y += placed.height;
        m_placed.push_back(std::move(placed));
        if (block.isHeading) {
            y += LineMargin;
            m_headingHeight = int(std::ceil(y));
            y += LineMargin;
        }
    }
    m_height = int(std::ceil(y)) + margin;
}

/** Whether @p block fits behind the last one, on its only line. */
bool RowLayout::joins(const RowBlock &block, const QFont &font) const
{
    if (!block.joinsLast || m_placed.empty() || m_placed.back().block.isHeading)
        return false;
    const Placed &last = m_placed.back();
    return last.layout->lineCount() == 1 && last.lastLine.isEmpty() &&
           last.layout->lineAt(0).naturalTextWidth() + QFontMetricsF(font).horizontalAdvance(Gap + block.text) <=
               m_width;
}

RowLayout::Placed RowLayout::place(const RowBlock &block, const QFont &font, qreal x, qreal width) const
{
    Placed placed{.block = block,
                  .layout = std::make_unique<QTextLayout>(block.text, font),
                  .lastLine = {},
                  .lastLinePosition = {},
                  .position = QPointF(x, 0),
                  .height = 0};
    QTextOption option(Qt::AlignLeading);
    option.setTextDirection(m_direction);
    // A long address has no spaces, and must not stick out.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    placed.layout->setTextOption(option);
    placed.layout->beginLayout();
    const QFontMetricsF metrics(font);
    for (int number = 1;; ++number) {
        QTextLine line = placed.layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, placed.height));
        placed.height += std::ceil(line.height());
        const bool isCut = number == block.maxLines && line.textStart() + line.textLength() < block.text.size();
        if (isCut) {
            placed.lastLine = metrics.elidedText(block.text.mid(line.textStart()), Qt::ElideRight, width);
            placed.lastLinePosition = QPointF(0, line.y() + line.ascent());
            break;
        }
    }
    placed.layout->endLayout();
    return placed;
}

void RowLayout::paint(QPainter *painter, const QPoint &topLeft, const QColor &text, const QColor &dim,
                      const QColor &heading) const
{
    for (const Placed &placed : m_placed) {
        painter->setPen(placed.block.isHeading ? heading : placed.block.isDim ? dim : text);
        const QPointF origin = QPointF(topLeft) + QPointF(SideMargin, 0) + placed.position;
        const int lines = placed.layout->lineCount() - (placed.lastLine.isEmpty() ? 0 : 1);
        for (int i = 0; i < lines; ++i)
            placed.layout->lineAt(i).draw(painter, origin);
        if (!placed.lastLine.isEmpty()) {
            painter->setFont(placed.layout->font());
            painter->drawText(origin + placed.lastLinePosition, placed.lastLine);
        }
    }
}

} // namespace Bantin
