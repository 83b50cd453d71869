// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "services/digestchoice.h"
#include "services/importreport.h"
#include "services/parallelreader.h"
#include "storage/database.h"
#include "storage/digeststore.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <utility>
#include <vector>

namespace hotpapers::services {

/**
 * One run of an import: finds the files, has them read in parallel, decides in order of path, and writes.
 *
 * It writes in batches of whole digests, each one transaction: with the heat of the days that they bear on, and with the
 * stamps of their files, which need no reading from then on. So each batch leaves a library that is whole. One that is
 * cancelled in its middle comes to nothing. It ends early where another writer of this process waits; for those of other
 * processes there is a short pause from time to time. A file that was rejected or superseded is not remembered, so that
 * each run tells of it.
 */
class Importer
{
public:
    using Clock = ParallelReader::Clock;
    using DaysKey = std::pair<QDate, QDate>; ///< first and last
    using Progress = std::function<void(ImportProgress)>;
    using OthersWait = std::function<bool()>;

    Importer(storage::Database &database, std::stop_token stop, const Progress &progress, const OthersWait &othersWait);

    [[nodiscard]] Result<ImportReport> run(const QStringList &paths);

private:
    /** A digest that this run stored. */
    struct Stored
    {
        FileReport report;
        std::vector<qint64> papers; ///< row ids
        qint64 tweets = 0;
    };

    /** What this run found out about the digest of some days. */
    struct Days
    {
        QStringList files; ///< that hold the digest as it is stored
        std::optional<Stored> stored; ///< nothing, where it was stored before
    };

    /** What is written together. */
    struct Batch
    {
        storage::Transaction transaction;
        Clock::time_point end;
        size_t papers = 0;
        std::set<DaysKey> days = {}; ///< whose heat is to be brought up to date
        std::vector<storage::FileStamp> files = {}; ///< that are to be remembered
        std::vector<std::move_only_function<void()>> notes = {}; ///< taken when it is on disk
    };

    [[nodiscard]] Result<void> importFiles(std::vector<storage::FileStamp> files);
    [[nodiscard]] Result<std::vector<storage::FileStamp>> withoutKnown(std::vector<storage::FileStamp> files);
    [[nodiscard]] Result<void> takeAll(ParallelReader &reader);
    [[nodiscard]] Result<void> take(ReadFile file);
    [[nodiscard]] Result<void> decide(ReadFile file);
    [[nodiscard]] Result<void> takeMarks(ReadFile &file);
    [[nodiscard]] Result<void> store(ReadFile file);
    [[nodiscard]] Result<void> beginBatch();
    [[nodiscard]] bool isBatchFull() const;
    [[nodiscard]] Clock::time_point patience() const;
    [[nodiscard]] Result<void> endBatch();
    [[nodiscard]] Result<void> updateHeat();
    void letOthersWrite();
    void refuse(FileReport report);
    void noteSuperseded(const QString &file, DigestChoice choice, const QString &storedFile);
    void noteReplaced(DaysKey days, const storage::DigestVersion &stored, const storage::DigestVersion &fresh);
    void noteStored(DaysKey days, Stored stored);
    void tellProgress() const;
    [[nodiscard]] ImportReport report();

    storage::Database &m_database;
    storage::DigestStore m_store;
    std::stop_token m_stop;
    const Progress &m_progress;
    const OthersWait &m_othersWait;
    std::optional<Batch> m_batch;
    Clock::time_point m_lastBreath = Clock::now();
    qint64 m_newestBefore = 0;
    int m_total = 0;
    int m_done = 0;
    std::set<ArxivId> m_marked; ///< papers of which files said what a person had made of them
    int m_known = 0; ///< files whose stamp was remembered
    std::map<QString, FileReport> m_refused; ///< by file: rejected, skipped, superseded
    std::map<DaysKey, Days> m_days;
};

} // namespace hotpapers::services
