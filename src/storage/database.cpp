// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"

#include "storage/idset.h"
#include "storage/libraryfile.h"
#include "storage/sqlerror.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <optional>
#include <sqlite3.h>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hotpapers::storage {

namespace {

constexpr std::chrono::milliseconds busyTimeout = 5s;
constexpr std::chrono::milliseconds busyPause = 2ms;

// Searches are put together, so there is no end to their number; the others are some sixty.
constexpr qsizetype keptStatements = 128;

// Steps of SQLite's machine between two looks at the stop token: some tens of microseconds.
constexpr int stepsBetweenLooks = 1000;

const QString memory = u":memory:"_s;

// SQLite's own way looks every 100 ms in the end, and would miss the short pauses of an import.
int waitForTurn(void *database, int looks)
{
    if (!static_cast<const Database *>(database)->checkInterruption()) {
        return 0;
    }
    QThread::sleep(busyPause);
    return looks * busyPause < busyTimeout ? 1 : 0;
}

Result<void> makeFolder(const QString &file)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (!QDir().mkpath(folder)) {
        return std::unexpected(Error{ErrorCode::CannotWrite, folder, qt_error_string()});
    }
    return {};
}

// Qt binds null strings and byte arrays as NULL; for the library they are empty.
QVariant bindable(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull() ? QVariant(u""_s) : value;
    case QMetaType::QByteArray:
        return value.toByteArray().isNull() ? QVariant(QByteArray("")) : value;
    default:
        return value;
    }
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &file)
{
    return open(file, builtInMigrations());
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, const QList<Migration> &migrations)
{
    const QString path = file == memory ? file : QFileInfo(file).absoluteFilePath();
    if (path != memory) {
        const auto acceptable = checkHeader(path, int(migrations.size())).and_then([&] { return makeFolder(path); });
        if (!acceptable) {
            return std::unexpected(acceptable.error());
        }
    }
    std::unique_ptr<Database> database(new Database(path, QUuid::createUuid().toString(), path));
    return database->openConnection().and_then([&] { return database->prepareFile(migrations); }).transform([&] {
        return std::move(database);
    });
}

Result<std::unique_ptr<Database>> Database::openToRead(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    if (QFileInfo(path).size() == 0) {
        return std::unexpected(Error{ErrorCode::LibraryMissing, path, {}});
    }
    if (const auto acceptable = checkHeader(path, schemaVersion); !acceptable) {
        return std::unexpected(acceptable.error());
    }
    std::unique_ptr<Database> database(new Database(path, QUuid::createUuid().toString(), readOnlyUri(path)));
    return database->openConnection().transform([&] { return std::move(database); });
}

Database::Database(QString file, QString connectionName, const QString &name)
    : m_file(std::move(file)), m_connectionName(std::move(connectionName)),
      m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connectionName))
{
    m_connection.setDatabaseName(name);
    m_connection.setConnectOptions(u"QSQLITE_OPEN_URI"_s); // for files that are only read; a path is none
}

Database::~Database()
{
    m_statements.clear();
    std::ranges::for_each(m_literalStatements, sqlite3_finalize);
    std::ranges::for_each(m_madeStatements, sqlite3_finalize);
    m_connection = {};
    QSqlDatabase::removeDatabase(m_connectionName);
}

// None of these settings writes to the file.
Result<void> Database::openConnection()
{
    if (!m_connection.open()) {
        return std::unexpected(errorFrom(m_connection.lastError()));
    }
    m_handle = *static_cast<sqlite3 *const *>(m_connection.driver()->handle().constData());
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    registerInIds(m_handle);
    sqlite3_busy_handler(m_handle, waitForTurn, this);
    sqlite3_rollback_hook(m_handle, [](void *rollbacks) { ++*static_cast<int *>(rollbacks); }, &m_rollbacks);
    return runScript(u"PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0;"
                     u"PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL"_s);
}

// A library that turns out to be newer is left as it is: closing must not move its journal into the file. Foreign keys
// wait until it is migrated, for a step may have to take tables apart.
Result<void> Database::prepareFile(const QList<Migration> &migrations)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    const auto migrated = migrate(*this, migrations);
    if (migrated || migrated.error().code != ErrorCode::LibraryNewer) {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    }
    return migrated.and_then([&] { return useWriteAheadLog(); }).and_then([&] {
        return runScript(u"PRAGMA foreign_keys = ON"_s);
    });
}

// Of two that make this change to a new file at the same moment, SQLite refuses one at once: its timeout is not for this.
Result<void> Database::useWriteAheadLog()
{
    const QDeadlineTimer patience(busyTimeout);
    for (;;) {
        const auto done = runScript(u"PRAGMA journal_mode = WAL"_s);
        if (done || done.error().code != ErrorCode::LibraryBusy || patience.hasExpired()) {
            return done;
        }
        QThread::sleep(10ms);
    }
}

