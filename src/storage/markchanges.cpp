// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"
#include "storage/idset.h"
#include "storage/markstore.h"

#include <QDateTime>

#include <algorithm>
#include <map>
#include <utility>

namespace hotpapers::storage {

namespace {

constexpr size_t manyEntries = 20'000;

std::vector<qint64> idsOf(const std::vector<EntryId> &entries)
{
    std::vector<qint64> ids;
    ids.reserve(entries.size());
    std::ranges::transform(entries, std::back_inserter(ids), &EntryId::value);
    return ids;
}

/** The papers of a change: by row id, one of the entries that were given for each. */
using MarkedPapers = std::vector<std::pair<qint64, EntryId>>;

Result<MarkedPapers> papersOf(Database &database, const std::vector<EntryId> &entries)
{
    const IdSet ids(idsOf(entries));
    MarkedPapers papers;
    papers.reserve(entries.size());
    auto select =
        database.statement("SELECT paper_id, id FROM entry WHERE paper_id IS NOT NULL AND " + ids.condition("id"));
    if (!select) {
        return std::unexpected(select.error());
    }
    select->bind(Blob{ids.value()});
    auto row = select->step();
    for (; row && *row; row = select->step()) {
        papers.emplace_back(select->integer(0), EntryId{select->integer(1)});
    }
    std::ranges::sort(papers);
    papers.erase(std::ranges::unique(papers, {}, &MarkedPapers::value_type::first).begin(), papers.end());
    return row.transform([&](bool) { return std::move(papers); });
}

/** How papers stood: starred, state. */
using Before = std::pair<bool, ReadState>;

bool changes(const MarkChange &change, const Before &before)
{
    return change.starred.value_or(before.first) != before.first
        || change.state.value_or(before.second) != before.second;
}

/** The papers that a change is not without effect for. */
struct Changing
{
    std::vector<qint64> papers; ///< row ids
    std::map<Before, std::vector<EntryId>> entries; ///< by what the papers are now
};

/** @param papers in order of id */
Result<Changing> changing(Database &database, const MarkChange &change, const MarkedPapers &papers)
{
    std::vector<qint64> paperIds(papers.size());
    std::ranges::transform(papers, paperIds.begin(), &MarkedPapers::value_type::first);
    const IdSet ids(std::move(paperIds));
    Changing result;
    auto select = database.statement("SELECT p.id, u.starred, u.state FROM paper p"
                                     " LEFT JOIN user_paper u ON u.arxiv_id = p.arxiv_id WHERE "
                                     + ids.condition("p.id"));
    if (!select) {
        return std::unexpected(select.error());
    }
    select->bind(Blob{ids.value()});
    auto row = select->step();
    for (; row && *row; row = select->step()) {
        const Before before{select->integer(1) != 0, ReadState(select->integer(2))};
        if (changes(change, before)) {
            const qint64 id = select->integer(0);
            const auto paper = std::ranges::lower_bound(papers, id, {}, &MarkedPapers::value_type::first);
            result.papers.push_back(id);
            result.entries[before].push_back(paper->second);
        }
    }
    return row.transform([&](bool) { return std::move(result); });
}

MarkChanges undoing(const MarkChange &change, std::map<Before, std::vector<EntryId>> entries)
{
    MarkChanges undo;
    for (auto &[before, ofThem] : entries) {
        std::ranges::sort(ofThem);
        undo.push_back({std::move(ofThem), change.starred.transform([&](bool) { return before.first; }),
                        change.state.transform([&](ReadState) { return before.second; })});
    }
    return undo;
}

/**
 * In order of arXiv id, as the table has them. No paper gets a row with nothing but defaults: one that changes to them has
 * its row already.
 */
Result<void> write(Database &database, const MarkChange &change, const IdSet &ids, qint64 revision)
{
    return database.run("INSERT INTO user_paper (arxiv_id, starred, state, changed_at, revision)"
                        " SELECT arxiv_id, coalesce(?2, 0), coalesce(?3, 0), ?4, ?5 FROM paper WHERE "
                            + ids.condition("id")
                            + " ORDER BY arxiv_id ON CONFLICT (arxiv_id) DO UPDATE SET"
                              " starred = coalesce(?2, starred), state = coalesce(?3, state), changed_at = ?4"
                            + (revision > 0 ? ", revision = ?5" : ""),
                        Blob{ids.value()}, change.starred.transform([](bool is) { return qint64(is); }),
                        change.state.transform([](ReadState is) { return qint64(is); }),
                        QDateTime::currentSecsSinceEpoch(), revision);
}

Result<MarkChanges> markAll(Database &database, const MarkChange &change, qint64 revision)
{
    return papersOf(database, change.entries)
        .and_then([&](const MarkedPapers &papers) { return changing(database, change, papers); })
        .and_then([&](Changing &&found) {
            return write(database, change, IdSet(std::move(found.papers)), revision).transform([&] {
                return undoing(change, std::move(found.entries));
            });
        });
}

/**
 * What user_paper.revision is to be. Where very many papers change it is 0, or stays as it is: to bring its index up to
 * date would cost as much as the rest. That none has the new revision tells readers to read all of them.
 */
Result<qint64> raiseRevision(Database &database, const MarkChanges &changes)
{
    const auto entries = std::ranges::fold_left(
        changes, size_t(0), [](size_t sum, const MarkChange &change) { return sum + change.entries.size(); });
    return database.run("UPDATE revision SET marks = marks + 1 WHERE id = 1")
        .and_then([&] { return database.selectNumber(QStringLiteral("SELECT marks FROM revision")); })
        .transform([&](qint64 revision) { return entries > manyEntries ? 0 : revision; });
}

} // namespace

// Undone backwards: a paper may stand in several of the changes.
Result<MarkChanges> MarkStore::mark(const MarkChanges &changes)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const Result<qint64> revision = raiseRevision(m_database, changes);
    if (!revision) {
        return std::unexpected(revision.error());
    }
    MarkChanges undo;
    Result<void> done;
    for (const MarkChange &change : changes) {
        done = done.and_then([&] { return markAll(m_database, change, *revision); })
                   .transform([&](MarkChanges &&undoesThis) {
                       undo.insert(undo.begin(), std::move_iterator(undoesThis.begin()),
                                   std::move_iterator(undoesThis.end()));
                   });
    }
    return done.and_then([&] { return transaction->commit(); }).transform([&] { return std::move(undo); });
}

} // namespace hotpapers::storage
