// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fitchart.h"

#include "ui/contrast.h"
#include "ui/heatcolor.h"

#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsRectItem>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QLocale>
#include <QScatterSeries>

namespace hotpapers::ui {

using models::FitPlot;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FitChart)
};

constexpr int top = 100; // of both axes
constexpr double around = 2; // that points at the ends are seen whole
constexpr double aboveBackground = 0.5; // and below lines and points

QAbstractAxis *newAxis(const QString &title, const ChartStyle &style)
{
    auto *axis = new QCategoryAxis;
    styleAxis(*axis, style);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(-around);
    for (int value = 0; value <= top; value += top / 4) {
        axis->append(QLocale().toString(value), value);
    }
    axis->setRange(-around, top + around);
    axis->setTitleText(chartText(title));
    return axis;
}

QScatterSeries *newSeries(const QColor &color, const ChartStyle &style)
{
    auto *series = new QScatterSeries;
    QColor inside = color;
    inside.setAlphaF(0.75F); // several at one place are darker
    series->setColor(inside);
    series->setBorderColor(style.palette.color(QPalette::Base));
    series->setMarkerSize(1.3 * QFontMetricsF(style.font).averageCharWidth());
    return series;
}

/** The quarter that one looks for, now and whenever the plot is laid out anew. */
void markQuiet(QChart &chart, const ChartStyle &style)
{
    auto *quarter = new QGraphicsRectItem(&chart);
    const QColor accent = style.palette.color(QPalette::Highlight);
    const QColor back = blend(style.palette.color(QPalette::Base), accent, 0.1);
    quarter->setBrush(back);
    quarter->setPen(Qt::NoPen);
    quarter->setZValue(aboveBackground);
    auto *label = new QGraphicsSimpleTextItem(Tr::tr("quiet ones that fit"), quarter);
    label->setFont(style.font);
    label->setBrush(readableOn(chartColor(style.palette, 0.65), back, leastContrast(style.palette)));
    const double gap = QFontMetricsF(style.font).averageCharWidth();
    const bool isRightToLeft = style.direction == Qt::RightToLeft;
    QObject::connect(&chart, &QChart::plotAreaChanged, &chart, [=](const QRectF &plot) {
        const double share = (FitPlot::middle + around) / (top + 2 * around);
        const QSizeF size(plot.width() * share, plot.height() * share);
        const double left = isRightToLeft ? plot.right() - size.width() : plot.left();
        quarter->setRect(QRectF(QPointF(left, plot.top()), size));
        const double text = label->boundingRect().width();
        label->setPos(isRightToLeft ? quarter->rect().right() - gap - text : left + gap, plot.top() + gap / 2);
    });
}

} // namespace

std::unique_ptr<QChart> makeFitChart(const FitPlot &plot, const ChartStyle &style)
{
    auto chart = std::make_unique<QChart>();
    const QColor accent = readableOn(style.palette.color(QPalette::Highlight), style.palette.color(QPalette::Base),
                                     leastContrast(style.palette));
    QScatterSeries *quiet = newSeries(accent, style);
    QScatterSeries *others = newSeries(chartColor(style.palette, 0.5), style);
    for (size_t i = 0; i < plot.points.size(); ++i) {
        (plot.isQuiet(i) ? quiet : others)->append(plot.points[i].heat, plot.points[i].fit);
    }
    const bool isRightToLeft = style.direction == Qt::RightToLeft;
    QAbstractAxis *heat = newAxis(Tr::tr("Heat"), style);
    heat->setReverse(isRightToLeft);
    QAbstractAxis *fit = newAxis(Tr::tr("Fit (%)"), style);
    chart->addAxis(heat, Qt::AlignBottom); // which it owns from here on, as it does the series
    chart->addAxis(fit, isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    for (QScatterSeries *series : {others, quiet}) {
        chart->addSeries(series);
        series->attachAxis(heat);
        series->attachAxis(fit);
    }
    styleChart(*chart, plot.title, style);
    chart->legend()->hide();
    markQuiet(*chart, style);
    return chart;
}

} // namespace hotpapers::ui
