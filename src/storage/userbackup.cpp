// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/userbackup.h"

#include "storage/database.h"
#include "storage/libraryfile.h"
#include "storage/pagecopy.h"
#include "storage/persontables.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSqlRecord>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

/** The file that becomes a backup when all is well, and goes otherwise. */
class Part
{
public:
    explicit Part(const QString &file) : m_file(file), m_path(file + u".part"_s) { remove(); }
    ~Part() { remove(); }
    Q_DISABLE_COPY_MOVE(Part)

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Result<void> finish()
    {
        return synchronize(m_path)
            .and_then([&] { return checkReplaceable(m_file); })
            .and_then([&]() -> Result<void> {
                const bool renamed =
                    std::rename(QFile::encodeName(m_path).constData(), QFile::encodeName(m_file).constData()) == 0;
                return renamed ? Result<void>()
                               : std::unexpected(Error{ErrorCode::CannotWrite, m_file, qt_error_string()});
            })
            .and_then([&] { return synchronize(QFileInfo(m_file).absolutePath()); });
    }

private:
    void remove() const
    {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
            QFile::remove(m_path + suffix);
        }
    }

    QString m_file;
    QString m_path;
};

// Titles are of what the person chose, not of all that was seen.
const QString copyTitles =
    u"CREATE TABLE backup_title (arxiv_id TEXT PRIMARY KEY, title TEXT NOT NULL) STRICT, WITHOUT ROWID;"
    " INSERT OR IGNORE INTO backup_title SELECT p.arxiv_id, x.title FROM ("
    "SELECT arxiv_id FROM other.user_paper WHERE starred OR rating OR priority"
    " UNION SELECT arxiv_id FROM other.user_note UNION SELECT arxiv_id FROM other.user_tag"
    " UNION SELECT arxiv_id FROM other.user_list_paper LIMIT 10000) u"
    " JOIN other.paper p ON p.arxiv_id = u.arxiv_id JOIN other.entry e ON e.paper_id = p.id"
    " JOIN other.entry_text x ON x.entry_id = e.id ORDER BY e.id DESC"_s;

/** Hashes the rows of a table; those of a schema within a connection. */
Result<void> addTable(Database &database, const QString &table, QCryptographicHash &hash)
{
    const auto add = [&](const QByteArray &bytes) {
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    };
    int columns = 0;
    int revision = -1; // says when it was changed, not to what
    return database.select(u"SELECT * FROM %1 ORDER BY 1, 2"_s.arg(table), {}, [&](const QSqlQuery &row) {
        if (columns == 0) {
            const QSqlRecord record = row.record();
            columns = record.count();
            revision = record.indexOf(u"revision"_s);
        }
        for (int i = 0; i < columns; ++i) {
            add(i == revision ? QByteArray() : row.value(i).toByteArray());
        }
    });
}

Result<QByteArray> fingerprintOf(Database &database, const QString &schema)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    return personsTables(database)
        .and_then([&](const QStringList &tables) {
            Result<void> done;
            for (const QString &table : tables) {
                hash.addData(table.toUtf8());
                done = done.and_then([&] { return addTable(database, schema + u'.' + table, hash); });
            }
            return done;
        })
        .transform([&] { return hash.result(); });
}

/** @return the fingerprint of what was copied */
Result<QByteArray> fillFromOther(Database &copy)
{
    auto transaction = Transaction::begin(copy);
    const auto tables = personsTables(copy);
    if (!transaction || !tables) {
        return std::unexpected(transaction ? tables.error() : transaction.error());
    }
    Result<void> done;
    for (const QString &table : *tables) {
        done = done.and_then([&] { return copy.execute(u"INSERT INTO main.%1 SELECT * FROM other.%1"_s.arg(table)); });
    }
    return done.and_then([&] { return copy.runScript(copyTitles); })
        .and_then([&] { return fingerprintOf(copy, u"other"_s); })
        .and_then([&](const QByteArray &fingerprint) {
            return transaction->commit().transform([&] { return fingerprint; });
        });
}

/** Makes a library of the person's tables alone. */
Result<QByteArray> copyTables(const Database &library, const QString &file, const std::stop_token &stop)
{
    const auto opened = Database::open(file);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    Database &copy = **opened;
    const Database::Interruption interruption(copy, stop);
    Result<QByteArray> fingerprint =
        Attached::attach(copy, library.file()).and_then([&](const Attached &) { return fillFromOther(copy); });
    return fingerprint.and_then([&](const QByteArray &) { // a backup has no journal beside it
        return copy.runScript(u"PRAGMA journal_mode = DELETE"_s).transform([&] { return *fingerprint; });
    });
}

Result<QByteArray> copyWhole(Database &library, const QString &file, const std::stop_token &stop)
{
    const auto transaction = Transaction::beginReading(library);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    return fingerprintOf(library, u"main"_s).and_then([&](const QByteArray &fingerprint) {
        return copyPages(library, file, stop).transform([&] { return fingerprint; });
    });
}

std::unexpected<Error> damaged(const QString &file, const QString &detail)
{
    return std::unexpected(Error{ErrorCode::LibraryDamaged, file, detail});
}

Result<void> checkFile(Database &backup)
{
    QStringList wrong;
    return backup
        .select(u"SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok' LIMIT 5"_s, {},
                [&](const QSqlQuery &row) { wrong += row.value(0).toString(); })
        .and_then([&]() -> Result<void> {
            return wrong.isEmpty() ? Result<void>() : damaged(backup.file(), wrong.join(u"; "_s));
        });
}

/** Reads the file that was written: is it sound, and does it say what the library said? */
Result<void> verify(const QString &file, const QByteArray &fingerprint, const std::stop_token &stop)
{
    const auto opened = Database::openToRead(file);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    const Database::Interruption interruption(**opened, stop);
    return checkFile(**opened)
        .and_then([&] { return fingerprintOf(**opened, u"main"_s); })
        .and_then([&](const QByteArray &written) -> Result<void> {
            return written == fingerprint ? Result<void>() : damaged(file, u"not as it was written"_s);
        });
}

} // namespace

Result<void> checkReplaceable(const QString &file)
{
    for (const QString &name :
         {file, QFileInfo(file).canonicalFilePath()}) { // SQLite names them after what a link leads to
        for (const QString &suffix : {u"-wal"_s, u"-journal"_s}) {
            if (!name.isEmpty() && QFileInfo::exists(name + suffix)) {
                return std::unexpected(Error{ErrorCode::BackupInUse, file, {}});
            }
        }
    }
    return {};
}

Result<QByteArray> personsFingerprint(Database &library)
{
    const auto transaction = Transaction::beginReading(library);
    return transaction ? fingerprintOf(library, u"main"_s) : std::unexpected(transaction.error());
}

Result<QByteArray> personsFingerprint(const QString &file)
{
    return Database::openToRead(file).and_then(
        [](const std::unique_ptr<Database> &backup) { return fingerprintOf(*backup, u"main"_s); });
}

Result<BackupInfo> writeBackup(Database &library, const QString &file, BackupKind kind, std::stop_token stop)
{
    Part part(QFileInfo(file).absoluteFilePath());
    const Database::Interruption interruption(library, stop);
    return (kind == BackupKind::Whole ? copyWhole(library, part.path(), stop) : copyTables(library, part.path(), stop))
        .and_then([&](const QByteArray &fingerprint) { return verify(part.path(), fingerprint, stop); })
        .and_then([&] { return library.checkInterruption(); })
        .and_then([&] { return part.finish(); })
        .and_then([&] { return inspectBackup(file); });
}

} // namespace hotpapers::storage
