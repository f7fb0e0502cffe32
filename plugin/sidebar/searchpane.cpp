// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "sidebar/searchpane.h"

#include "sidebar/label.h"
#include "sidebar/rowdelegate.h"
#include "sidebar/rowview.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{
constexpr int Margin = 6;
}

SearchPane::SearchPane(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Margin / 2);
    auto *heading = new QHBoxLayout;
    heading->setContentsMargins(Margin, 0, Margin, 0);
    m_note = makeLabel(u"bantinSearchNote"_s, this);
    m_order = new QToolButton(this);
    m_order->setObjectName(u"bantinSearchOrder"_s);
    m_order->setText(tr("Newest first"));
    m_order->setToolTip(tr("The newest bulletins first instead of those that fit best"));
    m_order->setAccessibleName(m_order->text());
    m_order->setCheckable(true);
    m_order->setAutoRaise(true);
    m_order->setFocusPolicy(Qt::StrongFocus);
    connect(m_order, &QToolButton::toggled, this, &SearchPane::orderChanged);
    heading->addWidget(m_note, 1);
    heading->addWidget(m_order);
    m_view = new RowView(u"bantinHits"_s, tr("Bulletins found"), this);
    m_view->setItemDelegate(new BulletinDelegate(m_view));
    m_view->setModel(&m_hits);
    connect(m_view, &RowView::activated, this,
            [this](const QModelIndex &i) { Q_EMIT documentChosen(i.data(BulletinsModel::FileRole).toString()); });
    connect(m_view, &RowView::menuRequested, this, &SearchPane::menuRequested);
    layout->addLayout(heading);
    layout->addWidget(m_view, 1);
    layout->addStretch();
    showNote({});
}

void SearchPane::showHits(const QList<SearchHit> &hits)
{
    QList<ListedBulletin> rows;
    for (const SearchHit &hit : hits)
        rows << listed(hit);
    showNote(rows.isEmpty() ? tr("Nothing found in the folders that Bantin knows.")
                            : tr("%n bulletin(s)", "of a search", int(rows.size())));
    m_hits.setBulletins(rows);
    m_order->setVisible(!rows.isEmpty());
    m_view->setVisible(!rows.isEmpty());
    m_view->scrollToTop();
}

void SearchPane::showNote(const QString &note)
{
    m_note->setText(note);
    m_order->hide();
    m_view->hide();
}

bool SearchPane::newestFirst() const
{
    return m_order->isChecked();
}

void SearchPane::focusHits()
{
    if (m_hits.rowCount() == 0)
        return;
    m_view->setFocus();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_hits.index(0));
}

} // namespace Bantin
