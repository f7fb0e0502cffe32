// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "sidebar/sidebar.h"

#include "models/plaintext.h"
#include "sidebar/label.h"
#include "sidebar/rowdelegate.h"
#include "sidebar/rowview.h"
#include "sidebar/searchpane.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{
constexpr int MessageMargin = 12;
constexpr int HeaderMargin = 6;
constexpr int MaxQuery = 500;
constexpr int MaxReasonWidth = 400;

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}
} // namespace

Sidebar::Sidebar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"bantinSidebar"_s);
    setAccessibleName(tr("Bulletin"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(makeSearchLine());
    m_pages = new QStackedWidget(this);
    m_messagePage = makeMessagePage();
    m_bulletinPage = makeBulletinPage();
    m_search = new SearchPane(m_pages);
    connect(m_search, &SearchPane::documentChosen, this, &Sidebar::documentChosen);
    connect(m_search, &SearchPane::menuRequested, this, &Sidebar::fillHitMenu);
    for (QWidget *page : {m_messagePage, m_bulletinPage, static_cast<QWidget *>(m_search)})
        m_pages->addWidget(page);
    layout->addWidget(m_pages);
    showMessage(Wording::noDocument());
}

void Sidebar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT shown();
}

QLayout *Sidebar::makeSearchLine()
{
    m_searchLine = new QLineEdit(this);
    m_searchLine->setObjectName(u"bantinSearch"_s);
    m_searchLine->setAccessibleName(tr("Search in all bulletins"));
    m_searchLine->setPlaceholderText(tr("Search in all bulletins…"));
    m_searchLine->setClearButtonEnabled(true);
    m_searchLine->setMaxLength(MaxQuery);
    connect(m_searchLine, &QLineEdit::textChanged, this, &Sidebar::changeQuery);
    connect(m_searchLine, &QLineEdit::returnPressed, this, [this] { m_search->focusHits(); });
    auto *escape = new QShortcut(Qt::Key_Escape, m_searchLine, m_searchLine, &QLineEdit::clear, Qt::WidgetShortcut);
    escape->setObjectName(u"bantinSearchEscape"_s);
    auto *folders = new QToolButton(this);
    folders->setObjectName(u"bantinFoldersButton"_s);
    folders->setIcon(QIcon::fromTheme(u"folder-open"_s, style()->standardIcon(QStyle::SP_DirOpenIcon)));
    folders->setAccessibleName(tr("Folders of bulletins"));
    folders->setToolTip(tr("The folders in which Bantin looks for bulletins"));
    folders->setAutoRaise(true);
    folders->setFocusPolicy(Qt::StrongFocus);
    connect(folders, &QToolButton::clicked, this, &Sidebar::foldersRequested);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(0);
    layout->addWidget(m_searchLine, 1);
    layout->addWidget(folders);
    return layout;
}

QWidget *Sidebar::makeMessagePage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(MessageMargin, MessageMargin, MessageMargin, MessageMargin);
    m_messageTitle = makeLabel(u"bantinMessageTitle"_s, page);
    m_messageTitle->setFont(bold(font()));
    m_messageText = makeLabel(u"bantinMessage"_s, page);
    m_retry = new QPushButton(QIcon::fromTheme(u"view-refresh"_s), tr("&Try again"), page);
    m_retry->setObjectName(u"bantinRetry"_s);
    m_retry->setAccessibleName(tr("Try again"));
    connect(m_retry, &QPushButton::clicked, this, &Sidebar::retryRequested);
    layout->addWidget(m_messageTitle);
    layout->addWidget(m_messageText);
    layout->addWidget(m_retry, 0, Qt::AlignLeading);
    layout->addStretch();
    return page;
}

QWidget *Sidebar::makeBulletinPage()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"bantinSplitter"_s);
    splitter->setChildrenCollapsible(false);
    m_fieldsView = new RowView(u"bantinFields"_s, tr("Description of the bulletin"), splitter);
    m_fieldsView->setItemDelegate(new FieldDelegate(m_fieldsView));
    m_fieldsView->setModel(&m_fields);
    connect(m_fieldsView, &RowView::chosen, this, &Sidebar::choosePassage);
    splitter->addWidget(m_fieldsView);
    splitter->addWidget(makeRelatedPane(splitter));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

QWidget *Sidebar::makeRelatedPane(QWidget *parent)
{
    auto *pane = new QWidget(parent);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, HeaderMargin, 0, 0);
    layout->setSpacing(HeaderMargin / 2);
    const auto addLabel = [this, pane, layout](const QString &objectName) {
        QLabel *label = makeLabel(objectName, pane);
        label->setContentsMargins(HeaderMargin, 0, HeaderMargin, 0);
        layout->addWidget(label);
        return label;
    };
    m_relatedTitle = addLabel(u"bantinRelatedTitle"_s);
    m_relatedTitle->setFont(bold(font()));
    m_relatedTitle->setText(tr("Related bulletins"));
    m_status = addLabel(u"bantinStatus"_s);
    m_noRelated = addLabel(u"bantinNoRelated"_s);
    m_noRelated->setText(tr("None found yet in the folders that Bantin knows."));
    m_relatedView = new RowView(u"bantinRelated"_s, tr("Related bulletins"), pane);
    m_relatedView->setItemDelegate(new BulletinDelegate(m_relatedView));
    m_relatedView->setModel(&m_related);
    connect(m_relatedView, &RowView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT documentChosen(index.data(BulletinsModel::FileRole).toString());
    });
    connect(m_relatedView, &RowView::menuRequested, this, &Sidebar::fillRelatedMenu);
    layout->addWidget(m_relatedView, 1);
    layout->addStretch();
    updateRelatedState();
    return pane;
}

