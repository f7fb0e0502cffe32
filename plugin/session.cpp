// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "session.h"

#include "client/program.h"
#include "host/readerhost.h"
#include "i18n/translation.h"
#include "panelcontroller.h"

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{
const QString SettingsName = u"bantin"_s;
const QString PanelKey = u"panel/chosen"_s;
} // namespace

Session::Session(QObject *parent) : QObject(parent)
{
    connect(&m_finder, &HostFinder::found, this, &Session::join);
}

Session::~Session() = default;

void Session::join(ReaderHost *host)
{
    prepare();
    new PanelController(host, *m_client, *m_folders);
    // Who looked at the panel last finds it in front again, in a new tab as after a new start.
    const auto restore = [this, host] {
        if (m_panelChosen)
            host->makePanelCurrent();
    };
    restore();
    connect(host, &ReaderHost::documentOpened, this, restore);
    connect(host, &ReaderHost::panelChosen, this, &Session::rememberPanel);
}

void Session::rememberPanel(bool chosen)
{
    if (chosen == m_panelChosen)
        return;
    m_panelChosen = chosen;
    QSettings(SettingsName, SettingsName).setValue(PanelKey, chosen);
}

/** What only a reader needs. */
void Session::prepare()
{
    if (m_client)
        return;
    installTranslation();
    m_panelChosen = QSettings(SettingsName, SettingsName).value(PanelKey).toBool();
    m_client = std::make_unique<ServeClient>(ServeClient::Options{.program = findProgram});
    m_folders = std::make_unique<FolderIndex>(*m_client);
    // The plugin itself goes only after the application, too late to say farewell.
    connect(qApp, &QCoreApplication::aboutToQuit, m_client.get(), &ServeClient::stop);
}

} // namespace Bantin
