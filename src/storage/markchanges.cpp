// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"
#include "storage/eachrow.h"
#include "storage/idset.h"
#include "storage/markstore.h"
#include "storage/samestore.h"
#include "storage/tagstore.h"

#include <QDateTime>

#include <algorithm>
#include <map>
#include <utility>

namespace hotpapers::storage {

namespace {

constexpr size_t manyEntries = 20'000;

/** How papers stood. */
struct Before
{
    bool starred = false;
    ReadState state = ReadState::Unread;
    int rating = 0;
    Priority priority = Priority::None;

    auto operator<=>(const Before &) const = default;
};

bool changes(const MarkChange &change, const Before &before)
{
    const Before after{change.starred.value_or(before.starred), change.state.value_or(before.state),
                       change.rating.value_or(before.rating), change.priority.value_or(before.priority)};
    return change.from.value_or(before.state) == before.state && after != before;
}

/** The papers that a change is not without effect for. */
struct Changing
{
    IdSet papers; ///< row ids
    std::map<Before, std::vector<EntryId>> entries; ///< by what the papers are now
};

/** Papers come in order: that some stand in several of the entries shows by the one before. */
Result<Changing> changing(Database &database, MarkChange change)
{
    Changing result;
    const size_t most = change.entries.size();
    const IdSet ids = IdSet::of(change.entries);
    std::vector<EntryId>().swap(change.entries); // of a million they would be in the way
    qint64 paper = 0;
    return eachRow(
               database,
               "SELECT e.paper_id, e.id, u.starred, u.state, u.rating, u.priority FROM entry e CROSS JOIN paper p ON "
               "p.id = e.paper_id"
               " LEFT JOIN user_paper u ON u.arxiv_id = p.arxiv_id WHERE e.paper_id IS NOT NULL AND "
                   + ids.condition("e.id") + " ORDER BY e.paper_id",
               [&](const Statement &row) {
                   const Before before{row.integer(2) != 0, ReadState(row.integer(3)), int(row.integer(4)),
                                       Priority(row.integer(5))};
                   if (std::exchange(paper, row.integer(0)) != row.integer(0) && changes(change, before)) {
                       result.papers.insert(paper);
                       std::vector<EntryId> &entries = result.entries[before];
                       entries.reserve(most); // takes no memory before it is used
                       entries.push_back({row.integer(1)});
                   }
               },
               std::optional(Blob{ids.value()}))
        .transform([&] { return std::move(result); });
}

MarkChanges undoing(const MarkChange &change, std::map<Before, std::vector<EntryId>> entries)
{
    MarkChanges undo;
    for (auto &[before, ofThem] : entries) {
        std::ranges::sort(ofThem);
        undo.push_back({.entries = std::move(ofThem),
                        .starred = change.starred.transform([&](bool) { return before.starred; }),
                        .state = change.state.transform([&](ReadState) { return before.state; }),
                        .rating = change.rating.transform([&](int) { return before.rating; }),
                        .priority = change.priority.transform([&](Priority) { return before.priority; })});
    }
    return undo;
}

/**
 * In order of arXiv id, as the table has them. No paper gets a row with nothing but defaults: one that changes to them has
 * its row already.
 */
Result<void> write(Database &database, const MarkChange &change, const IdSet &ids, qint64 revision)
{
    return database.run(
        "INSERT INTO user_paper (arxiv_id, starred, state, changed_at, revision, starred_at, state_at, rating, "
        "rating_at,"
        " priority, priority_at) SELECT arxiv_id, coalesce(?2, 0), coalesce(?3, 0), ?4, ?5, iif(?2 <> 0, ?4, NULL),"
        " iif(?3 <> 0, ?4, NULL), coalesce(?6, 0), iif(?6 <> 0, ?4, NULL), coalesce(?7, 0), iif(?7 <> 0, ?4, NULL)"
        " FROM paper WHERE "
            + ids.condition("id")
            + " ORDER BY arxiv_id ON CONFLICT (arxiv_id) DO UPDATE SET"
              " starred = coalesce(?2, starred), state = coalesce(?3, state), changed_at = ?4,"
              " starred_at = iif(?2 <> starred, ?4, starred_at), state_at = iif(?3 <> state, ?4, state_at),"
              " rating = coalesce(?6, rating), rating_at = iif(?6 <> rating, ?4, rating_at),"
              " priority = coalesce(?7, priority), priority_at = iif(?7 <> priority, ?4, priority_at)"
            + (revision > 0 ? ", revision = ?5" : ""),
        Blob{ids.value()}, change.starred.transform([](bool is) { return qint64(is); }),
        change.state.transform([](ReadState is) { return qint64(is); }), QDateTime::currentSecsSinceEpoch(), revision,
        change.rating.transform([](int is) { return qint64(is); }),
        change.priority.transform([](Priority is) { return qint64(is); }));
}

Result<MarkChanges> markAll(Database &database, MarkChange change, qint64 revision)
{
    if (change.tag) {
        return TagStore(database).change(std::move(change.entries), *change.tag);
    }
    const MarkChange what{{}, change.starred, change.state, {}, {}, change.rating, change.priority};
    return changing(database, std::move(change)).and_then([&](Changing &&found) {
        return write(database, what, found.papers, revision).transform([&] {
            return undoing(what, std::move(found.entries));
        });
    });
}

/**
 * What user_paper.revision is to be. Where very many papers change it is 0, or stays as it is: to bring its index up to
 * date would cost as much as the rest. That none has the new revision tells readers to read all of them.
 */
Result<qint64> raiseRevision(Database &database, const MarkChanges &changes)
{
    if (std::ranges::all_of(changes, [](const MarkChange &change) { return change.tag.has_value(); })) {
        return 0; // tags have a revision of their own
    }
    const auto entries = std::ranges::fold_left(
        changes, size_t(0), [](size_t sum, const MarkChange &change) { return sum + change.entries.size(); });
    return database.run("UPDATE revision SET marks = marks + 1 WHERE id = 1")
        .and_then([&] { return database.selectNumber(QStringLiteral("SELECT marks FROM revision")); })
        .transform([&](qint64 revision) { return entries > manyEntries ? 0 : revision; });
}

} // namespace

// Undone backwards: a paper may stand in several of the changes.
Result<MarkChanges> MarkStore::mark(MarkChanges changes)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const Result<qint64> revision = raiseRevision(m_database, changes);
    if (!revision) {
        return std::unexpected(revision.error());
    }
    SameStore same(m_database);
    MarkChanges undo;
    Result<void> done;
    for (MarkChange &change : changes) {
        done = done.and_then([&] { return same.complete(change.entries); })
                   .and_then([&] { return markAll(m_database, std::move(change), *revision); })
                   .transform([&](MarkChanges &&undoesThis) {
                       undo.insert(undo.begin(), std::move_iterator(undoesThis.begin()),
                                   std::move_iterator(undoesThis.end()));
                   });
    }
    return done.and_then([&] { return same.bringAlong(); })
        .and_then([&] { return transaction->commit(); })
        .transform([&] { return std::move(undo); });
}

} // namespace hotpapers::storage
