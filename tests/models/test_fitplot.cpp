// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/fitplot.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;
using models::FitPlot;
using models::FitPlotModel;

/** Papers by fit and heat: which ones are the quiet ones that fit, and how all of them read as a table. */
class TestFitPlot : public QObject
{
    Q_OBJECT

private slots:
    void quietOnesFitAndAreNotHot_data();
    void quietOnesFitAndAreNotHot();
    void bestComesFirst();
    void titlesAreRead();
    void isATable();

private:
    static FitPoint point(const QString &title, int fit, int heat)
    {
        return {.entry = {}, .paper = {}, .title = title, .fit = fit, .heat = heat};
    }
};

void TestFitPlot::quietOnesFitAndAreNotHot_data()
{
    QTest::addColumn<int>("fit");
    QTest::addColumn<int>("heat");
    QTest::addColumn<bool>("isQuiet");
    QTest::newRow("fits, cold") << 51 << 49 << true;
    QTest::newRow("says neither") << 50 << 10 << false;
    QTest::newRow("fits, hot") << 90 << 50 << false;
    QTest::newRow("does not fit") << 10 << 10 << false;
}

void TestFitPlot::quietOnesFitAndAreNotHot()
{
    QFETCH(int, fit);
    QFETCH(int, heat);
    QFETCH(bool, isQuiet);
    const FitPlot plot = models::fitPlot({point(u"A"_s, fit, heat)});
    QCOMPARE(plot.isQuiet(0), isQuiet);
    QCOMPARE(plot.describe(0).contains(u"quiet"_s), isQuiet);
}

void TestFitPlot::bestComesFirst()
{
    const FitPlot plot = models::fitPlot({point(u"A"_s, 20, 1), point(u"B"_s, 80, 2), point(u"C"_s, 20, 3)});
    QCOMPARE(plot.describe(0), u"B: fits you 80 %, heat 2; a quiet one that fits"_s);
    QCOMPARE(plot.paperTitle(1), u"A"_s);
    QCOMPARE(plot.paperTitle(2), u"C"_s);
}

void TestFitPlot::titlesAreRead()
{
    const FitPlot plot =
        models::fitPlot({point(u"On  $x^2$ \\emph{and}\u202e more"_s, 1, 1), point(QString(1'000'000, u'a'), 0, 1)});
    QCOMPARE(plot.paperTitle(0), u"On x² and⟨U+202E⟩ more"_s);
    QVERIFY(plot.paperTitle(1).size() <= 300);
}

void TestFitPlot::isATable()
{
    FitPlotModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPlot(models::fitPlot({point(u"<b>A</b>"_s, 80, 20), point(u"B"_s, 30, 95)}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, FitPlotModel::Paper).data().toString(), u"<b>A</b>"_s);
    QCOMPARE(model.index(0, FitPlotModel::Fit).data().toString(), u"80 %"_s);
    QCOMPARE(model.index(1, FitPlotModel::Heat).data().toString(), u"95"_s);
    QCOMPARE(model.index(1, FitPlotModel::Heat).data(Qt::AccessibleTextRole).toString(),
             u"B: fits you 30 %, heat 95"_s);
    QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().startsWith(u"<qt>&lt;b&gt;A"_s));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"Fit"_s);
}

QTEST_MAIN(TestFitPlot)
#include "test_fitplot.moc"
