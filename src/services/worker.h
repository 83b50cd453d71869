// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/library.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace hotpapers::services {

/**
 * A thread with a library of its own and a queue of what is to be done with it, in the order in which it was asked for.
 * All members are for any thread.
 */
class Worker
{
public:
    /** What the destructor does with what waits: does it all, or drops it and requests the running task to stop. */
    enum class AtEnd { Drain, Drop };

    /** Run in the worker's thread; the token is that of the worker's own end (of Drop; with Drain it never stops). */
    using Task = std::move_only_function<void(Library &, std::stop_token)>;

    /**
     * A piece of work for times when nothing is asked for. It is done again and again after each task, as long as it
     * returns that there is more to do; then the thread sleeps. Its token stops as soon as there is a task.
     */
    using SpareWork = std::function<bool(Library &, const std::stop_token &)>;

    Worker(QString file, AtEnd atEnd, SpareWork spareWork = {});
    ~Worker(); ///< joins; what was posted to a worker that was never started is dropped

    /** Starts the thread, once. It tells whether the library could be opened; if not, nothing that is posted is done. */
    void start(std::function<void(Result<void>)> opened);
    void post(Task task);
    [[nodiscard]] bool isBusy(); ///< is something that was posted not done yet?
    /** Until all that was posted is done, or `stop` was requested. Spare work does not count. */
    void waitUntilIdle(const std::stop_token &stop);

private:
    void run(const std::stop_token &ending, const std::function<void(Result<void>)> &opened);
    [[nodiscard]] std::optional<Task> next(const std::stop_token &ending);
    void doSpareWork(Library &library, const std::stop_token &ending);
    void setIdle();
    void close();

    const QString m_file;
    const AtEnd m_atEnd;
    const SpareWork m_spareWork;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_changed;
    std::deque<Task> m_tasks;
    std::stop_source m_spareStop;
    bool m_busy = false;
    bool m_closed = false; ///< the library could not be opened
    std::jthread m_thread; ///< last: it uses the others until it is joined
};

} // namespace hotpapers::services
