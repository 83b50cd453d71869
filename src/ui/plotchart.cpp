// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plotchart.h"

#include "ui/ranklabels.h"

#include <QAbstractBarSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QFontMetrics>
#include <QHorizontalBarSeries>
#include <QLegend>
#include <QLocale>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using models::Plot;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PlotChart)
};

constexpr double columnWidth = 0.8; // of a step, as models::pointAt() takes it
constexpr int longestLabel = 26; // average characters of a name on the axis
constexpr int valueTicks = 5;

// Told apart by those who do not see all colours (Okabe and Ito, https://jfly.uni-koeln.de/color/), and a purple.
constexpr std::array<QRgb, 8> colors = {0xff0072b2, 0xffe69f00, 0xff009e73, 0xffd55e00,
                                        0xff56b4e9, 0xffcc79a7, 0xff7a5cc0, 0xffb8a700};

QColor colorOf(const Plot &plot, size_t series, const QPalette &palette)
{
    if (plot.series.size() == 1) {
        return palette.color(QPalette::Highlight);
    }
    return series < colors.size() ? QColor(colors[series]) : chartColor(palette, 0.45);
}

int greatest(const Plot &plot)
{
    int result = 0;
    for (size_t item = 0; item < plot.items.size(); ++item) {
        int sum = 0;
        for (size_t series = 0; series < plot.series.size(); ++series) {
            const int value = plot.value(series, item).value_or(0);
            sum = plot.shape == Plot::Shape::Stacked ? sum + value : std::max(sum, value);
        }
        result = std::max(result, sum);
    }
    return result;
}

bool isGap(const Plot &plot, size_t item)
{
    return std::ranges::none_of(plot.series, [item](const auto &series) { return series.values[item].has_value(); });
}

std::unique_ptr<QAbstractBarSeries> seriesFor(Plot::Shape shape)
{
    switch (shape) {
    case Plot::Shape::Stacked:
        return std::make_unique<QStackedBarSeries>();
    case Plot::Shape::Grouped:
        return std::make_unique<QBarSeries>();
    case Plot::Shape::Ranked:
        return std::make_unique<QHorizontalBarSeries>();
    }
    Q_UNREACHABLE_RETURN({});
}

/** The items' indexes in the order in which they stand on the axis. */
std::vector<size_t> orderOf(const Plot &plot, Qt::LayoutDirection direction)
{
    std::vector<size_t> order(plot.items.size());
    for (size_t item = 0; item < order.size(); ++item) {
        order[size_t(std::lround(axisPosition(plot, direction, double(item))))] = item;
    }
    return order;
}

QBarSet *newSet(const QString &name, const QBrush &brush, const QColor &edge)
{
    auto *set = new QBarSet(chartText(name));
    set->setBrush(brush);
    set->setPen(QPen(edge, 0.5));
    return set;
}

void addSets(QAbstractBarSeries &bars, const Plot &plot, const ChartStyle &style)
{
    const std::vector<size_t> order = orderOf(plot, style.direction);
    for (size_t series = 0; series < plot.series.size(); ++series) {
        QBarSet *set =
            newSet(plot.series[series].name, colorOf(plot, series, style.palette), style.palette.color(QPalette::Base));
        for (const size_t item : order) {
            set->append(plot.value(series, item).value_or(0));
        }
        bars.append(set);
    }
    const bool hasGaps = std::ranges::any_of(order, [&](size_t item) { return isGap(plot, item); });
    if (!hasGaps) {
        return;
    }
    QBarSet *gaps =
        newSet(Tr::tr("No digest"), QBrush(chartColor(style.palette, 0.25), Qt::BDiagPattern), Qt::transparent);
    for (const size_t item : order) {
        gaps->append(isGap(plot, item) ? std::max(greatest(plot), 1) : 0);
    }
    bars.append(gaps);
}

// An axis takes no label twice.
QString unlike(const QStringList &labels, QString label)
{
    while (labels.contains(label)) {
        label += QChar(0x200b);
    }
    return label;
}

