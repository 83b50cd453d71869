// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/importer.h"

#include "core/heat.h"
#include "formats/userdatajson.h"
#include "services/digestfiles.h"
#include "storage/userdatastore.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <thread>

namespace hotpapers::services {

namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

// The larger a batch, the less is written twice; the smaller, the sooner a cancel is answered, even while it is committed.
constexpr size_t batchPapers = 3500; // some 300 ms, and 60 ms to commit
constexpr auto batchTime = 1s; // where reading is slow: others want to write too
constexpr auto askAfter = 10ms; // while a file is waited for: does anybody else want to write?
constexpr auto breathAfter = 500ms; // other processes get their turn so often,
constexpr auto breath = 6ms; // and for so long: who waits looks every 2 ms (storage/database.cpp)

storage::DigestVersion versionOf(const ReadFile &file)
{
    const storage::DigestRecord &record = file.digest->record;
    return {{},
            file.digest->contentHash,
            record.generatedAt ? QDateTime::fromMSecsSinceEpoch(*record.generatedAt, QTimeZone::UTC) : QDateTime(),
            record.complete,
            int(record.entries.size()),
            file.stamp.path};
}

Importer::DaysKey keyOf(DayRange days)
{
    return {days.first, days.last};
}

/** Marks by what they say, in whichever file: they are remembered beside the files that were taken in. */
storage::FileStamp stampOf(const UserData &marks)
{
    const QByteArray text = formats::writeUserData(marks);
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Blake2b_256);
    return {u"marks:"_s + QString::fromLatin1(hash.toHex()), text.size(), 0};
}

} // namespace

Importer::Importer(storage::Database &database, std::stop_token stop, const Progress &progress,
                   const OthersWait &othersWait)
    : m_database(database), m_store(database), m_stop(std::move(stop)), m_progress(progress), m_othersWait(othersWait)
{
}

Result<ImportReport> Importer::run(const QStringList &paths)
{
    QElapsedTimer timer;
    timer.start();
    tellProgress();
    const auto newest = m_store.newestPaper();
    if (!newest) {
        return std::unexpected(newest.error());
    }
    m_newestBefore = *newest;
    DigestFiles found = findDigestFiles(paths, m_stop);
    m_total = int(found.files.size() + found.refused.size());
    m_done = int(found.refused.size());
    std::ranges::for_each(found.refused, [this](FileReport &report) { refuse(std::move(report)); });
    const auto imported = importFiles(std::move(found.files));
    m_batch.reset(); // of a cancelled run: it comes to nothing
    if (!imported && (imported.error().code != ErrorCode::Cancelled || !m_stop.stop_requested())) {
        return std::unexpected(imported.error());
    }
    ImportReport result = report();
    result.milliseconds = timer.elapsed();
    return result;
}

Result<void> Importer::importFiles(std::vector<storage::FileStamp> files)
{
    const storage::Database::Interruption interruption(m_database, m_stop);
    return withoutKnown(std::move(files)).and_then([this](std::vector<storage::FileStamp> unknown) {
        ParallelReader reader(std::move(unknown));
        return takeAll(reader);
    });
}

