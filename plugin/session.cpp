// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "session.h"

#include "client/program.h"
#include "host/readerhost.h"
#include "i18n/translation.h"
#include "panelcontroller.h"

#include <QCoreApplication>

namespace Bantin
{

Session::Session(QObject *parent) : QObject(parent)
{
    connect(&m_finder, &HostFinder::found, this, &Session::join);
}

Session::~Session() = default;

void Session::join(ReaderHost *host)
{
    prepare();
    new PanelController(host, *m_client, *m_folders);
    if (m_panelWanted)
        host->makePanelCurrent();
    connect(host, &ReaderHost::panelCurrentChanged, this, [this](bool current) { m_panelWanted = current; });
}

/** What only a reader needs. */
void Session::prepare()
{
    if (m_client)
        return;
    installTranslation();
    m_client = std::make_unique<ServeClient>(ServeClient::Options{.program = findProgram});
    m_folders = std::make_unique<FolderIndex>(*m_client);
    // The plugin itself goes only after the application, too late to say farewell.
    connect(qApp, &QCoreApplication::aboutToQuit, m_client.get(), &ServeClient::stop);
}

} // namespace Bantin
