// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "client/serveprocess.h"

#include <QCoreApplication>
#include <QPointer>
#include <QProcess>
#include <QTimer>

#include <chrono>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Bantin
{

namespace
{
/** Time for a child that was told to end; what it still writes then is lost. */
constexpr auto FarewellTime = 3s;
} // namespace

ServeProcess::ServeProcess(const QString &program, const QStringList &arguments) : m_process(new QProcess)
{
    m_process->setProgram(program);
    m_process->setArguments(arguments);
    m_process->setWorkingDirectory(u"/"_s);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // A child in an endless loop does not see its input close. It also has no use for what the reader holds open.
    m_process->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process->setUnixProcessParameters(QProcess::UnixProcessFlag::CloseFileDescriptors |
                                        QProcess::UnixProcessFlag::ResetSignalHandlers |
                                        QProcess::UnixProcessFlag::UseVFork);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ServeProcess::read);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(m_process->errorString());
    });
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        end(status == QProcess::CrashExit ? u"bantin serve crashed"_s
                                          : u"bantin serve ended with status %1"_s.arg(code));
    });
}

ServeProcess::~ServeProcess()
{
    QProcess *process = release();
    if (!process)
        return;
    process->write(JsonLines::toLine({{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, u"shutdown"_s}}));
    process->closeWriteChannel();
    // Without an event loop nobody would call the timer; the end of the reader ends the child then.
    if (QCoreApplication::instance() && !QCoreApplication::closingDown())
        QTimer::singleShot(FarewellTime, process, &QProcess::kill);
}

void ServeProcess::start()
{
    m_process->start();
}

void ServeProcess::send(const QJsonObject &message)
{
    if (m_process)
        m_process->write(JsonLines::toLine(message));
}

void ServeProcess::kill()
{
    if (QProcess *process = release())
        process->kill();
}

void ServeProcess::read()
{
    const JsonLines::Taken taken = m_lines.take(m_process->readAllStandardOutput());
    const QPointer alive(this);
    for (const QJsonObject &message : taken.messages) {
        Q_EMIT received(message);
        if (!alive || !m_process)
            return;
    }
    if (taken.error) {
        kill();
        Q_EMIT ended(taken.error->detail);
    }
}

void ServeProcess::end(const QString &detail)
{
    release();
    Q_EMIT ended(detail);
}

// QProcess waits in its destructor, up to half a minute, for a child that runs: it must outlive us instead.
QProcess *ServeProcess::release()
{
    QProcess *process = std::exchange(m_process, nullptr);
    if (!process)
        return nullptr;
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return nullptr;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    return process;
}

} // namespace Bantin