// What Qt finds wrong by itself (a value that is not bound) has no code of SQLite's.
Error Database::errorFrom(const QSqlError &error) const
{
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return unlessStopped(sqlError(error.nativeErrorCode().toInt(), detail, m_file, m_handle));
}

// To SQLite a wait for another's lock that was stopped is one that was in vain.
Error Database::unlessStopped(const Error &error) const
{
    return error.code == ErrorCode::LibraryBusy ? checkInterruption().error_or(error) : error;
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

qint64 Database::lastInsertedId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

bool Database::changedRows() const
{
    return sqlite3_changes(m_handle) > 0;
}

Result<std::shared_ptr<QSqlQuery>> Database::prepared(const QString &sql)
{
    if (const auto kept = m_statements.constFind(sql); kept != m_statements.cend()) {
        return *kept;
    }
    auto query = std::make_shared<QSqlQuery>(m_connection);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        return std::unexpected(errorFrom(query->lastError()));
    }
    if (m_statements.size() >= keptStatements) {
        m_statements.clear();
    }
    m_statements.insert(sql, query);
    return query;
}

Result<void> Database::execute(const QString &sql, const QVariantList &values)
{
    return select(sql, values, [](const QSqlQuery &) { });
}

Result<void> Database::select(const QString &sql, const QVariantList &values, const RowReader &read)
{
    const auto query = prepared(sql);
    if (!query) {
        return std::unexpected(query.error());
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        (*query)->bindValue(int(i), bindable(values[i]));
    }
    if ((*query)->exec()) {
        while ((*query)->next()) {
            read(**query);
        }
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish(); // one that is not finished would keep an old state of the file in sight
    if (error.isValid()) {
        return std::unexpected(errorFrom(error));
    }
    return {};
}

Result<qint64> Database::selectNumber(const QString &sql, const QVariantList &values)
{
    std::optional<qint64> number;
    return select(sql, values, [&](const QSqlQuery &row) { number = number.value_or(row.value(0).toLongLong()); })
        .transform([&] { return number.value_or(0); });
}

Result<void> Database::runScript(const QString &sql)
{
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return std::unexpected(errorOf(code));
    }
    return {};
}

Result<Statement> Database::statement(SqlText sql)
{
    const QByteArray made = QByteArray::fromRawData(sql.text().data(), sql.text().size());
    sqlite3_stmt *kept = sql.isLiteral() ? m_literalStatements.value(sql.text().data()) : m_madeStatements.value(made);
    if (kept) {
        Q_ASSERT(sqlite3_stmt_busy(kept) == 0);
        return Statement(*this, kept);
    }
    return prepared(sql.text()).transform([&](sqlite3_stmt *fresh) {
        if (sql.isLiteral()) {
            m_literalStatements.insert(sql.text().data(), fresh);
        } else {
            m_madeStatements.insert(sql.text().toByteArray(), fresh);
        }
        return Statement(*this, fresh);
    });
}

Result<sqlite3_stmt *> Database::prepared(QByteArrayView sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) {
        return std::unexpected(errorOf(code));
    }
    return statement;
}

Error Database::errorOf(int code) const
{
    return unlessStopped(sqlError(code, QString::fromUtf8(sqlite3_errmsg(m_handle)), m_file, m_handle));
}

// SQLite asks in the thread that runs the statement, so that a stop cannot hit a later one.
Database::Interruption::Interruption(Database &database, std::stop_token stop)
    : m_database(database), m_stop(std::move(stop))
{
    const auto isStopped = [](void *token) { return int(static_cast<std::stop_token *>(token)->stop_requested()); };
    sqlite3_progress_handler(m_database.m_handle, stepsBetweenLooks, isStopped, &m_stop);
    m_database.m_interruption = &m_stop;
}

Database::Interruption::~Interruption()
{
    sqlite3_progress_handler(m_database.m_handle, 0, nullptr, nullptr);
    m_database.m_interruption = nullptr;
}

Result<void> Database::checkInterruption() const
{
    if (m_interruption && m_interruption->stop_requested()) {
        return std::unexpected(Error{ErrorCode::Cancelled, m_file, {}});
    }
    return {};
}

Result<Transaction> Transaction::begin(Database &database)
{
    return database.runScript(u"BEGIN IMMEDIATE"_s).transform([&] { return Transaction(database); });
}

Result<Transaction> Transaction::beginReading(Database &database)
{
    return database.runScript(u"BEGIN"_s).transform([&] { return Transaction(database); });
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) { }

// Where SQLite has rolled back by itself (a full disk) there is nothing left to do; should it fail, closing does it.
Transaction::~Transaction()
{
    if (m_database && m_database->isInTransaction()) {
        std::ignore = m_database->runScript(u"ROLLBACK"_s);
    }
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    return m_database->runScript(u"COMMIT"_s).transform([&] { m_database = nullptr; });
}

} // namespace hotpapers::storage
