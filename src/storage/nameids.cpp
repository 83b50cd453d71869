// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/nameids.h"

#include "storage/database.h"

#include <utility>

namespace hotpapers::storage {

namespace {

struct Statements
{
    SqlText insert;
    SqlText select;
};

Statements statementsOf(NameIds::Table table)
{
    if (table == NameIds::Table::Category) {
        return {"INSERT INTO category (name) VALUES (?) ON CONFLICT (name) DO NOTHING",
                "SELECT id FROM category WHERE name = ?"};
    }
    return {"INSERT INTO tweeter (handle) VALUES (?) ON CONFLICT (handle) DO NOTHING",
            "SELECT id FROM tweeter WHERE handle = ?"};
}

} // namespace

Result<qint64> NameIds::idOf(QByteArrayView name)
{
    if (m_rollbacks != m_database.rollbacks()) {
        m_ids.clear(); // some of them may be gone
        m_rollbacks = m_database.rollbacks();
    }
    QByteArray key = QByteArray::fromRawData(name.data(), name.size());
    if (m_table == Table::Tweeter) {
        key = std::move(key).toLower(); // of ASCII, as NOCASE has it
    }
    if (const auto known = m_ids.constFind(key); known != m_ids.cend()) {
        return *known;
    }
    key.detach(); // the name is another's
    return store(name).transform([&](qint64 id) { return *m_ids.insert(key, id); });
}

Result<QByteArray> NameIds::listOf(const std::vector<QByteArrayView> &names)
{
    QByteArray list = "[";
    for (const QByteArrayView name : names) {
        const Result<qint64> id = idOf(name);
        if (!id) {
            return std::unexpected(id.error());
        }
        list += (list.size() > 1 ? "," : "") + QByteArray::number(*id);
    }
    return list + ']';
}

Result<qint64> NameIds::store(QByteArrayView name)
{
    const Statements sql = statementsOf(m_table);
    return m_database.run(sql.insert, name).and_then([&]() -> Result<qint64> {
        if (m_database.changedRows()) {
            return m_database.lastInsertedId();
        }
        return m_database.statement(sql.select)
            .and_then([&](Statement &&select) { return select.bind(name).number(); })
            .transform([](std::optional<qint64> id) { return id.value_or(0); });
    });
}

} // namespace hotpapers::storage
