// SPDX-FileCopyrightText: 2026 The Bantin authors
// SPDX-License-Identifier: GPL-2.0-or-later

#include "cli/tasklane.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace Bantin
{

TaskLane::TaskLane() : m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

TaskLane::~TaskLane()
{
    cancelAll();
}

void TaskLane::add(const QJsonValue &id, Work work, Withdrawn withdrawn)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.push_back(
        {.id = id, .stop = std::stop_source(), .work = std::move(work), .withdrawn = std::move(withdrawn)});
    m_changed.notify_all();
}

bool TaskLane::cancel(const QJsonValue &id)
{
    return cancelChosen([&id](const Task &task) { return task.id == id; });
}

void TaskLane::cancelAll()
{
    cancelChosen([](const Task &) { return true; });
}

bool TaskLane::cancelChosen(const Chosen &chosen)
{
    std::vector<Task> taken;
    bool stopped = false;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_atWork && chosen(*m_atWork))
            stopped = m_atWork->stop.request_stop();
        const auto kept = std::ranges::stable_partition(m_waiting, std::not_fn(chosen)).begin();
        taken.assign(std::move_iterator(kept), std::move_iterator(m_waiting.end()));
        m_waiting.erase(kept, m_waiting.end());
        m_changed.notify_all();
    }
    // Without the lock: what is called here may take its time.
    for (const Task &task : taken)
        task.withdrawn();
    return stopped || !taken.empty();
}

bool TaskLane::waitUntilIdle(std::chrono::steady_clock::time_point deadline)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_until(lock, deadline, [this] { return m_waiting.empty() && !m_atWork; });
}

void TaskLane::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return !m_waiting.empty(); })) {
        m_atWork = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        m_atWork->work(m_atWork->stop.get_token());
        lock.lock();
        m_atWork.reset();
        m_changed.notify_all();
        if (stop.stop_requested())
            return;
    }
}

} // namespace Bantin