void Sidebar::showMessage(const Wording::Message &message)
{
    m_messageTitle->setText(message.title);
    m_messageText->setText(message.text);
    m_messageText->setVisible(!message.text.isEmpty());
    m_retry->setVisible(message.canRetry);
    m_documentPage = m_messagePage;
    updatePage();
}

void Sidebar::showBulletin(const Bulletin &bulletin, const QStringList &notices)
{
    m_shownRow = QPersistentModelIndex();
    m_fields.setBulletin(bulletin, notices);
    m_documentPage = m_bulletinPage;
    updatePage();
}

void Sidebar::showRelated(const RelatedAnswer &answer)
{
    m_related.setBulletins(listed(answer));
    updateRelatedState();
}

void Sidebar::endSearch()
{
    m_searchLine->clear();
}

void Sidebar::fillRelatedMenu(QMenu *menu, const QModelIndex &index)
{
    const QString file = index.data(BulletinsModel::FileRole).toString();
    const QString note = index.data(BulletinsModel::NoteRole).toString();
    menu->addAction(tr("&Open"), this, [this, file] { Q_EMIT documentChosen(file); });
    switch (BulletinGroup(index.data(BulletinsModel::GroupRole).toInt())) {
    case BulletinGroup::Own:
        menu->addAction(tr("Change the &note…"), this, [this, file, note] { Q_EMIT linkRequested(file, note); });
        menu->addAction(tr("&Remove my link"), this, [this, file] { Q_EMIT unlinkRequested(file); });
        break;
    case BulletinGroup::Found:
        fillPassagesMenu(menu, index.data(BulletinsModel::PassagesRole).value<QList<ReasonPassage>>());
        menu->addAction(tr("Keep as my own &link…"), this, [this, file] { Q_EMIT linkRequested(file, {}); });
        menu->addAction(tr("&Not related"), this, [this, file] { Q_EMIT unrelatedRequested(file); });
        break;
    case BulletinGroup::Refused:
        menu->addAction(tr("&Take that back"), this, [this, file] { Q_EMIT unlinkRequested(file); });
        break;
    }
    menu->addSeparator();
}

/** The reasons as entries: each shows what speaks for it in the open document. */
void Sidebar::fillPassagesMenu(QMenu *menu, const QList<ReasonPassage> &passages)
{
    if (passages.isEmpty())
        return;
    QMenu *reasons = menu->addMenu(tr("Show the &passage for"));
    for (const ReasonPassage &passage : passages) {
        QString words = fontMetrics().elidedText(shownText(passage.reason), Qt::ElideRight, MaxReasonWidth);
        // An ampersand would stand for a key.
        reasons->addAction(words.replace(u'&', u"&&"_s), this,
                           [this, passage] { Q_EMIT passageChosen(passage.passage); });
    }
}

void Sidebar::fillHitMenu(QMenu *menu, const QModelIndex &index)
{
    const QString file = index.data(BulletinsModel::FileRole).toString();
    menu->addAction(tr("&Open"), this, [this, file] { Q_EMIT documentChosen(file); });
    if (m_documentPage == m_bulletinPage)
        menu->addAction(tr("&Relate to the open bulletin…"), this, [this, file] { Q_EMIT linkRequested(file, {}); });
    menu->addSeparator();
}

void Sidebar::showStatus(const QString &status)
{
    m_status->setText(status);
    updateRelatedState();
}

void Sidebar::updateRelatedState()
{
    const bool hasRows = m_related.rowCount() > 0;
    m_status->setVisible(!m_status->text().isEmpty());
    m_relatedView->setVisible(hasRows);
    m_noRelated->setVisible(!hasRows && m_status->text().isEmpty());
}

void Sidebar::changeQuery(const QString &text)
{
    const QString query = text.simplified();
    if (query == std::exchange(m_query, query))
        return;
    updatePage();
    Q_EMIT queryChanged(query);
}

void Sidebar::updatePage()
{
    m_pages->setCurrentWidget(m_query.isEmpty() ? m_documentPage : m_search);
}

void Sidebar::choosePassage(const QModelIndex &index)
{
    const auto passages = index.data(FieldsModel::EvidenceRole).value<QList<Evidence>>();
    if (passages.isEmpty())
        return;
    m_shownPassage = m_shownRow == index ? (m_shownPassage + 1) % int(passages.size()) : 0;
    m_shownRow = index;
    Q_EMIT passageChosen(passages[m_shownPassage]);
}

} // namespace Bantin
