// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#pragma once

#include <QJsonValue>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace Bantin
{

/** A thread that carries out requests one after another; each can be cancelled while it waits or works. */
class TaskLane
{
public:
    using Work = std::function<void(const std::stop_token &)>;
    using Withdrawn = std::function<void()>;

    TaskLane();
    /** Ends the thread after the work at hand, which is told to stop. */
    ~TaskLane();

    /** Either @p work is carried out, in the lane's thread, or @p withdrawn is called, in the thread that cancels. */
    void add(const QJsonValue &id, Work work, Withdrawn withdrawn);
    /** Tells the request @p id to stop: the one at work finds its token stopped, one that waits is taken out at once.
     *  @return whether there is such a request. */
    bool cancel(const QJsonValue &id);
    void cancelAll();

    /** Waits until nothing is left to do, at most until @p deadline. @return whether nothing is left. */
    bool waitUntilIdle(std::chrono::steady_clock::time_point deadline);

private:
    struct Task {
        QJsonValue id;
        std::stop_source stop;
        Work work;
        Withdrawn withdrawn;
    };
    using Chosen = std::function<bool(const Task &)>;
    bool cancelChosen(const Chosen &chosen);
    void run(const std::stop_token &stop);

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Task> m_waiting;   ///< guarded by m_mutex
    std::optional<Task> m_atWork; ///< guarded by m_mutex, set and reset by the thread alone
    std::jthread m_thread;        ///< last: it uses all the others
};

} // namespace Bantin
