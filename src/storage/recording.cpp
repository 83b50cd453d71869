// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/recording.h"

#include "storage/database.h"
#include "storage/numberedname.h"

#include <algorithm>
#include <cstring>

// Debian builds SQLite with both; the header declares their functions only where it is told so.
#define SQLITE_ENABLE_PREUPDATE_HOOK
#define SQLITE_ENABLE_SESSION
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

/** Memory that SQLite gave. */
using Bytes = std::unique_ptr<void, void (*)(void *)>;

int isOfThePerson(void * /*context*/, const char *table)
{
    return std::strncmp(table, "user_", 5) == 0 ? 1 : 0;
}

/** Runs `visit(change, table, operation)` for each of the changes until it gives another code than SQLITE_OK. */
template <typename Visit> Result<void> eachChange(Database &database, QByteArray changes, Visit visit)
{
    sqlite3_changeset_iter *change = nullptr;
    int code = sqlite3changeset_start(&change, int(changes.size()), changes.data());
    while (code == SQLITE_OK && sqlite3changeset_next(change) == SQLITE_ROW) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        code = sqlite3changeset_op(change, &table, &columns, &operation, nullptr);
        code = code != SQLITE_OK ? code : visit(change, table, operation);
    }
    const int end = sqlite3changeset_finalize(change);
    code = code != SQLITE_OK ? code : end;
    return code == SQLITE_OK ? Result<void>() : std::unexpected(database.errorOf(code));
}

QString textOf(sqlite3_value *value)
{
    const auto *text = value ? sqlite3_value_text(value) : nullptr;
    return text ? QString::fromUtf8(reinterpret_cast<const char *>(text)) : QString();
}

/** Is what the person set in this row, which is to go, what it was when it came? When it was set does not count. */
bool isAsItCame(sqlite3_changeset_iter *change, bool isNote)
{
    // user_note: markdown; user_paper: starred, state, rating, priority. Migrations add columns behind the others alone.
    const std::vector<int> columns = isNote ? std::vector{1} : std::vector{1, 2, 4, 8};
    return std::ranges::all_of(columns, [&](int column) {
        sqlite3_value *came = nullptr;
        sqlite3_value *is = nullptr;
        return sqlite3changeset_old(change, column, &came) == SQLITE_OK
            && sqlite3changeset_conflict(change, column, &is) == SQLITE_OK && textOf(came) == textOf(is);
    });
}

/**
 * What a step brings back comes back. Only a row that came with it and in which something else was set since, and a row
 * whose number another one has now, are not its own any more.
 */
int giveWay(void * /*context*/, int conflict, sqlite3_changeset_iter *change)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    // Asked about foreign keys, it is given no change: see takeBack() for what lacks its list.
    if (conflict == SQLITE_CHANGESET_FOREIGN_KEY
        || sqlite3changeset_op(change, &table, &columns, &operation, nullptr) != SQLITE_OK) {
        return SQLITE_CHANGESET_OMIT;
    }
    const bool isNote = std::strcmp(table, "user_note") == 0;
    const bool isOfAPaper = isNote || std::strcmp(table, "user_paper") == 0;
    const bool isNumbered = std::strcmp(table, "user_list") == 0 || std::strcmp(table, "user_search") == 0
        || std::strcmp(table, "user_highlight") == 0;
    const bool keeps =
        (conflict == SQLITE_CHANGESET_DATA && operation == SQLITE_DELETE && isOfAPaper && !isAsItCame(change, isNote))
        || (conflict == SQLITE_CHANGESET_CONFLICT && isNumbered);
    const bool canReplace = conflict == SQLITE_CHANGESET_DATA || conflict == SQLITE_CHANGESET_CONFLICT;
    return canReplace && !keeps ? SQLITE_CHANGESET_REPLACE : SQLITE_CHANGESET_OMIT;
}

/**
 * Those of the changes that take rows away, or the others. They are made first: names that differ in case alone are one
 * to the tables, and two to SQLite's sessions.
 */
