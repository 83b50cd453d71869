// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a backup holds, and how it comes back.

#include "storage/database.h"
#include "storage/eachrow.h"
#include "storage/migrations.h"
#include "storage/pagecopy.h"
#include "storage/persontables.h"
#include "storage/searchindex.h"
#include "storage/userbackup.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

struct Count
{
    QString table;
    QString sql;
    qint64 BackupInfo::*number;
};

const std::array<Count, 6> counts = {{
    {u"user_paper"_s, u"SELECT count(*) FROM user_paper WHERE starred"_s, &BackupInfo::starred},
    {u"user_note"_s, u"SELECT count(*) FROM user_note"_s, &BackupInfo::notes},
    {u"user_tag"_s, u"SELECT count(DISTINCT lower(tag)) FROM user_tag"_s, &BackupInfo::tags},
    {u"user_list"_s, u"SELECT count(*) FROM user_list"_s, &BackupInfo::lists},
    {u"user_search"_s, u"SELECT count(*) FROM user_search"_s, &BackupInfo::searches},
    {u"user_highlight"_s, u"SELECT count(*) FROM user_highlight"_s, &BackupInfo::highlights},
}};

// Of the newest marks and notes.
const QString someTitles = u"SELECT %1 FROM (SELECT arxiv_id, max(changed_at) FROM (SELECT arxiv_id, changed_at"
                           " FROM user_paper WHERE starred UNION ALL SELECT arxiv_id, changed_at FROM user_note)"
                           " GROUP BY arxiv_id ORDER BY 2 DESC LIMIT 12) u"_s;
const QString titleOfEntry =
    u"coalesce((SELECT x.title FROM paper p JOIN entry e ON e.paper_id = p.id JOIN entry_text x"
    " ON x.entry_id = e.id WHERE p.arxiv_id = u.arxiv_id ORDER BY e.id DESC LIMIT 1), u.arxiv_id)"_s;
const QString titleKept = u"coalesce((SELECT title FROM backup_title b WHERE b.arxiv_id = u.arxiv_id), u.arxiv_id)"_s;

Result<void> countRows(Database &backup, const QStringList &tables, BackupInfo &info)
{
    Result<void> done;
    for (const QString &table : tables) {
        done = done.and_then([&] { return backup.selectNumber(u"SELECT count(*) FROM %1"_s.arg(table)); })
                   .transform([&](qint64 rows) { info.rows += rows; });
    }
    for (const Count &count : counts) {
        if (tables.contains(count.table)) {
            done = done.and_then([&] { return backup.selectNumber(count.sql); }).transform([&](qint64 number) {
                info.*count.number = number;
            });
        }
    }
    return done;
}

Result<void> readTitles(Database &backup, BackupInfo &info)
{
    return backup.selectNumber(u"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'backup_title'"_s)
        .and_then([&](qint64 kept) {
            info.whole = kept == 0;
            return backup.select(someTitles.arg(kept > 0 ? titleKept : titleOfEntry), {},
                                 [&](const QSqlQuery &row) { info.titles += row.value(0).toString().simplified(); });
        });
}

Result<QStringList> tablesOf(Database &backup)
{
    return personsTables(backup).and_then([&](const QStringList &tables) -> Result<QStringList> {
        return tables.contains(u"user_paper"_s) && tables.contains(u"user_note"_s)
            ? Result<QStringList>(tables)
            : std::unexpected(Error{ErrorCode::NotABackup, backup.file(), {}});
    });
}

/** A file that is the backup in the newest layout: itself, or a copy. */
class Current
{
public:
    [[nodiscard]] Result<QString> of(const QString &file)
    {
        const auto opened = Database::openToRead(file);
        if (!opened) {
            return std::unexpected(opened.error().code == ErrorCode::LibraryMissing
                                       ? Error{ErrorCode::NotABackup, file, {}}
                                       : opened.error());
        }
        const auto layout =
            tablesOf(**opened).and_then([&](const QStringList &) { return checkBackup(**opened); }).and_then([&] {
                return layoutVersion(**opened);
            });
        return layout.and_then(
            [&](int version) { return version == schemaVersion ? Result<QString>(file) : migrated(**opened); });
    }

private:
    [[nodiscard]] static Result<void> checkBackup(Database &backup)
    {
        return backup.selectNumber(u"SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"_s)
            .and_then([&](qint64 wrong) -> Result<void> {
                return wrong == 0 ? Result<void>()
                                  : std::unexpected(Error{ErrorCode::LibraryDamaged, backup.file(), {}});
            });
    }
    [[nodiscard]] Result<QString> migrated(Database &older)
    {
        const QString copy = m_folder.filePath(u"backup.sqlite"_s);
        const auto transaction = Transaction::beginReading(older);
        if (!m_folder.isValid() || !transaction) {
            return std::unexpected(transaction ? Error{ErrorCode::CannotWrite, copy, m_folder.errorString()}
                                               : transaction.error());
        }
        return copyPages(older, copy, {}).and_then([&] { return Database::open(copy); }).transform([&](const auto &) {
            return copy;
        });
    }

