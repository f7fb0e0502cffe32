// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/workerpool.h"

#include "types/packed.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QThread>
#include <QTimer>
#include <QtEndian>

#include <algorithm>
#include <csignal>
#include <memory>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace Bantin
{

namespace
{

/** Files that a worker has at hand, so that it need not wait for the next while we store the last. */
constexpr qsizetype FilesAhead = 8;
constexpr int Niceness = 10;
/** Of the size before each answer. */
constexpr qsizetype SizeBytes = sizeof(quint32);

void limitTo(int resource, rlim_t most)
{
    const rlimit limit{.rlim_cur = most, .rlim_max = most};
    ::setrlimit(__rlimit_resource(resource), &limit);
}

/** One child, and the files it was given, the one it is at first. */
class Worker : public QObject
{
    Q_OBJECT

public:
    Worker(const QString &program, const WorkerLimits &limits) : m_program(program), m_limits(limits)
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_isLate = true;
            m_process->kill();
        });
    }
    ~Worker() override { stop(); }

    void give(const QString &path)
    {
        if (!m_process)
            start();
        m_files << path;
        m_process->write(QJsonDocument(QJsonObject{{u"path"_s, path}}).toJson(QJsonDocument::Compact) + '\n');
        if (m_files.size() == 1)
            m_timer.start(m_limits.fileMs);
    }

    [[nodiscard]] bool wantsMore() const { return m_files.size() < FilesAhead; }
    [[nodiscard]] bool isBusy() const { return !m_files.isEmpty(); }

Q_SIGNALS:
    void answered(const QString &path, const Bantin::Analysed &analysed);
    /** The child has ended; @p untouched are files it had not begun. */
    void died(const QStringList &untouched);
    /** No child can be had: our set-up is at fault, no file. */
    void unusable();

private:
    void start()
    {
        m_process = std::make_unique<QProcess>();
        m_isLate = false;
        m_isVerbose = false;
        m_process->setStandardErrorFile(QProcess::nullDevice());
        const WorkerLimits limits = m_limits;
        m_process->setChildProcessModifier([limits] {
            ::prctl(PR_SET_PDEATHSIG, SIGKILL);
            limitTo(RLIMIT_CORE, 0);
#ifndef __SANITIZE_ADDRESS__ // which needs terabytes of address space
            limitTo(RLIMIT_AS, rlim_t(limits.memoryBytes));
#endif
            static_cast<void>(::nice(Niceness) == 0);
        });
        connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &Worker::read);
        connect(m_process.get(), &QProcess::finished, this, &Worker::end);
        // Queued: start() may fail before it returns.
        connect(
            m_process.get(), &QProcess::errorOccurred, this,
            [this](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart)
                    Q_EMIT unusable();
            },
            Qt::QueuedConnection);
        m_process->start(m_program, {u"worker"_s});
    }

    void stop()
    {
        if (!m_process)
            return;
        m_process->disconnect(this);
        m_process->kill();
        m_process->waitForFinished();
    }

    void read()
    {
        while (!m_files.isEmpty() && m_process->bytesAvailable() >= SizeBytes) {
            const qint64 size = qFromBigEndian<quint32>(m_process->peek(SizeBytes).constData());
            if (size > m_limits.answerBytes) {
                m_isVerbose = true;
                return m_process->kill();
            }
            if (m_process->bytesAvailable() < SizeBytes + size)
                return;
            const QByteArray answer = m_process->read(SizeBytes + size);
            const QString path = m_files.takeFirst();
            if (m_files.isEmpty())
                m_timer.stop();
            else
                m_timer.start(m_limits.fileMs);
            Q_EMIT answered(path, analysedOf(QByteArrayView(answer).sliced(SizeBytes)));
        }
    }

    /** The first file was at work when the child ended: it is lost, the others are not. */
    void end()
    {
        m_timer.stop();
        const QStringList files = std::exchange(m_files, {});
        QProcess *process = m_process.release();
        process->deleteLater(); // it is what called us
        // A child ends by itself only when its input closes, which we did not do, or when it lacks what it needs.
        if (process->exitStatus() == QProcess::NormalExit)
            return Q_EMIT unusable();
        // Now, as a new child that is started below forgets why this one ended.
        const Error error = files.isEmpty() ? Error() : fault(files.first());
        // First what is to be done again: after the last answer the run ends.
        Q_EMIT died(files.sliced(std::min<qsizetype>(1, files.size())));
        if (!files.isEmpty())
            Q_EMIT answered(files.first(), Analysed::of({.outcome = std::unexpected(error)}));
    }

    [[nodiscard]] Error fault(const QString &path) const
    {
        if (m_isLate)
            return {.code = ErrorCode::LimitExceeded,
                    .detail = u"reading %1 took longer than %2 s; it is passed over until it changes"_s.arg(path).arg(
                        m_limits.fileMs / 1000)};
        if (m_isVerbose)
            return {.code = ErrorCode::LimitExceeded,
                    .detail = u"%1 holds more than can be kept; it is passed over until it changes"_s.arg(path)};
        return {.code = ErrorCode::Malformed,
                .detail = u"reading %1 made the program that reads end early; it is passed over until it changes"_s.arg(
                    path)};
    }

    const QString m_program;
    const WorkerLimits m_limits;
    std::unique_ptr<QProcess> m_process;
    QTimer m_timer;
    QStringList m_files;
    bool m_isLate = false;
    bool m_isVerbose = false;
};

