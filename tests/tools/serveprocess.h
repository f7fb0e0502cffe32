// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

constexpr int AnswerMs = 120'000; ///< longer than a busy machine takes: what does not come by then hangs

/** `bantin serve` as a reader's plugin has it. */
class ServeProcess
{
public:
    /** With its catalogue and its cache in @p folder. */
    explicit ServeProcess(const QString &folder)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), folder + QStringLiteral("/cache"));
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(BANTIN_PROGRAM), {QStringLiteral("serve"), QStringLiteral("--catalogue"),
                                                         folder + QStringLiteral("/catalogue")});
    }
    ~ServeProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    void sendLine(const QByteArray &line) { m_process.write(line + '\n'); }
    void send(const QJsonValue &id, const QString &method, const QJsonObject &params = {})
    {
        sendLine(QJsonDocument(QJsonObject{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                                           {QStringLiteral("id"), id},
                                           {QStringLiteral("method"), method},
                                           {QStringLiteral("params"), params}})
                     .toJson(QJsonDocument::Compact));
    }
    /** The next message, or an empty object when none came in time. */
    QJsonObject next()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(AnswerMs))
                return {};
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    /** The answer to @p id; what comes before it is kept in notifications. */
    QJsonObject answer(const QJsonValue &id)
    {
        for (QJsonObject message = next(); !message.isEmpty(); message = next()) {
            if (message[QStringLiteral("id")] == id)
                return message;
            notifications << message;
        }
        return {};
    }
    QProcess &process() { return m_process; }

    QList<QJsonObject> notifications;

private:
    QProcess m_process;
};

inline int errorCode(const QJsonObject &message)
{
    return message[QStringLiteral("error")][QStringLiteral("code")].toInt();
}
