// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "client/serveclient.h"

#include <QSet>

namespace Bantin
{

/** Brings the catalogue up to date with the folders of the documents that are read, each once in a reader's life. */
class FolderIndex : public QObject
{
    Q_OBJECT

public:
    explicit FolderIndex(ServeClient &client) : m_client(client)
    {
        connect(&client, &ServeClient::progress, this, &FolderIndex::reportProgress);
    }

    /** Indexes the folder of @p path, unless that was done or is under way. */
    void cover(const QString &path);
    /** Indexes @p folder, even if that was done: the user wishes it. */
    void add(const QString &folder);
    /** Takes @p folder out of the catalogue, and tells when that is done or refused. */
    void forget(const QString &folder);
    [[nodiscard]] bool isBusy(const QString &path) const { return m_running.values().contains(target(path)); }
    /** The catalogue may lack bulletins of its folder: indexing it broke off. */
    [[nodiscard]] bool hasFailed(const QString &path) const { return m_failed.contains(target(path)); }

    /** What is indexed for @p path: its folder, for the member of an archive that of the archive. A file that lies
     * loose in the home folder, or above it, stands for itself: nobody who opens it means the whole disk. */
    [[nodiscard]] static QString target(const QString &path);

Q_SIGNALS:
    void progress(const QString &target, int done, int total);
    /** The catalogue may be another now. */
    void finished(const QString &target);
    /** @p target could not be looked through, or not to its end; finished() follows. */
    void failed(const QString &target);
    /** @p folder is still in the catalogue though it was to be forgotten; finished() follows. */
    void notForgotten(const QString &folder);

private:
    void reportProgress(int number, const QJsonObject &params);
    void index(const QString &target);
    void finish(const QString &target, const Reply &reply);

    ServeClient &m_client;
    QHash<int, QString> m_running; ///< targets by the number of the request
    QSet<QString> m_covered;
    QSet<QString> m_failed;
};

} // namespace Bantin
