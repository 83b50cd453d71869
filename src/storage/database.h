// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "storage/migrations.h"
#include "storage/statement.h"

#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <stop_token>

class QSqlError;
struct sqlite3;
struct sqlite3_stmt;

namespace hotpapers::storage {

/** The newest layout of the library file that this program knows: the number of migrations in resources/sql. */
inline constexpr int schemaVersion = 7;

/** SQLite's application_id of a library file, `HotP`. */
inline constexpr int applicationId = 0x486f7450;

/**
 * One connection to a library file. To be used from the thread that opened it, and closed there.
 *
 * WAL, foreign keys on, synchronous=FULL (a commit survives power loss), trusted_schema off, a busy timeout of 5 s.
 */
class Database
{
public:
    /**
     * Opens the file, creating it and its folder where there is none. An older layout is migrated, after a copy was made
     * beside it (`NAME.v1.backup`), all steps and its version number in one transaction.
     * @param file a path, or `:memory:`
     * @return LibraryNewer (the file is not touched), LibraryNotOpened (also: SQLite, but not a library; not touched
     *         either), LibraryDamaged, LibraryBusy, LibraryFull, CannotWrite
     */
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file);
    /** The same with other steps than the program's own: the n-th leads from layout n - 1 to n. */
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file,
                                                                const QList<Migration> &migrations);
    /**
     * Opens a file of which nothing is to be changed: a backup. It may have an older layout.
     * @return LibraryMissing, LibraryNewer, LibraryNotOpened
     */
    [[nodiscard]] static Result<std::unique_ptr<Database>> openToRead(const QString &file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &file() const { return m_file; }
    [[nodiscard]] bool isInTransaction() const;
    [[nodiscard]] qint64 lastInsertedId() const; ///< SQLite's last_insert_rowid()
    [[nodiscard]] bool changedRows() const; ///< did the last INSERT, UPDATE or DELETE change any?
    /** How many transactions of this connection have come to nothing: what was learned of rows then may be wrong. */
    [[nodiscard]] int rollbacks() const { return m_rollbacks; }

    using RowReader = std::function<void(const QSqlQuery &row)>;

    /**
     * Runs one statement with these values bound in order: QVariant() is NULL, a null QString or QByteArray is empty.
     * Statements are prepared once and kept.
     */
    [[nodiscard]] Result<void> execute(const QString &sql, const QVariantList &values = {});
    /** The same, handing each row to `read`; which may run other statements, but not this one. */
    [[nodiscard]] Result<void> select(const QString &sql, const QVariantList &values, const RowReader &read);
    /** The same, for one number: the first column of the first row; 0 where there is no row. */
    [[nodiscard]] Result<qint64> selectNumber(const QString &sql, const QVariantList &values = {});
    /** Runs statements without parameters, one after the other: a migration, settings. */
    [[nodiscard]] Result<void> runScript(const QString &sql);
    /** Lends a statement for the hot paths; only one of the same text at a time. Prepared once and kept. */
    [[nodiscard]] Result<Statement> statement(SqlText sql);
    template <typename... Values> [[nodiscard]] Result<void> run(SqlText sql, const Values &...values)
    {
        return statement(sql).and_then([&](Statement &&lent) { return lent.bind(values...).run(); });
    }

    /**
     * While it lives, statements of this connection end with Cancelled soon after `stop` was requested, those that wait for
     * another's lock too. One at a time.
     */
    class Interruption
    {
    public:
        Interruption(Database &database, std::stop_token stop);
        ~Interruption();
        Interruption(const Interruption &) = delete;
        Interruption &operator=(const Interruption &) = delete;

    private:
        Database &m_database;
        std::stop_token m_stop;
    };
    /** Cancelled where an Interruption's stop was requested: for long work between statements. */
    [[nodiscard]] Result<void> checkInterruption() const;

    /** The connection itself, for what Qt has no way to: sessions, backups. */
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /** The error of a call of SQLite's with this connection. */
    [[nodiscard]] Error errorOf(int code) const;

private:
    friend class Statement;
    Database(QString file, QString connectionName, const QString &name);
    [[nodiscard]] Result<void> openConnection();
    [[nodiscard]] Result<void> prepareFile(const QList<Migration> &migrations);
    [[nodiscard]] Result<void> useWriteAheadLog();
    [[nodiscard]] Result<std::shared_ptr<QSqlQuery>> prepared(const QString &sql);
    [[nodiscard]] Error errorFrom(const QSqlError &error) const;
    [[nodiscard]] Result<sqlite3_stmt *> prepared(QByteArrayView sql);
    [[nodiscard]] Error unlessStopped(const Error &error) const;

    QString m_file;
    QString m_connectionName;
    QSqlDatabase m_connection;
    sqlite3 *m_handle = nullptr; ///< the connection's own
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    QHash<const char *, sqlite3_stmt *> m_literalStatements; ///< by the place of their text
    QHash<QByteArray, sqlite3_stmt *> m_madeStatements;
    int m_rollbacks = 0;
    const std::stop_token *m_interruption = nullptr; // of the Interruption that lives
};

/** A transaction: rolled back when it goes out of scope without having been committed. */
class Transaction
{
public:
    /** Takes the write lock at once (BEGIN IMMEDIATE). LibraryBusy, Cancelled. */
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    /** One that only reads: it sees the library as it is at its first statement, whatever others write meanwhile. */
    [[nodiscard]] static Result<Transaction> beginReading(Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /** After success everything is on disk; after an error nothing of the transaction is stored. */
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database &database) : m_database(&database) { }

    Database *m_database;
};

} // namespace hotpapers::storage