/** All workers of one run, in an event loop of the run's own thread. */
class Pool : public QObject
{
    Q_OBJECT

public:
    Pool(const QString &program, const WorkerLimits &limits, QStringList paths, const Deliver &deliver)
        : m_paths(std::move(paths)), m_deliver(deliver)
    {
        std::ranges::reverse(m_paths); // taken from the end
        const int cores = std::max(QThread::idealThreadCount(), 1);
        const int count = limits.workers > 0 ? limits.workers : cores;
        for (int i = 0; i < count; ++i) {
            m_workers.push_back(std::make_unique<Worker>(program, limits));
            Worker *worker = m_workers.back().get();
            connect(worker, &Worker::answered, this, [this, worker](const QString &path, const Analysed &analysed) {
                m_deliver(path, analysed);
                feed(*worker);
            });
            connect(worker, &Worker::died, this, [this](const QStringList &untouched) {
                for (const QString &path : untouched)
                    m_paths << path;
                feedAll();
            });
            connect(worker, &Worker::unusable, this, [this] {
                m_isUsable = false;
                m_loop.quit();
            });
        }
    }

    /** @return whether there were workers to do the work. */
    [[nodiscard]] bool run(const std::stop_token &stop)
    {
        const std::stop_callback quit(
            stop, [this] { QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); });
        feedAll();
        if (!stop.stop_requested() && isBusy())
            m_loop.exec();
        return m_isUsable;
    }

private:
    void feed(Worker &worker)
    {
        while (worker.wantsMore() && !m_paths.isEmpty())
            worker.give(m_paths.takeLast());
        if (!isBusy())
            m_loop.quit();
    }
    void feedAll()
    {
        for (const auto &worker : m_workers)
            feed(*worker);
    }
    [[nodiscard]] bool isBusy() const
    {
        return !m_paths.isEmpty() || std::ranges::any_of(m_workers, [](const auto &w) { return w->isBusy(); });
    }

    QStringList m_paths;
    const Deliver &m_deliver;
    QEventLoop m_loop;
    bool m_isUsable = true;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

} // namespace

QByteArray toBytes(const Analysed &analysed)
{
    Packer packer;
    packer.number(quint64(analysed.state));
    packer.number(quint64(analysed.error.code));
    packer.text(analysed.error.detail);
    packer.texts(analysed.members);
    const QByteArray head = packer.bytes();
    QByteArray bytes(SizeBytes, Qt::Uninitialized);
    qToBigEndian(quint32(head.size() + analysed.document.size()), bytes.data());
    return bytes + head + analysed.document;
}

Analysed analysedOf(QByteArrayView bytes)
{
    Unpacker unpacker(bytes);
    const auto state = EntryState(std::min(unpacker.number(), quint64(EntryState::Archive)));
    const auto code = ErrorCode(std::min(unpacker.number(), quint64(ErrorCode::Cancelled)));
    const QString detail = unpacker.text();
    const QStringList members = unpacker.texts();
    if (!unpacker.isValid())
        return {};
    return {.state = state,
            .error = {.code = code, .detail = detail},
            .document = unpacker.rest().toByteArray(),
            .members = members};
}

AnalyseFiles analyseInWorkers(const QString &program, const WorkerLimits &limits)
{
    return [program, limits](const QStringList &paths, const Deliver &deliver,
                             const std::stop_token &stop) -> Result<void> {
        if (Pool(program, limits, paths, deliver).run(stop))
            return {};
        return std::unexpected(
            Error{.code = ErrorCode::NotReadable,
                  .detail = u"%1 worker, which reads files, does not run; install Bantin again"_s.arg(program)});
    };
}

} // namespace Bantin

#include "workerpool.moc"
