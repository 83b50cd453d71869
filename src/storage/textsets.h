// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/searchquery.h"
#include "storage/searchcolumns.h"
#include "storage/setcache.h"
#include "storage/wordlists.h"

namespace hotpapers::storage {

class Database;

/** Where words of this field stand: one of SearchValue::Words, or Any. */
[[nodiscard]] SearchColumns columnsOf(SearchField field);
/** A condition as an expression of FTS5; empty where the search index knows none of its characters. */
[[nodiscard]] QString matchExpression(const TextCondition &condition);

/** Is it a beginning of up to three letters? Words of very many papers may begin so. */
[[nodiscard]] bool isShortBeginning(const TextCondition &word);

/** The papers in which words stand, by the search index; what was asked lately is kept. Wants a transaction. */
class TextSets
{
public:
    explicit TextSets(Database &database) : m_database(database) { }

    /** Drops what is kept of another state of the library. @param words revision of the search index */
    void use(size_t slotCount, qint64 words);
    /** Columns that will be asked for besides all: they are read at once, also with these unless that takes long. */
    void expect(std::vector<SearchColumns> columns) { m_expected = std::move(columns); }

    /** The papers that match in these columns; null where the search index knows none of the characters. */
    [[nodiscard]] Result<std::shared_ptr<const PaperSet>> papers(const TextCondition &condition, SearchColumns columns);
    [[nodiscard]] Result<std::shared_ptr<const PaperSet>> papers(const TextCondition &condition);
    [[nodiscard]] bool isKept(const TextCondition &condition) const;

private:
    [[nodiscard]] Result<void> readWord(const TextCondition &condition, const QString &word, SearchColumns columns);
    [[nodiscard]] Result<void> ask(const QString &expression);
    void keep(const QString &expression, PaperSet &&papers);

    Database &m_database;
    WordLists m_lists{m_database};
    size_t m_slotCount = 0;
    qint64 m_words = -1;
    std::vector<SearchColumns> m_expected;
    SetCache m_kept{size_t(16) << 20};
};

} // namespace hotpapers::storage
