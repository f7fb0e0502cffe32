// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QGenericPlugin>

namespace Bantin
{

/** The door by which Bantin comes into a reader: Qt loads it where QT_QPA_GENERIC_PLUGINS or `-plugin` names `bantin`.
 */
class Plugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "plugin.json")

public:
    using QGenericPlugin::QGenericPlugin;

    /** Runs inside the application's constructor, before there is a window: it only starts to watch for readers. */
    QObject *create(const QString &name, const QString &specification) override;
};

} // namespace Bantin
