// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Papers that a link may be meant for.

#include "core/searchwords.h"
#include "services/library.h"
#include "storage/database.h"
#include "storage/finder.h"
#include "storage/notestore.h"
#include "storage/paperstore.h"

#include <algorithm>

namespace hotpapers::services {

namespace {

/** All of these words in the title, in whichever order; the last may go on. */
SearchQuery titleSearch(const QString &typed)
{
    const std::vector<SearchWord> words = searchWords(typed);
    SearchNode all;
    all.kind = SearchNode::Kind::And;
    for (const SearchWord &word : words) {
        const bool isLast = &word == &words.back();
        SearchNode one;
        one.condition = TextCondition{SearchField::Title, word.folded, isLast};
        all.children.push_back(std::move(one));
    }
    if (all.children.size() < 2) {
        return all.children.empty() ? SearchQuery() : SearchQuery{std::move(all.children.front())};
    }
    return {std::move(all)};
}

} // namespace

Result<std::vector<PaperTitle>> Library::papersLike(const QString &typed, int limit, std::stop_token stop)
{
    Result<std::vector<PaperTitle>> papers = storage::NoteStore(*m_database).startingWith(typed.trimmed(), limit);
    const SearchQuery search = titleSearch(typed);
    if (!papers || !papers->empty() || search.isEmpty()) {
        return papers;
    }
    return find({.search = search, .order = {{SortKey::Relevance, true}}, .limit = limit}, std::move(stop))
        .and_then([&](const FoundPapers &found) { return rows(found.entries); })
        .transform([](const std::vector<PaperRow> &rows) {
            std::vector<PaperTitle> titles;
            std::ranges::transform(rows, std::back_inserter(titles),
                                   [](const PaperRow &row) { return PaperTitle{row.arxivId, row.title}; });
            return titles;
        });
}

} // namespace hotpapers::services
