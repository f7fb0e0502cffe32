// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "client/folderindex.h"
#include "host/readerhost.h"
#include "sidebar/sidebar.h"

#include <QPointer>

namespace Bantin
{

/** Connects one document view with its panel: asks for what is opened, and shows what comes back.
 *
 *  A child of the host, so it dies with the view; the panel may die before it. */
class PanelController : public QObject
{
    Q_OBJECT

public:
    PanelController(ReaderHost *host, ServeClient &client, FolderIndex &folders);
    ~PanelController() override;

private:
    void open(const QString &path);
    void describe();
    void close();
    void openRelated(const QString &file);
    void cancelRequests();
    void showDescription(const Reply &reply);
    void askRelated();
    [[nodiscard]] QString folderStatus() const;
    void showRelated(const Reply &reply);
    void showAnswer(const RelatedAnswer &answer);
    void showProgress(const QString &target, int done, int total);

    ReaderHost *m_host;
    QPointer<ServeClient> m_client; ///< gone first when the reader ends
    FolderIndex &m_folders;
    QPointer<Sidebar> m_sidebar;
    QString m_path;           ///< what is open; empty for nothing
    QString m_origin;         ///< the same, or the member of an archive whose copy it is
    bool m_isWaiting = false; ///< what is open is described when the panel is seen
    bool m_hasRelated = false;
    int m_describing = 0;
    int m_relating = 0;
};

} // namespace Bantin
