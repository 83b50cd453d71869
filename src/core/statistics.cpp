// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statistics.h"

#include <algorithm>

namespace hotpapers {

namespace {

constexpr qint64 daysOfDays = 31; // so many at most are shown one by one
constexpr qint64 daysOfWeeks = 26 * 7;
constexpr qint64 daysOfMonths = qint64(Timeline::maximumPeriods - 1) * 30;

Period periodFor(qint64 days)
{
    return days <= daysOfDays  ? Period::Day
        : days <= daysOfWeeks  ? Period::Week
        : days <= daysOfMonths ? Period::Month
                               : Period::Year;
}

QDate beginOf(QDate day, Period period)
{
    switch (period) {
    case Period::Day:
        return day;
    case Period::Week:
        return day.addDays(1 - day.dayOfWeek());
    case Period::Month:
        return {day.year(), day.month(), 1};
    case Period::Year:
        return {day.year(), 1, 1};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

// From the last back, so that what is too much is cut off at the beginning.
Timeline Timeline::of(DayRange days)
{
    Timeline result;
    if (!days.isValid()) {
        return result;
    }
    result.period = periodFor(days.first.daysTo(days.last) + 1);
    for (QDate last = days.last; last >= days.first && result.periods.size() < size_t(maximumPeriods);) {
        const QDate first = std::max(beginOf(last, result.period), days.first);
        result.periods.push_back({first, last});
        last = first.addDays(-1);
    }
    std::ranges::reverse(result.periods);
    return result;
}

DayRange Timeline::days() const
{
    return periods.empty() ? DayRange() : DayRange{periods.front().first, periods.back().last};
}

std::pair<size_t, size_t> Timeline::touchedBy(DayRange days) const
{
    const auto first = std::ranges::lower_bound(periods, days.first, {}, &DayRange::last);
    const auto end = std::ranges::upper_bound(periods, days.last, {}, &DayRange::first);
    return {size_t(first - periods.begin()), size_t(std::max(first, end) - periods.begin())};
}

SearchQuery searchWithin(const StatisticsQuery &query, const Timeline &time)
{
    if (query.days == 0 && time.periods.size() < size_t(Timeline::maximumPeriods)) {
        return query.search;
    }
    const DayRange days = time.days();
    return both(query.search, searchFor(DayCondition{SearchField::Date, days.first, days.last}));
}

} // namespace hotpapers
