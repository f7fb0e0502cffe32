// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "sidebar/rowview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Bantin
{

RowView::RowView(const QString &objectName, const QString &accessibleName, QWidget *parent) : QListView(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMinimumWidth(1);
    connect(this, &QListView::clicked, this, &RowView::chosen);
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        Q_EMIT chosen(currentIndex());
    QListView::keyPressEvent(event);
}

void RowView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    // Not exec(): the reader may close the document, and this view with it, while the menu is open.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    Q_EMIT menuRequested(menu, currentIndex());
    menu->addAction(QIcon::fromTheme(u"edit-copy"_s), tr("&Copy"), QKeySequence::Copy, this, &RowView::copy);
    menu->popup(event->globalPos());
}

void RowView::copy() const
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data(Qt::DisplayRole).toString());
}

// The heights of wrapped rows follow from the width, which QListView takes for fixed.
void RowView::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
    QListView::resizeEvent(event);
}

} // namespace Bantin
