// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations.h"
#include "core/backup.h"
#include "core/catchup.h"
#include "core/error.h"
#include "core/facets.h"
#include "core/fit.h"
#include "core/markchange.h"
#include "core/noteversion.h"
#include "core/paper.h"
#include "core/paperquery.h"
#include "core/shelf.h"
#include "core/statistics.h"
#include "core/userchange.h"
#include "formats/exportformat.h"
#include "services/bringin.h"
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
    std::optional<ListId> list = {}; ///< this, in its order, that the library has; where there is none, those of
    PaperQuery query;
    bool inQueryOrder = false; ///< entries: those that the query finds too, in its order
    std::optional<DayRange> digestDays; ///< of digests: those about these days; nothing: all
    formats::ExportOptions options = {}; ///< of papers
    QString title = {}; ///< heading, where the format has one
    QDateTime moment = {}; ///< of the export, which a feed says; invalid: now
    bool asDigest = false; ///< the papers' latest entries as one digest, in place of a format
    bool withMarks = false; ///< of digests: what the person made of their papers, for an import to bring back
};

/** How much of an export is wanted: when this is reached, no other paper is begun. */
struct ExportBound
{
    int papers = 0; ///< or digests
    qint64 bytes = 256 * 1024;
};

/** What an export begins with, up to the end of a paper; all of it where everything is written. */
struct ExportBeginning
{
    QByteArray bytes;
    int written = 0; ///< papers or digests in them
    int all = 0; ///< that are asked for

    [[nodiscard]] bool isAll() const { return written >= all; }
    [[nodiscard]] QString text() const; ///< in the encoding that a byte order mark says, else in UTF-8
    bool operator==(const ExportBeginning &) const = default;
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
    /** See storage::Finder, also of the following. What the person likes is not learned unless it is switched on. */
    void setLearning(bool on);
    [[nodiscard]] TasteInfo taste() const;
    [[nodiscard]] int tasteVersion() const;
    [[nodiscard]] Result<PaperFit> fit(const ArxivId &id, std::stop_token stop = {});
    [[nodiscard]] Result<std::vector<RelatedPaper>> related(const ArxivId &id, int limit, std::stop_token stop = {});
    [[nodiscard]] Result<FitPoints> fitPoints(const FitQuery &query, std::stop_token stop = {});
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
    /** Keeps what a note is as a version of it, whatever it becomes. */
    [[nodiscard]] Result<void> keepNote(const ArxivId &paper);
    [[nodiscard]] Result<std::vector<NoteVersion>> noteVersions(const ArxivId &paper) const; ///< the newest first
    /** What stands around a paper; none where the library does not have it. */
    [[nodiscard]] Result<Annotations> annotations(const ArxivId &paper) const;
    [[nodiscard]] Result<std::vector<PaperTitle>> titles(std::span<const ArxivId> papers) const; ///< of those it has
    /** Papers whose ids begin so, or whose titles have these words (the last may go on): what a link may be meant for. */
    [[nodiscard]] Result<std::vector<PaperTitle>> papersLike(const QString &typed, int limit,
                                                             std::stop_token stop = {});
    /** A paper under other ids: linked with it, and some that look the same. A few ms. NotFound */
    [[nodiscard]] Result<SamePapers> sameAs(const ArxivId &paper, std::stop_token stop = {});
    /** Those of the papers of these entries that are one with others. */
    [[nodiscard]] Result<std::vector<ArxivId>> linkedOf(std::span<const EntryId> entries) const;
    /** These papers and those that they are one with. */
    [[nodiscard]] Result<std::vector<ArxivId>> withSame(std::vector<ArxivId> papers) const;
    /**
     * Those of these entries, one of each paper, that look the same and are not all linked, group by group, the latest
     * first; of a group up to maximumSame. Reads all their titles and authors: some seconds for 100,000 papers. Cancelled
     */
    [[nodiscard]] Result<std::vector<std::vector<PaperRow>>> alikeGroups(std::span<const EntryId> entries, size_t limit,
                                                                         std::stop_token stop = {}) const;
    /** Makes a change, or takes one back: see core/userchange.h. @return the step that turns it over */
    [[nodiscard]] Result<UserStep> turn(const UserTurn &change);
    /** Reads another program's list, to be made by turn(): see services/bringin.h. NotAReadingList. */
    [[nodiscard]] Result<ListReading> readList(const QByteArray &bytes, const QString &file, const QString &name = {},
                                               std::stop_token stop = {});
    /** The person's lists, tags, saved searches, names of states. */
    [[nodiscard]] Result<Shelf> shelf() const;
    [[nodiscard]] Result<ListId> findList(const QString &name) const; ///< NoSuchList
    [[nodiscard]] Result<std::vector<ListedPaper>> listedPapers(ListId list) const; ///< in the list's order

    /** All that the person made. It is merged by a turn() of MergeUserData. */
    [[nodiscard]] Result<UserData> userData(std::stop_token stop = {}) const;

    // -- backups: see services/backups.h ------------------------------------------------------------------------

    /** Of a library that is no file there are none. The newest first; those that cannot be read are left out. */
    [[nodiscard]] Result<std::vector<BackupInfo>> backups() const;
    /** A whole copy. CannotWrite, BackupInUse, BackupFuller, Cancelled */
    [[nodiscard]] Result<BackupInfo> backUpTo(const QString &file, std::stop_token stop = {});
    [[nodiscard]] Result<BackupInfo> backUp(std::stop_token stop = {}); ///< among the others
    /** What is made each day by itself. @return nothing where it is not due or nothing has changed */
    [[nodiscard]] Result<std::optional<BackupInfo>> backUpDaily(const QDateTime &now, std::stop_token stop = {});
    /**
     * All that the person made is as it was then; papers stay. What it is now is backed up before.
     * @return that backup, or nothing where there was nothing to lose; NotABackup, LibraryNewer, LibraryDamaged
     */
    [[nodiscard]] Result<std::optional<BackupInfo>> restore(const QString &backup);

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
    /** The beginning of it, with the keys that it will have: for those the names of all papers are read. */
    [[nodiscard]] Result<ExportBeginning> exportBeginning(const ExportRequest &request, ExportBound bound,
                                                          std::stop_token stop = {}) const;

private:
    explicit Library(std::unique_ptr<storage::Database> database);

    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<storage::Finder> m_finder;
};

} // namespace hotpapers::services
