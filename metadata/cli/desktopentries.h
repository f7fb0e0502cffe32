// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "types/error.h"

#include <QStringList>

namespace Bantin
{

/** Okular's desktop entries: the system's are read, the user's own folder is written. */
class DesktopEntries
{
public:
    /** @param userFolder     `applications` in the user's data folder
     *  @param systemFolders  the same of the system, the most important first */
    DesktopEntries(QString userFolder, QStringList systemFolders);
    /** Of the user and the system that we run in. */
    [[nodiscard]] static DesktopEntries ofThisUser();

    /** Writes entries that start Okular with the plugin on; the user's own entries are kept beside them.
     *  @param pluginPath  what QT_PLUGIN_PATH must name; empty where Qt finds the plugin by itself
     *  @return the files that were written; NotReadable where there is no Okular or a file cannot be written. */
    [[nodiscard]] Result<QStringList> enable(const QString &pluginPath) const;
    /** Removes what enable() wrote and brings back what was there before. @return the files that were ours. */
    [[nodiscard]] Result<QStringList> disable() const;

private:
    [[nodiscard]] Result<void> enableOne(const QString &name, const QString &source, const QString &pluginPath) const;

    QString m_userFolder;
    QStringList m_systemFolders;
};

/** @p entry with the plugin on in each of its Exec lines; empty where none of them starts Okular. */
[[nodiscard]] QByteArray withPlugin(const QByteArray &entry, const QString &pluginPath);

/** What QT_PLUGIN_PATH must name for Qt to find our plugin: empty where it does so by itself.
 *  @return NotReadable where the plugin is nowhere beside @p programFolder. */
[[nodiscard]] Result<QString> pluginPathFor(const QString &programFolder, const QString &qtPluginFolder);

} // namespace Bantin
