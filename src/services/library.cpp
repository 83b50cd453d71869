// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/library.h"

#include "formats/digestwriter.h"
#include "services/exporter.h"
#include "services/importer.h"
#include "storage/database.h"
#include "storage/markstore.h"
#include "storage/paperstore.h"

namespace hotpapers::services {

Library::Library(std::unique_ptr<storage::Database> database) : m_database(std::move(database)) { }

Library::Library(Library &&) noexcept = default;
Library &Library::operator=(Library &&) noexcept = default;
Library::~Library() = default;

Result<Library> Library::open(const QString &file)
{
    return storage::Database::open(file).transform(
        [](std::unique_ptr<storage::Database> database) { return Library(std::move(database)); });
}

Result<std::vector<EntryId>> Library::find(const PaperQuery &query, std::stop_token stop) const
{
    if (stop.stop_requested()) {
        return std::unexpected(Error{ErrorCode::Cancelled, {}, {}});
    }
    const storage::Database::Interruption interruption(*m_database, std::move(stop));
    return storage::PaperStore(*m_database).find(query);
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

Result<void> Library::setNote(const ArxivId &paper, const QString &markdown)
{
    return storage::MarkStore(*m_database).setNote(paper, markdown);
}

Result<ImportReport> Library::import(const QStringList &paths, std::stop_token stop, const Progress &progress)
{
    return Importer(*m_database, std::move(stop), progress).run(paths);
}

Result<int> Library::exportTo(QIODevice &device, const ExportRequest &request, std::stop_token stop) const
{
    return Exporter(*m_database, std::move(stop)).run(device, request);
}

Result<int> Library::exportToFile(const QString &file, const ExportRequest &request, std::stop_token stop) const
{
    return services::exportToFile(*m_database, file, request, std::move(stop));
}

} // namespace hotpapers::services
