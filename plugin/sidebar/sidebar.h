// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "models/bulletinsmodel.h"
#include "models/fieldsmodel.h"
#include "models/wording.h"

#include <QWidget>

class QLabel;
class QLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace Bantin
{

class RowView;
class SearchPane;

/** The panel of one document view: a search line; its description above, the related bulletins below, or a message in
 *  their place; while something is searched for, what was found. */
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void showMessage(const Wording::Message &message);
    void showBulletin(const Bulletin &bulletin, const QStringList &notices = {});
    void showRelated(const RelatedAnswer &answer);
    /** Back from what was searched for to the open document. */
    void endSearch();
    /** A line above the related bulletins: what is going on, or what went wrong. Empty for none. */
    void showStatus(const QString &status);
    [[nodiscard]] SearchPane *searchPane() const { return m_search; }

Q_SIGNALS:
    void shown(); ///< it can be seen from now on
    /** The user relates the open bulletin to @p file, or changes the note of that link. */
    void linkRequested(const QString &file, const QString &note);
    void unrelatedRequested(const QString &file);
    /** The user takes back what he said of @p file. */
    void unlinkRequested(const QString &file);
    void passageChosen(const Bantin::Evidence &evidence);
    void documentChosen(const QString &path);
    void retryRequested();
    void foldersRequested();
    void queryChanged(const QString &query); ///< without space around it; empty: nothing is searched for

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QLayout *makeSearchLine();
    QWidget *makeMessagePage();
    QWidget *makeBulletinPage();
    QWidget *makeRelatedPane(QWidget *parent);
    void choosePassage(const QModelIndex &index);
    void fillPassagesMenu(QMenu *menu, const QList<ReasonPassage> &passages);
    void updateRelatedState();
    void changeQuery(const QString &text);
    void updatePage();
    void fillRelatedMenu(QMenu *menu, const QModelIndex &index);
    void fillHitMenu(QMenu *menu, const QModelIndex &index);

    FieldsModel m_fields;
    BulletinsModel m_related;
    QLineEdit *m_searchLine = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_messagePage = nullptr;
    QWidget *m_bulletinPage = nullptr;
    SearchPane *m_search = nullptr;
    QWidget *m_documentPage = nullptr; ///< the one of the two that tells of the open document
    QString m_query;
    QLabel *m_messageTitle = nullptr;
    QLabel *m_messageText = nullptr;
    QPushButton *m_retry = nullptr;
    RowView *m_fieldsView = nullptr;
    RowView *m_relatedView = nullptr;
    QLabel *m_relatedTitle = nullptr;
    QLabel *m_status = nullptr;
    QLabel *m_noRelated = nullptr;
    QPersistentModelIndex m_shownRow; ///< whose passages are being gone through
    int m_shownPassage = 0;
};

} // namespace Bantin
