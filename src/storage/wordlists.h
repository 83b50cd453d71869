// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "storage/paperset.h"
#include "storage/searchcolumns.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace hotpapers::storage {

class Database;
class StoredBytes;
class WordListScan;
struct WordListKey;

/**
 * The papers that have a word, or one that begins so, read from the lists of the search index as they lie in the file. To
 * SQLite such a question is one about places in texts: it merges the lists of all words that begin so, place by place, and
 * hands over one paper at a time, which takes five times as long (ten, for beginnings, unless the index has lists for them,
 * which double its size).
 *
 * The layout of these lists is part of SQLite's file format, with a version number of its own. Where it is not the one
 * known here, there is no answer, and SQLite is to be asked. Wants a transaction.
 */
class WordLists
{
public:
    explicit WordLists(Database &database) : m_database(database) { }

    /** What was read of the index holds no longer. */
    void reset() { m_segments.reset(); }
    /**
     * @param word as the index has it
     * @param columns for each, the papers that have the word in one of these columns
     * @return as many sets; none where the layout is not known
     */
    [[nodiscard]] Result<std::vector<PaperSet>> papers(const QString &word, bool prefix,
                                                       std::span<const SearchColumns> columns, size_t slotCount);

private:
    /** A part of the index: what was written at one time, or merged since. */
    struct Segment
    {
        qint64 id = 0;
        qint64 firstPage = 0;
        qint64 lastPage = 0;
        qint64 removedPages = 0;
        PaperSet removed; ///< papers that have been written anew since; of no slots where there are none
    };

    [[nodiscard]] Result<bool> readSegments(size_t slotCount);
    [[nodiscard]] static std::optional<std::vector<Segment>> segmentsFrom(QByteArrayView structure);
    [[nodiscard]] static Segment segmentFrom(StoredBytes &bytes);
    [[nodiscard]] Result<void> readRemoved(Segment &segment, size_t slotCount);
    [[nodiscard]] Result<qint64> firstPage(const Segment &segment, const QByteArray &term);
    [[nodiscard]] Result<bool> scan(const Segment &segment, const WordListKey &key, WordListScan scan);

    Database &m_database;
    std::optional<std::vector<Segment>> m_segments; ///< empty also where the layout is not known
    bool m_isKnownLayout = false;
};

} // namespace hotpapers::storage
