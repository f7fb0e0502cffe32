// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "models/fieldsmodel.h"
#include "models/relatedmodel.h"
#include "models/wording.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace Bantin
{

class RowView;

/** The panel of one document view: its description above, the related bulletins below, or a message in their place. */
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void showMessage(const Wording::Message &message);
    void showBulletin(const Bulletin &bulletin);
    void showRelated(const QList<RelatedBulletin> &related);
    /** A line above the related bulletins: what is going on, or what went wrong. Empty for none. */
    void showStatus(const QString &status);

Q_SIGNALS:
    void passageChosen(const Bantin::Evidence &evidence);
    void documentChosen(const QString &path);
    void retryRequested();

private:
    QWidget *makeMessagePage();
    QWidget *makeBulletinPage();
    QWidget *makeRelatedPane(QWidget *parent);
    void choosePassage(const QModelIndex &index);
    void updateRelatedState();

    FieldsModel m_fields;
    RelatedModel m_related;
    QStackedWidget *m_pages = nullptr;
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
