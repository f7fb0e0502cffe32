// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "folderscontroller.h"

#include "models/plaintext.h"
#include "models/wording.h"

#include <QDir>
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
    connect(&folders, &FolderIndex::failed, this, [this](const QString &target) {
        m_fault = tr("%1 could not be looked through.").arg(shownText(QDir::toNativeSeparators(target)));
    });
    connect(&folders, &FolderIndex::notForgotten, this, [this](const QString &folder) {
        m_fault = tr("%1 could not be removed.").arg(shownText(QDir::toNativeSeparators(folder)));
    });
    connect(&client, &ServeClient::catalogueChanged, this, &FoldersController::refresh);
    connect(&folders, &FolderIndex::progress, this, [this](const QString &, int done, int total) {
        if (m_dialog)
            m_dialog->showStatus(Wording::lookingThrough(done, total));
    });
}

void FoldersController::showDialog()
{
    if (!m_dialog) {
        m_dialog = new FoldersDialog(m_sidebar);
        connect(m_dialog, &FoldersDialog::folderAdded, this, [this](const QString &folder) {
            m_fault.clear();
            m_dialog->showStatus(Wording::lookingThrough());
            m_folders.add(folder);
        });
        connect(m_dialog, &FoldersDialog::folderRemoved, this, [this](const QString &folder) {
            m_fault.clear();
            m_folders.forget(folder);
        });
        m_fault.clear();
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
        m_dialog->showStatus(m_fault);
    } else if (reply.error().lacksCatalogue()) {
        m_dialog->showSummary({});
        m_dialog->showStatus(m_fault.isEmpty() ? tr("Nothing is catalogued yet.") : m_fault);
    } else {
        m_dialog->showStatus(tr("The catalogue could not be read."));
    }
}

} // namespace Bantin
