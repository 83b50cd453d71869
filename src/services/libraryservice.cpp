// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/libraryservice.h"

#include "services/libraryreply.h"

#include <set>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace hotpapers::services {

namespace {

using namespace std::chrono_literals;

constexpr auto tellAgain = 1s; // what a running import has stored so far
constexpr size_t fewRows = 256; // are read at once, as a screen waits for them; more wait for none

/**
 * Answers about a million papers are made in one thread and let go in another. By itself glibc keeps such memory for
 * the threads that it was taken by, once it has seen some of it come back.
 */
void giveLargeMemoryBack()
{
#ifdef __GLIBC__
    constexpr int large = 1024 * 1024; // bytes
    mallopt(M_MMAP_THRESHOLD, large);
#endif
}

/** @return is there more to do? What fails here will fail again, and be told, where somebody asks. */
bool prepare(Library &library, const std::stop_token &stop)
{
    const auto more = library.prepare(stop);
    return more ? *more : more.error().code == ErrorCode::Cancelled;
}

Result<FoundRows> findWithRows(Library &library, const PaperQuery &query, const std::stop_token &stop)
{
    auto found = library.find(query, stop);
    if (!found) {
        return std::unexpected(found.error());
    }
    const auto first = std::span(found->entries).first(std::min(found->entries.size(), LibraryService::firstRows));
    return library.rows(first).transform(
        [&found](std::vector<PaperRow> rows) { return FoundRows{std::move(*found), std::move(rows)}; });
}

/** With those that are one with them. */
QList<ArxivId> withSame(const Library &library, const std::vector<ArxivId> &papers)
{
    const std::vector<ArxivId> all = library.withSame(papers).value_or(papers);
    return {all.cbegin(), all.cend()};
}

/** The papers of these changes, where they are few enough to be named: several changes may be about the same ones. */
QList<ArxivId> papersOf(const Library &library, const MarkChanges &changes)
{
    std::set<EntryId> distinct;
    for (const MarkChange &change : changes) {
        if (change.entries.size() > LibraryService::namedMarks) {
            return {};
        }
        distinct.insert(change.entries.begin(), change.entries.end());
        if (distinct.size() > LibraryService::namedMarks) {
            return {};
        }
    }
    const std::vector<EntryId> entries(distinct.begin(), distinct.end());
    std::vector<ArxivId> papers;
    for (const PaperRow &row : library.rows(entries).value_or(std::vector<PaperRow>())) {
        papers.push_back(row.arxivId);
    }
    return withSame(library, papers);
}

} // namespace

LibraryService::LibraryService(QString file, QObject *parent)
    : QObject(parent), m_file(std::move(file)), m_writer(std::make_unique<Worker>(m_file, Worker::AtEnd::Drain)),
      m_reader(std::make_unique<Worker>(m_file, Worker::AtEnd::Drop)),
      m_finder(std::make_unique<Worker>(m_file, Worker::AtEnd::Drop,
                                        [this, told = 0](Library &library, const std::stop_token &stop) mutable {
                                            const bool more = prepare(library, stop);
                                            if (const int now = library.tasteVersion(); now != told) {
                                                told = now;
                                                tellOfTaste();
                                            }
                                            return more;
                                        })),
      m_exporter(std::make_unique<Worker>(m_file, Worker::AtEnd::Drop)),
      m_keeper(std::make_unique<Worker>(m_file, Worker::AtEnd::Drop)),
      m_importer(std::make_unique<Worker>(m_file, Worker::AtEnd::Drop))
{
    giveLargeMemoryBack();
    connect(this, &LibraryService::marksChanged, this, &LibraryService::learnAgain);
    connect(this, &LibraryService::digestsChanged, this, &LibraryService::learnAgain);
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
    m_finder->start(failing);
    m_exporter->start(failing);
    m_keeper->start(failing);
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

void LibraryService::find(const PaperQuery &query, std::stop_token stop, QObject *context, Answer<FoundRows> answer)
{
    Reply<FoundRows>{context, std::move(stop), std::move(answer)}.from(
        *m_finder, this,
        [query](Library &library, const std::stop_token &either) { return findWithRows(library, query, either); });
}

void LibraryService::facets(const PaperQuery &query, std::stop_token stop, QObject *context, Answer<Facets> answer)
{
    Reply<Facets>{context, std::move(stop), std::move(answer)}.from(
        *m_finder, this,
        [query](Library &library, const std::stop_token &either) { return library.facets(query, either); });
}

void LibraryService::complete(SearchField field, const QString &beginning, int limit, std::stop_token stop,
                              QObject *context, Answer<QStringList> answer)
{
    Reply<QStringList>{context, std::move(stop), std::move(answer)}.from(
        *m_finder, this, [field, beginning, limit](Library &library, const std::stop_token &either) {
            return library.complete(field, beginning, limit, either);
        });
}

void LibraryService::rows(std::vector<EntryId> entries, std::stop_token stop, QObject *context,
                          Answer<std::vector<PaperRow>> answer)
{
    Worker &worker = entries.size() > fewRows ? *m_exporter : *m_reader;
    Reply<std::vector<PaperRow>>{context, std::move(stop), std::move(answer)}.from(
        worker, this,
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
        *m_exporter, this, [](Library &library, const std::stop_token &) { return library.info(); });
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
            [this, changed = withSame(library, papers), reply = std::move(reply), result] {
                reply.deliver(result);
                if (result) {
                    emit marksChanged(changed);
                }
            },
            Qt::QueuedConnection);
    });
}

void LibraryService::turn(std::shared_ptr<MarkChanges> changes, QObject *context, Answer<void> answer)
{
    Reply<void> reply{context, {}, std::move(answer)};
    m_writer->post([this, changes = std::move(changes), reply = std::move(reply)](Library &library,
                                                                                  const std::stop_token &) mutable {
        QList<ArxivId> papers = papersOf(library, *changes);
        const Result<void> done = library.mark(std::exchange(*changes, {})).transform([&](MarkChanges &&undoing) {
            *changes = std::move(undoing);
        });
        QMetaObject::invokeMethod(
            this,
            [this, reply = std::move(reply), done, papers = std::move(papers)] {
                reply.deliver(done);
                if (done) {
                    emit marksChanged(papers);
                }
            },
            Qt::QueuedConnection);
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
    m_sinceTold.start();
    m_toldDone = 0;
    m_importer->post([this, paths, stop = m_importStop.get_token()](Library &library, const std::stop_token &ending) {
        const EitherStop either(stop, ending);
        // Those who wait to write come first, between two transactions, so that a star is on disk at once.
        const auto progress = [&](ImportProgress reached) {
            QMetaObject::invokeMethod(this, [this, reached] { takeProgress(reached); }, Qt::QueuedConnection);
            m_writer->waitUntilIdle(either.token());
        };
        auto report = library.import(paths, either.token(), progress, [this] { return m_writer->isBusy(); });
        QMetaObject::invokeMethod(
            this, [this, report = std::move(report)] { finishImport(report); }, Qt::QueuedConnection);
    });
}

void LibraryService::takeProgress(ImportProgress progress)
{
    emit importProgress(progress);
    if (progress.done > m_toldDone && m_sinceTold.durationElapsed() > tellAgain) {
        m_sinceTold.start();
        m_toldDone = progress.done;
        emit digestsChanged();
    }
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
    if (report && report->marked > 0) {
        emit shelfChanged();
        emit marksChanged({});
    }
    emit importFinished(report);
}

} // namespace hotpapers::services
