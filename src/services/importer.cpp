// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/importer.h"

#include "services/digestfiles.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace hotpapers::services {

namespace {

using namespace std::chrono_literals;

constexpr auto batchTime = 50ms; // how long somebody else's write may have to wait
constexpr auto breathAfter = 1s; // other processes get their turn so often,
constexpr auto breath = 120ms; // and for so long, since SQLite has them look every 100 ms
constexpr qint64 heatSpanDays = 31; // days whose heat is brought up to date in one transaction
constexpr size_t digestsToFinish = 31; // so that little is left to do when a run is cancelled

storage::DigestVersion versionOf(const ReadFile &file)
{
    const Digest &digest = file.reading->digest;
    return {{},
            file.contentHash,
            digest.frontMatter.generatedAt,
            digest.complete,
            int(digest.entries.size()),
            file.stamp.path};
}

std::pair<QDate, QDate> keyOf(const ReadFile &file)
{
    const DayRange days = file.reading->digest.days;
    return {days.first, days.last};
}

} // namespace

Importer::Importer(storage::Database &database, std::stop_token stop, const Progress &progress)
    : m_database(database), m_store(database), m_stop(std::move(stop)), m_progress(progress)
{
}

Result<ImportReport> Importer::run(const QStringList &paths)
{
    QElapsedTimer timer;
    timer.start();
    tellProgress();
    DigestFiles found = findDigestFiles(paths, m_stop);
    m_total = int(found.files.size() + found.refused.size());
    m_done = int(found.refused.size());
    std::ranges::for_each(found.refused, [this](FileReport &report) { refuse(std::move(report)); });
    const auto taken = withoutKnown(std::move(found.files)).and_then([this](std::vector<storage::FileStamp> files) {
        ParallelReader reader(std::move(files));
        return takeAll(reader);
    });
    const auto finished = taken.and_then([this] { return finishDays(); });
    if (!finished) {
        return std::unexpected(finished.error());
    }
    ImportReport result = report();
    result.milliseconds = timer.elapsed();
    return result;
}

Result<std::vector<storage::FileStamp>> Importer::withoutKnown(std::vector<storage::FileStamp> files)
{
    std::vector<storage::FileStamp> unknown;
    for (storage::FileStamp &stamp : files) {
        if (m_stop.stop_requested()) {
            return std::vector<storage::FileStamp>{};
        }
        const auto known = m_store.isKnown(stamp);
        if (!known) {
            return std::unexpected(known.error());
        }
        if (!*known) {
            unknown.push_back(std::move(stamp));
        } else {
            ++m_known;
        }
    }
    m_done += m_known;
    return unknown;
}

Result<void> Importer::takeAll(ParallelReader &reader)
{
    Result<void> result = endBatch();
    while (result && !reader.atEnd() && !m_stop.stop_requested()) {
        const auto file = reader.next(m_batchEnd, m_stop);
        if (file) {
            result = take(*file);
        }
        if (result && ParallelReader::Clock::now() >= m_batchEnd) {
            result = endBatch();
        }
        if (result && !m_batch && m_unfinished.size() >= digestsToFinish) {
            result = finishDays();
        }
    }
    return result ? endBatch() : result;
}

Result<void> Importer::take(const ReadFile &file)
{
    ++m_done;
    if (!file.reading) {
        refuse({file.stamp.path, FileOutcome::Rejected, {}, file.reading.error()});
        return {};
    }
    return beginBatch().and_then([&] { return decide(file); });
}

/** Within the transaction: another process may import the same days at the same time. */
Result<void> Importer::decide(const ReadFile &file)
{
    const auto stored = m_store.versionFor(file.reading->digest.days);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    if (!*stored) {
        return store(file);
    }
    const DigestChoice choice = chooseDigest(**stored, versionOf(file));
    switch (choice) {
    case DigestChoice::Better:
        noteReplaced(**stored, file);
        return store(file);
    case DigestChoice::Same:
        m_days[keyOf(file)].files.push_back(file.stamp);
        m_unfinished.insert(keyOf(file));
        break;
    case DigestChoice::Older:
    case DigestChoice::CutOff:
        noteSuperseded(file.stamp.path, choice, (*stored)->file);
    }
    return {};
}

Result<void> Importer::store(const ReadFile &file)
{
    const auto put = m_store.put(file.reading->digest, file.contentHash, file.stamp.path);
    if (!put) {
        return std::unexpected(put.error());
    }
    noteStored(file);
    return {};
}

