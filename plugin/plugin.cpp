// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "plugin.h"

#include "session.h"

#include <QApplication>

namespace Bantin
{

QObject *Plugin::create(const QString &name, const QString &)
{
    if (name.compare(QLatin1StringView("bantin"), Qt::CaseInsensitive) != 0)
        return nullptr;
    // A program without widgets has no sidebar to join. It gets an idle object: Qt prints a warning for none.
    if (!qobject_cast<QApplication *>(qApp))
        return new QObject;
    return new Session;
}

} // namespace Bantin
