// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/visibletext.h"
#include "models/plot.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace hotpapers::models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Plot)
};

constexpr qsizetype maximumNameLength = 200; // UTF-16 units

QString labelOf(DayRange days, Period period)
{
    const QLocale locale;
    switch (period) {
    case Period::Day:
    case Period::Week:
        return locale.toString(days.first, Tr::tr("d MMM", "a day on an axis, as QLocale writes it"));
    case Period::Month:
        return locale.toString(days.first, Tr::tr("MMM yyyy", "a month on an axis, as QLocale writes it"));
    case Period::Year:
        return locale.toString(days.first, u"yyyy");
    }
    Q_UNREACHABLE_RETURN({});
}

QString nameOf(DayRange days, Period period)
{
    const QLocale locale;
    switch (period) {
    case Period::Day:
        return locale.toString(days.first, QLocale::LongFormat);
    case Period::Week:
        return words::name(days);
    case Period::Month:
        return locale.toString(days.first, Tr::tr("MMMM yyyy", "a month, as QLocale writes it"));
    case Period::Year:
        return locale.toString(days.first, u"yyyy");
    }
    Q_UNREACHABLE_RETURN({});
}

QString titleOf(Period period)
{
    switch (period) {
    case Period::Day:
        return Tr::tr("Day");
    case Period::Week:
        return Tr::tr("Week");
    case Period::Month:
        return Tr::tr("Month");
    case Period::Year:
        return Tr::tr("Year");
    }
    Q_UNREACHABLE_RETURN({});
}

std::vector<PlotItem> itemsOf(const Timeline &time)
{
    std::vector<PlotItem> items;
    for (const DayRange &days : time.periods) {
        items.push_back({labelOf(days, time.period), nameOf(days, time.period), days, {}});
    }
    return items;
}

SearchQuery without(const SearchCondition &condition)
{
    SearchQuery query = searchFor(condition);
    query.root = SearchNode{SearchNode::Kind::Not, {}, {std::move(*query.root)}};
    return query;
}

/** Of times without a digest nothing is known. */
std::vector<std::optional<int>> known(const std::vector<int> &counts, const std::vector<int> &digests)
{
    std::vector<std::optional<int>> values;
    for (const auto [count, of] : std::views::zip(counts, digests)) {
        values.push_back(of > 0 ? std::optional(count) : std::nullopt);
    }
    return values;
}

QString gapsOf(const Statistics &statistics)
{
    const auto gaps = std::ranges::count(statistics.digestsOf, 0);
    return gaps == 0
        ? Tr::tr("The library has digests of each of these times.")
        : Tr::tr("Hatched: %Ln time(s) of which the library has no digest. How many papers there were then is "
                 "not known.",
                 nullptr, int(gaps));
}

Plot plotOverTime(const Statistics &statistics, const StatisticsQuery &query)
{
    Plot plot;
    plot.note = gapsOf(statistics);
    plot.itemTitle = titleOf(statistics.time.period);
    plot.items = itemsOf(statistics.time);
    plot.scope = query.search;
    return plot;
}

Plot papersPlot(const Statistics &statistics, const StatisticsQuery &query)
{
    Plot plot = plotOverTime(statistics, query);
    plot.name = u"papers"_s;
    plot.title = Tr::tr("Papers over time");
    plot.series.push_back({Tr::tr("Papers"), known(statistics.papersOf, statistics.digestsOf), {}});
    return plot;
}

Plot unreadPlot(const Statistics &statistics, const StatisticsQuery &query)
{
    Plot plot = plotOverTime(statistics, query);
    plot.name = u"unread"_s;
    plot.title = Tr::tr("What is still unread");
    std::vector<int> done;
    std::ranges::transform(statistics.papersOf, statistics.unreadOf, std::back_inserter(done), std::minus());
    plot.series.push_back({Tr::tr("Unread"), known(statistics.unreadOf, statistics.digestsOf),
                           searchFor(FlagCondition{SearchFlag::Unread})});
    plot.series.push_back(
        {Tr::tr("Begun or done"), known(done, statistics.digestsOf), without(FlagCondition{SearchFlag::Unread})});
    return plot;
}

