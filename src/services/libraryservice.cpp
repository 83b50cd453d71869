// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/libraryservice.h"

#include "services/worker.h"

#include <QBuffer>
#include <QPointer>

namespace hotpapers::services {

namespace {

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

} // namespace

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

LibraryService::LibraryService(QString file, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_writer(std::make_unique<Worker>(m_file, Worker::AtEnd::Drain)),
      m_reader(std::make_unique<Worker>(m_file, Worker::AtEnd::Drop)),
      m_exporter(std::make_unique<Worker>(m_file, Worker::AtEnd::Drop)),
      m_importer(std::make_unique<Worker>(m_file, Worker::AtEnd::Drop))
{
    // The writer opens alone: it may have to create or migrate the file.
    m_writer->start([this](const Result<void> &result) {
        QMetaObject::invokeMethod(
            this, [this, result] { result ? startOthers() : fail(result.error()); }, Qt::QueuedConnection);
    });
}

LibraryService::~LibraryService() = default;

void LibraryService::startOthers()
{
    m_reader->start([this](const Result<void> &result) {
        QMetaObject::invokeMethod(
            this, [this, result] { result ? emit opened() : fail(result.error()); }, Qt::QueuedConnection);
    });
    const auto failing = [this](const Result<void> &result) {
        if (!result) {
            QMetaObject::invokeMethod(this, [this, error = result.error()] { fail(error); }, Qt::QueuedConnection);
        }
    };
    m_exporter->start(failing);
    m_importer->start(failing);
}

void LibraryService::fail(const Error &error)
{
    m_importing = false;
    m_waitingImports.clear();
    if (!std::exchange(m_failed, true)) {
        emit failed(error);
    }
}

void LibraryService::find(const PaperQuery &query, std::stop_token stop, QObject *context,
                          Answer<std::vector<EntryId>> answer)
{
    Reply<std::vector<EntryId>>{context, std::move(stop), std::move(answer)}.from(
        *m_reader, this,
        [query](Library &library, const std::stop_token &either) { return library.find(query, either); });
}

void LibraryService::rows(std::vector<EntryId> entries, std::stop_token stop, QObject *context,
                          Answer<std::vector<PaperRow>> answer)
{
    Reply<std::vector<PaperRow>>{context, std::move(stop), std::move(answer)}.from(
        *m_reader, this,
        [entries = std::move(entries)](Library &library, const std::stop_token &) { return library.rows(entries); });
}

void LibraryService::paper(const ArxivId &id, std::stop_token stop, QObject *context, Answer<Paper> answer)
{
    Reply<Paper>{context, std::move(stop), std::move(answer)}.from(
        *m_reader, this, [id](Library &library, const std::stop_token &) { return library.paper(id); });
}

void LibraryService::digests(DayRange days, std::stop_token stop, QObject *context,
                             Answer<std::vector<DigestSummary>> answer)
{
    Reply<std::vector<DigestSummary>>{context, std::move(stop), std::move(answer)}.from(
        *m_reader, this, [days](Library &library, const std::stop_token &) { return library.digests(days); });
}

void LibraryService::neighbour(QDate day, int step, QObject *context, Answer<DayRange> answer)
{
    Reply<DayRange>{context, {}, std::move(answer)}.from(
        *m_reader, this,
        [day, step](Library &library, const std::stop_token &) { return library.neighbour(day, step); });
}

void LibraryService::latest(QObject *context, Answer<DayRange> answer)
{
    Reply<DayRange>{context, {}, std::move(answer)}.from(
        *m_reader, this, [](Library &library, const std::stop_token &) { return library.latest(); });
}

void LibraryService::source(EntryId entry, std::stop_token stop, QObject *context, Answer<QString> answer)
{
    Reply<QString>{context, std::move(stop), std::move(answer)}.from(
        *m_reader, this, [entry](Library &library, const std::stop_token &) { return library.source(entry); });
}

void LibraryService::info(QObject *context, Answer<LibraryInfo> answer)
{
    Reply<LibraryInfo>{context, {}, std::move(answer)}.from(
        *m_reader, this, [](Library &library, const std::stop_token &) { return library.info(); });
}

void LibraryService::setStarred(std::vector<ArxivId> papers, bool starred, QObject *context, Answer<void> answer)
{
    mark(std::move(papers), context, std::move(answer),
         [starred](Library &library, const std::vector<ArxivId> &ids) { return library.setStarred(ids, starred); });
}

void LibraryService::setState(std::vector<ArxivId> papers, ReadState state, QObject *context, Answer<void> answer)
{
    mark(std::move(papers), context, std::move(answer),
         [state](Library &library, const std::vector<ArxivId> &ids) { return library.setState(ids, state); });
}

void LibraryService::setNote(const ArxivId &paper, const QString &markdown, QObject *context, Answer<void> answer)
{
    mark({paper}, context, std::move(answer), [markdown](Library &library, const std::vector<ArxivId> &ids) {
        return library.setNote(ids.front(), markdown);
    });
}

void LibraryService::mark(std::vector<ArxivId> papers, QObject *context, Answer<void> answer,
                          std::function<Result<void>(Library &, const std::vector<ArxivId> &)> change)
{
    Reply<void> reply{context, {}, std::move(answer)};
    m_writer->post([this, papers = std::move(papers), reply = std::move(reply),
                    change = std::move(change)](Library &library, const std::stop_token &) mutable {
        const Result<void> result = change(library, papers);
        QMetaObject::invokeMethod(
            this,
            [this, papers = std::move(papers), reply = std::move(reply), result] {
                reply.deliver(result);
                if (result) {
                    emit marksChanged(QList<ArxivId>(papers.cbegin(), papers.cend()));
                }
            },
            Qt::QueuedConnection);
    });
}

void LibraryService::exportToFile(const QString &file, ExportRequest request, std::stop_token stop, QObject *context,
                                  Answer<int> answer)
{
    Reply<int>{context, std::move(stop), std::move(answer)}.from(
        *m_exporter, this, [file, request = std::move(request)](Library &library, const std::stop_token &either) {
            return library.exportToFile(file, request, either);
        });
}

void LibraryService::exportText(ExportRequest request, std::stop_token stop, QObject *context,
                                Answer<QByteArray> answer)
{
    Reply<QByteArray>{context, std::move(stop), std::move(answer)}.from(
        *m_exporter, this,
        [request = std::move(request)](Library &library, const std::stop_token &either) -> Result<QByteArray> {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            return library.exportTo(buffer, request, either).transform([&buffer](int) { return buffer.data(); });
        });
}

void LibraryService::import(const QStringList &paths)
{
    if (m_failed) {
        return;
    }
    if (m_importing) {
        m_waitingImports.push_back(paths);
    } else {
        startImport(paths);
    }
}

void LibraryService::cancelImport()
{
    m_waitingImports.clear();
    m_importStop.request_stop();
}

bool LibraryService::isImporting() const
{
    return m_importing;
}

void LibraryService::startImport(const QStringList &paths)
{
    m_importing = true;
    m_importStop = {};
    m_importer->post([this, paths, stop = m_importStop.get_token()](Library &library, const std::stop_token &ending) {
        const EitherStop either(stop, ending);
        // Between two transactions: those who wait to write come first, so that a star is on disk at once.
        const auto progress = [&](ImportProgress reached) {
            QMetaObject::invokeMethod(this, [this, reached] { emit importProgress(reached); }, Qt::QueuedConnection);
            m_writer->waitUntilIdle(either.token());
        };
        auto report = library.import(paths, either.token(), progress);
        QMetaObject::invokeMethod(
            this, [this, report = std::move(report)] { finishImport(report); }, Qt::QueuedConnection);
    });
}

void LibraryService::finishImport(const Result<ImportReport> &report)
{
    m_importing = false;
    if (!m_waitingImports.isEmpty()) {
        startImport(m_waitingImports.takeFirst());
    }
    if (!report || report->imported > 0) {
        emit digestsChanged();
    }
    emit importFinished(report);
}

} // namespace hotpapers::services
