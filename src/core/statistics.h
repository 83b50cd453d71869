// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dayrange.h"
#include "core/facets.h"
#include "core/searchquery.h"

#include <QDate>
#include <QString>

#include <utility>
#include <vector>

namespace hotpapers {

/** How long a step of a plot over time is. Weeks begin on Mondays (ISO 8601). */
enum class Period { Day, Week, Month, Year };

/** Days, months or years one after the other, each after the one before it, together the days that are looked at. */
struct Timeline
{
    static constexpr int maximumPeriods = 120; ///< of years the latest

    Period period = Period::Month;
    std::vector<DayRange> periods; ///< the first and the last may be cut off

    bool operator==(const Timeline &) const = default;
    /** In steps by which a plot is neither bare nor crowded; none for an invalid range. */
    [[nodiscard]] static Timeline of(DayRange days);
    [[nodiscard]] DayRange days() const; ///< from its first to its last; invalid where it is empty
    /** The periods that these days touch: the first, and the one behind the last, by their indexes. */
    [[nodiscard]] std::pair<size_t, size_t> touchedBy(DayRange days) const;
};

/** What is to be counted. */
struct StatisticsQuery
{
    SearchQuery search = {}; ///< these papers alone
    int days = 0; ///< the last so many; 0: all
    QDate today = {}; ///< what days of reading are counted back from, and ages; invalid: the current date

    bool operator==(const StatisticsQuery &) const = default;
};

/** How many papers of a category each period has. */
struct CategoryCounts
{
    QString name; ///< the first category of the papers; empty: all others, and papers without one
    std::vector<int> papers; ///< by period

    bool operator==(const CategoryCounts &) const = default;
};

/** What the person made of papers, by the local day on which it was made. Marks of an unknown day are left out. */
struct ReadingCounts
{
    Timeline time; ///< up to today
    std::vector<int> read; ///< papers that are read now, by the period in which they were marked so
    std::vector<int> skipped;
    std::vector<int> starred;

    bool operator==(const ReadingCounts &) const = default;
};

/**
 * Numbers about papers. Each paper stands where its latest digest does; of a digest about days of two periods in both. So each
 * number is that of the papers that a search for `date:` and the rest finds.
 */
struct Statistics
{
    static constexpr size_t maximumCategories = 8;
    static constexpr size_t maximumNames = 20;

    int papers = 0; ///< in all of `time`
    Timeline time; ///< up to the latest digest of the library
    std::vector<int>
        digestsOf; ///< of the library, by period: where there is none, it is not known how many papers there were
    std::vector<int> papersOf; ///< by period
    std::vector<int> unreadOf; ///< those of them that are unread
    std::vector<CategoryCounts> categories; ///< most papers first, all others last
    std::vector<FacetCount> tweeters; ///< handles, most papers first
    ReadingCounts reading; ///< of all papers that the search finds, whatever their digests' days

    bool operator==(const Statistics &) const = default;
};

/** The papers that a StatisticsQuery's plots over time are about, as a search. @param time of their Statistics */
[[nodiscard]] SearchQuery searchWithin(const StatisticsQuery &query, const Timeline &time);

} // namespace hotpapers