    QTemporaryDir m_folder;
};

/** Papers whose note comes, goes or is another. */
Result<std::vector<ArxivId>> papersOfOtherNotes(Database &library)
{
    std::vector<ArxivId> papers;
    return eachRow(library,
                   "SELECT arxiv_id FROM (SELECT arxiv_id, markdown FROM main.user_note"
                   " EXCEPT SELECT arxiv_id, markdown FROM other.user_note)"
                   " UNION SELECT arxiv_id FROM (SELECT arxiv_id, markdown FROM other.user_note"
                   " EXCEPT SELECT arxiv_id, markdown FROM main.user_note)",
                   [&](const Statement &row) {
                       const auto id = ArxivId::parse(QString::fromUtf8(row.bytes(0)));
                       papers.insert(papers.end(), id.has_value(), id.value_or(ArxivId()));
                   })
        .transform([&] { return std::move(papers); });
}

Result<void> replaceRows(Database &library)
{
    const auto tables = personsTables(library);
    if (!tables) {
        return std::unexpected(tables.error());
    }
    Result<void> done = library.runScript(u"PRAGMA defer_foreign_keys = ON"_s);
    for (const QString &table : *tables) {
        done = done.and_then([&] { return library.execute(u"DELETE FROM main.%1"_s.arg(table)); });
    }
    for (const QString &table : *tables) {
        done =
            done.and_then([&] { return library.execute(u"INSERT INTO main.%1 SELECT * FROM other.%1"_s.arg(table)); });
    }
    // That no mark has the new revision tells readers to read all of them. Marks that came with digests since may come again.
    return done.and_then([&] {
        return library.runScript(u"UPDATE main.user_paper SET revision = 0;"
                                 " DELETE FROM main.file_stamp WHERE path LIKE 'marks:%';"
                                 " UPDATE main.revision SET marks = marks + 1, tags = tags + 1"_s);
    });
}

} // namespace

Result<qint64> personsRows(Database &library)
{
    BackupInfo info;
    return personsTables(library)
        .and_then([&](const QStringList &tables) { return countRows(library, tables, info); })
        .transform([&] { return info.rows; });
}

Result<BackupInfo> inspectBackup(const QString &file)
{
    const auto opened = Database::openToRead(file);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    BackupInfo info;
    info.file = (*opened)->file();
    info.bytes = QFileInfo(info.file).size();
    info.madeAt = QFileInfo(info.file).lastModified(QTimeZone::UTC);
    return tablesOf(**opened)
        .and_then([&](const QStringList &tables) { return countRows(**opened, tables, info); })
        .and_then([&] { return readTitles(**opened, info); })
        .and_then([&] { return layoutVersion(**opened); })
        .transform([&](int layout) {
            info.layout = layout;
            return std::move(info);
        });
}

Result<void> checkBackup(const QString &file)
{
    return Current().of(file).transform([](const QString &) { });
}

Result<void> restoreBackup(Database &library, const QString &file)
{
    Current current;
    const auto source = current.of(file);
    if (!source) {
        return std::unexpected(source.error());
    }
    return Attached::attach(library, *source).and_then([&](const Attached &) {
        return Transaction::begin(library).and_then([&](Transaction &&begun) {
            Transaction transaction = std::move(begun); // ends before the other file is let go
            return papersOfOtherNotes(library).and_then([&](const std::vector<ArxivId> &papers) {
                return replaceRows(library).and_then([&] { return indexNotes(library, papers); }).and_then([&] {
                    return transaction.commit();
                });
            });
        });
    });
}

} // namespace hotpapers::storage
