// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include "client/badfiles.h"
#include "client/failure.h"
#include "client/serveprocess.h"

#include <QDeadlineTimer>
#include <QMap>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace Bantin
{

/** What is asked of `bantin serve`. */
struct Request {
    QString method;
    QJsonObject params;
    QString file; ///< the file that is at fault if the child dies over this; empty for none
    std::chrono::milliseconds timeout{30'000}; ///< without an answer or progress
    bool isBackground = false;                 ///< takes long, and nobody waits for it
};

/** The reader's one child `bantin serve`.
 *
 *  It starts with the first request. A file that crashes or hangs it is not sent again until it changes; the child is
 *  started anew, later each time it dies in a row, and what else was asked of it is asked again. */
class ServeClient : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const Reply &)>;

    /** How the program is found and started; the tests have a program of their own. */
    struct Options {
        std::function<QString()> program;
        QStringList arguments{QStringLiteral("serve")};
        std::chrono::milliseconds firstRestartDelay{500};
        int attempts = 4; ///< starts in a row without a single answer, before requests are refused
    };

    explicit ServeClient(Options options, QObject *parent = nullptr);
    ~ServeClient() override;

    /** Asks, asynchronously. @p handler is called at most once, never from within this call, and not after cancel(),
     *  nor when @p context is gone.
     *  @return the number of the request, positive. */
    int send(Request request, QObject *context, Handler handler);
    /** The answer is not wanted any more. Unknown numbers are let pass: the answer may just have come. */
    void cancel(int number);
    /** Lets the child end; a later request starts a new one. */
    void stop();

Q_SIGNALS:
    void progress(int number, const QJsonObject &params);
    /** The child has taken up changed files by itself: answers may be others now. */
    void catalogueChanged();

private:
    struct Pending {
        Request request;
        QPointer<QObject> context;
        Handler handler; ///< empty once cancelled: still watched, for the child may hang over it
        QDeadlineTimer deadline{QDeadlineTimer::Forever};
        bool sent = false;
    };

    void pump();
    [[nodiscard]] bool startProcess();
    void write(int number, Pending &pending);
    void receive(const QJsonObject &message);
    void receiveProgress(const QJsonObject &params);
    void answer(int number, const Reply &reply);
    void refuseAll(const Failure &failure);
    void childEnded(const QString &detail);
    void childLost(int culprit, FailureCause cause, const QString &detail);
    void scheduleRestart();
    void watchDeadlines();
    void deadlinePassed();
    [[nodiscard]] QList<int> sentNumbers() const;
    [[nodiscard]] QList<int> numbersByUrgency() const;

    Options m_options;
    std::unique_ptr<ServeProcess> m_process;
    QMap<int, Pending> m_pending; ///< by number, so in the order of asking
    BadFiles m_badFiles;
    QTimer m_restart;
    QTimer m_watch; ///< runs while something is asked, to the nearest deadline
    int m_lastNumber = 0;
    int m_deaths = 0;        ///< of children in a row without an answer
    bool m_greeted = false;  ///< the child has answered: from now on its death is a file's fault
    bool m_oneByOne = false; ///< after a crash with several files asked: to find out which it was
};

} // namespace Bantin
