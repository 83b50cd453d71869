// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/statement.h"

#include "storage/database.h"

#include <sqlite3.h>

namespace hotpapers::storage {

namespace {

// To SQLite a null pointer is NULL, even of no bytes.
const char *dataOf(QByteArrayView bytes)
{
    return bytes.isNull() ? "" : bytes.data();
}

} // namespace

Statement::~Statement()
{
    if (m_statement) {
        reset();
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

// What binding finds wrong (a text of more than a gigabyte) comes out as a missing value: every column is NOT NULL.
void Statement::bindInteger(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
}

void Statement::bindOne(int index, std::optional<qint64> value)
{
    if (value) {
        bindInteger(index, *value);
    }
}

void Statement::bindOne(int index, QByteArrayView text)
{
    sqlite3_bind_text64(m_statement, index, dataOf(text), sqlite3_uint64(text.size()), SQLITE_STATIC, SQLITE_UTF8);
}

void Statement::bindOne(int index, std::optional<Blob> blob)
{
    if (blob) {
        sqlite3_bind_blob64(m_statement, index, dataOf(blob->bytes), sqlite3_uint64(blob->bytes.size()), SQLITE_STATIC);
    }
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        return std::unexpected(m_database->errorOf(code));
    }
    return code == SQLITE_ROW;
}

Result<void> Statement::run()
{
    Result<bool> more = true;
    while (more && *more) {
        more = step();
    }
    reset();
    return more.transform([](bool) { });
}

Result<std::optional<qint64>> Statement::number()
{
    const Result<bool> row = step();
    const auto number = row && *row ? std::optional(integer(0)) : std::nullopt;
    reset();
    return row.transform([&](bool) { return number; });
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QByteArrayView Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column); // of a text, its UTF-8
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column)};
}

} // namespace hotpapers::storage
