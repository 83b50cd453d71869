// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/worker.h"

namespace hotpapers::services {

Worker::Worker(QString file, AtEnd atEnd, SpareWork spareWork)
    : m_file(std::move(file)), m_atEnd(atEnd), m_spareWork(std::move(spareWork))
{
}

Worker::~Worker() = default;

void Worker::start(std::function<void(Result<void>)> opened)
{
    Q_ASSERT(!m_thread.joinable());
    m_thread = std::jthread([this, opened = std::move(opened)](const std::stop_token &ending) { run(ending, opened); });
}

void Worker::post(Task task)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed) {
        return;
    }
    m_tasks.push_back(std::move(task));
    m_spareStop.request_stop();
    m_changed.notify_all();
}

bool Worker::isBusy()
{
    const std::lock_guard lock(m_mutex);
    return m_busy || !m_tasks.empty();
}

void Worker::waitUntilIdle(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, stop, [this] { return m_tasks.empty() && !m_busy; });
}

void Worker::run(const std::stop_token &ending, const std::function<void(Result<void>)> &opened)
{
    auto library = Library::open(m_file);
    if (!library) {
        close();
        opened(std::unexpected(library.error()));
        return;
    }
    opened({});
    while (auto task = next(ending)) {
        (*task)(*library, m_atEnd == AtEnd::Drop ? ending : std::stop_token());
        task.reset(); // what it holds goes before others are told that it is done
        setIdle();
        doSpareWork(*library, ending);
    }
}

std::optional<Worker::Task> Worker::next(const std::stop_token &ending)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, ending, [this] { return !m_tasks.empty(); });
    if (m_tasks.empty() || (m_atEnd == AtEnd::Drop && ending.stop_requested())) {
        return {};
    }
    Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    m_busy = true;
    return task;
}

void Worker::doSpareWork(Library &library, const std::stop_token &ending)
{
    bool more = m_spareWork != nullptr;
    while (more && !ending.stop_requested()) {
        std::stop_source stop;
        {
            const std::lock_guard lock(m_mutex);
            if (!m_tasks.empty()) {
                return;
            }
            m_spareStop = stop;
        }
        const std::stop_callback atEnd(ending, [&stop] { stop.request_stop(); });
        more = m_spareWork(library, stop.get_token());
    }
}

void Worker::setIdle()
{
    const std::lock_guard lock(m_mutex);
    m_busy = false;
    m_changed.notify_all();
}

void Worker::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_tasks.clear();
    m_changed.notify_all();
}

} // namespace hotpapers::services
