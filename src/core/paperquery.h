// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dayrange.h"
#include "core/id.h"
#include "core/searchquery.h"
#include "core/shelf.h"

#include <optional>
#include <vector>

namespace hotpapers {

/**
 * What papers can be ordered by. Relevance is how well they answer the search: descending gives the best first.
 * ListPosition is their place in the reading list that the query names; without one it says nothing. Fit is how well they
 * fit what the person likes (fit.h); while nothing is learned of that, it says nothing either.
 */
enum class SortKey {
    Rank,
    Title,
    Authors,
    Category,
    Retweets,
    Favorites,
    Heat,
    Day,
    State,
    Starred,
    Rating,
    Priority,
    Relevance,
    ListPosition,
    Fit
};

struct SortStep
{
    SortKey key = SortKey::Day;
    bool descending = false;

    bool operator==(const SortStep &) const = default;
};

/**
 * Which papers, in which order. All conditions hold together.
 *
 * Each paper is given once: by its entry in the latest digest within `days`, or the latest of all.
 */
struct PaperQuery
{
    SearchQuery search = {};
    std::optional<DayRange> days = {}; ///< only digests that touch these days
    /** The first decides, the next decides between equals, and so on; then day (latest first), rank, entry id. */
    std::vector<SortStep> order = {{SortKey::Day, true}, {SortKey::Rank, false}};
    int limit = -1; ///< at most so many; -1: all
    QDate today = {}; ///< what ages are counted from; invalid: the current date
    ListId list = {}; ///< only papers of this reading list; null: whatever lists they are in
    qint64 newerThan = 0; ///< only papers that came into the library after this one (ImportReport::newestBefore)

    bool operator==(const PaperQuery &) const = default;
};

/** The answer to a PaperQuery. */
struct FoundPapers
{
    std::vector<EntryId> entries; ///< in order; no more than the limit
    int papers = 0; ///< without the limit
    int unread = 0; ///< of those
    std::vector<quint8> fits = {}; ///< how well the entries fit, 0–100, in their order; empty while nothing is learned

    bool operator==(const FoundPapers &) const = default;
};

} // namespace hotpapers
