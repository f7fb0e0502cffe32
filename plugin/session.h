// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "client/folderindex.h"
#include "client/serveclient.h"
#include "host/hostfinder.h"

#include <memory>

namespace Bantin
{

class ReaderHost;

/** Bantin in one reader process: watches for views of documents, and gives each a panel and all of them one child.
 *
 *  Until a reader shows a document there is only the watching. */
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

private:
    void join(ReaderHost *host);
    void rememberPanel(bool chosen);
    void prepare();

    HostFinder m_finder;
    std::unique_ptr<ServeClient> m_client; ///< from the first reader on
    std::unique_ptr<FolderIndex> m_folders;
    bool m_panelChosen = false; ///< the user looked at the panel last, of all in the sidebar
};

} // namespace Bantin
