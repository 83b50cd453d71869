// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <concepts>
#include <optional>
#include <utility>

struct sqlite3_stmt;

namespace hotpapers::storage {

class Database;

/** The text of a statement. A literal is known again by its place: comparing texts would cost a twentieth of an import. */
class SqlText
{
public:
    template <size_t Size>
    consteval SqlText(const char (&literal)[Size]) : m_text(literal, qsizetype(Size) - 1), m_isLiteral(true)
    {
    }
    SqlText(QByteArrayView made) : m_text(made) { }
    SqlText(const QByteArray &made) : m_text(made) { }

    [[nodiscard]] QByteArrayView text() const { return m_text; }
    [[nodiscard]] bool isLiteral() const { return m_isLiteral; }

private:
    QByteArrayView m_text;
    bool m_isLiteral = false;
};

/** Bytes to bind as such; a view alone is bound as text. */
struct Blob
{
    QByteArrayView bytes;
};

/**
 * A statement of SQLite's own, for what is run a million times: long lists of ids, and the writing of digests. Nothing is
 * converted or copied on the way (text is UTF-8). All else uses Database::execute() and select().
 *
 * Database::statement() lends it; it is prepared once. When it goes, it is reset: nothing bound stays in use, and no old
 * state of the file in sight. Of the connection's thread.
 */
class Statement
{
public:
    Statement(Statement &&other) noexcept
        : m_database(other.m_database), m_statement(std::exchange(other.m_statement, nullptr))
    {
    }
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /** Binds all parameters, in order; what they refer to must stay until the statement is reset. */
    template <typename... Values> Statement &bind(const Values &...values)
    {
        int index = 0;
        (bindOne(++index, values), ...);
        return *this;
    }
    /** The next row: is there one? */
    [[nodiscard]] Result<bool> step();
    /** Steps to the end and resets, so that it can be bound again. */
    [[nodiscard]] Result<void> run();
    /** The first column of the first row; nothing where there is none. Resets too. */
    [[nodiscard]] Result<std::optional<qint64>> number();
    void reset();

    // -- of the row, until the next step; columns from 0 ------------------------------------------------------------

    [[nodiscard]] qint64 integer(int column) const; ///< 0 where it is NULL
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QByteArrayView bytes(int column) const; ///< of a text (UTF-8) or blob

private:
    friend class Database;
    Statement(Database &database, sqlite3_stmt *statement) : m_database(&database), m_statement(statement) { }

    template <std::integral Integer> void bindOne(int index, Integer value) { bindInteger(index, qint64(value)); }
    void bindOne(int index, std::optional<qint64> value);
    void bindOne(int index, QByteArrayView text);
    void bindOne(int index, std::optional<Blob> blob);
    void bindInteger(int index, qint64 value);

    Database *m_database;
    sqlite3_stmt *m_statement;
};

} // namespace hotpapers::storage
