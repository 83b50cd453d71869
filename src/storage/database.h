// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>
#include <stop_token>

namespace hotpapers::storage {

/** The newest layout of the library file that this program knows: the number of migrations in resources/sql. */
inline constexpr int schemaVersion = 1;

/** SQLite's application_id of a library file, `HotP`. */
inline constexpr int applicationId = 0x486f7450;

/**
 * One connection to a library file. To be used from the thread that opened it, and closed there.
 *
 * WAL, foreign keys on, synchronous=FULL (a commit survives power loss), trusted_schema off, a busy timeout.
 */
class Database
{
public:
    /**
     * Opens the file, creating it and its folder where there is none. An older layout is migrated, after a copy was made
     * beside it (`NAME.v1.backup`), each step and its version number in one transaction.
     * @param file a path, or `:memory:`
     * @return LibraryNewer (the file is not touched), LibraryNotOpened (also: SQLite, but not a library),
     *         LibraryDamaged, LibraryBusy, LibraryFull, CannotWrite
     */
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &file() const { return m_file; }

    /** A statement, prepared. Kept: asking for the same text again gives the same statement, reset. */
    [[nodiscard]] Result<QSqlQuery *> prepare(const QString &sql);
    /** Runs a prepared statement with what was bound. */
    [[nodiscard]] Result<void> run(QSqlQuery &query) const;
    /** Prepares and runs a statement without parameters. */
    [[nodiscard]] Result<void> run(const QString &sql);

    /** While it lives, statements of this connection end with Cancelled soon after `stop` was requested. */
    class Interruption
    {
    public:
        Interruption(Database &database, std::stop_token stop);
        ~Interruption();
        Interruption(const Interruption &) = delete;
        Interruption &operator=(const Interruption &) = delete;

    private:
        Database &m_database;
    };

private:
    Database(QString file, QString connectionName);

    QString m_file;
    QString m_connectionName;
};

/** A transaction: rolled back when it goes out of scope without having been committed. */
class Transaction
{
public:
    /** Takes the write lock at once (BEGIN IMMEDIATE). LibraryBusy. */
    [[nodiscard]] static Result<Transaction> begin(Database &database);
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
