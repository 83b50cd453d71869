// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/paperset.h"
#include "storage/searchcolumns.h"

#include <QByteArray>

#include <array>
#include <span>
#include <vector>

namespace hotpapers::storage {

class StoredBytes;

/** A term of the index, whose first character tells in which of its parts it is: `0` all words, `1` first letters. */
struct WordListKey
{
    QByteArray term;
    bool prefix = false; ///< it, and all that begin with it
};

/**
 * Takes the papers of a term out of leaf pages of an FTS5 index with detail=full: "Details" at the head of
 * https://sqlite.org/src/file/ext/fts5/fts5_index.c describes them. The pages of one segment are given one after the
 * other, from one that begins no later than the term. Nothing is read beyond a page, whatever it says.
 */
class WordListScan
{
public:
    enum class State { GoOn, Done, Damaged };

    /** @param found as many sets as `columns`, which stay where they are; ids beyond their slots are passed over */
    WordListScan(const WordListKey &key, std::span<const SearchColumns> columns, std::vector<PaperSet> &found);

    State takePage(QByteArrayView page);

private:
    [[nodiscard]] bool takeTerm(StoredBytes &bytes, bool isFirst);
    [[nodiscard]] bool isBehind() const;
    void takeRestOfList(QByteArrayView page, qsizetype end);
    [[nodiscard]] bool takeList(StoredBytes &bytes);
    [[nodiscard]] bool takeFirstColumn(QByteArrayView positions);
    void takePositions(StoredBytes bytes);

    /** What it means that a paper has the term there. */
    struct Column
    {
        std::vector<PaperSet *> papers; ///< to which it belongs
        bool moreTells = false; ///< may later columns put it into others?
    };

    [[nodiscard]] bool takeColumn() const;
    void insert(PaperSet &papers) const;

    const WordListKey &m_key;
    std::array<Column, 8> m_columns; ///< by number; the last is none
    PaperSet *m_anywhere = nullptr; ///< where all that is wanted are papers that have it in any column
    size_t m_slotCount = 0;
    QByteArray m_term;
    bool m_isWanted = false; // the list that the last page ended in
    qint64 m_paper = 0;
    size_t m_column = 0; // that the positions now are in
    bool m_columnFollows = false;
    bool m_isColumnTaken = false;
};

} // namespace hotpapers::storage
