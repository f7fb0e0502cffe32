// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "folderscontroller.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

CatalogueSummary summaryOf(const QJsonObject &answer)
{
    CatalogueSummary summary{.folders = {},
                             .bulletins = answer[u"bulletins"_s].toInt(),
                             .others = answer[u"others"_s].toInt(),
                             .unreadable = answer[u"failed"_s].toInt()};
    for (const QJsonValue &root : answer[u"roots"_s].toArray())
        summary.folders << root.toString();
    return summary;
}

} // namespace

FoldersController::FoldersController(Sidebar *sidebar, ServeClient &client, FolderIndex &folders)
    : QObject(sidebar), m_sidebar(sidebar), m_client(&client), m_folders(folders)
{
    connect(sidebar, &Sidebar::foldersRequested, this, &FoldersController::showDialog);
    connect(&folders, &FolderIndex::finished, this, &FoldersController::refresh);
    connect(&client, &ServeClient::catalogueChanged, this, &FoldersController::refresh);
    connect(&folders, &FolderIndex::progress, this, [this](const QString &, int done, int total) {
        if (m_dialog)
            m_dialog->showStatus(tr("Looking through the folder… %1 of %2").arg(done).arg(total));
    });
}

void FoldersController::showDialog()
{
    if (!m_dialog) {
        m_dialog = new FoldersDialog(m_sidebar);
        connect(m_dialog, &FoldersDialog::folderAdded, this, [this](const QString &folder) {
            m_dialog->showStatus(tr("Looking through the folder…"));
            m_folders.add(folder);
        });
        connect(m_dialog, &FoldersDialog::folderRemoved, &m_folders, &FolderIndex::forget);
        refresh();
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void FoldersController::refresh()
{
    if (m_dialog && m_client)
        m_client->send({.method = u"status"_s, .params = {}, .file = {}}, m_dialog,
                       [this](const Reply &reply) { showAnswer(reply); });
}

void FoldersController::showAnswer(const Reply &reply)
{
    if (reply) {
        m_dialog->showSummary(summaryOf(*reply));
        m_dialog->showStatus({});
    } else if (reply.error().cause == FailureCause::File && reply.error().error.code == ErrorCode::NotReadable) {
        m_dialog->showSummary({});
        m_dialog->showStatus(tr("Nothing is catalogued yet."));
    } else {
        m_dialog->showStatus(tr("The catalogue could not be read."));
    }
}

} // namespace Bantin
