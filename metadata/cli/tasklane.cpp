// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/tasklane.h"

namespace Bantin
{

TaskLane::TaskLane() : m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

TaskLane::~TaskLane()
{
    cancelAll();
}

void TaskLane::add(const QJsonValue &id, Work work)
{
    const std::scoped_lock lock(m_mutex);
    m_tasks.push_back({.id = id, .stop = std::stop_source(), .work = std::move(work)});
    m_changed.notify_all();
}

bool TaskLane::cancel(const QJsonValue &id)
{
    const std::scoped_lock lock(m_mutex);
    bool found = false;
    for (Task &task : m_tasks)
        if (task.id == id)
            found = task.stop.request_stop() || found;
    return found;
}

void TaskLane::cancelAll()
{
    const std::scoped_lock lock(m_mutex);
    for (Task &task : m_tasks)
        task.stop.request_stop();
}

bool TaskLane::waitUntilIdle(std::chrono::steady_clock::time_point deadline)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_until(lock, deadline, [this] { return m_tasks.empty(); });
}

void TaskLane::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return !m_tasks.empty(); })) {
        Task &task = m_tasks.front(); // add() at the other end leaves it where it is
        lock.unlock();
        task.work(task.stop.get_token());
        lock.lock();
        m_tasks.pop_front();
        m_changed.notify_all();
        if (stop.stop_requested())
            return;
    }
}

} // namespace Bantin
