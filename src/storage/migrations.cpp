// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrations.h"

#include "core/paperfeatures.h"
#include "storage/database.h"
#include "storage/digeststore.h"
#include "storage/entryrecord.h"
#include "storage/libraryfile.h"
#include "storage/searchindex.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

// A library, or nothing yet; and never the database of another program. One statement, so that another process that is
// making the library just now is seen before or after, not in the middle.
Result<void> checkOwner(Database &database)
{
    const Result<qint64> foreign = database.selectNumber(
        u"SELECT application_id <> ? AND (application_id <> 0 OR (SELECT count(*) FROM sqlite_schema) > 0)"
        " FROM pragma_application_id"_s,
        {applicationId});
    if (foreign && *foreign != 0) {
        return std::unexpected(Error{ErrorCode::LibraryNotOpened, database.file(), u"a database of another program"_s});
    }
    return foreign.transform([](qint64) { });
}

/** @return the layout's version; LibraryNewer where it is beyond `newest` */
Result<int> knownVersion(Database &database, qsizetype newest)
{
    return layoutVersion(database).and_then([&](int version) -> Result<int> {
        if (version > newest) {
            return std::unexpected(Error{ErrorCode::LibraryNewer, database.file(), u"layout %1"_s.arg(version)});
        }
        return version;
    });
}

// The copy takes its name only when all of it is on the disk.
Result<void> backUp(Database &database, int version)
{
    const QString copy = database.file() + u".v%1.backup"_s.arg(version);
    const QString unfinished = copy + u".part"_s;
    QFile::remove(unfinished);
    return database.execute(u"VACUUM INTO ?"_s, {unfinished})
        .and_then([&] { return synchronize(unfinished); })
        .and_then([&]() -> Result<void> {
            if (std::rename(QFile::encodeName(unfinished).constData(), QFile::encodeName(copy).constData()) != 0) {
                return std::unexpected(Error{ErrorCode::CannotWrite, copy, qt_error_string()});
            }
            return synchronize(QFileInfo(copy).absolutePath());
        });
}

Result<void> takeStep(Database &database, const Migration &step)
{
    return database.runScript(step.script).and_then([&] { return step.rest ? step.rest(database) : Result<void>(); });
}

// All steps that are left, unless another process was quicker, in one transaction: nobody sees a layout between.
Result<void> takeSteps(Database &database, const QList<Migration> &migrations)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const Result<int> version = knownVersion(database, migrations.size());
    if (!version || *version == migrations.size()) {
        return version.transform([](int) { });
    }
    Result<void> done;
    for (const Migration &step : migrations.sliced(*version)) {
        done = done.and_then([&] { return takeStep(database, step); });
    }
    return done
        .and_then([&] {
            return database.runScript(
                u"PRAGMA application_id = %1; PRAGMA user_version = %2"_s.arg(applicationId).arg(migrations.size()));
        })
        .and_then([&] { return transaction->commit(); });
}

// One process at a time: else one could copy what another has just migrated, or both write the same copy.
Result<void> migrateOlder(Database &database, const QList<Migration> &migrations)
{
    QLockFile lock(database.file() + u".migration"_s);
    lock.setStaleLockTime(0); // however long it takes; who holds it is alive
    if (!lock.lock()) {
        return std::unexpected(Error{ErrorCode::CannotWrite, database.file() + u".migration"_s, {}});
    }
    return knownVersion(database, migrations.size()).and_then([&](int version) {
        const bool isOlder = version < migrations.size();
        return isOlder ? backUp(database, version).and_then([&] { return takeSteps(database, migrations); })
                       : Result<void>();
    });
}

/** Runs `work` for each id that a statement gives. */
Result<void> forEachId(Database &database, const QString &sql, const std::function<Result<void>(qint64)> &work)
{
    std::vector<qint64> ids;
    const auto read = database.select(sql, {}, [&](const QSqlQuery &row) { ids.push_back(row.value(0).toLongLong()); });
    if (!read) {
        return read;
    }
    for (const qint64 id : ids) {
        if (const auto done = work(id); !done) {
            return done;
        }
    }
    return {};
}

Result<void> fillFeatures(Database &database, qint64 digest)
{
    const auto entries = selectEntries(database, u"e.digest_id = ?"_s, {digest});
    if (!entries) {
        return std::unexpected(entries.error());
    }
    for (const Appearance &appearance : *entries) {
        const auto done = database.execute(u"UPDATE entry SET features = ? WHERE id = ?"_s,
                                           {featuresOf(appearance.entry).toInt(), appearance.entryId.value});
        if (!done) {
            return done;
        }
    }
    return {};
}

// The new search index, and what of the new columns takes more than SQL.
Result<void> finishLayout2(Database &database)
{
    return forEachId(database, u"SELECT id FROM digest"_s, [&](qint64 id) { return fillFeatures(database, id); })
        .and_then([&] {
            return forEachId(database, u"SELECT id FROM paper ORDER BY id"_s,
                             [&](qint64 id) { return indexPaper(database, id); });
        });
}

Result<void> finishLayout4(Database &database)
{
    return DigestStore(database).updateHeat({QDate(1, 1, 1), QDate(9999, 12, 31)});
}

} // namespace

QList<Migration> builtInMigrations()
{
    QList<Migration> result;
    for (int version = 1; version <= schemaVersion; ++version) {
        QFile file(u":/sql/%1.sql"_s.arg(version, 3, 10, QChar(u'0')));
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        result.push_back({QString::fromUtf8(file.readAll())});
    }
    result[1].rest = finishLayout2;
    result[3].rest = finishLayout4;
    return result;
}

Result<int> layoutVersion(Database &database)
{
    return database.selectNumber(u"PRAGMA user_version"_s).transform([](qint64 version) { return int(version); });
}

Result<void> migrate(Database &database, const QList<Migration> &migrations)
{
    if (const auto owned = checkOwner(database); !owned) {
        return owned;
    }
    const Result<int> version = knownVersion(database, migrations.size());
    if (!version) {
        return std::unexpected(version.error());
    }
    if (*version == migrations.size()) {
        return {};
    }
    return *version == 0 ? takeSteps(database, migrations) : migrateOlder(database, migrations);
}

} // namespace hotpapers::storage
