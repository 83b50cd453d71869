// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"
#include "storage/idset.h"
#include "storage/markstore.h"

#include <algorithm>
#include <map>
#include <utility>

namespace hotpapers::storage {

namespace {

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

/** @param papers in order of id; @return the entries of those that will change, by what they are */
Result<std::map<Before, std::vector<EntryId>>> standing(Database &database, const MarkChange &change, const IdSet &ids,
                                                        const MarkedPapers &papers)
{
    std::map<Before, std::vector<EntryId>> result;
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
            const auto paper =
                std::ranges::lower_bound(papers, select->integer(0), {}, &MarkedPapers::value_type::first);
            result[before].push_back(paper->second);
        }
    }
    return row.transform([&](bool) { return std::move(result); });
}

MarkChanges undoing(const MarkChange &change, std::map<Before, std::vector<EntryId>> standing)
{
    MarkChanges undo;
    for (auto &[before, entries] : standing) {
        std::ranges::sort(entries);
        undo.push_back({std::move(entries), change.starred.transform([&](bool) { return before.first; }),
                        change.state.transform([&](ReadState) { return before.second; })});
    }
    return undo;
}

/** In order of arXiv id, as the table of marks has them. Papers that stand and stay at their default get no row. */
Result<void> write(Database &database, const MarkChange &change, const IdSet &ids)
{
    const std::optional<qint64> starred = change.starred.transform([](bool is) { return qint64(is); });
    const std::optional<qint64> state = change.state.transform([](ReadState is) { return qint64(is); });
    if (starred.value_or(0) == 0 && state.value_or(0) == 0) {
        return database.run("UPDATE user_paper SET starred = coalesce(?2, starred), state = coalesce(?3, state),"
                            " changed_at = unixepoch(), revision = (SELECT marks FROM revision)"
                            " WHERE (starred <> coalesce(?2, starred) OR state <> coalesce(?3, state))"
                            " AND arxiv_id IN (SELECT arxiv_id FROM paper WHERE "
                                + ids.condition("id") + ')',
                            Blob{ids.value()}, starred, state);
    }
    return database.run("INSERT INTO user_paper (arxiv_id, starred, state, changed_at, revision)"
                        " SELECT arxiv_id, coalesce(?2, 0), coalesce(?3, 0), unixepoch(), (SELECT marks FROM revision)"
                        " FROM paper WHERE "
                            + ids.condition("id")
                            + " ORDER BY arxiv_id ON CONFLICT (arxiv_id) DO UPDATE SET"
                              " starred = coalesce(?2, starred), state = coalesce(?3, state),"
                              " changed_at = excluded.changed_at, revision = excluded.revision"
                              " WHERE starred <> coalesce(?2, starred) OR state <> coalesce(?3, state)",
                        Blob{ids.value()}, starred, state);
}

Result<MarkChanges> markAll(Database &database, const MarkChange &change)
{
    const auto papers = papersOf(database, change.entries);
    if (!papers) {
        return std::unexpected(papers.error());
    }
    std::vector<qint64> paperIds;
    std::ranges::transform(*papers, std::back_inserter(paperIds), &MarkedPapers::value_type::first);
    const IdSet ids(std::move(paperIds));
    auto before = standing(database, change, ids, *papers);
    if (!before) {
        return std::unexpected(before.error());
    }
    return write(database, change, ids).transform([&] { return undoing(change, *std::move(before)); });
}

} // namespace

// Undone backwards: a paper may stand in several of the changes.
Result<MarkChanges> MarkStore::mark(const MarkChanges &changes)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    MarkChanges undo;
    auto done = m_database.run("UPDATE revision SET marks = marks + 1 WHERE id = 1");
    for (const MarkChange &change : changes) {
        done = done.and_then([&] { return markAll(m_database, change); }).transform([&](MarkChanges &&undoesThis) {
            undo.insert(undo.begin(), std::move_iterator(undoesThis.begin()), std::move_iterator(undoesThis.end()));
        });
    }
    return done.and_then([&] { return transaction->commit(); }).transform([&] { return std::move(undo); });
}

} // namespace hotpapers::storage