/** Every so many an item's label, so that there are not more than fit. Names beside bars are no labels of an axis. */
void addLabels(QCategoryAxis &axis, const Plot &plot, const ChartStyle &style)
{
    const std::vector<size_t> order = orderOf(plot, style.direction);
    const auto most = size_t(std::max(style.labels, 1));
    const size_t step = (order.size() + most - 1) / most;
    for (size_t place = 0; place < order.size(); ++place) {
        if (order[place] % step == 0) {
            axis.append(unlike(axis.categoriesLabels(), chartText(plot.items[order[place]].label)), double(place));
        }
    }
}

QAbstractAxis *itemAxis(const Plot &plot, const ChartStyle &style)
{
    auto *axis = new QCategoryAxis;
    styleAxis(*axis, style);
    axis->setGridLineVisible(false);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(-0.5);
    if (plot.shape == Plot::Shape::Ranked) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false); // nor the tick of none, which would stand in the corner
    } else {
        addLabels(*axis, plot, style);
    }
    axis->setRange(-0.5, double(plot.items.size()) - 0.5);
    return axis;
}

RankLabels rankLabels(const Plot &plot, const ChartStyle &style)
{
    RankLabels labels{{}, style.font, style.palette.color(QPalette::Text)};
    const QFontMetrics metrics(style.font);
    for (const models::PlotItem &item : plot.items) {
        labels.names += metrics.elidedText(item.label, Qt::ElideRight, longestLabel * metrics.averageCharWidth());
    }
    return labels;
}

/** The whole number from which on all is above what is shown, such that ticks are whole and round. */
int roundTop(int greatest)
{
    for (int scale = 1;; scale *= 10) {
        for (const int step : {1, 2, 3, 5}) {
            if (step * scale * (valueTicks - 1) >= greatest || scale >= 100'000'000) {
                return step * scale * (valueTicks - 1);
            }
        }
    }
}

/** Counts, written as the locale does. */
QAbstractAxis *valueAxis(const Plot &plot, const ChartStyle &style)
{
    auto *axis = new QCategoryAxis;
    styleAxis(*axis, style);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    const int top = roundTop(greatest(plot));
    for (int tick = 0; tick < valueTicks; ++tick) {
        const int value = top / (valueTicks - 1) * tick;
        axis->append(QLocale().toString(value), value);
    }
    axis->setRange(0, top);
    return axis;
}

Qt::Alignment legendSide(const Plot &plot, Qt::LayoutDirection direction)
{
    return !hasLegendBeside(plot) ? Qt::AlignBottom : direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
}

void styleLegend(QChart &chart, const Plot &plot, const ChartStyle &style)
{
    QLegend *legend = chart.legend();
    legend->setFont(style.font);
    legend->setLabelColor(style.palette.color(QPalette::Text));
    legend->setAlignment(legendSide(plot, style.direction));
    legend->setMarkerShape(QLegend::MarkerShapeRectangle);
    legend->setVisible(legend->markers().size() > 1);
}

} // namespace

bool hasLegendBeside(const Plot &plot)
{
    constexpr size_t inALine = 4;
    return plot.series.size() > inALine;
}

double axisPosition(const Plot &plot, Qt::LayoutDirection direction, double item)
{
    const bool reversed = plot.shape == Plot::Shape::Ranked || direction == Qt::RightToLeft;
    return reversed ? double(plot.items.size()) - 1 - item : item;
}

std::unique_ptr<QChart> makeChart(const Plot &plot, const ChartStyle &style)
{
    auto chart = std::make_unique<QChart>();
    auto bars = seriesFor(plot.shape);
    bars->setBarWidth(columnWidth);
    addSets(*bars, plot, style);
    QAbstractBarSeries *series = bars.release();
    chart->addSeries(series); // which it owns from here on, as it does the axes
    const bool ranked = plot.shape == Plot::Shape::Ranked;
    QAbstractAxis *items = itemAxis(plot, style);
    QAbstractAxis *values = valueAxis(plot, style);
    chart->addAxis(items, ranked ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(values,
                   ranked                                   ? Qt::AlignBottom
                       : style.direction == Qt::RightToLeft ? Qt::AlignRight
                                                            : Qt::AlignLeft);
    series->attachAxis(items);
    series->attachAxis(values);
    styleChart(*chart, plot.title, style);
    styleLegend(*chart, plot, style);
    if (ranked) {
        addRankLabels(*chart, rankLabels(plot, style));
    }
    return chart;
}

} // namespace hotpapers::ui
