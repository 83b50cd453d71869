// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catchup.h"
#include "core/error.h"
#include "core/facets.h"
#include "core/markchange.h"
#include "core/paper.h"
#include "core/paperquery.h"
#include "core/statistics.h"
#include "core/userchange.h"
#include "formats/exportformat.h"
#include "services/importreport.h"

#include <functional>
#include <memory>
#include <span>
#include <stop_token>

class QIODevice;

namespace hotpapers::storage {
class Database;
class Finder;
} // namespace hotpapers::storage

namespace hotpapers::services {

/** Which digests or papers are exported. */
struct ExportRequest
{
    enum class What { Papers, Digests };
    What what = What::Papers;
    formats::ExportFormat format = formats::ExportFormat::Markdown; ///< of papers
    std::vector<ArxivId> papers; ///< these, in this order; where empty, those of
    std::optional<std::vector<EntryId>> entries; ///< these, in this order; where there are none, those of
    PaperQuery query;
    std::optional<DayRange> digestDays; ///< of digests: those about these days; nothing: all
    formats::ExportOptions options = {}; ///< of papers
    QString title = {}; ///< heading, where the format has one
    QDateTime moment = {}; ///< of the export, which a feed says; invalid: now
};

/**
 * The program's work on one library file, done at once in the calling thread: what the commands use, and what
 * LibraryService runs in its own threads for the window.
 *
 * One connection: to be used from the thread that opened it. Every change is on disk when the call returns.
 */
class Library
{
public:
    /**
     * Opens a library, creating the file and its folder where there is none, and migrates an older one (a copy is kept
     * beside it).
     * @return LibraryNewer, LibraryNotOpened, LibraryDamaged, LibraryBusy, LibraryFull
     */
    [[nodiscard]] static Result<Library> open(const QString &file);

    Library(Library &&) noexcept;
    Library &operator=(Library &&) noexcept;
    ~Library();

    // -- reading ------------------------------------------------------------------------------------------------

    /** Which entries answer the query, in its order. Cancelled where `stop` was requested. The first answer of a library
     *  of a million papers takes some tenths of a second: prepare() before. */
    [[nodiscard]] Result<FoundPapers> find(const PaperQuery &query, std::stop_token stop = {});
    /** How the papers of the query divide (whatever its days). */
    [[nodiscard]] Result<Facets> facets(const PaperQuery &query, std::stop_token stop = {});
    /** Numbers about papers; some 50 ms for a million. */
    [[nodiscard]] Result<Statistics> statistics(const StatisticsQuery &query, std::stop_token stop = {});
    /** The Statistics::maximumNames authors of most of these entries. Reads all of them: seconds for a million. */
    [[nodiscard]] Result<std::vector<FacetCount>> authors(std::span<const EntryId> entries, std::stop_token stop = {});
    /** See storage::Finder::complete(). */
    [[nodiscard]] Result<QStringList> complete(SearchField field, const QString &beginning, int limit,
                                               std::stop_token stop = {});
    /** Does a piece of what makes later answers quick. @return is there more to do? */
    [[nodiscard]] Result<bool> prepare(std::stop_token stop = {});
    /** See storage::Finder::catchUp(), readUpTo(). */
    [[nodiscard]] Result<CatchUpChoice> catchUp(const CatchUpRequest &request, std::stop_token stop = {});
    [[nodiscard]] Result<QDate> readUpTo(std::stop_token stop = {});
    /** See storage::TagStore::tagsOf(). */
    [[nodiscard]] Result<std::vector<TagCount>> tagsOf(std::span<const EntryId> entries, std::stop_token stop = {});
    /** See storage::PaperStore::firstUnread(). */
    [[nodiscard]] Result<int> firstUnread(std::span<const EntryId> entries, std::stop_token stop = {});
    /** The rows of these entries, in this order; an entry that is gone is left out. */
    [[nodiscard]] Result<std::vector<PaperRow>> rows(std::span<const EntryId> entries) const;
    /** Everything about a paper. NotFound. */
    [[nodiscard]] Result<Paper> paper(const ArxivId &id) const;
    /** The digests that touch these days, in order of their first day. */
    [[nodiscard]] Result<std::vector<DigestSummary>> digests(DayRange days) const;
    /** The nearest digest wholly before (`step` < 0) or after `day`; none is an invalid range. */
    [[nodiscard]] Result<DayRange> neighbour(QDate day, int step) const;
    /** The days of the latest digest; an invalid range where there is none. */
    [[nodiscard]] Result<DayRange> latest() const;
    /** An entry's text as it stands in its digest. NotFound. */
    [[nodiscard]] Result<QString> source(EntryId entry) const;
    [[nodiscard]] Result<LibraryInfo> info() const;
    /** SQLite's integrity and foreign key checks and those of the search index: what is wrong, one a line. */
    [[nodiscard]] Result<QStringList> check() const;