Result<QByteArray> part(Database &database, const QByteArray &changes, bool removals)
{
    sqlite3_changegroup *made = nullptr;
    int code = sqlite3changegroup_new(&made);
    const std::unique_ptr<sqlite3_changegroup, void (*)(sqlite3_changegroup *)> group(made, sqlite3changegroup_delete);
    code = code != SQLITE_OK ? code : sqlite3changegroup_schema(made, database.handle(), "main");
    if (code != SQLITE_OK) {
        return std::unexpected(database.errorOf(code));
    }
    const auto add = [&](sqlite3_changeset_iter *change, const char * /*table*/, int operation) {
        return (operation == SQLITE_DELETE) == removals ? sqlite3changegroup_add_change(made, change) : SQLITE_OK;
    };
    return eachChange(database, changes, add).and_then([&]() -> Result<QByteArray> {
        int size = 0;
        void *output = nullptr;
        const int put = sqlite3changegroup_output(made, &size, &output);
        const Bytes owned(output, sqlite3_free);
        return put == SQLITE_OK ? Result<QByteArray>(QByteArray(static_cast<const char *>(output), size))
                                : std::unexpected(database.errorOf(put));
    });
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

/** A value that a change has for a column, after it or else before it; nothing where it has none. */
sqlite3_value *valueOf(sqlite3_changeset_iter *change, int operation, int column)
{
    sqlite3_value *value = nullptr;
    const int code = operation == SQLITE_DELETE ? SQLITE_OK : sqlite3changeset_new(change, column, &value);
    if (code == SQLITE_OK && !value && operation != SQLITE_INSERT) {
        return sqlite3changeset_old(change, column, &value) == SQLITE_OK ? value : nullptr;
    }
    return value;
}

/** The name of a list or a search that comes back, and which other one has by now. */
struct TakenName
{
    QString table;
    qint64 id; ///< of what comes back
    QString name;
    qint64 other = 0;
    QString otherName = {}; ///< which may differ in case

    // No name that is kept has a control character.
    [[nodiscard]] QString placeholder() const { return u"\u0001%1"_s.arg(other); }
};

/** Lists and searches that the changes bring back, or give another name. */
Result<std::vector<TakenName>> namesIn(Database &database, const QByteArray &changes)
{
    std::vector<TakenName> names;
    return eachChange(database, changes,
                      [&](sqlite3_changeset_iter *change, const char *table, int operation) {
                          if (std::strcmp(table, "user_list") == 0 || std::strcmp(table, "user_search") == 0) {
                              sqlite3_value *id = valueOf(change, operation, 0);
                              names.push_back({QString::fromLatin1(table), id ? sqlite3_value_int64(id) : 0,
                                               textOf(valueOf(change, operation, 1))});
                          }
                          return SQLITE_OK;
                      })
        .transform([&] { return std::move(names); });
}

/** Has those who have the names let go of them. @return the names that are taken */
Result<std::vector<TakenName>> freeNames(Database &database, const QByteArray &changes)
{
    std::vector<TakenName> taken;
    return namesIn(database, changes).and_then([&](const std::vector<TakenName> &names) {
        Result<void> done;
        for (TakenName name : names) {
            done =
                done.and_then([&] {
                        return database.select(u"SELECT id, name FROM %1 WHERE name = ? AND id <> ?"_s.arg(name.table),
                                               {name.name, name.id}, [&](const QSqlQuery &row) {
                                                   name.other = row.value(0).toLongLong();
                                                   name.otherName = row.value(1).toString();
                                               });
                    })
                    .and_then([&] {
                        if (name.other == 0) {
                            return Result<void>();
                        }
                        taken.push_back(name);
                        return database.execute(u"UPDATE %1 SET name = ? WHERE id = ?"_s.arg(name.table),
                                                {name.placeholder(), name.other});
                    });
        }
        return done.transform([&] { return std::move(taken); });
    });
}

/** What came back gets a number behind its name, and who had the name has it again. */
Result<void> giveNamesBack(Database &database, const std::vector<TakenName> &taken)
{
    Result<void> done;
    for (const TakenName &name : taken) {
        done = done.and_then([&] { return numberedName(database, name.table, name.name); })
                   .and_then([&](const QString &numbered) {
                       return database.execute(u"UPDATE %1 SET name = ? WHERE id = ? AND name = ?"_s.arg(name.table),
                                               {numbered, name.id, name.name});
                   })
                   .and_then([&] {
                       return database.execute(u"UPDATE %1 SET name = ? WHERE id = ? AND name = ?"_s.arg(name.table),
                                               {name.otherName, name.other, name.placeholder()});
                   });
    }
    return done;
}

} // namespace

Result<std::vector<ArxivId>> papersOfNotes(Database &database, const UserStep &step)
{
    std::vector<ArxivId> papers;
    return eachChange(database, step.changeset,
                      [&](sqlite3_changeset_iter *change, const char *table, int operation) {
                          if (std::strcmp(table, "user_note") == 0) {
                              const auto paper = ArxivId::parse(textOf(valueOf(change, operation, 0)));
                              papers.insert(papers.end(), paper.has_value(), paper.value_or(ArxivId()));
                          }
                          return SQLITE_OK;
                      })
        .transform([&] { return std::move(papers); });
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
        .and_then([&](QByteArray &&others) {
            return freeNames(database, others).and_then([&](const std::vector<TakenName> &taken) {
                return apply(database, std::move(others)).and_then([&] { return giveNamesBack(database, taken); });
            });
        })
        .and_then([&] { // what comes back to a list that is gone
            return database.run("DELETE FROM user_list_paper WHERE list_id NOT IN (SELECT id FROM user_list)");
        });
}

} // namespace hotpapers::storage
