// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QListView>

class QMenu;

namespace Bantin
{

/** A list of wrapped rows that looks as the lists of the reader's own sidebar do.
 *
 *  chosen() comes with a click or with Enter; what a double click means is left to QListView::activated. */
class RowView : public QListView
{
    Q_OBJECT

public:
    RowView(const QString &objectName, const QString &accessibleName, QWidget *parent);

Q_SIGNALS:
    void chosen(const QModelIndex &index);
    /** @p menu is about to be shown for @p index: others add what can be done with it. */
    void menuRequested(QMenu *menu, const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copy() const;
};

} // namespace Bantin
