// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"
#include "storage/paperorders.h"
#include "storage/searchcolumns.h"

namespace hotpapers::storage {

class TextSets;

/** The columns in which it asks for words besides all. */
[[nodiscard]] std::vector<SearchColumns> relevantColumns();

/**
 * How well the papers that were found answer the texts that are wanted. First come those with all of their words in title
 * or authors, then those with all in these, categories or abstract, then the rest. The newest two thousand of the first two
 * kinds are told apart by SQLite's bm25 (https://sqlite.org/fts5.html#the_bm25_function), unless the words are so
 * frequent that this would take long, and would say little. Wants a transaction.
 * @return empty where no words are wanted
 */
[[nodiscard]] Result<Relevance> relevanceOf(Database &database, TextSets &texts, const PaperSet &found,
                                            const std::vector<TextCondition> &wanted);

} // namespace hotpapers::storage
