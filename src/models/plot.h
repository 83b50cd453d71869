// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"
#include "core/statistics.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace hotpapers::models {

/** What stands on a plot's axis: a month, an author. */
struct PlotItem
{
    QString label; ///< on the axis
    QString name; ///< in full
    DayRange days; ///< of a time; what a day is of, the series says
    SearchQuery papers; ///< what finds the papers of a name

    bool operator==(const PlotItem &) const = default;
};

/** A number for each item. */
struct PlotSeries
{
    QString name;
    std::vector<std::optional<int>> values; ///< papers, by item; nothing: not known, for no digest tells
    SearchQuery papers; ///< what finds its papers, of whatever item
    SearchField dayField = SearchField::Date; ///< what must be within an item's days

    bool operator==(const PlotSeries &) const = default;
};

/** Numbers of papers with what they say: a plot draws them, a table lists them. All texts are translated. */
struct Plot
{
    enum class Shape {
        Stacked, ///< columns over time; the series add up to all
        Grouped, ///< columns over time, side by side
        Ranked, ///< one bar a name, the longest on top
    };

    QString name; ///< of the file that it is saved to, without suffix; not translated
    QString title;
    QString note; ///< what one must know to read it
    QString itemTitle; ///< what an item is: `Month`
    Shape shape = Shape::Stacked;
    std::vector<PlotItem> items;
    std::vector<PlotSeries> series;
    SearchQuery scope; ///< what all of the papers answer

    bool operator==(const Plot &) const = default;
    /** Is there a number that is not 0? */
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::optional<int> value(size_t series, size_t item) const
    {
        return this->series[series].values[item];
    }
    /** How many papers that are known; without a series those of all numbers of the item. */
    [[nodiscard]] int paperCount(std::optional<size_t> series, size_t item) const;
    /** What finds the papers of a number; without a series those of all numbers of the item. */
    [[nodiscard]] SearchQuery papersOf(std::optional<size_t> series, size_t item) const;
    /** A number as a sentence: `March 2021, cs.LG: 12 papers`. */
    [[nodiscard]] QString describe(std::optional<size_t> series, size_t item) const;
};

/** A number of a plot: with no series, all that stands at the item. */
struct PlotPoint
{
    std::optional<size_t> series;
    size_t item = 0;

    bool operator==(const PlotPoint &) const = default;
};

/**
 * What stands at a place of a plot's coordinates, where items are 0, 1, 2 …, each half a step to both sides.
 * @param at across the items
 * @param height along the values
 * @return nothing beside the items
 */
[[nodiscard]] std::optional<PlotPoint> pointAt(const Plot &plot, double at, double height);

/** The middle of what is drawn for a number, in the same coordinates: across the items, along the values. */
[[nodiscard]] QPointF middleOf(const Plot &plot, const PlotPoint &point);

/** Papers, categories, tweeters, reading, unread: the plots of these numbers but for the authors. */
[[nodiscard]] std::vector<Plot> plotsOf(const Statistics &statistics, const StatisticsQuery &query);
/** @param scope the papers that were counted */
[[nodiscard]] Plot authorsPlot(const std::vector<FacetCount> &authors, const SearchQuery &scope);

} // namespace hotpapers::models
