// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/libraryservice.h"
#include "services/worker.h"

#include <QPointer>

#include <stop_token>
#include <utility>

// How the service's calls, which stand in several files, come to their answers.

namespace hotpapers::services {

/** Stops when one of two tokens does. */
class EitherStop
{
public:
    EitherStop(std::stop_token one, std::stop_token other)
        : m_one(std::move(one), Request{m_source}), m_other(std::move(other), Request{m_source})
    {
    }
    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    struct Request
    {
        std::stop_source source;
        void operator()() const { source.request_stop(); }
    };

    std::stop_source m_source;
    std::stop_callback<Request> m_one;
    std::stop_callback<Request> m_other;
};

/** Whom an answer is for. The service is there as long as its workers are; whether the context is, it alone can tell. */
template <typename T> struct LibraryService::Reply
{
    QPointer<QObject> context;
    std::stop_token stop;
    Answer<T> answer;

    void deliver(Result<T> result) const // in the service's thread
    {
        if (!context || !answer || stop.stop_requested()) {
            return;
        }
        QMetaObject::invokeMethod(
            context.get(), [answer = answer, result = std::move(result)]() mutable { answer(std::move(result)); });
    }

    /** Asks `worker` for `work`, and for its result to be delivered. */
    template <typename Work> void from(Worker &worker, LibraryService *service, Work work) &&
    {
        worker.post([service, work = std::move(work), reply = std::move(*this)](Library &library,
                                                                                const std::stop_token &ending) mutable {
            const EitherStop either(reply.stop, ending);
            if (either.token().stop_requested()) {
                return;
            }
            Result<T> result = work(library, either.token());
            QMetaObject::invokeMethod(
                service,
                [reply = std::move(reply), result = std::move(result)]() mutable { reply.deliver(std::move(result)); },
                Qt::QueuedConnection);
        });
    }
};

} // namespace hotpapers::services
