// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/statisticscount.h"

#include "storage/catalogue.h"
#include "storage/facetcount.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace hotpapers::storage {

namespace {

DayRange daysFrom(int first, int last)
{
    return {QDate::fromJulianDay(first), QDate::fromJulianDay(last)};
}

/** The days that the library's digests are about, or the last so many of them. */
DayRange daysOf(const Catalogue &catalogue, int lastDays)
{
    if (catalogue.digests.empty()) {
        return {};
    }
    const int first = std::ranges::min(catalogue.digests, {}, &Catalogue::Digest::firstDay).firstDay;
    const int last = std::ranges::max(catalogue.digests, {}, &Catalogue::Digest::lastDay).lastDay;
    return daysFrom(lastDays > 0 ? std::max(first, last + 1 - lastDays) : first, last);
}

/** Counts by period what stands in digests. */
class PeriodCounter
{
public:
    PeriodCounter(const Catalogue &catalogue, const Timeline &time)
        : m_catalogue(catalogue), m_size(time.periods.size())
    {
        m_touched.reserve(catalogue.digests.size());
        for (const Catalogue::Digest &digest : catalogue.digests) {
            m_touched.push_back(time.touchedBy(daysFrom(digest.firstDay, digest.lastDay)));
        }
    }

    [[nodiscard]] bool touches(size_t slot) const
    {
        const auto [first, end] = m_touched[m_catalogue.digest[slot]];
        return first < end;
    }
    void add(std::vector<int> &counts, size_t slot) const { addDigest(counts, m_catalogue.digest[slot]); }
    [[nodiscard]] std::vector<int> none() const { return std::vector<int>(m_size); }
    [[nodiscard]] std::vector<int> digests() const
    {
        std::vector<int> counts = none();
        for (size_t digest = 0; digest < m_touched.size(); ++digest) {
            addDigest(counts, digest);
        }
        return counts;
    }

private:
    void addDigest(std::vector<int> &counts, size_t digest) const
    {
        const auto [first, end] = m_touched[digest];
        for (size_t period = first; period < end; ++period) {
            ++counts[period];
        }
    }

    const Catalogue &m_catalogue;
    size_t m_size;
    std::vector<std::pair<size_t, size_t>> m_touched; ///< periods, by digest
};

/** Of each category's index the place among the most frequent, or that behind them. */
std::vector<size_t> placesOfCategories(const Catalogue &catalogue, const PaperSet &papers)
{
    std::vector<int> counts(catalogue.categoryNames.size());
    papers.forEach([&](size_t slot) {
        if (!catalogue.categories.isEmpty(slot)) {
            ++counts[catalogue.categories.first(slot)];
        }
    });
    std::vector<size_t> order(counts.size());
    std::ranges::iota(order, size_t(0));
    std::ranges::sort(order, {},
                      [&](size_t i) { return std::pair(-counts[i], std::string_view(catalogue.categoryNames[i])); });
    std::vector<size_t> places(counts.size(), Statistics::maximumCategories);
    for (size_t place = 0; place < std::min(order.size(), Statistics::maximumCategories) && counts[order[place]] > 0;
         ++place) {
        places[order[place]] = place;
    }
    return places;
}

std::vector<CategoryCounts> countCategories(const Catalogue &catalogue, const PaperSet &papers,
                                            const PeriodCounter &counter)
{
    const std::vector<size_t> places = placesOfCategories(catalogue, papers);
    std::vector<CategoryCounts> result(Statistics::maximumCategories + 1, {{}, counter.none()});
    for (size_t i = 0; i < places.size(); ++i) {
        if (places[i] < Statistics::maximumCategories) {
            result[places[i]].name = QString::fromStdString(catalogue.categoryNames[i]);
        }
    }
    papers.forEach([&](size_t slot) {
        const bool has = !catalogue.categories.isEmpty(slot);
        const size_t place = has ? places[catalogue.categories.first(slot)] : Statistics::maximumCategories;
        counter.add(result[place].papers, slot);
    });
    std::erase_if(result, [](const CategoryCounts &counts) {
        return std::ranges::all_of(counts.papers, [](int count) { return count == 0; });
    });
    return result;
}

/** @param dayOf the ShortDay of a paper */
template <typename DayOf> std::vector<int> countDays(const Timeline &time, const PaperSet &papers, DayOf dayOf)
{
    std::vector<int> counts(time.periods.size());
    ShortDay lastDay; // much is marked at once
    std::pair<size_t, size_t> touched;
    papers.forEach([&](size_t slot) {
        const ShortDay day = dayOf(slot);
        if (day && day != std::exchange(lastDay, day)) {
            touched = time.touchedBy(daysFrom(day.julianDay(), day.julianDay()));
        }
        if (day && touched.first < touched.second) {
            ++counts[touched.first];
        }
    });
    return counts;
}

ReadingCounts countReading(const Catalogue &catalogue, const PaperSet &papers, const StatisticsQuery &query)
{
    const auto inState = [&](ReadState state) {
        return [&catalogue, state](size_t slot) {
            return catalogue.marks[slot].state == int(state) ? catalogue.stateDay[slot] : ShortDay();
        };
    };
    const auto starred = [&](size_t slot) {
        return catalogue.marks[slot].starred != 0 ? catalogue.starDay[slot] : ShortDay();
    };
    const int today = int(query.today.toJulianDay());
    int first = query.days > 0 ? today + 1 - query.days : today;
    papers.forEach([&](size_t slot) {
        for (const ShortDay day : {inState(ReadState::Read)(slot), inState(ReadState::Skipped)(slot), starred(slot)}) {
            first = day && query.days == 0 ? std::min(first, day.julianDay()) : first;
        }
    });
    const Timeline time = Timeline::of(daysFrom(first, today));
    return {time, countDays(time, papers, inState(ReadState::Read)),
            countDays(time, papers, inState(ReadState::Skipped)), countDays(time, papers, starred)};
}

} // namespace

Statistics statisticsOf(const Catalogue &catalogue, const PaperSet &papers, const StatisticsQuery &query)
{
    Statistics result;
    result.time = Timeline::of(daysOf(catalogue, query.days));
    const PeriodCounter counter(catalogue, result.time);
    PaperSet within(catalogue.slotCount());
    result.papersOf = counter.none();
    result.unreadOf = counter.none();
    papers.forEach([&](size_t slot) {
        if (counter.touches(slot)) {
            within.insert(slot);
            counter.add(result.papersOf, slot);
            if (catalogue.isUnread(slot)) {
                counter.add(result.unreadOf, slot);
            }
        }
    });
    result.papers = int(within.count());
    result.digestsOf = counter.digests();
    result.categories = countCategories(catalogue, within, counter);
    result.tweeters = facetsOf(catalogue, within).tweeters;
    result.tweeters.resize(std::min(result.tweeters.size(), Statistics::maximumNames));
    result.reading = countReading(catalogue, papers, query);
    return result;
}

} // namespace hotpapers::storage
