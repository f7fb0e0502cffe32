// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "client/serveclient.h"
#include "sidebar/sidebar.h"

#include <QTimer>

namespace Bantin
{

/** Carries out what is typed into a panel's search line: once the typing rests, and only the last of it. */
class SearchController : public QObject
{
    Q_OBJECT

public:
    /** A child of @p sidebar. */
    SearchController(Sidebar *sidebar, ServeClient &client);
    ~SearchController() override;

private:
    void queryChanged(const QString &query);
    void ask();
    void cancel();
    void showAnswer(const Reply &reply);

    Sidebar *m_sidebar;
    QPointer<ServeClient> m_client; ///< gone first when the reader ends
    QString m_query;
    QTimer m_rest;
    int m_asked = 0;
};

} // namespace Bantin
