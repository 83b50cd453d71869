// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/library.h"

#include "formats/digestwriter.h"
#include "services/exporter.h"
#include "services/importer.h"
#include "storage/authorcount.h"
#include "storage/chosenpapers.h"
#include "storage/database.h"
#include "storage/finder.h"
#include "storage/liststore.h"
#include "storage/markstore.h"
#include "storage/paperstore.h"
#include "storage/shelfstore.h"
#include "storage/tagstore.h"

#include <type_traits>

namespace hotpapers::services {

namespace {

/** What `work` gives, which ends with Cancelled soon after `stop` was requested. */
template <typename Work>
std::invoke_result_t<Work> interruptible(storage::Database &database, std::stop_token stop, Work work)
{
    if (stop.stop_requested()) {
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    }
    const storage::Database::Interruption interruption(database, std::move(stop));
    return work();
}

} // namespace

Library::Library(std::unique_ptr<storage::Database> database)
    : m_database(std::move(database)), m_finder(std::make_unique<storage::Finder>(*m_database))
{
}

Library::Library(Library &&) noexcept = default;
Library &Library::operator=(Library &&) noexcept = default;
Library::~Library() = default;

Result<Library> Library::open(const QString &file)
{
    return storage::Database::open(file).transform(
        [](std::unique_ptr<storage::Database> database) { return Library(std::move(database)); });
}

Result<FoundPapers> Library::find(const PaperQuery &query, std::stop_token stop)
{
    return interruptible(*m_database, std::move(stop), [&] { return m_finder->find(query); });
}

Result<Facets> Library::facets(const PaperQuery &query, std::stop_token stop)
{
    return interruptible(*m_database, std::move(stop), [&] { return m_finder->facets(query); });
}

Result<Statistics> Library::statistics(const StatisticsQuery &query, std::stop_token stop)
{
    return interruptible(*m_database, std::move(stop), [&] { return m_finder->statistics(query); });
}

Result<std::vector<FacetCount>> Library::authors(std::span<const EntryId> entries, std::stop_token stop)
{
    return interruptible(*m_database, std::move(stop),
                         [&] { return storage::mostFrequentAuthors(*m_database, entries); });
}

Result<QStringList> Library::complete(SearchField field, const QString &beginning, int limit, std::stop_token stop)
{
    return interruptible(*m_database, std::move(stop), [&] { return m_finder->complete(field, beginning, limit); });
}

Result<CatchUpChoice> Library::catchUp(const CatchUpRequest &request, std::stop_token stop)
{
    return interruptible(*m_database, std::move(stop), [&] { return m_finder->catchUp(request); });
}

Result<QDate> Library::readUpTo(std::stop_token stop)
{
    return interruptible(*m_database, std::move(stop), [&] { return m_finder->readUpTo(); });
}

Result<int> Library::firstUnread(std::span<const EntryId> entries, std::stop_token stop)
{
    return interruptible(*m_database, std::move(stop),
                         [&] { return storage::PaperStore(*m_database).firstUnread(entries); });
}

Result<std::vector<TagCount>> Library::tagsOf(std::span<const EntryId> entries, std::stop_token stop)
{
    return interruptible(*m_database, std::move(stop), [&] { return storage::TagStore(*m_database).tagsOf(entries); });
}

Result<bool> Library::prepare(std::stop_token stop)
{
    return interruptible(*m_database, std::move(stop), [&] { return m_finder->prepare(); });
}

Result<std::vector<PaperRow>> Library::rows(std::span<const EntryId> entries) const
{
    return storage::PaperStore(*m_database).rows(entries);
}

Result<Paper> Library::paper(const ArxivId &id) const
{
    return storage::PaperStore(*m_database).paper(id);
}

Result<std::vector<DigestSummary>> Library::digests(DayRange days) const
{
    return storage::PaperStore(*m_database).digests(days);
}

Result<DayRange> Library::neighbour(QDate day, int step) const
{
    return storage::PaperStore(*m_database).neighbour(day, step);
}

Result<DayRange> Library::latest() const
{
    return storage::PaperStore(*m_database).latest();
}

Result<QString> Library::source(EntryId entry) const
{
    return storage::PaperStore(*m_database).entry(entry).transform([](const Entry &found) {
        return QString::fromUtf8(formats::entrySource(found));
    });
}

Result<LibraryInfo> Library::info() const
{
    return storage::PaperStore(*m_database).info();
}

Result<QStringList> Library::check() const
{
    return storage::PaperStore(*m_database).check();
}

Result<void> Library::setStarred(std::span<const ArxivId> papers, bool starred)
{
    return storage::MarkStore(*m_database).setStarred(papers, starred);
}

Result<void> Library::setState(std::span<const ArxivId> papers, ReadState state)
{
    return storage::MarkStore(*m_database).setState(papers, state);
}

Result<MarkChanges> Library::mark(MarkChanges changes)
{
    return storage::MarkStore(*m_database).mark(std::move(changes));
}

Result<MarkChanges> Library::mark(std::span<const ArxivId> papers, MarkChange change)
{
    return storage::entriesOf(*m_database, papers).and_then([&](std::vector<EntryId> &&entries) {
        change.entries = std::move(entries);
        return mark(MarkChanges{std::move(change)});
    });
}

Result<void> Library::setNote(const ArxivId &paper, const QString &markdown)
{
    return storage::MarkStore(*m_database).setNote(paper, markdown);
}

Result<UserStep> Library::turn(const UserTurn &change)
{
    return storage::turn(*m_database, change);
}

Result<Shelf> Library::shelf() const
{
    return storage::ShelfStore(*m_database).shelf();
}

Result<ListId> Library::findList(const QString &name) const
{
    return storage::ListStore(*m_database).find(name);
}

Result<std::vector<ListedPaper>> Library::listedPapers(ListId list) const
{
    return storage::ListStore(*m_database).papers(list);
}

Result<ImportReport> Library::import(const QStringList &paths, std::stop_token stop, const Progress &progress,
                                     const OthersWait &othersWait)
{
    return Importer(*m_database, std::move(stop), progress, othersWait).run(paths);
}

Result<int> Library::exportTo(QIODevice &device, const ExportRequest &request, std::stop_token stop) const
{
    return Exporter(*m_database, *m_finder, std::move(stop)).run(device, request);
}

Result<int> Library::exportToFile(const QString &file, const ExportRequest &request, std::stop_token stop) const
{
    return services::exportToFile(*m_database, *m_finder, file, request, std::move(stop));
}

} // namespace hotpapers::services
