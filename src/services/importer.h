// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "services/digestchoice.h"
#include "services/importreport.h"
#include "services/parallelreader.h"
#include "storage/database.h"
#include "storage/digeststore.h"

#include <QSet>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace hotpapers::services {

/**
 * One run of an import: finds the files, has them read in parallel, decides in order of path, and writes.
 *
 * It writes in batches of whole digests, each one transaction of some 50 ms. Who writes from this process can do so when
 * progress is told, which is between them; for other processes it pauses once a second. Every month of digests, and at
 * the end, also of a cancelled run, it brings the heat of their days up to date and, in the same transaction, remembers
 * the stamps of their files, which need no reading from then on: a run that was killed before that is made whole by the
 * next. A file that was rejected or superseded is not remembered, so that each run tells of it.
 */
class Importer
{
public:
    using Progress = std::function<void(ImportProgress)>;

    Importer(storage::Database &database, std::stop_token stop, const Progress &progress);

    [[nodiscard]] Result<ImportReport> run(const QStringList &paths);

private:
    /** A digest that this run stored. */
    struct Stored
    {
        FileReport report;
        QSet<ArxivId> papers;
        qint64 tweets = 0;
    };

    /** What this run found out about the digest of some days. */
    struct Days
    {
        std::vector<storage::FileStamp> files; ///< that hold the digest as it is stored
        std::optional<Stored> stored; ///< nothing, where it was stored before
    };

    [[nodiscard]] Result<std::vector<storage::FileStamp>> withoutKnown(std::vector<storage::FileStamp> files);
    [[nodiscard]] Result<void> takeAll(ParallelReader &reader);
    [[nodiscard]] Result<void> take(const ReadFile &file);
    [[nodiscard]] Result<void> decide(const ReadFile &file);
    [[nodiscard]] Result<void> store(const ReadFile &file);
    [[nodiscard]] Result<void> beginBatch();
    [[nodiscard]] Result<void> endBatch();
    [[nodiscard]] Result<void> finishDays();
    void letOthersWrite();
    void refuse(FileReport report);
    void noteSuperseded(const QString &file, DigestChoice choice, const QString &storedFile);
    void noteReplaced(const storage::DigestVersion &stored, const ReadFile &file);
    void noteStored(const ReadFile &file);
    void tellProgress() const;
    [[nodiscard]] ImportReport report();

    storage::Database &m_database;
    storage::DigestStore m_store;
    std::stop_token m_stop;
    const Progress &m_progress;
    std::optional<storage::Transaction> m_batch;
    ParallelReader::Clock::time_point m_batchEnd;
    ParallelReader::Clock::time_point m_lastBreath = ParallelReader::Clock::now();
    int m_total = 0;
    int m_done = 0;
    int m_known = 0; ///< files whose stamp was remembered
    std::map<QString, FileReport> m_refused; ///< by file: rejected, skipped, superseded
    std::map<std::pair<QDate, QDate>, Days> m_days; ///< by first and last day
    std::set<std::pair<QDate, QDate>> m_unfinished; ///< keys of m_days: heat is not up to date, stamps not remembered
};

} // namespace hotpapers::services