Result<std::vector<storage::FileStamp>> Importer::withoutKnown(std::vector<storage::FileStamp> files)
{
    std::vector<storage::FileStamp> unknown;
    for (storage::FileStamp &stamp : files) {
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
    tellProgress();
    Result<void> result;
    while (result && !reader.atEnd() && !m_stop.stop_requested()) {
        if (auto file = reader.next(patience(), m_stop)) {
            result = take(*std::move(file));
        }
        if (result && m_batch && isBatchFull()) {
            result = endBatch();
        }
    }
    return result && m_batch && !m_stop.stop_requested() ? endBatch() : result;
}

Result<void> Importer::take(ReadFile file)
{
    if (!file.digest) {
        ++m_done;
        refuse({file.stamp.path, FileOutcome::Rejected, {}, file.digest.error()});
        return {};
    }
    return beginBatch().and_then([&] { return takeMarks(file); }).and_then([&] { return decide(std::move(file)); });
}

/**
 * Whatever becomes of the digest, and before it is stored: so papers that are new are indexed with their notes, and no file
 * is remembered whose marks are not on disk. Only once: tags and lists know no time, and what the person took back since
 * would come again with each import of a file that is superseded, or of its copy.
 */
Result<void> Importer::takeMarks(ReadFile &file)
{
    if (!file.digest->marks) {
        return {};
    }
    const UserData marks = *std::exchange(file.digest->marks, std::nullopt);
    const storage::FileStamp stamp = stampOf(marks);
    const auto known = m_store.isKnown(stamp);
    if (!known || *known) {
        return known.transform([](bool) { });
    }
    m_batch->notes.push_back([this, papers = marks.papers] {
        for (const UserPaper &paper : papers) {
            m_marked.insert(paper.arxivId);
        }
    });
    return m_store.remember(stamp).and_then(
        [&] { return storage::mergeMarks(m_database, marks, QFileInfo(file.stamp.path).fileName()); });
}

/** Within the transaction: another process may import the same days at the same time. */
Result<void> Importer::decide(ReadFile file)
{
    const auto stored = m_store.versionFor(file.digest->record.days);
    if (!stored) {
        return std::unexpected(stored.error());
    }
    m_batch->notes.push_back([this] { ++m_done; });
    if (!*stored) {
        return store(std::move(file));
    }
    const storage::DigestVersion fresh = versionOf(file);
    const DigestChoice choice = chooseDigest(**stored, fresh);
    const DaysKey days = keyOf(file.digest->record.days);
    switch (choice) {
    case DigestChoice::Better:
        m_batch->notes.push_back([=, this, before = **stored] { noteReplaced(days, before, fresh); });
        return store(std::move(file));
    case DigestChoice::Same:
        m_batch->files.push_back(file.stamp);
        m_batch->days.insert(days);
        m_batch->notes.push_back([=, this] { m_days[days].files.push_back(fresh.file); });
        break;
    case DigestChoice::Older:
    case DigestChoice::CutOff:
        m_batch->notes.push_back([=, this, before = (*stored)->file] { noteSuperseded(fresh.file, choice, before); });
    }
    return {};
}

Result<void> Importer::store(ReadFile file)
{
    ReadDigest &digest = *file.digest;
    auto put = m_store.put(digest.record, digest.contentHash, file.stamp.path);
    if (!put) {
        return std::unexpected(put.error());
    }
    const auto outcome = digest.repaired ? FileOutcome::Repaired : FileOutcome::Imported;
    Stored stored{{file.stamp.path, outcome, std::move(digest.notices), {}}, std::move(put->papers), put->tweets};
    const DaysKey days = keyOf(digest.record.days);
    m_batch->papers += stored.papers.size();
    m_batch->files.push_back(std::move(file.stamp));
    m_batch->days.insert(days);
    m_batch->notes.push_back([this, days, stored = std::move(stored)] mutable { noteStored(days, std::move(stored)); });
    return {};
}

Result<void> Importer::beginBatch()
{
    if (m_batch) {
        return {};
    }
    return storage::Transaction::begin(m_database).transform([this](storage::Transaction &&transaction) {
        m_batch.emplace(std::move(transaction), Clock::now() + batchTime);
    });
}

bool Importer::isBatchFull() const
{
    return m_batch->papers >= batchPapers || Clock::now() >= m_batch->end || (m_othersWait && m_othersWait());
}

/** Until when the next file is waited for before anything else is looked at. */
Importer::Clock::time_point Importer::patience() const
{
    return m_batch ? std::min(m_batch->end, Clock::now() + askAfter) : Clock::time_point::max();
}

Result<void> Importer::endBatch()
{
    auto result = m_store.settle().and_then([this] { return updateHeat(); });
    for (const storage::FileStamp &stamp : m_batch->files) {
        result = result.and_then([&] { return m_store.remember(stamp); });
    }
    result = result.and_then([this] { return m_batch->transaction.commit(); });
    if (!result) {
        return result;
    }
    for (auto &note : m_batch->notes) {
        note();
    }
    m_batch.reset();
    tellProgress();
    letOthersWrite();
    return {};
}

/** Days that lie near to each other at once: what they bear on is read once then. */
Result<void> Importer::updateHeat()
{
    const std::set<DaysKey> &days = m_batch->days;
    Result<void> result;
    for (auto next = days.cbegin(); result && next != days.cend();) {
        DayRange range{next->first, next->second};
        for (; next != days.cend() && next->first <= range.last.addDays(2 * heatWindowDays); ++next) {
            range.last = std::max(range.last, next->second);
        }
        result = m_store.updateHeat(range);
    }
    return result;
}

void Importer::letOthersWrite()
{
    if (Clock::now() >= m_lastBreath + breathAfter) {
        std::this_thread::sleep_for(breath);
        m_lastBreath = Clock::now();
    }
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
void Importer::noteReplaced(DaysKey days, const storage::DigestVersion &stored, const storage::DigestVersion &fresh)
{
    const auto choice = chooseDigest(fresh, stored);
    for (const QString &file : m_days[days].files) {
        noteSuperseded(file, choice, fresh.file);
    }
}

void Importer::noteStored(DaysKey days, Stored stored)
{
    const QString file = stored.report.file;
    m_days[days] = {{file}, std::move(stored)};
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
    result.newestBefore = m_newestBefore;
    std::vector<qint64> papers;
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
        result.entries += qint64(days.stored->papers.size());
        result.tweets += days.stored->tweets;
        papers.insert(papers.end(), days.stored->papers.begin(), days.stored->papers.end());
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
    std::ranges::sort(papers);
    papers.erase(std::ranges::unique(papers).begin(), papers.end());
    result.papers = qint64(papers.size());
    result.marked = qint64(m_marked.size());
    result.files = result.imported + result.unchanged + result.superseded + result.rejected + result.skipped;
    result.cancelled = m_stop.stop_requested();
    return result;
}

} // namespace hotpapers::services
