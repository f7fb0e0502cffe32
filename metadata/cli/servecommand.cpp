// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/servecommand.h"

#include "cli/catalogueoption.h"
#include "cli/command.h"
#include "cli/server.h"
#include "cli/workerpool.h"
#include "pipeline.h"

#include <QJsonDocument>

#include <csignal>
#include <cstdlib>
#include <memory>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Bantin::Cli
{

namespace
{

/** One line to standard output in one go. Who does not read any more has gone: there is nobody left to answer. */
void sendLine(const QJsonObject &message)
{
    const QByteArray line = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
    for (qsizetype sent = 0; sent < line.size();) {
        const ssize_t count = ::write(STDOUT_FILENO, line.constData() + sent, size_t(line.size() - sent));
        if (count < 0 && errno != EINTR)
            std::_Exit(Done);
        sent += std::max<ssize_t>(count, 0);
    }
}

/** Feeds the lines of standard input to @p server until they end. Not with QFile or stdio: what has come must be taken
 *  at once, while more than a line's length must not be kept. */
void readLines(Server &server)
{
    QByteArray line;
    bool isTooLong = false;
    char buffer[1 << 16];
    for (;;) {
        const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return;
        for (const char c : QByteArrayView(buffer, count)) {
            if (c != '\n') {
                isTooLong = isTooLong || line.size() >= JsonRpc::MaxLine;
                if (!isTooLong)
                    line += c;
                continue;
            }
            if (isTooLong)
                server.refuseLongLine();
            else if (!server.handle(line))
                return;
            line.clear();
            isTooLong = false;
        }
    }
}

} // namespace

int runServe(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Answers a reader's plugin: JSON-RPC 2.0 on standard input and output, one message a line."_s);
    const QCommandLineOption folder = catalogueOption();
    parser.addOption(folder);
    if (const auto code = parse(parser, arguments))
        return *code;
    if (!parser.positionalArguments().isEmpty()) {
        printError(u"serve takes no arguments; see %1 --help"_s.arg(arguments.value(0)));
        return WrongUse;
    }
    Result<Knowledge> knowledge = Knowledge::load(dataFolder());
    if (!knowledge) {
        printError(knowledge.error().detail);
        return SomeFailed;
    }
    std::signal(SIGPIPE, SIG_IGN);
    Server server(*knowledge, catalogueFolder(parser, folder),
                  analyseInWorkers(QCoreApplication::applicationFilePath()), sendLine);
    server.watchFolders();
    readLines(server);
    // A loader that does not look at its token must not keep us: what is lost is an answer nobody waits for.
    if (!server.finish())
        std::_Exit(Done);
    return Done;
}

} // namespace Bantin::Cli
