// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/shelfstore.h"

#include "storage/database.h"
#include "storage/highlightstore.h"
#include "storage/liststore.h"
#include "storage/notestore.h"
#include "storage/positions.h"
#include "storage/recording.h"
#include "storage/referencestore.h"
#include "storage/samestore.h"
#include "storage/searchindex.h"
#include "storage/tagstore.h"
#include "storage/userdatastore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

/** Which store makes which change. */
struct Making
{
    Database &database;

    Result<void> operator()(const MakeList &change) const
    {
        return ListStore(database).make(change).transform([](ListId) { });
    }
    Result<void> operator()(const RenameList &change) const { return ListStore(database).rename(change); }
    Result<void> operator()(const RemoveList &change) const { return ListStore(database).remove(change); }
    Result<void> operator()(const OrderLists &change) const { return ListStore(database).order(change); }
    Result<void> operator()(const AddToList &change) const { return ListStore(database).add(change); }
    Result<void> operator()(const TakeFromList &change) const { return ListStore(database).take(change); }
    Result<void> operator()(const MoveInList &change) const { return ListStore(database).move(change); }
    Result<void> operator()(const RenameTag &change) const { return TagStore(database).rename(change); }
    Result<void> operator()(const RemoveTag &change) const { return TagStore(database).remove(change); }
    Result<void> operator()(const ColorTag &change) const { return TagStore(database).color(change); }
    Result<void> operator()(const OrderTags &change) const { return TagStore(database).order(change); }
    Result<void> operator()(const KeepSearch &change) const { return ShelfStore(database).keep(change); }
    Result<void> operator()(const RemoveSearch &change) const { return ShelfStore(database).remove(change); }
    Result<void> operator()(const OrderSearches &change) const { return ShelfStore(database).order(change); }
    Result<void> operator()(const NameState &change) const { return ShelfStore(database).name(change); }
    Result<void> operator()(const AddHighlight &change) const { return HighlightStore(database).add(change); }
    Result<void> operator()(const ColorHighlight &change) const { return HighlightStore(database).color(change); }
    Result<void> operator()(const RemoveHighlight &change) const { return HighlightStore(database).remove(change); }

    Result<void> operator()(const LinkSame &change) const { return SameStore(database).link(change); }
    Result<void> operator()(const SeparateSame &change) const { return SameStore(database).separate(change); }

    Result<void> operator()(const BringIn &change) const
    {
        return ReferenceStore(database).bringIn(change).and_then([&] { return SameStore(database).level(); });
    }
    Result<void> operator()(const MergeUserData &change) const
    {
        return UserDataStore(database).merge(change.data, change.source);
    }

    Result<void> operator()(const UserChange &change) const { return std::visit(*this, change); }
    // Papers that a step links again may have been noted apart since: notes are written beside the steps.
    Result<void> operator()(const UserStep &step) const
    {
        SameStore same(database);
        return takeBack(database, step).and_then([&] { return same.tidy(); }).and_then([&] { return same.level(); });
    }
};

// A step may have any of the tables in it. That no mark has the new revision tells readers to read all of them.
Result<void> raiseRevisions(Database &database)
{
    return database.run("UPDATE revision SET marks = marks + 1, tags = tags + 1 WHERE id = 1");
}

// Notes are written beside the steps. One that a step takes back is kept as it is now: it may have grown since.
Result<void> keepNotesOf(Database &database, const UserTurn &change)
{
    const auto *step = std::get_if<UserStep>(&change);
    if (!step || step->changeset.isEmpty()) {
        return {};
    }
    return papersOfNotes(database, *step).and_then([&](const std::vector<ArxivId> &papers) {
        Result<void> done;
        for (const ArxivId &paper : papers) {
            done = done.and_then([&] { return NoteStore(database).keepNow(paper); });
        }
        return done;
    });
}

} // namespace

Result<Shelf> ShelfStore::shelf() const
{
    Shelf shelf;
    return ListStore(m_database)
        .lists()
        .and_then([&](std::vector<ReadingList> &&lists) {
            shelf.lists = std::move(lists);
            return TagStore(m_database).looks();
        })
        .and_then([&](std::vector<TagLook> &&tags) {
            shelf.tags = std::move(tags);
            return searches();
        })
        .and_then([&](std::vector<SavedSearch> &&searches) {
            shelf.searches = std::move(searches);
            return stateNames();
        })
        .transform([&](std::map<ReadState, QString> &&names) {
            shelf.stateNames = std::move(names);
            return std::move(shelf);
        });
}

