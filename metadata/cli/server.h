// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "catalogue/catalogue.h"
#include "cli/cataloguekeeper.h"
#include "cli/currentknowledge.h"
#include "cli/jsonrpc.h"
#include "document/openedmembers.h"
#include "links/userlinks.h"

#include <QHash>

#include <functional>
#include <mutex>
#include <optional>

namespace Bantin
{

/** The methods of `bantin serve`: see PROTOCOL.md. Fed line by line; answers come in other threads, one at a time. */
class Server
{
public:
    using Send = std::function<void(const QJsonObject &message)>;

    /** @param analyse  how `index` analyses files.
     *  @param send     is given each answer and notification. */
    Server(Knowledge knowledge, QString catalogueFolder, AnalyseFiles analyse, Send send);

    /** Takes one line of input. @return false after `shutdown`: nothing more is wanted. */
    [[nodiscard]] bool handle(const QByteArray &line);
    /** What stands for a line that was too long to be read. */
    void refuseLongLine();

    /** Has the folders of the catalogue watched, and takes up what changes there while nobody asks. */
    void watchFolders(FolderWatchTimes times = FolderWatchTimes());

    /** Waits for the answers that are due, then withdraws the rest. @return whether all work has ended. */
    [[nodiscard]] bool finish();

private:
    using Answer = QJsonObject (Server::*)(const JsonRpc::Request &, const std::stop_token &);
    struct Method;
    static const QHash<QString, Method> &methods();

    void send(const QJsonObject &message);
    void answerLater(const Method &method, const JsonRpc::Request &request);
    void answerCancel(const JsonRpc::Request &request);

    QJsonObject initialise(const JsonRpc::Request &request, const std::stop_token &stop);
    QJsonObject open(const JsonRpc::Request &request, const std::stop_token &stop);
    QJsonObject describe(const JsonRpc::Request &request, const std::stop_token &stop);
    QJsonObject related(const JsonRpc::Request &request, const std::stop_token &stop);
    QJsonObject compare(const JsonRpc::Request &request, const std::stop_token &stop);
    QJsonObject link(const JsonRpc::Request &request, const std::stop_token &stop);
    QJsonObject unlink(const JsonRpc::Request &request, const std::stop_token &stop);
    QJsonObject search(const JsonRpc::Request &request, const std::stop_token &stop);
    QJsonObject status(const JsonRpc::Request &request, const std::stop_token &stop);
    QJsonObject index(const JsonRpc::Request &request, const std::stop_token &stop);
    QJsonObject forget(const JsonRpc::Request &request, const std::stop_token &stop);

    /** The catalogue at its newest state; used by the questions' lane alone. */
    Result<const Catalogue *> catalogue();
    [[nodiscard]] QJsonObject withMissingParts(QJsonObject result) const;

    CurrentKnowledge m_knowledge;    ///< used by the questions' lane alone
    const QString m_catalogueFolder; ///< or a file that names several
    const QString m_indexFolder;     ///< the same, or the user's own where several are read
    const UserLinks m_links;
    const OpenedMembers m_members;
    std::mutex m_sendMutex;
    const Send m_send; ///< guarded by m_sendMutex
    std::optional<Catalogue> m_catalogue;
    CatalogueKeeper m_keeper; ///< the lanes are last: their threads use all the others
    TaskLane m_questions;
};

} // namespace Bantin
