// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "client/serveclient.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Bantin
{

namespace
{

Q_LOGGING_CATEGORY(lcClient, "bantin.client", QtWarningMsg)

/** The protocol that we speak, as the child tells its own in its answer to `initialize`. */
constexpr int ProtocolVersion = 1;
constexpr auto LongestRestartDelay = 30s;

QJsonObject message(const QString &method, const QJsonObject &params)
{
    return {{u"jsonrpc"_s, u"2.0"_s}, {u"method"_s, method}, {u"params"_s, params}};
}

Reply replyOf(const QJsonObject &answer)
{
    if (!answer[u"error"_s].isObject())
        return answer[u"result"_s].toObject();
    const QJsonObject error = answer[u"error"_s].toObject();
    return std::unexpected(Failure{.cause = FailureCause::File,
                                   .error = {.code = errorCodeOf(error[u"data"_s][u"code"_s].toString()),
                                             .detail = error[u"message"_s].toString()}});
}

} // namespace

ServeClient::ServeClient(Options options, QObject *parent) : QObject(parent), m_options(std::move(options))
{
    m_restart.setSingleShot(true);
    m_watch.setSingleShot(true);
    connect(&m_restart, &QTimer::timeout, this, &ServeClient::pump);
    connect(&m_watch, &QTimer::timeout, this, &ServeClient::deadlinePassed);
}

ServeClient::~ServeClient()
{
    stop();
}

int ServeClient::send(Request request, QObject *context, Handler handler)
{
    const int number = ++m_lastNumber;
    m_pending.insert(number, {.request = std::move(request), .context = context, .handler = std::move(handler)});
    QMetaObject::invokeMethod(this, &ServeClient::pump, Qt::QueuedConnection);
    return number;
}

void ServeClient::cancel(int number)
{
    const auto pending = m_pending.find(number);
    if (pending == m_pending.end())
        return;
    if (!pending->sent) {
        m_pending.erase(pending);
        return;
    }
    pending->handler = {};
    m_process->send(message(u"cancel"_s, {{u"id"_s, number}}));
}

void ServeClient::stop()
{
    m_restart.stop();
    m_watch.stop();
    m_pending.clear();
    m_process.reset();
}

/** Sends what can be sent now. */
void ServeClient::pump()
{
    if (m_pending.isEmpty() || m_restart.isActive())
        return;
    const QList<int> numbers = numbersByUrgency();
    for (const int number : numbers) {
        const auto pending = m_pending.find(number);
        if (pending == m_pending.end() || pending->sent)
            continue;
        if (const std::optional<Failure> known = m_badFiles.failureOf(pending->request.file)) {
            answer(number, std::unexpected(*known));
            continue;
        }
        if (m_oneByOne && !sentNumbers().isEmpty())
            break;
        if (!m_process && !startProcess())
            return;
        write(number, *pending);
    }
    watchDeadlines();
}

bool ServeClient::startProcess()
{
    const QString program = m_options.program();
    if (program.isEmpty()) {
        refuseAll({.cause = FailureCause::Missing,
                   .error = {.code = ErrorCode::NotReadable,
                             .detail = u"the program bantin is not installed beside the plugin, nor in the PATH"_s}});
        return false;
    }
    m_greeted = false;
    m_process = std::make_unique<ServeProcess>(program, m_options.arguments);
    connect(m_process.get(), &ServeProcess::received, this, &ServeClient::receive);
    // Later: a child that cannot be started ends before start() returns.
    connect(m_process.get(), &ServeProcess::ended, this, &ServeClient::childEnded, Qt::QueuedConnection);
    m_process->start();
    QJsonObject hello = message(u"initialize"_s, {{u"protocol"_s, ProtocolVersion}});
    hello[u"id"_s] = 0;
    m_process->send(hello);
    return true;
}

void ServeClient::write(int number, Pending &pending)
{
    QJsonObject call = message(pending.request.method, pending.request.params);
    call[u"id"_s] = number;
    m_process->send(call);
    pending.sent = true;
    pending.deadline = QDeadlineTimer(pending.request.timeout);
}

void ServeClient::receive(const QJsonObject &answered)
{
    if (answered[u"method"_s].isString()) {
        if (answered[u"method"_s] == "index/progress"_L1)
            receiveProgress(answered[u"params"_s].toObject());
        else if (answered[u"method"_s] == "catalogue/changed"_L1)
            Q_EMIT catalogueChanged();
        return;
    }
    m_greeted = true;
    const int number = answered[u"id"_s].toInt(-1);
    const auto pending = m_pending.constFind(number);
    if (pending != m_pending.constEnd() && pending->sent) {
        m_deaths = 0;
        answer(number, replyOf(answered));
    }
    pump();
}

void ServeClient::receiveProgress(const QJsonObject &params)
{
    const int number = params[u"id"_s].toInt(-1);
    const auto pending = m_pending.find(number);
    if (pending == m_pending.end() || !pending->sent)
        return;
    pending->deadline = QDeadlineTimer(pending->request.timeout);
    watchDeadlines();
    if (pending->handler)
        Q_EMIT progress(number, params);
}

void ServeClient::answer(int number, const Reply &reply)
{
    // Taken out first: the handler may ask anew, or cancel.
    const Pending pending = m_pending.take(number);
    // What goes on in the background alone is the only one left to suspect.
    m_oneByOne = m_oneByOne && std::ranges::any_of(m_pending, [](const Pending &p) { return !p.request.isBackground; });
    if (pending.handler && pending.context)
        pending.handler(reply);
}

void ServeClient::refuseAll(const Failure &failure)
{
    const QList<int> numbers = m_pending.keys();
    for (const int number : numbers)
        if (m_pending.contains(number))
            answer(number, std::unexpected(failure));
}

QList<int> ServeClient::sentNumbers() const
{
    QList<int> numbers;
    for (auto it = m_pending.constBegin(); it != m_pending.constEnd(); ++it)
        if (it->sent)
            numbers << it.key();
    return numbers;
}

QList<int> ServeClient::numbersByUrgency() const
{
    QList<int> numbers = m_pending.keys();
    std::ranges::stable_partition(numbers, [this](int number) { return !m_pending[number].request.isBackground; });
    return numbers;
}

void ServeClient::childEnded(const QString &detail)
{
    const QList<int> sent = sentNumbers();
    if (sent.size() > 1)
        m_oneByOne = true;
    childLost(m_greeted && sent.size() == 1 ? sent.first() : 0, FailureCause::Crash, detail);
}

/** @param culprit  the request over which the child was lost; 0 where that is not known, or it was none. */
void ServeClient::childLost(int culprit, FailureCause cause, const QString &detail)
{
    qCWarning(lcClient, "%ls", qUtf16Printable(detail));
    m_process.reset();
    ++m_deaths;
    const Failure failure{.cause = cause, .error = {.code = ErrorCode::LimitExceeded, .detail = detail}};
    if (const QString file = m_pending.value(culprit).request.file; !file.isEmpty())
        m_badFiles.remember(file, failure);
    for (Pending &pending : m_pending) {
        pending.sent = false;
        pending.deadline = QDeadlineTimer(QDeadlineTimer::Forever);
    }
    m_pending.removeIf([](const auto &entry) { return !entry.value().handler; });
    if (m_pending.contains(culprit))
        answer(culprit, std::unexpected(failure));
    scheduleRestart();
}

void ServeClient::scheduleRestart()
{
    if (m_pending.isEmpty() || m_process)
        return;
    if (!m_greeted && m_deaths >= m_options.attempts) {
        m_deaths = 0;
        refuseAll({.cause = FailureCause::Unusable,
                   .error = {.code = ErrorCode::NotReadable, .detail = u"bantin serve does not stay alive"_s}});
        return;
    }
    const auto delay = m_options.firstRestartDelay * (1 << std::clamp(m_deaths - 1, 0, 10));
    m_restart.start(std::min<std::chrono::milliseconds>(delay, LongestRestartDelay));
}

void ServeClient::watchDeadlines()
{
    QDeadlineTimer nearest(QDeadlineTimer::Forever);
    for (const Pending &pending : std::as_const(m_pending))
        nearest = std::min(nearest, pending.deadline);
    if (nearest.isForever())
        m_watch.stop();
    else
        m_watch.start(std::chrono::milliseconds(nearest.remainingTime() + 1));
}

void ServeClient::deadlinePassed()
{
    const QList<int> sent = sentNumbers();
    const auto late =
        std::ranges::find_if(sent, [this](int number) { return m_pending[number].deadline.hasExpired(); });
    if (late == sent.end()) {
        watchDeadlines();
        return;
    }
    const QString method = m_pending[*late].request.method;
    m_process->kill();
    childLost(m_greeted ? *late : 0, FailureCause::Timeout, u"bantin serve did not answer '%1' in time"_s.arg(method));
}

} // namespace Bantin
