// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/recording.h"

#include "storage/database.h"

#include <cstring>

// Debian builds SQLite with both; the header declares their functions only where it is told so.
#define SQLITE_ENABLE_PREUPDATE_HOOK
#define SQLITE_ENABLE_SESSION
#include <sqlite3.h>

namespace hotpapers::storage {

namespace {

/** Memory that SQLite gave. */
using Bytes = std::unique_ptr<void, void (*)(void *)>;

int isOfThePerson(void * /*context*/, const char *table)
{
    return std::strncmp(table, "user_", 5) == 0 ? 1 : 0;
}

/**
 * What a step brings back comes back. Only a row that came with it and has changed since, and a row whose number another
 * one has now, are not its own any more.
 */
int giveWay(void * /*context*/, int conflict, sqlite3_changeset_iter *change)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    if (sqlite3changeset_op(change, &table, &columns, &operation, nullptr) != SQLITE_OK) {
        return SQLITE_CHANGESET_OMIT;
    }
    const bool isOfAPaper = std::strcmp(table, "user_note") == 0 || std::strcmp(table, "user_paper") == 0;
    const bool isNumbered = std::strcmp(table, "user_list") == 0 || std::strcmp(table, "user_search") == 0
        || std::strcmp(table, "user_highlight") == 0;
    const bool keeps = (conflict == SQLITE_CHANGESET_DATA && operation == SQLITE_DELETE && isOfAPaper)
        || (conflict == SQLITE_CHANGESET_CONFLICT && isNumbered);
    const bool canReplace = conflict == SQLITE_CHANGESET_DATA || conflict == SQLITE_CHANGESET_CONFLICT;
    return canReplace && !keeps ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_OMIT;
}

/**
 * Those of the changes that take rows away, or the others. They are made first: names that differ in case alone are one
 * to the tables, and two to SQLite's sessions.
 */
Result<QByteArray> part(Database &database, QByteArray changes, bool removals)
{
    sqlite3_changegroup *made = nullptr;
    sqlite3_changeset_iter *change = nullptr;
    int code = sqlite3changegroup_new(&made);
    const std::unique_ptr<sqlite3_changegroup, void (*)(sqlite3_changegroup *)> group(made, sqlite3changegroup_delete);
    code = code != SQLITE_OK ? code : sqlite3changegroup_schema(made, database.handle(), "main");
    code = code != SQLITE_OK ? code : sqlite3changeset_start(&change, int(changes.size()), changes.data());
    while (code == SQLITE_OK && sqlite3changeset_next(change) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        code = sqlite3changeset_op(change, &table, &columns, &operation, &indirect);
        if (code == SQLITE_OK && (operation == SQLITE_DELETE) == removals) {
            code = sqlite3changegroup_add_change(made, change);
        }
    }
    const int end = sqlite3changeset_finalize(change);
    code = code != SQLITE_OK ? code : end;
    int size = 0;
    void *output = nullptr;
    code = code != SQLITE_OK ? code : sqlite3changegroup_output(made, &size, &output);
    const Bytes owned(output, sqlite3_free);
    return code == SQLITE_OK ? Result<QByteArray>(QByteArray(static_cast<const char *>(output), size))
                             : std::unexpected(database.errorOf(code));
}

Result<void> apply(Database &database, QByteArray changes)
{
    if (changes.isEmpty()) {
        return {};
    }
    const int code =
        sqlite3changeset_apply(database.handle(), int(changes.size()), changes.data(), isOfThePerson, giveWay, nullptr);
    return code == SQLITE_OK ? Result<void>() : std::unexpected(database.errorOf(code));
}

/** The key of a row that a change is about, where it is a text. */
QString keyOf(sqlite3_changeset_iter *change, int operation)
{
    sqlite3_value *value = nullptr;
    const int code =
        operation == SQLITE_INSERT ? sqlite3changeset_new(change, 0, &value) : sqlite3changeset_old(change, 0, &value);
    const auto *text = code == SQLITE_OK && value ? sqlite3_value_text(value) : nullptr;
    return text ? QString::fromUtf8(reinterpret_cast<const char *>(text)) : QString();
}

} // namespace

Result<std::vector<ArxivId>> papersOfNotes(Database &database, const UserStep &step)
{
    std::vector<ArxivId> papers;
    QByteArray changes = step.changeset;
    sqlite3_changeset_iter *change = nullptr;
    int code = sqlite3changeset_start(&change, int(changes.size()), changes.data());
    while (code == SQLITE_OK && sqlite3changeset_next(change) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        code = sqlite3changeset_op(change, &table, &columns, &operation, nullptr);
        if (code == SQLITE_OK && std::strcmp(table, "user_note") == 0) {
            const auto paper = ArxivId::parse(keyOf(change, operation));
            papers.insert(papers.end(), paper.has_value(), paper.value_or(ArxivId()));
        }
    }
    const int end = sqlite3changeset_finalize(change);
    code = code != SQLITE_OK ? code : end;
    return code == SQLITE_OK ? Result<std::vector<ArxivId>>(std::move(papers))
                             : std::unexpected(database.errorOf(code));
}

Result<Recording> Recording::begin(Database &database)
{
    sqlite3_session *made = nullptr;
    int code = sqlite3session_create(database.handle(), "main", &made);
    Session session(made, sqlite3session_delete);
    if (code == SQLITE_OK) {
        sqlite3session_table_filter(made, isOfThePerson, nullptr);
        code = sqlite3session_attach(made, nullptr);
    }
    return code == SQLITE_OK ? Result<Recording>(Recording(database, std::move(session)))
                             : std::unexpected(database.errorOf(code));
}

Result<UserStep> Recording::undoing() const
{
    int size = 0;
    void *changes = nullptr;
    int code = sqlite3session_changeset(m_session.get(), &size, &changes);
    const Bytes owned(changes, sqlite3_free);
    int undoingSize = 0;
    void *undoing = nullptr;
    if (code == SQLITE_OK && size > 0) {
        code = sqlite3changeset_invert(size, changes, &undoingSize, &undoing);
    }
    const Bytes ownedToo(undoing, sqlite3_free);
    return code == SQLITE_OK ? Result<UserStep>(UserStep{QByteArray(static_cast<const char *>(undoing), undoingSize)})
                             : std::unexpected(m_database->errorOf(code));
}

Result<void> takeBack(Database &database, const UserStep &step)
{
    if (step.changeset.isEmpty()) {
        return {};
    }
    return part(database, step.changeset, true)
        .and_then([&](QByteArray &&removals) { return apply(database, std::move(removals)); })
        .and_then([&] { return part(database, step.changeset, false); })
        .and_then([&](QByteArray &&others) { return apply(database, std::move(others)); });
}

} // namespace hotpapers::storage