Result<std::vector<SavedSearch>> ShelfStore::searches() const
{
    std::vector<SavedSearch> searches;
    return m_database
        .select(u"SELECT id, name, query, notify FROM user_search ORDER BY position, id"_s, {},
                [&](const QSqlQuery &row) {
                    searches.push_back({{row.value(0).toLongLong()},
                                        row.value(1).toString(),
                                        row.value(2).toString(),
                                        row.value(3).toBool()});
                })
        .transform([&] { return std::move(searches); });
}

Result<std::map<ReadState, QString>> ShelfStore::stateNames() const
{
    std::map<ReadState, QString> names;
    return m_database
        .select(u"SELECT state, name FROM user_state_name"_s, {},
                [&](const QSqlQuery &row) { names[ReadState(row.value(0).toInt())] = row.value(1).toString(); })
        .transform([&] { return std::move(names); });
}

Result<void> ShelfStore::keep(const KeepSearch &change)
{
    const SavedSearch &search = change.search;
    const QString name = shelfName(search.name);
    if (name.isEmpty()) {
        return std::unexpected(Error{ErrorCode::InvalidArgument, search.name, {}});
    }
    const auto others = m_database.selectNumber(u"SELECT count(*) FROM user_search WHERE name = ? AND id <> ?"_s,
                                                {name, search.id.value});
    if (!others || *others > 0) {
        return std::unexpected(others ? Error{ErrorCode::NameTaken, name, {}} : others.error());
    }
    if (search.id.isNull()) {
        return m_database.execute(
            u"INSERT INTO user_search (name, query, notify, position, created_at) VALUES (?, ?, ?,"
            " (SELECT coalesce(max(position), 0) + 1 FROM user_search), unixepoch())"_s,
            {name, search.query, search.notify ? 1 : 0});
    }
    return m_database
        .execute(u"UPDATE user_search SET name = ?, query = ?, notify = ? WHERE id = ?"_s,
                 {name, search.query, search.notify ? 1 : 0, search.id.value})
        .and_then([&]() -> Result<void> {
            return m_database.changedRows() ? Result<void>() : std::unexpected(Error{ErrorCode::NoSuchList, name, {}});
        });
}

Result<void> ShelfStore::remove(const RemoveSearch &change)
{
    return m_database.execute(u"DELETE FROM user_search WHERE id = ?"_s, {change.search.value});
}

Result<void> ShelfStore::order(const OrderSearches &change)
{
    return searches().and_then([&](const std::vector<SavedSearch> &known) {
        std::vector<SearchId> now;
        std::ranges::transform(known, std::back_inserter(now), &SavedSearch::id);
        return writePositions(m_database, "UPDATE user_search SET position = ?1 WHERE id = ?2 AND position <> ?1",
                              inOrder(change.searches, now), [](SearchId id) { return id.value; });
    });
}

Result<void> ShelfStore::name(const NameState &change)
{
    const QString name = shelfName(change.name);
    return name.isEmpty() ? m_database.execute(u"DELETE FROM user_state_name WHERE state = ?"_s, {int(change.state)})
                          : m_database.execute(u"INSERT INTO user_state_name (state, name) VALUES (?, ?)"
                                               " ON CONFLICT (state) DO UPDATE SET name = excluded.name"_s,
                                               {int(change.state), name});
}

Result<UserStep> turn(Database &database, const UserTurn &change)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    if (const auto kept = keepNotesOf(database, change); !kept) {
        return std::unexpected(kept.error());
    }
    const Result<Recording> recording = Recording::begin(database);
    if (!recording) {
        return std::unexpected(recording.error());
    }
    return std::visit(Making{database}, change)
        .and_then([&] { return recording->undoing(); })
        .and_then([&](UserStep &&step) {
            return papersOfNotes(database, step)
                .and_then([&](const std::vector<ArxivId> &papers) { return indexNotes(database, papers); })
                .and_then([&] { return raiseRevisions(database); })
                .and_then([&] { return transaction->commit(); })
                .transform([&] { return std::move(step); });
        });
}

} // namespace hotpapers::storage
