// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"
#include "storage/wordlists.h"

namespace hotpapers::storage {

/** The papers that have a word in each of the places that tell what they are about. */
struct WordPlaces
{
    PaperSet title;
    PaperSet abstract;
};

/** Reads the places of words from the search index: its lists, or, where their layout is not known, by asking SQLite. */
class WordPlaceReader
{
public:
    explicit WordPlaceReader(Database &database) : m_database(database), m_lists(database) { }

    /** What was read of the index holds no longer where its revision (@param words) is another. */
    void use(qint64 words, size_t slotCount);
    /** @param word as the index has it. Wants a transaction. */
    [[nodiscard]] Result<WordPlaces> places(const QString &word);

private:
    [[nodiscard]] Result<PaperSet> ask(SearchField field, const QString &word);

    Database &m_database;
    WordLists m_lists;
    qint64 m_words = -1;
    size_t m_slotCount = 0;
};

} // namespace hotpapers::storage
