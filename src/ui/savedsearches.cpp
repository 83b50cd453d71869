// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/savedsearches.h"

#include "core/visibletext.h"
#include "services/libraryservice.h"
#include "services/renew.h"
#include "ui/dialogs.h"
#include "ui/navigator.h"
#include "ui/notices.h"
#include "ui/paperfinder.h"
#include "ui/shelfpane.h"
#include "ui/shelfview.h"
#include "words/words.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>
#include <chrono>
#include <ranges>
#include <utility>

namespace hotpapers::ui {

using services::FoundRows;
using services::LibraryService;

namespace {

using namespace std::chrono_literals;

constexpr auto untilQuiet = 250ms; // without which each of many steps would begin counts for nothing
constexpr qsizetype maximumNamed = 5; // searches, in a bar and in the name of a place

/** As its results are shown: the last word may go on. */
std::optional<SearchQuery> queryOf(const SavedSearch &search)
{
    const auto query = parseSearch(search.query, SearchTyping::Going);
    return query ? std::optional(*query) : std::nullopt;
}

using NewPapers = std::vector<std::pair<SavedSearch, int>>;

/** What answers any of them. */
SearchQuery queryOf(const NewPapers &searches)
{
    std::vector<SearchQuery> queries;
    queries.reserve(searches.size());
    for (const auto &[search, papers] : searches) {
        queries.push_back(queryOf(search).value_or(SearchQuery()));
    }
    return anyOf(queries);
}

QString shownName(const SavedSearch &search)
{
    return words::isolated(visibleText(search.name));
}

QString namesOf(const NewPapers &searches)
{
    QStringList names;
    for (const auto &[search, papers] : searches) {
        names += shownName(search);
    }
    if (names.size() > maximumNamed) {
        const auto more = int(names.size() - maximumNamed);
        names.resize(maximumNamed);
        names += SavedSearches::tr("%Ln more", "the end of a list of saved searches", more);
    }
    return QLocale().createSeparatedList(names);
}

/** A line for each. */
QString textOf(const NewPapers &searches)
{
    if (searches.size() == 1) {
        const auto &[search, papers] = searches.front();
        return SavedSearches::tr("%Ln new papers match “%1”", nullptr, papers).arg(shownName(search));
    }
    const auto count = qsizetype(searches.size());
    QStringList lines{SavedSearches::tr("New papers match %Ln of your saved searches:", nullptr, int(count))};
    for (const auto &[search, papers] : searches | std::views::take(maximumNamed)) {
        lines += SavedSearches::tr("“%1”: %Ln papers", nullptr, papers).arg(shownName(search));
    }
    if (count > maximumNamed) {
        lines += SavedSearches::tr("and %Ln more searches", nullptr, int(count - maximumNamed));
    }
    return lines.join(u'\n');
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
    connect(&parts.library, &LibraryService::importFinished, this, &SavedSearches::finishImport);
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
    if (!std::exchange(m_isRead, true)) {
        lookForNew();
    }
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
    const std::stop_token stop = services::renew(m_counting);
    const std::vector<SearchId> seen = m_parts.pane.view().seenSearches();
    for (const SavedSearch &search : m_searches) {
        const auto query = queryOf(search);
        if (!query || m_counted.contains(search.id.value) || !std::ranges::contains(seen, search.id)) {
            continue;
        }
        m_parts.library.find({.search = *query, .order = {}, .limit = 0}, stop, this,
                             [this, id = search.id](const Result<FoundRows> &found) {
                                 if (found) {
                                     m_counted.insert(id.value);
                                     m_parts.pane.model().setCount(id, found->papers);
                                 }
                             });
    }
}

void SavedSearches::finishImport(const Result<services::ImportReport> &report)
{
    if (report && report->imported > 0) {
        m_since = std::min(m_since.value_or(report->newestBefore), report->newestBefore);
    }
    lookForNew();
}

// An import that goes on would be counted in part, and again at its end; what was not told by then is told with it.
void SavedSearches::lookForNew()
{
    const std::stop_token stop = services::renew(m_looking);
    m_new.clear();
    m_awaited = 0;
    if (!m_since || !m_isRead || m_parts.library.isImporting()) {
        return;
    }
    for (const SavedSearch &search : m_searches) {
        const auto query = search.notify ? queryOf(search) : std::nullopt;
        if (!query) {
            continue;
        }
        ++m_awaited;
        m_parts.library.find(
            {.search = *query, .order = {}, .limit = 0, .newerThan = *m_since}, stop, this,
            [this, search](const Result<FoundRows> &found) { takeNew(search, found ? found->papers : 0); });
    }
    if (m_awaited == 0) {
        m_since.reset();
    }
}

void SavedSearches::takeNew(const SavedSearch &search, int papers)
{
    if (m_parts.library.isImporting()) {
        m_looking.request_stop();
        return;
    }
    if (papers > 0) {
        m_new.emplace_back(search, papers);
    }
    if (--m_awaited == 0) {
        tellNew(*std::exchange(m_since, {}));
    }
}

void SavedSearches::tellNew(qint64 since)
{
    if (m_new.empty()) {
        return;
    }
    m_notices.show(textOf(m_new), tr("Show Them"), [this, since, query = queryOf(m_new), names = namesOf(m_new)] {
        m_parts.navigator.goToNew(query, since, names);
    });
    if (!QApplication::activeWindow()) {
        m_parts.dialogs.alert(&m_parts.window);
    }
}

} // namespace hotpapers::ui
