// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "client/serveclient.h"
#include "sidebar/sidebar.h"

#include <QPointer>

#include <functional>

namespace Bantin
{

/** Keeps what the user says of two bulletins: that they belong together, with a note, or that they do not. */
class LinksController : public QObject
{
    Q_OBJECT

public:
    /** @param openPath  the document that is open; empty for none. */
    LinksController(Sidebar *sidebar, ServeClient &client, std::function<QString()> openPath);

Q_SIGNALS:
    /** What belongs to the open bulletin is other than before. */
    void changed();

private:
    void askNote(const QString &file, const QString &note);
    void send(const QString &method, const QString &file, const QString &note = {});

    Sidebar *m_sidebar;
    QPointer<ServeClient> m_client; ///< gone first when the reader ends
    std::function<QString()> m_openPath;
};

} // namespace Bantin
