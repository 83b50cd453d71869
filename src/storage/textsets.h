// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/searchquery.h"
#include "storage/setcache.h"

namespace hotpapers::storage {

class Database;

/** A condition as an expression of FTS5; empty where the search index knows none of its characters. */
[[nodiscard]] QString matchExpression(const TextCondition &condition);
/** The same, in these columns of the search index alone. */
[[nodiscard]] QString matchExpression(const TextCondition &condition, const QString &columns);

/** The papers in which words stand, by the search index; what was asked lately, and what many begin with, is kept. */
class TextSets
{
public:
    explicit TextSets(Database &database) : m_database(database) { }

    /** Drops what is kept of another state of the library. @param words revision of the search index */
    void use(size_t slotCount, qint64 words);
    /** The papers that match. Costs some 50 ns for each of them; nothing where it is kept. */
    [[nodiscard]] Result<std::shared_ptr<const PaperSet>> papers(const QString &expression);
    [[nodiscard]] bool isKept(const QString &expression) const;
    /** Reads one set of those that are asked for most: words that begin with a letter. @return are there more? */
    [[nodiscard]] Result<bool> prepare();

private:
    [[nodiscard]] Result<std::shared_ptr<const PaperSet>> read(const QString &expression);

    Database &m_database;
    size_t m_slots = 0;
    qint64 m_words = -1;
    SetCache m_lately{size_t(16) << 20};
    QHash<QString, std::shared_ptr<const PaperSet>> m_beginnings;
    qsizetype m_preparedBeginnings = 0;
};

} // namespace hotpapers::storage
