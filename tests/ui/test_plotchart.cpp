// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plotchart.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QLegendMarker>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;
using models::Plot;

/** What of a plot is drawn, and where. */
class TestPlotChart : public QObject
{
    Q_OBJECT

private slots:
    void drawsNumbersInTheirOrder_data();
    void drawsNumbersInTheirOrder();
    void gapsAreHatched();
    void labelsAreFew();
    void namesAreNoHtml();
    void manyNamesStandBeside();

private:
    static Plot made(Plot::Shape shape, int items, int series)
    {
        Plot plot;
        plot.shape = shape;
        plot.series.resize(size_t(series), {u"<b>name</b>"_s, {}, {}});
        for (int i = 0; i < items; ++i) {
            plot.items.push_back({u"label %1"_s.arg(i), u"item %1"_s.arg(i), {}, {}});
            for (models::PlotSeries &one : plot.series) {
                one.values.emplace_back(i + 1);
            }
        }
        return plot;
    }
    static std::unique_ptr<QChart> draw(const Plot &plot, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        return ui::makeChart(plot, {{}, {}, direction, 5});
    }
    static QList<QBarSet *> setsOf(const QChart &chart)
    {
        return qobject_cast<QAbstractBarSeries *>(chart.series().first())->barSets();
    }
};

void TestPlotChart::drawsNumbersInTheirOrder_data()
{
    QTest::addColumn<Plot::Shape>("shape");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QList<qreal>>("values"); // by position on the axis
    QTest::newRow("time") << Plot::Shape::Stacked << Qt::LeftToRight << QList<qreal>{1, 2, 3};
    QTest::newRow("time, mirrored") << Plot::Shape::Grouped << Qt::RightToLeft << QList<qreal>{3, 2, 1};
    QTest::newRow("names, from the top") << Plot::Shape::Ranked << Qt::LeftToRight << QList<qreal>{3, 2, 1};
    QTest::newRow("names, mirrored") << Plot::Shape::Ranked << Qt::RightToLeft << QList<qreal>{3, 2, 1};
}

void TestPlotChart::drawsNumbersInTheirOrder()
{
    QFETCH(Plot::Shape, shape);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QList<qreal>, values);
    const Plot plot = made(shape, 3, 2);
    const auto chart = draw(plot, direction);
    QCOMPARE(setsOf(*chart).size(), 2);
    for (int place = 0; place < 3; ++place) {
        QCOMPARE(setsOf(*chart).first()->at(place), values[place]);
        const double item = values[place] - 1;
        QCOMPARE(ui::axisPosition(plot, direction, item), double(place));
    }
}

// As high as the highest, beside which nothing else stands.
void TestPlotChart::gapsAreHatched()
{
    Plot plot = made(Plot::Shape::Stacked, 3, 2);
    for (models::PlotSeries &series : plot.series) {
        series.values[1].reset();
    }
    const auto chart = draw(plot);
    const QList<QBarSet *> sets = setsOf(*chart);
    QCOMPARE(sets.size(), 3);
    QCOMPARE(sets[0]->at(1), 0.0);
    QCOMPARE(sets[2]->at(0), 0.0);
    QCOMPARE(sets[2]->at(1), 6.0);
    QCOMPARE(sets[2]->brush().style(), Qt::BDiagPattern);
}

void TestPlotChart::labelsAreFew()
{
    const auto chart = draw(made(Plot::Shape::Stacked, 23, 1));
    auto *axis = qobject_cast<QCategoryAxis *>(chart->axes(Qt::Horizontal).first());
    QCOMPARE(axis->categoriesLabels(),
             (QStringList{u"label 0"_s, u"label 5"_s, u"label 10"_s, u"label 15"_s, u"label 20"_s}));
}

void TestPlotChart::namesAreNoHtml()
{
    const auto chart = draw(made(Plot::Shape::Stacked, 3, 2));
    QCOMPARE(chart->legend()->markers().first()->label(), u"&lt;b&gt;name&lt;/b&gt;"_s);
}

void TestPlotChart::manyNamesStandBeside()
{
    QCOMPARE(draw(made(Plot::Shape::Grouped, 3, 3))->legend()->alignment(), Qt::Alignment(Qt::AlignBottom));
    QCOMPARE(draw(made(Plot::Shape::Stacked, 3, 9))->legend()->alignment(), Qt::Alignment(Qt::AlignRight));
    QCOMPARE(draw(made(Plot::Shape::Stacked, 3, 9), Qt::RightToLeft)->legend()->alignment(),
             Qt::Alignment(Qt::AlignLeft));
}

QTEST_MAIN(TestPlotChart)
#include "test_plotchart.moc"
