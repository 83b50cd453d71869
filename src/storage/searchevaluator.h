// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/searchquery.h"
#include "storage/paperset.h"

#include <QDate>

#include <memory>

namespace hotpapers::storage {

class Database;
class TextSets;
struct Catalogue;

/**
 * Which papers a search means. A text that the search index knows nothing of (an emoji) says nothing: it is passed over.
 * Wants a transaction, and a Catalogue and TextSets of that same moment.
 */
class SearchEvaluator
{
public:
    /** @param today what ages are counted from */
    SearchEvaluator(Database &database, const Catalogue &catalogue, TextSets &texts, QDate today)
        : m_database(database), m_catalogue(catalogue), m_texts(texts), m_today(today)
    {
    }

    [[nodiscard]] Result<PaperSet> papers(const SearchQuery &query);

private:
    using Set = std::shared_ptr<const PaperSet>; ///< null: of what says nothing

    [[nodiscard]] Result<Set> evaluate(const SearchNode &node);
    [[nodiscard]] Result<Set> evaluate(const SearchCondition &condition);
    [[nodiscard]] Result<Set> evaluate(const TextCondition &condition);
    [[nodiscard]] Result<Set> evaluate(const IdCondition &condition);
    [[nodiscard]] Result<Set> evaluateAll(const std::vector<SearchNode> &nodes);
    [[nodiscard]] Result<Set> evaluateAny(const std::vector<SearchNode> &nodes);
    [[nodiscard]] Result<Set> evaluateNot(const SearchNode &node);
    [[nodiscard]] int cost(const SearchNode &node) const;

    Database &m_database;
    const Catalogue &m_catalogue;
    TextSets &m_texts;
    QDate m_today;
};

} // namespace hotpapers::storage
