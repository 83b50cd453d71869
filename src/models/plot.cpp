// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/plot.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace hotpapers::models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Plot)
};

constexpr double columnWidth = 0.8; // of a step; what PlotChart draws, too

int total(const Plot &plot, size_t item)
{
    int sum = 0;
    for (const PlotSeries &series : plot.series) {
        sum += series.values[item].value_or(0);
    }
    return sum;
}

std::optional<size_t> stackedSeriesAt(const Plot &plot, size_t item, double height)
{
    double top = 0;
    for (size_t i = 0; i < plot.series.size(); ++i) {
        top += plot.value(i, item).value_or(0);
        if (height >= 0 && height < top) {
            return i;
        }
    }
    return std::nullopt;
}

// Above a low column, too: it would be hard to hit.
size_t groupedSeriesAt(const Plot &plot, double offset)
{
    const auto last = double(plot.series.size()) - 1;
    return size_t(std::clamp((offset / columnWidth + 0.5) * double(plot.series.size()), 0.0, last));
}

SearchQuery papersAt(const PlotSeries &series, const PlotItem &item)
{
    const SearchQuery papers = both(item.papers, series.papers);
    return item.days.isValid() ? both(searchFor(DayCondition{series.dayField, item.days.first, item.days.last}), papers)
                               : papers;
}

} // namespace

bool Plot::isEmpty() const
{
    return std::ranges::none_of(series, [](const PlotSeries &one) {
        return std::ranges::any_of(one.values, [](std::optional<int> value) { return value.value_or(0) > 0; });
    });
}

SearchQuery Plot::papersOf(std::optional<size_t> series, size_t item) const
{
    if (series || this->series.size() == 1) {
        return both(scope, papersAt(this->series[series.value_or(0)], items[item]));
    }
    if (shape == Shape::Stacked) {
        return both(scope, papersAt({}, items[item]));
    }
    std::vector<SearchQuery> queries;
    queries.reserve(this->series.size());
    for (const PlotSeries &one : this->series) {
        queries.push_back(papersAt(one, items[item]));
    }
    return both(scope, anyOf(queries));
}

QString Plot::describe(std::optional<size_t> series, size_t item) const
{
    const std::optional<size_t> one = this->series.size() == 1 ? 0 : series;
    const std::optional<int> papers = one ? value(*one, item) : std::optional(total(*this, item));
    if (!papers
        || std::ranges::none_of(this->series, [item](const PlotSeries &any) { return any.values[item].has_value(); })) {
        return Tr::tr("%1: the library has no digest of this time").arg(items[item].name);
    }
    return this->series.size() > 1 && series
        ? Tr::tr("%1, %2: %Ln paper(s)", nullptr, *papers).arg(items[item].name, this->series[*series].name)
        : Tr::tr("%1: %Ln paper(s)", nullptr, *papers).arg(items[item].name);
}

int Plot::paperCount(std::optional<size_t> series, size_t item) const
{
    return series ? value(*series, item).value_or(0) : total(*this, item);
}

std::optional<PlotPoint> pointAt(const Plot &plot, double at, double height)
{
    const double nearest = std::round(at);
    if (nearest < 0 || nearest >= double(plot.items.size())) {
        return std::nullopt;
    }
    const auto item = size_t(nearest);
    if (plot.series.size() == 1) {
        return PlotPoint{0, item};
    }
    return plot.shape == Plot::Shape::Grouped ? PlotPoint{groupedSeriesAt(plot, at - nearest), item}
                                              : PlotPoint{stackedSeriesAt(plot, item, height), item};
}

QPointF middleOf(const Plot &plot, const PlotPoint &point)
{
    const auto at = double(point.item);
    if (!point.series) {
        return {at, total(plot, point.item) / 2.0};
    }
    const double half = plot.value(*point.series, point.item).value_or(0) / 2.0;
    if (plot.shape == Plot::Shape::Grouped) {
        return {at + ((double(*point.series) + 0.5) / double(plot.series.size()) - 0.5) * columnWidth, half};
    }
    double below = 0;
    for (size_t i = 0; i < *point.series; ++i) {
        below += plot.value(i, point.item).value_or(0);
    }
    return {at, below + half};
}

} // namespace hotpapers::models
