// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace hotpapers::storage {

class Database;

/** The ids of names that many papers share, kept in memory once they were met: of categories, or of tweeters. */
class NameIds
{
public:
    enum class Table { Category, Tweeter };

    NameIds(Database &database, Table table) : m_database(database), m_table(table) { }

    /** The id of a name; one that is new to the library is stored. Wants an open Transaction. */
    [[nodiscard]] Result<qint64> idOf(QByteArrayView name);
    /** A JSON list of the ids. */
    [[nodiscard]] Result<QByteArray> listOf(const std::vector<QByteArrayView> &names);

private:
    [[nodiscard]] Result<qint64> store(QByteArrayView name);

    Database &m_database;
    Table m_table;
    QHash<QByteArray, qint64> m_ids; ///< by name; tweeters' in lower case
    int m_rollbacks = 0; ///< of the connection, when the ids were learned
};

} // namespace hotpapers::storage
