// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "plugin.h"

#include "session.h"

#include <QApplication>

namespace Bantin
{

QObject *Plugin::create(const QString &name, const QString &)
{
    // A QGuiApplication shows no widgets, so there is no sidebar to join.
    if (name.compare(QLatin1StringView("bantin"), Qt::CaseInsensitive) != 0 || !qobject_cast<QApplication *>(qApp))
        return nullptr;
    return new Session;
}

} // namespace Bantin
