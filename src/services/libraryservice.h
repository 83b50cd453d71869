// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/library.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace hotpapers::services {

class Worker;

/** The answer to a PaperQuery with the rows that are seen first of it, so that a table need not be painted without. */
struct FoundRows : FoundPapers
{
    std::vector<PaperRow> firstRows; ///< of the first entries, in order; those that are gone are left out

    bool operator==(const FoundRows &) const = default;
};

/**
 * A library for a window: every call returns at once, the work is done on threads of its own (one finds, one reads, one
 * writes, one imports, one exports, one makes backups, each with its own connection), and the answer comes back on the thread of `context`.
 *
 * An answer is not given any more when its `context` is gone or its `stop` was requested; work that is under way ends
 * soon after that request. What finds also prepares for what may be asked next, after each answer and as long as nothing
 * is asked. All calls, and all signals, are on the thread that made the service. The destructor finishes the writes that
 * were asked for, and stops the rest.
 */
class LibraryService : public QObject
{
    Q_OBJECT
public:
    template <typename T> using Answer = std::function<void(Result<T>)>;

    static constexpr size_t firstRows = 64; ///< given with what was found: more than a usual screen shows
    static constexpr size_t namedMarks = 64; ///< papers that marksChanged names at most

    /** Starts to open `file`; `opened` or `failed` follows. Calls made before that wait for it. */
    explicit LibraryService(QString file, QObject *parent = nullptr);
    ~LibraryService() override;

    [[nodiscard]] const QString &file() const { return m_file; }

    void find(const PaperQuery &query, std::stop_token stop, QObject *context, Answer<FoundRows> answer);
    void facets(const PaperQuery &query, std::stop_token stop, QObject *context, Answer<Facets> answer);
    void statistics(const StatisticsQuery &query, std::stop_token stop, QObject *context, Answer<Statistics> answer);
    /** Who wrote most of the papers that a search finds. They are read beside what a screen waits for. */
    void authors(const SearchQuery &search, std::stop_token stop, QObject *context,
                 Answer<std::vector<FacetCount>> answer);
    void complete(SearchField field, const QString &beginning, int limit, std::stop_token stop, QObject *context,
                  Answer<QStringList> answer);
    void catchUp(const CatchUpRequest &request, std::stop_token stop, QObject *context, Answer<CatchUpChoice> answer);
    void readUpTo(std::stop_token stop, QObject *context, Answer<QDate> answer);
    /** Is it learned what the person likes, where nobody waits for it? At first it is not. `tasteChanged` follows. */
    void setLearning(bool on);
    void taste(std::stop_token stop, QObject *context, Answer<TasteInfo> answer);
    void fit(const ArxivId &id, std::stop_token stop, QObject *context, Answer<PaperFit> answer);
    void related(const ArxivId &id, int limit, std::stop_token stop, QObject *context,
                 Answer<std::vector<RelatedPaper>> answer);
    void fitPoints(const FitQuery &query, std::stop_token stop, QObject *context, Answer<FitPoints> answer);
    /** As it is when all marks that were asked for before are made. */
    void firstUnread(std::vector<EntryId> entries, std::stop_token stop, QObject *context, Answer<int> answer);
    /** All tags, and how many of the papers of these entries have each: as firstUnread(), after what was asked before. */
    void tagsOf(std::vector<EntryId> entries, std::stop_token stop, QObject *context,
                Answer<std::vector<TagCount>> answer);
    /** Many rows are read beside the few that a screen waits for. */
    void rows(std::vector<EntryId> entries, std::stop_token stop, QObject *context,
              Answer<std::vector<PaperRow>> answer);
    void paper(const ArxivId &id, std::stop_token stop, QObject *context, Answer<Paper> answer);
    void digests(DayRange days, std::stop_token stop, QObject *context, Answer<std::vector<DigestSummary>> answer);
    void neighbour(QDate day, int step, QObject *context, Answer<DayRange> answer);
    void latest(QObject *context, Answer<DayRange> answer);
    void source(EntryId entry, std::stop_token stop, QObject *context, Answer<QString> answer);
    void info(QObject *context, Answer<LibraryInfo> answer);

    /** The answer of these comes when the change is on disk; `marksChanged` follows it. */
    void setStarred(std::vector<ArxivId> papers, bool starred, QObject *context, Answer<void> answer);
    void setState(std::vector<ArxivId> papers, ReadState state, QObject *context, Answer<void> answer);
    void setNote(const ArxivId &paper, const QString &markdown, QObject *context, Answer<void> answer);
    /**
     * Makes these changes, and puts in their place what undoes them (nothing where it fails): given again, it undoes. What
     * is asked for later comes after it. From here on the service's own, until it has answered for the last time.
     */
    void turn(std::shared_ptr<MarkChanges> changes, QObject *context, Answer<void> answer);

    /**
     * The same for what is no mark: makes the change, or takes the step back, and puts in its place the step that turns it
     * over again (nothing where it fails). `shelfChanged` follows, and `marksChanged`, as papers may look otherwise now.
     */
    void turn(std::shared_ptr<UserTurn> change, QObject *context, Answer<void> answer);
    /** As they are when all that was asked for before is done. */
    void shelf(std::stop_token stop, QObject *context, Answer<Shelf> answer);
    void listedPapers(ListId list, std::stop_token stop, QObject *context, Answer<std::vector<ListedPaper>> answer);

