// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "linkscontroller.h"

#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace Bantin
{

LinksController::LinksController(Sidebar *sidebar, ServeClient &client, std::function<QString()> openPath)
    : QObject(sidebar), m_sidebar(sidebar), m_client(&client), m_openPath(std::move(openPath))
{
    connect(sidebar, &Sidebar::linkRequested, this, &LinksController::askNote);
    connect(sidebar, &Sidebar::unrelatedRequested, this, [this](const QString &file) { send(u"unrelated"_s, file); });
    connect(sidebar, &Sidebar::unlinkRequested, this, [this](const QString &file) { send(u"unlink"_s, file); });
}

void LinksController::askNote(const QString &file, const QString &note)
{
    // Not exec(): the reader may close the document, and the sidebar with it, while the dialog is open.
    auto *dialog = new QInputDialog(m_sidebar);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"bantinNote"_s);
    dialog->setWindowTitle(tr("Relate to the open bulletin"));
    dialog->setLabelText(tr("Why they belong together (may be left empty):"));
    dialog->setTextValue(note);
    const QString here = m_openPath();
    connect(dialog, &QInputDialog::textValueSelected, this, [this, file, here](const QString &text) {
        // Another document may be open by now.
        if (here == m_openPath())
            send(u"link"_s, file, text.trimmed());
    });
    dialog->open();
}

void LinksController::send(const QString &method, const QString &file, const QString &note)
{
    const QString here = m_openPath();
    if (here.isEmpty() || !m_client)
        return;
    const QJsonObject params{{u"path"_s, here}, {u"other"_s, file}, {u"note"_s, note}};
    m_client->send({.method = method, .params = params, .file = {}}, this, [this](const Reply &reply) {
        if (!reply)
            return m_sidebar->showStatus(tr("That could not be kept; see that the files can be read."));
        m_sidebar->endSearch();
        Q_EMIT changed();
    });
}

} // namespace Bantin