Result<void> Importer::beginBatch()
{
    if (m_batch) {
        return {};
    }
    auto batch = storage::Transaction::begin(m_database);
    if (!batch) {
        return std::unexpected(batch.error());
    }
    m_batch.emplace(std::move(*batch));
    return {};
}

Result<void> Importer::endBatch()
{
    if (m_batch) {
        const auto committed = m_batch->commit();
        m_batch.reset();
        if (!committed) {
            return committed;
        }
    }
    tellProgress();
    letOthersWrite();
    m_batchEnd = ParallelReader::Clock::now() + batchTime;
    return {};
}

void Importer::letOthersWrite()
{
    if (ParallelReader::Clock::now() < m_lastBreath + breathAfter) {
        return;
    }
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never;
    never.wait_for(lock, m_stop, breath, [] { return false; });
    m_lastBreath = ParallelReader::Clock::now();
}

Result<void> Importer::finishDays()
{
    for (auto next = m_unfinished.cbegin(); next != m_unfinished.cend();) {
        auto result = beginBatch();
        const QDate first = next->first;
        QDate last = next->second;
        for (; next != m_unfinished.cend() && first.daysTo(next->first) < heatSpanDays; ++next) {
            last = std::max(last, next->second);
            for (const storage::FileStamp &stamp : m_days[*next].files) {
                result = result.and_then([&] { return m_store.remember(stamp); });
            }
        }
        result =
            result.and_then([&] { return m_store.updateHeat({first, last}); }).and_then([this] { return endBatch(); });
        if (!result) {
            return result;
        }
    }
    m_unfinished.clear();
    return {};
}

void Importer::refuse(FileReport report)
{
    m_refused.insert_or_assign(report.file, std::move(report));
}

void Importer::noteSuperseded(const QString &file, DigestChoice choice, const QString &storedFile)
{
    const auto code = choice == DigestChoice::CutOff ? NoticeCode::CutOffDigest : NoticeCode::OlderDigest;
    refuse({file, FileOutcome::Superseded, {{code, 0, storedFile}}, {}});
}

/** Two files of one run: the report is the same in whichever order they came. */
void Importer::noteReplaced(const storage::DigestVersion &stored, const ReadFile &file)
{
    const auto choice = chooseDigest(versionOf(file), stored);
    for (const storage::FileStamp &stamp : m_days[keyOf(file)].files) {
        noteSuperseded(stamp.path, choice, file.stamp.path);
    }
}

void Importer::noteStored(const ReadFile &file)
{
    const formats::DigestReading &reading = *file.reading;
    const auto outcome = reading.isRepaired() ? FileOutcome::Repaired : FileOutcome::Imported;
    Stored stored{{file.stamp.path, outcome, reading.notices, {}}, {}, 0};
    for (const Entry &entry : reading.digest.entries) {
        if (entry.arxivId.isNull() || stored.papers.contains(entry.arxivId)) {
            continue; // kept in its place, but in no list
        }
        stored.papers.insert(entry.arxivId);
        stored.tweets += qint64(entry.tweets.size());
    }
    m_days[keyOf(file)] = {{file.stamp}, std::move(stored)};
    m_unfinished.insert(keyOf(file));
}

void Importer::tellProgress() const
{
    if (m_progress) {
        m_progress({m_done, m_total});
    }
}

ImportReport Importer::report()
{
    ImportReport result;
    QSet<ArxivId> papers;
    auto reports = std::move(m_refused); // in order of file
    result.unchanged = m_known;
    for (auto &[range, days] : m_days) {
        result.unchanged += int(days.files.size()) - int(days.stored.has_value());
        if (!days.stored) {
            continue;
        }
        FileReport &report = days.stored->report;
        ++result.imported;
        result.repaired += report.outcome == FileOutcome::Repaired;
        result.entries += days.stored->papers.size();
        result.tweets += days.stored->tweets;
        papers.unite(days.stored->papers);
        if (report.outcome == FileOutcome::Repaired || !report.notices.empty()) {
            reports.insert_or_assign(report.file, std::move(report));
        }
    }
    for (auto &[file, report] : reports) {
        result.superseded += report.outcome == FileOutcome::Superseded;
        result.rejected += report.outcome == FileOutcome::Rejected;
        result.skipped += report.outcome == FileOutcome::Skipped;
        result.warnings += qint64(report.notices.size());
        result.reports.push_back(std::move(report));
    }
    result.papers = papers.size();
    result.files = result.imported + result.unchanged + result.superseded + result.rejected + result.skipped;
    result.cancelled = m_stop.stop_requested();
    return result;
}

} // namespace hotpapers::services
