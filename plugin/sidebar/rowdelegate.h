// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QFont>
#include <QPalette>
#include <QStyledItemDelegate>

namespace Bantin
{

/** A paragraph of a row. */
struct RowBlock {
    QString text;
    bool isBold = false;
    bool isDim = false;
    bool isHeading = false; ///< stands above the row proper, outside its selection
    bool joinsLast = false; ///< stands on the line of the block before where both fit
    int maxLines = 3;
};

/** Draws rows of wrapped paragraphs as wide as the view, in the colours and the selection of the reader's style. */
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** @param margin  above and below each row: rows of several paragraphs need more to stand apart */
    RowDelegate(int margin, QObject *parent) : QStyledItemDelegate(parent), m_margin(margin) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] virtual QList<RowBlock> blocks(const QModelIndex &index) const = 0;

private:
    int m_margin;
};

/** The rows of FieldsModel. */
class FieldDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit FieldDelegate(QObject *parent) : RowDelegate(2, parent) {}

protected:
    [[nodiscard]] QList<RowBlock> blocks(const QModelIndex &index) const override;
};

/** The rows of BulletinsModel. */
class BulletinDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit BulletinDelegate(QObject *parent) : RowDelegate(5, parent) {}

protected:
    [[nodiscard]] QList<RowBlock> blocks(const QModelIndex &index) const override;
};

} // namespace Bantin