    /** What another program's list would bring, from a file or as it is: see services/bringin.h. */
    void readList(const QString &file, QObject *context, Answer<ListReading> answer);
    void readListText(const QByteArray &text, const QString &name, QObject *context, Answer<ListReading> answer);
    /** See services/userdatafile.h. */
    void exportUserData(const QString &file, QObject *context, Answer<void> answer);
    void readUserData(const QString &file, QObject *context, Answer<UserData> answer);
    /** See Library; on a thread of its own, in which at most one thing is done at a time. */
    void backups(QObject *context, Answer<std::vector<BackupInfo>> answer);
    void backUp(QObject *context, Answer<BackupInfo> answer);
    /** What a file elsewhere holds, before it is restored. NotABackup, also of the library itself; LibraryNewer, … */
    void inspectBackup(const QString &file, QObject *context, Answer<BackupInfo> answer);
    void backUpDaily(const QDateTime &now, QObject *context, Answer<std::optional<BackupInfo>> answer);
    /** In turn with the changes that are asked for. `shelfChanged` and `marksChanged` follow. */
    void restore(const QString &backup, QObject *context, Answer<std::optional<BackupInfo>> answer);
    /** Asked before paper(), it is answered before it. */
    void annotations(const ArxivId &paper, std::stop_token stop, QObject *context, Answer<Annotations> answer);
    void titles(std::vector<ArxivId> papers, std::stop_token stop, QObject *context,
                Answer<std::vector<PaperTitle>> answer);
    void papersLike(const QString &typed, int limit, std::stop_token stop, QObject *context,
                    Answer<std::vector<PaperTitle>> answer);
    /** See Library. What finds is asked, after what is typed. */
    void sameAs(const ArxivId &paper, std::stop_token stop, QObject *context, Answer<SamePapers> answer);
    /** As they are when all that was asked for before is done. */
    void linkedOf(std::vector<EntryId> entries, std::stop_token stop, QObject *context,
                  Answer<std::vector<ArxivId>> answer);
    void alikeGroups(size_t limit, std::stop_token stop, QObject *context,
                     Answer<std::vector<std::vector<PaperRow>>> answer);
    /** As they are when all that was asked for before is done; the newest first. */
    void noteVersions(const ArxivId &paper, std::stop_token stop, QObject *context,
                      Answer<std::vector<NoteVersion>> answer);
    void keepNote(const ArxivId &paper, QObject *context, Answer<void> answer); ///< as it is now, as a version of it

    /** One import at a time: further ones wait. `importProgress` and `importFinished` tell of it. */
    void import(const QStringList &paths);
    void cancelImport(); ///< ends the running import and forgets those that wait
    [[nodiscard]] bool isImporting() const;

    /** `context` is of the service's thread. */
    void exportToFile(const QString &file, ExportRequest request, std::stop_token stop, QObject *context,
                      Answer<int> answer);
    /** The same as text, for the clipboard. */
    void exportText(ExportRequest request, std::stop_token stop, QObject *context, Answer<QByteArray> answer);

    /** What it begins with: see Library::exportBeginning(). */
    void exportBeginning(ExportRequest request, ExportBound bound, std::stop_token stop, QObject *context,
                         Answer<ExportBeginning> answer);

    /** Writes a file, which is replaced only when all of it is on disk. CannotWrite. */
    void saveFile(const QString &file, const QByteArray &bytes, QObject *context, Answer<void> answer);

signals:
    void tasteChanged(); ///< what is learned of the person is another now: fits are to be asked for again
    void opened();
    void failed(const hotpapers::Error &error); ///< the library could not be opened; nothing else will be answered
    void importProgress(hotpapers::services::ImportProgress progress);
    void importFinished(hotpapers::Result<hotpapers::services::ImportReport> report);
    void digestsChanged(); ///< after an import that stored something, and once a second while it runs
    void shelfChanged(); ///< lists, tags, saved searches, names of states; not after changes of the papers' tags alone
    void restored(); ///< a backup: what was done before is no more what the library holds; the answer follows
    void
    marksChanged(const QList<hotpapers::ArxivId>
                     &papers); ///< with those that are one with them; empty: of more papers than it is worth to name

private:
    template <typename T> struct Reply;

    template <typename T, typename Work>
    void runExport(ExportRequest request, std::stop_token stop, QObject *context, Answer<T> answer, const Work &work);
    void startOthers();
    void learnAgain(); ///< where something has changed that may change what is learned
    void tellOfTaste(); ///< any thread
    void fail(const Error &error);
    void startImport(const QStringList &paths);
    void takeProgress(ImportProgress progress);
    void finishImport(const Result<ImportReport> &report);
    void mark(std::vector<ArxivId> papers, QObject *context, Answer<void> answer,
              std::function<Result<void>(Library &, const std::vector<ArxivId> &)> change);

    QString m_file;
    bool m_failed = false;
    bool m_importing = false;
    bool m_isLearning = false;
    QList<QStringList> m_waitingImports;
    std::stop_source m_importStop;
    QElapsedTimer m_sinceTold; ///< since digestsChanged or the import's beginning
    int m_toldDone = 0; ///< files that were done then
    // In this order: the import, which waits for writes, ends before the writer does, and the writer last of all.
    std::unique_ptr<Worker> m_writer;
    std::unique_ptr<Worker> m_reader;
    std::unique_ptr<Worker> m_finder;
    std::unique_ptr<Worker> m_exporter;
    std::unique_ptr<Worker> m_keeper; ///< makes backups
    std::unique_ptr<Worker> m_importer;
};

} // namespace hotpapers::services
