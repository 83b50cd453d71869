// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/savedsearches.h"

#include "core/visibletext.h"
#include "services/libraryservice.h"
#include "ui/navigator.h"
#include "ui/notices.h"
#include "ui/paperfinder.h"
#include "ui/shelfpane.h"
#include "ui/shelfview.h"
#include "words/words.h"

#include <algorithm>
#include <chrono>

namespace hotpapers::ui {

using services::FoundRows;
using services::LibraryService;

namespace {

using namespace std::chrono_literals;

constexpr auto untilQuiet = 250ms; // without which each of many steps would begin counts for nothing

/** As its results are shown: the last word may go on. */
std::optional<SearchQuery> queryOf(const SavedSearch &search)
{
    const auto query = parseSearch(search.query, SearchTyping::Going);
    return query ? std::optional(*query) : std::nullopt;
}

/** What answers any of them, of what came into the library today. */
SearchQuery newOf(const std::vector<std::pair<SavedSearch, int>> &searches)
{
    SearchNode any{SearchNode::Kind::Or, {}, {}};
    for (const auto &[search, papers] : searches) {
        const SearchQuery query = queryOf(search).value_or(SearchQuery());
        if (!query.root) {
            return searchFor(AgeCondition{SearchField::Added, 1}); // it finds every paper
        }
        if (query.root->kind == SearchNode::Kind::Or) {
            any.children.insert(any.children.end(), query.root->children.begin(), query.root->children.end());
        } else {
            any.children.push_back(*query.root);
        }
    }
    const SearchNode root = any.children.size() == 1 ? any.children.front() : any;
    return both({root}, searchFor(AgeCondition{SearchField::Added, 1}));
}

} // namespace

SavedSearches::SavedSearches(const ShelfParts &parts, Notices &notices, QObject *parent)
    : QObject(parent), m_parts(parts), m_notices(notices)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(untilQuiet);
    connect(&m_soon, &QTimer::timeout, this, &SavedSearches::count);
    connect(&parts.library, &LibraryService::marksChanged, this, &SavedSearches::change);
    connect(&parts.library, &LibraryService::digestsChanged, this, &SavedSearches::change);
    connect(&parts.pane.view(), &ShelfView::seenChanged, this, [this] { m_soon.start(); });
    connect(&parts.finder, &PaperFinder::found, this, [this] { m_soon.start(); });
    connect(&parts.finder, &PaperFinder::asked, this, [this] { // the person waits for this
        m_soon.stop();
        m_counting.request_stop();
    });
    connect(&parts.library, &LibraryService::importFinished, this,
            [this](const Result<services::ImportReport> &report) {
                if (report && report->imported > 0) {
                    lookForNew(report->newestBefore);
                }
            });
}

void SavedSearches::setSearches(const std::vector<SavedSearch> &searches)
{
    for (const SavedSearch &search : searches) {
        if (!std::ranges::contains(m_searches, search)) {
            m_counted.erase(search.id.value);
        }
    }
    m_searches = searches;
    m_soon.start();
}

void SavedSearches::change()
{
    m_counted.clear();
    m_counting.request_stop();
    m_soon.start();
}

// What fails here fails for what the person asks as well, and is told there.
void SavedSearches::count()
{
    m_counting.request_stop();
    m_counting = std::stop_source();
    const std::vector<SearchId> seen = m_parts.pane.view().seenSearches();
    for (const SavedSearch &search : m_searches) {
        const auto query = queryOf(search);
        if (!query || m_counted.contains(search.id.value) || !std::ranges::contains(seen, search.id)) {
            continue;
        }
        m_parts.library.find({.search = *query, .order = {}, .limit = 0}, m_counting.get_token(), this,
                             [this, id = search.id](const Result<FoundRows> &found) {
                                 if (found) {
                                     m_counted.insert(id.value);
                                     m_parts.pane.model().setCount(id, found->papers);
                                 }
                             });
    }
}

void SavedSearches::lookForNew(qint64 newestBefore)
{
    m_looking.request_stop(); // what it would tell is told with this, as far as it is still new
    m_looking = std::stop_source();
    m_new.clear();
    m_awaited = 0;
    for (const SavedSearch &search : m_searches) {
        const auto query = search.notify ? queryOf(search) : std::nullopt;
        if (!query) {
            continue;
        }
        ++m_awaited;
        m_parts.library.find(
            {.search = *query, .order = {}, .limit = 0, .newerThan = newestBefore}, m_looking.get_token(), this,
            [this, search](const Result<FoundRows> &found) { takeNew(search, found ? found->papers : 0); });
    }
}

void SavedSearches::takeNew(const SavedSearch &search, int papers)
{
    if (papers > 0) {
        m_new.emplace_back(search, papers);
    }
    if (--m_awaited == 0 && !m_new.empty()) {
        tellNew();
    }
}

void SavedSearches::tellNew()
{
    const auto &[first, papers] = m_new.front();
    const QString text = m_new.size() == 1
        ? tr("%Ln new papers match “%1”", nullptr, papers).arg(words::isolated(visibleText(first.name)))
        : tr("New papers match %Ln of your saved searches", nullptr, int(m_new.size()));
    m_notices.show(text, tr("Show Them"), [this, query = newOf(m_new)] { m_parts.navigator.goTo(query); });
}

} // namespace hotpapers::ui
