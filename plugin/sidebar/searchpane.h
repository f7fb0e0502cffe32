// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "models/bulletinsmodel.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace Bantin
{

class RowView;

/** What a search in the catalogue found. */
class SearchPane : public QWidget
{
    Q_OBJECT

public:
    explicit SearchPane(QWidget *parent);

    void showHits(const QList<SearchHit> &hits);
    /** In place of the hits: that it is being looked, that it went wrong. */
    void showNote(const QString &note);
    [[nodiscard]] bool newestFirst() const;
    void focusHits();

Q_SIGNALS:
    void menuRequested(QMenu *menu, const QModelIndex &index);
    void orderChanged();
    void documentChosen(const QString &path);

private:
    BulletinsModel m_hits;
    QLabel *m_note = nullptr;
    QToolButton *m_order = nullptr;
    RowView *m_view = nullptr;
};

} // namespace Bantin
