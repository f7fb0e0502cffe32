// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "client/folderindex.h"
#include "sidebar/foldersdialog.h"
#include "sidebar/sidebar.h"

#include <QPointer>

namespace Bantin
{

/** Shows the catalogued folders when a panel asks for them, and carries out what the user changes. */
class FoldersController : public QObject
{
    Q_OBJECT

public:
    /** A child of @p sidebar. */
    FoldersController(Sidebar *sidebar, ServeClient &client, FolderIndex &folders);

private:
    void showDialog();
    void refresh();
    void showAnswer(const Reply &reply);

    Sidebar *m_sidebar;
    QPointer<ServeClient> m_client; ///< gone first when the reader ends
    FolderIndex &m_folders;
    QPointer<FoldersDialog> m_dialog;
    QString m_fault; ///< what went wrong with the user's last change; empty where nothing did
};

} // namespace Bantin
