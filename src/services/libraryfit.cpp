// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What papers have to do with the person, and with each other.

#include "services/interruptible.h"
#include "services/library.h"
#include "storage/finder.h"

#include <ranges>

namespace hotpapers::services {

void Library::setLearning(bool on)
{
    m_finder->setLearning(on);
}

TasteInfo Library::taste() const
{
    return m_finder->taste();
}

int Library::tasteVersion() const
{
    return m_finder->tasteVersion();
}

Result<PaperFit> Library::fit(const ArxivId &id, std::stop_token stop)
{
    return interruptible(*m_database, std::move(stop), [&] { return m_finder->fit(id); });
}

Result<std::vector<RelatedPaper>> Library::related(const ArxivId &id, int limit, std::stop_token stop)
{
    return interruptible(*m_database, std::move(stop), [&] { return m_finder->related(id, limit); });
}

Result<FitPoints> Library::fitPoints(const FitQuery &query, std::stop_token stop)
{
    const SearchQuery search =
        query.unreadOnly ? both(query.search, searchFor(FlagCondition{SearchFlag::Unread})) : query.search;
    const std::vector<SortStep> bestFirst = {{SortKey::Fit, true}, {SortKey::Heat, true}};
    auto found =
        find({.search = search, .days = query.days, .order = bestFirst, .limit = query.limit, .today = query.today},
             std::move(stop));
    if (!found || found->fits.empty()) {
        return found.transform([&](const FoundPapers &) { return FitPoints{taste(), {}}; });
    }
    return rows(found->entries).transform([&](const std::vector<PaperRow> &rows) {
        FitPoints result{taste(), {}};
        size_t place = 0;
        for (const PaperRow &row : rows) { // those that are gone are left out of them
            while (found->entries[place] != row.entryId) {
                ++place;
            }
            result.points.push_back({row.entryId, row.arxivId, row.title, found->fits[place], row.heat});
        }
        return result;
    });
}

} // namespace hotpapers::services
