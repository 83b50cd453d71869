// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/searchquery.h"
#include "storage/paperset.h"
#include "storage/searchcolumns.h"

#include <unordered_map>
#include <vector>

namespace hotpapers::storage {

class Database;
class TextSets;

/** How well papers answer a search, and which these are: by kind, and within a kind by place. */
struct Relevance
{
    PaperSet headed; ///< of what was found, those with all words in title or authors
    PaperSet inItself; ///< … in these, categories or abstract; none of the former
    std::unordered_map<uint32_t, uint32_t> places; ///< of some slots of both: from 1, the greater the better

    [[nodiscard]] bool isEmpty() const { return headed.slotCount() == 0; } ///< nothing was wanted
    [[nodiscard]] uint32_t of(uint32_t slot) const ///< the greater the better; small numbers where there are no places
    {
        const uint32_t kind = headed.contains(slot) ? 2 : inItself.contains(slot) ? 1 : 0;
        const auto place = places.empty() ? places.end() : places.find(slot);
        return kind * uint32_t(places.size() + 1) + (place == places.end() ? 0 : place->second);
    }
};

/** The columns in which it asks for words besides all. */
[[nodiscard]] std::vector<SearchColumns> relevantColumns();

/**
 * How well the papers that were found answer the texts that are wanted. First come those with all of their words in title
 * or authors, then those with all in these, categories or abstract, then the rest. The newest two thousand of the first two
 * kinds are told apart by SQLite's bm25 (https://sqlite.org/fts5.html#the_bm25_function), unless the words are so
 * frequent that this would take long, and would say little. Up to three letters with which words of very many papers
 * begin say nothing, and are passed over: somebody has begun to type. Wants a transaction.
 * @return empty where no words are wanted
 */
[[nodiscard]] Result<Relevance> relevanceOf(Database &database, TextSets &texts, const PaperSet &found,
                                            const std::vector<TextCondition> &wanted);

} // namespace hotpapers::storage
