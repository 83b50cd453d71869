// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/idset.h"

#include <algorithm>
#include <functional>
#include <sqlite3.h>

namespace hotpapers::storage {

namespace {

constexpr size_t longestList = 2000; // some 10 ms; to read the whole table of a million takes ten times that
constexpr qint64 largestId = qint64(1) << 32; // no library comes near; a set of it is half a gigabyte

QByteArray listOf(const std::vector<qint64> &ids)
{
    QByteArray list = "[";
    for (const qint64 id : ids) {
        list += (list.size() > 1 ? "," : "") + QByteArray::number(id);
    }
    return list + ']';
}

void setBit(QByteArray &bits, qint64 id)
{
    if (bits.size() <= id / 8) {
        bits.resize(id / 8 + 1, '\0');
    }
    bits.data()[id / 8] |= char(1 << (id % 8));
}

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

IdSet::IdSet(std::vector<qint64> ids)
{
    std::erase_if(ids, std::not_fn(canBeId));
    std::ranges::sort(ids);
    m_isList = ids.size() <= longestList;
    if (m_isList) {
        m_value = listOf(ids);
        return;
    }
    m_value.reserve(ids.back() / 8 + 1);
    for (const qint64 id : ids) {
        setBit(m_value, id);
    }
}

IdSet::IdSet(const Collector &collected) : m_isList(collected.m_first.size() <= longestList)
{
    m_value = m_isList ? listOf(collected.m_first) : collected.m_bits;
}

void IdSet::Collector::add(qint64 id)
{
    if (!canBeId(id)) {
        return;
    }
    if (m_first.size() <= longestList) {
        m_first.push_back(id);
    }
    setBit(m_bits, id);
}

QByteArray IdSet::condition(QByteArrayView column) const
{
    if (m_isList) {
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
