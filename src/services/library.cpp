// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/library.h"

#include "formats/digestwriter.h"
#include "services/backups.h"
#include "services/exporter.h"
#include "services/importer.h"
#include "services/interruptible.h"
#include "storage/authorcount.h"
#include "storage/chosenpapers.h"
#include "storage/database.h"
#include "storage/finder.h"
#include "storage/highlightstore.h"
#include "storage/liststore.h"
#include "storage/markstore.h"
#include "storage/notestore.h"
#include "storage/paperstore.h"
#include "storage/shelfstore.h"
#include "storage/tagstore.h"
#include "storage/userdatastore.h"

namespace hotpapers::services {

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

Result<void> Library::keepNote(const ArxivId &paper)
{
    return storage::NoteStore(*m_database).keep(paper);
}

Result<std::vector<NoteVersion>> Library::noteVersions(const ArxivId &paper) const
{
    return storage::NoteStore(*m_database).versions(paper);
}

Result<Annotations> Library::annotations(const ArxivId &paper) const
{
    return storage::HighlightStore(*m_database).highlights(paper).and_then([&](std::vector<Highlight> &&highlights) {
        return storage::NoteStore(*m_database).mentions(paper).transform([&](std::vector<PaperTitle> &&mentions) {
            return Annotations{std::move(highlights), std::move(mentions)};
        });
    });
}

Result<std::vector<PaperTitle>> Library::titles(std::span<const ArxivId> papers) const
{
    return storage::NoteStore(*m_database).titles(papers);
}

Result<UserStep> Library::turn(const UserTurn &change)
{
    return storage::turn(*m_database, change);
}

Result<ListReading> Library::readList(const QByteArray &bytes, const QString &file, const QString &name,
                                      std::stop_token stop)
{
    return interruptible(*m_database, std::move(stop),
                         [&] { return services::readList(*m_database, *m_finder, bytes, file, name); });
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

Result<UserData> Library::userData(std::stop_token stop) const
{
    return interruptible(*m_database, std::move(stop), [&] {
        return storage::Transaction::beginReading(*m_database).and_then([&](const storage::Transaction &) {
            return storage::UserDataStore(*m_database).read();
        });
    });
}

Result<std::vector<BackupInfo>> Library::backups() const
{
    return Backups(*m_database).list();
}

Result<BackupInfo> Library::backUpTo(const QString &file, std::stop_token stop)
{
    return Backups(*m_database).writeTo(file, std::move(stop));
}

Result<BackupInfo> Library::backUp(std::stop_token stop)
{
    return Backups(*m_database).make(QDateTime::currentDateTimeUtc(), std::move(stop));
}

Result<std::optional<BackupInfo>> Library::backUpDaily(const QDateTime &now, std::stop_token stop)
{
    return Backups(*m_database).makeDaily(now, std::move(stop));
}

Result<std::optional<BackupInfo>> Library::restore(const QString &backup)
{
    return Backups(*m_database).restore(backup, QDateTime::currentDateTimeUtc());
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

Result<ExportBeginning> Library::exportBeginning(const ExportRequest &request, ExportBound bound,
                                                 std::stop_token stop) const
{
    return Exporter(*m_database, *m_finder, std::move(stop)).beginning(request, bound);
}

} // namespace hotpapers::services
