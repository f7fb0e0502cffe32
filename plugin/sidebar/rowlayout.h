// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "sidebar/rowdelegate.h"

#include <QTextLayout>

#include <memory>
#include <vector>

namespace Bantin
{

/** Places the paragraphs of a row in a width. */
class RowLayout
{
public:
    /** @param margin  above and below the row */
    RowLayout(const QList<RowBlock> &blocks, const QFont &font, int width, int margin, Qt::LayoutDirection direction);

    [[nodiscard]] int height() const { return m_height; }
    /** Height of the heading above the row proper, with its margins; 0 without one. */
    [[nodiscard]] int headingHeight() const { return m_headingHeight; }
    void paint(QPainter *painter, const QPoint &topLeft, const QColor &text, const QColor &dim,
               const QColor &heading) const;

private:
    struct Placed {
        RowBlock block;
        std::unique_ptr<QTextLayout> layout; ///< the lines that fit
        QString lastLine;                    ///< elided, in place of what does not fit; empty where all does
        QPointF lastLinePosition;
        QPointF position;
        qreal height = 0;
    };

    [[nodiscard]] Placed place(const RowBlock &block, const QFont &font, qreal x, qreal width) const;
    [[nodiscard]] bool joins(const RowBlock &block, const QFont &font) const;

    std::vector<Placed> m_placed;
    int m_width;
    Qt::LayoutDirection m_direction;
    int m_height = 0;
    int m_headingHeight = 0;
};

} // namespace Bantin