Plot categoriesPlot(const Statistics &statistics, const StatisticsQuery &query)
{
    Plot plot = plotOverTime(statistics, query);
    plot.name = u"categories"_s;
    plot.title = Tr::tr("Categories over time");
    plot.note = Tr::tr("Each paper counts for its first category, which its authors chose. %1").arg(plot.note);
    SearchQuery others;
    for (const CategoryCounts &category : statistics.categories) {
        const TextCondition condition{SearchField::Primary, category.name};
        const bool isOthers = category.name.isEmpty();
        plot.series.push_back({isOthers ? Tr::tr("All others") : visibleText(category.name.left(maximumNameLength)),
                               known(category.papers, statistics.digestsOf), isOthers ? others : searchFor(condition)});
        others = isOthers ? others : both(others, without(condition));
    }
    return plot;
}

Plot rankedPlot(const std::vector<FacetCount> &counts, SearchField field, const SearchQuery &scope)
{
    Plot plot;
    plot.shape = Plot::Shape::Ranked;
    plot.scope = scope;
    PlotSeries papers{Tr::tr("Papers"), {}, {}};
    for (const FacetCount &count : counts) {
        const QString shown = visibleText(count.name.left(maximumNameLength)).simplified();
        const QString name = field == SearchField::Tweeter ? u'@' + shown : shown;
        plot.items.push_back({name, name, {}, searchFor(TextCondition{field, count.name})});
        papers.values.emplace_back(count.papers);
    }
    plot.series.push_back(std::move(papers));
    return plot;
}

Plot tweetersPlot(const Statistics &statistics, const StatisticsQuery &query)
{
    Plot plot = rankedPlot(statistics.tweeters, SearchField::Tweeter, searchWithin(query, statistics.time));
    plot.name = u"tweeters"_s;
    plot.title = Tr::tr("Who tweeted about most papers");
    plot.note = Tr::tr("A paper counts once for each who tweeted about it, however often.");
    plot.itemTitle = Tr::tr("Tweeter");
    return plot;
}

std::vector<std::optional<int>> all(const std::vector<int> &counts)
{
    return {counts.begin(), counts.end()};
}

Plot readingPlot(const Statistics &statistics, const StatisticsQuery &query)
{
    const ReadingCounts &reading = statistics.reading;
    Plot plot;
    plot.name = u"reading"_s;
    plot.title = Tr::tr("What you read");
    plot.note = Tr::tr("By the day on which you marked a paper as what it is now.");
    plot.shape = Plot::Shape::Grouped;
    plot.itemTitle = titleOf(reading.time.period);
    plot.items = itemsOf(reading.time);
    plot.scope = query.search;
    plot.series = {
        {Tr::tr("Read"), all(reading.read), searchFor(FlagCondition{SearchFlag::Read}), SearchField::Marked},
        {Tr::tr("Skipped"), all(reading.skipped), searchFor(FlagCondition{SearchFlag::Skipped}), SearchField::Marked},
        {Tr::tr("Starred"), all(reading.starred), {}, SearchField::StarredOn}};
    return plot;
}

} // namespace

std::vector<Plot> plotsOf(const Statistics &statistics, const StatisticsQuery &query)
{
    return {papersPlot(statistics, query), categoriesPlot(statistics, query), tweetersPlot(statistics, query),
            readingPlot(statistics, query), unreadPlot(statistics, query)};
}

Plot authorsPlot(const std::vector<FacetCount> &authors, const SearchQuery &scope)
{
    Plot plot = rankedPlot(authors, SearchField::Author, scope);
    plot.name = u"authors"_s;
    plot.title = Tr::tr("Who wrote most papers");
    plot.note = Tr::tr("Names are taken as they are written: several people may share one, and one person’s may be "
                       "written in several ways.");
    plot.itemTitle = Tr::tr("Author");
    return plot;
}

} // namespace hotpapers::models
