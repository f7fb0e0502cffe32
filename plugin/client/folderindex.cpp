// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "client/folderindex.h"

#include "types/memberpath.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Bantin
{

QString FolderIndex::target(const QString &path)
{
    if (const QString archive = archiveIn(path); !archive.isEmpty())
        return target(archive);
    const QString folder = QFileInfo(path).absolutePath();
    const bool isTooWide = (QDir::homePath() + u'/').startsWith(folder + u'/') || folder == "/"_L1 ||
                           folder == QDir::cleanPath(QDir::tempPath());
    return isTooWide ? path : folder;
}

void FolderIndex::cover(const QString &path)
{
    const QString target = FolderIndex::target(path);
    if (!m_covered.contains(target))
        index(target);
}

void FolderIndex::add(const QString &folder)
{
    if (!m_running.values().contains(folder))
        index(folder);
}

void FolderIndex::forget(const QString &folder)
{
    m_client.send(
        {.method = u"forget"_s, .params = {{u"paths"_s, QJsonArray{folder}}}, .file = {}, .isBackground = true}, this,
        [this, folder](const Reply &reply) {
            if (!reply)
                Q_EMIT notForgotten(folder);
            Q_EMIT finished(folder);
        });
}

void FolderIndex::index(const QString &target)
{
    m_covered.insert(target);
    m_failed.remove(target);
    const int number = m_client.send({.method = u"index"_s,
                                      .params = {{u"paths"_s, QJsonArray{target}}},
                                      .file = target,
                                      .timeout = 2min,
                                      .isBackground = true},
                                     this, [this, target](const Reply &reply) { finish(target, reply); });
    m_running.insert(number, target);
}

void FolderIndex::reportProgress(int number, const QJsonObject &params)
{
    if (const auto target = m_running.constFind(number); target != m_running.constEnd())
        Q_EMIT progress(*target, params[u"done"_s].toInt(), params[u"total"_s].toInt());
}

void FolderIndex::finish(const QString &target, const Reply &reply)
{
    m_running.removeIf([&target](const auto &entry) { return entry.value() == target; });
    if (!reply) {
        m_failed.insert(target);
        Q_EMIT failed(target);
    }
    Q_EMIT finished(target);
}

} // namespace Bantin
