// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/idset.h"

#include <sqlite3.h>

namespace hotpapers::storage {

namespace {

constexpr size_t longestList = 2000; // some 10 ms; to read the whole table of a million takes ten times that
constexpr qint64 largestId = qint64(1) << 32; // no library comes near; a set of it is half a gigabyte

bool canBeId(qint64 id)
{
    return id > 0 && id <= largestId;
}

void inIds(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *bits = static_cast<const unsigned char *>(sqlite3_value_blob(values[0]));
    const qint64 id = sqlite3_value_int64(values[1]);
    const bool within = id >= 0 && id / 8 < sqlite3_value_bytes(values[0]);
    sqlite3_result_int(context, within ? bits[id / 8] >> (id % 8) & 1 : 0);
}

} // namespace

IdSet IdSet::of(std::span<const EntryId> entries)
{
    IdSet ids;
    for (const EntryId entry : entries) {
        ids.insert(entry.value);
    }
    return ids;
}

void IdSet::insert(qint64 id)
{
    if (!canBeId(id)) {
        return;
    }
    if (++m_count <= longestList) {
        m_list.chop(1);
        m_list += (m_count > 1 ? "," : "") + QByteArray::number(id) + ']';
    }
    if (m_bits.size() <= id / 8) {
        m_bits.resize(id / 8 + 1, '\0');
    }
    m_bits.data()[id / 8] |= char(1 << (id % 8));
}

bool IdSet::isList() const
{
    return m_count <= longestList;
}

const QByteArray &IdSet::value() const
{
    return isList() ? m_list : m_bits;
}

QByteArray IdSet::condition(QByteArrayView column) const
{
    if (isList()) {
        return column.toByteArray() + " IN (SELECT value FROM json_each(CAST(?1 AS TEXT)))";
    }
    return "in_ids(?1, " + column.toByteArray() + ')';
}

void registerInIds(sqlite3 *connection)
{
    sqlite3_create_function_v2(connection, "in_ids", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                               inIds, nullptr, nullptr, nullptr);
}

} // namespace hotpapers::storage
