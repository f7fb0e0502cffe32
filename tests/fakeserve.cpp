// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

// A double of `bantin serve` for the tests of its client: what it does follows from the name of the file it is asked
// about. usage: fakeserve LOG [dumb], LOG being a file that gets a line for each message.

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{

void say(const QByteArray &line)
{
    std::cout << line.constData() << std::endl;
}

void send(const QJsonObject &message)
{
    say(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

void result(const QJsonValue &id, const QJsonObject &value)
{
    send({{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, id}, {u"result"_s, value}});
}

void refuse(const QJsonValue &id, const QString &message, const QString &code)
{
    send({{u"jsonrpc"_s, u"2.0"_s},
          {u"id"_s, id},
          {u"error"_s,
           QJsonObject{{u"code"_s, -32000}, {u"message"_s, message}, {u"data"_s, QJsonObject{{u"code"_s, code}}}}}});
}

void describe(const QJsonValue &id, const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (name.startsWith(u"crash"_s))
        raise(SIGKILL);
    if (name.startsWith(u"hang"_s))
        for (;;)
            pause();
    if (name.startsWith(u"garbage"_s))
        say("Segmentation fault, they said");
    else if (name.startsWith(u"locked"_s))
        refuse(id, u"needs a password"_s, u"encrypted"_s);
    else if (!name.startsWith(u"late"_s))
        result(id, {{u"path"_s, path}, {u"pid"_s, qint64(getpid())}});
}

void handle(const QJsonObject &message)
{
    const QString method = message[u"method"_s].toString();
    const QJsonObject params = message[u"params"_s].toObject();
    const QJsonValue id = message[u"id"_s];
    if (method == "initialize"_L1)
        result(id, {{u"protocol"_s, 1}});
    else if (method == "describe"_L1)
        describe(id, params[u"path"_s].toString());
    else if (method == "cancel"_L1) // the answer to a "late" file: on its way when it was cancelled
        result(params[u"id"_s], {{u"path"_s, u"too late"_s}});
    else if (method == "index"_L1 && params[u"paths"_s][0].toString().endsWith(u"endless"_s))
        return;
    else if ((method == "index"_L1 || method == "forget"_L1) && params[u"paths"_s][0].toString().endsWith(u"locked"_s))
        refuse(id, u"another run is at work"_s, u"not-readable"_s);
    else if (method == "forget"_L1)
        result(id, {{u"removed"_s, 1}});
    else if (method == "index"_L1) {
        for (int done : {1, 2})
            send({{u"jsonrpc"_s, u"2.0"_s},
                  {u"method"_s, u"index/progress"_s},
                  {u"params"_s, QJsonObject{{u"id"_s, id}, {u"done"_s, done}, {u"total"_s, 2}}}});
        result(id, {{u"indexed"_s, 2}});
    } else if (method == "shutdown"_L1)
        std::exit(0);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2) // dumb: gone before it has said a word
        return 1;
    QFile log(QString::fromLocal8Bit(argv[1]));
    if (!log.open(QIODevice::Append))
        return 2;
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonObject message = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        const QString path = message[u"params"_s][u"path"_s].toString();
        log.write(message[u"method"_s].toString().toUtf8() + ' ' + QFileInfo(path).fileName().toUtf8() + '\n');
        log.flush();
        handle(message);
    }
    return 0;
}