    // -- the person's own ---------------------------------------------------------------------------------------

    /** NotFound where the library has no such paper; then no other mark is changed either. */
    [[nodiscard]] Result<void> setStarred(std::span<const ArxivId> papers, bool starred);
    [[nodiscard]] Result<void> setState(std::span<const ArxivId> papers, ReadState state);
    /** Any number of papers at once: a million take under two seconds. An entry that is gone is passed over. @return what undoes it */
    [[nodiscard]] Result<MarkChanges> mark(MarkChanges changes);
    /** The same for papers by id. NotFound where the library does not have one: then nothing is changed. */
    [[nodiscard]] Result<MarkChanges> mark(std::span<const ArxivId> papers, MarkChange change);
    [[nodiscard]] Result<void> setNote(const ArxivId &paper, const QString &markdown);
    /** Makes a change, or takes one back: see core/userchange.h. @return the step that turns it over */
    [[nodiscard]] Result<UserStep> turn(const UserTurn &change);
    /** The person's lists, tags, saved searches, names of states. */
    [[nodiscard]] Result<Shelf> shelf() const;
    [[nodiscard]] Result<ListId> findList(const QString &name) const; ///< NoSuchList
    [[nodiscard]] Result<std::vector<ListedPaper>> listedPapers(ListId list) const; ///< in the list's order

    // -- taking in and giving out -------------------------------------------------------------------------------

    /** Called in the calling thread, some times a second, between transactions: what is done then is on disk. */
    using Progress = std::function<void(ImportProgress)>;
    /** Asked in the calling thread, some hundred times a second: does somebody of this process wait to write? */
    using OthersWait = std::function<bool()>;

    /**
     * Imports files, and folders with all below them (`.md`, `.markdown`, `.txt`), in order of path. Parses in parallel,
     * writes whole digests in transactions of some tenths of a second, which end early where others wait to write.
     * Importing the same again changes nothing.
     * @return only what stopped all of it (LibraryFull, LibraryBusy, …); what was wrong with a file is in the report
     */
    [[nodiscard]] Result<ImportReport> import(const QStringList &paths, std::stop_token stop = {},
                                              const Progress &progress = {}, const OthersWait &othersWait = {});

    /**
     * Writes to an open device; every write is checked. An entry that is gone is left out.
     * @return papers or digests written; CannotWrite, NotFound (of a paper that was named, or all of the entries), Cancelled
     */
    [[nodiscard]] Result<int> exportTo(QIODevice &device, const ExportRequest &request,
                                       std::stop_token stop = {}) const;
    /** The same to a file, which is replaced only when all of it is on disk: else it stays as it was. */
    [[nodiscard]] Result<int> exportToFile(const QString &file, const ExportRequest &request,
                                           std::stop_token stop = {}) const;

private:
    explicit Library(std::unique_ptr<storage::Database> database);

    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::Finder> m_finder;
};

} // namespace hotpapers::services
