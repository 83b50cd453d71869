// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/plotmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace hotpapers;
using namespace hotpapers::models;
using namespace Qt::StringLiterals;

class TestPlot : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void says_data();
    void says();
    void finds_data();
    void finds();
    void gapsAreSaid();
    void whatIsClicked_data();
    void whatIsClicked();
    void middlesAreClicked();
    void isEmpty();
    void hostileNames();
    void listsNumbers();
};

namespace {

/** Two months and a gap between them, two categories and others. */
Statistics made()
{
    Statistics statistics;
    statistics.papers = 1234;
    statistics.time.periods = {
        {{2021, 1, 5}, {2021, 1, 31}}, {{2021, 2, 1}, {2021, 2, 28}}, {{2021, 3, 1}, {2021, 3, 9}}};
    statistics.digestsOf = {3, 0, 1};
    statistics.papersOf = {1230, 0, 4};
    statistics.unreadOf = {1000, 0, 4};
    statistics.categories = {{u"cs.LG"_s, {1200, 0, 3}}, {u"cs.CV"_s, {20, 0, 0}}, {{}, {10, 0, 1}}};
    statistics.tweeters = {{u"anna"_s, 12}, {u"ben"_s, 1}};
    statistics.reading.time.period = Period::Week;
    statistics.reading.time.periods = {{{2021, 6, 21}, {2021, 6, 27}}, {{2021, 6, 28}, {2021, 6, 30}}};
    statistics.reading.read = {5, 0};
    statistics.reading.skipped = {1, 2};
    statistics.reading.starred = {0, 3};
    return statistics;
}

const StatisticsQuery query{.search = searchFor(TextCondition{SearchField::Title, u"snow"_s})};

Plot plotNamed(const QString &name)
{
    if (name == u"authors") {
        return authorsPlot({{u"Ada Brook"_s, 7}, {u"Cy \"C\" Dell"_s, 1}}, query.search);
    }
    const std::vector<Plot> plots = plotsOf(made(), query);
    return *std::ranges::find(plots, name, &Plot::name);
}

} // namespace

void TestPlot::says_data()
{
    QTest::addColumn<QString>("plot");
    QTest::addColumn<int>("series"); // -1: of no series
    QTest::addColumn<int>("item");
    QTest::addColumn<QString>("words");
    QTest::newRow("a month") << u"papers"_s << 0 << 0 << u"January 2021: 1,230 paper(s)"_s;
    QTest::newRow("a gap") << u"papers"_s << 0 << 1 << u"February 2021: the library has no digest of this time"_s;
    QTest::newRow("a category") << u"categories"_s << 0 << 2 << u"March 2021, cs.LG: 3 paper(s)"_s;
    QTest::newRow("no paper of it") << u"categories"_s << 1 << 2 << u"March 2021, cs.CV: 0 paper(s)"_s;
    QTest::newRow("the others") << u"categories"_s << 2 << 0 << u"January 2021, All others: 10 paper(s)"_s;
    QTest::newRow("all categories") << u"categories"_s << -1 << 0 << u"January 2021: 1,230 paper(s)"_s;
    QTest::newRow("all of a gap") << u"categories"_s << -1 << 1
                                  << u"February 2021: the library has no digest of this time"_s;
    QTest::newRow("a tweeter") << u"tweeters"_s << 0 << 0 << u"@anna: 12 paper(s)"_s;
    QTest::newRow("an author") << u"authors"_s << 0 << 1 << u"Cy \"C\" Dell: 1 paper(s)"_s;
    QTest::newRow("skipped") << u"reading"_s << 1 << 1 << u"28/06/2021 – 30/06/2021, Skipped: 2 paper(s)"_s;
    QTest::newRow("done") << u"unread"_s << 1 << 0 << u"January 2021, Begun or done: 230 paper(s)"_s;
}

void TestPlot::says()
{
    QFETCH(QString, plot);
    QFETCH(int, series);
    QFETCH(int, item);
    const Plot made = plotNamed(plot);
    QTEST(made.describe(series < 0 ? std::nullopt : std::optional(size_t(series)), size_t(item)), "words");
}

void TestPlot::finds_data()
{
    QTest::addColumn<QString>("plot");
    QTest::addColumn<int>("series");
    QTest::addColumn<int>("item");
    QTest::addColumn<QString>("search");
    QTest::newRow("a cut month") << u"papers"_s << 0 << 0 << u"title:snow date:2021-01-05..2021-01-31"_s;
    QTest::newRow("a month") << u"papers"_s << -1 << 1 << u"title:snow date:2021-02"_s;
    QTest::newRow("a category") << u"categories"_s << 0 << 1 << u"title:snow date:2021-02 primary:cs.LG"_s;
    QTest::newRow("the others") << u"categories"_s << 2 << 1
                                << u"title:snow date:2021-02 -primary:cs.LG -primary:cs.CV"_s;
    QTest::newRow("all categories") << u"categories"_s << -1 << 1 << u"title:snow date:2021-02"_s;
    QTest::newRow("a tweeter") << u"tweeters"_s << 0 << 0 << u"title:snow tweeter:anna"_s;
    QTest::newRow("an author") << u"authors"_s << 0 << 1 << u"title:snow author:\"Cy \"\"C\"\" Dell\""_s;
    QTest::newRow("read") << u"reading"_s << 0 << 0 << u"title:snow marked:2021-06-21..2021-06-27 is:read"_s;
    QTest::newRow("starred") << u"reading"_s << 2 << 1 << u"title:snow starred:2021-06-28..2021-06-30"_s;
    QTest::newRow("all that was done")
        << u"reading"_s << -1 << 1
        << u"title:snow ((marked:2021-06-28..2021-06-30 is:read) OR (marked:2021-06-28..2021-06-30 is:skipped) OR "
           "starred:2021-06-28..2021-06-30)"_s;
    QTest::newRow("unread") << u"unread"_s << 0 << 1 << u"title:snow date:2021-02 is:unread"_s;
    QTest::newRow("not unread") << u"unread"_s << 1 << 1 << u"title:snow date:2021-02 -is:unread"_s;
}

void TestPlot::finds()
{
    QFETCH(QString, plot);
    QFETCH(int, series);
    QFETCH(int, item);
    QFETCH(QString, search);
    const SearchQuery found =
        plotNamed(plot).papersOf(series < 0 ? std::nullopt : std::optional(size_t(series)), size_t(item));
    QVERIFY2(found == parseSearch(search).value(), qPrintable(toText(found)));
}

void TestPlot::gapsAreSaid()
{
    QVERIFY(plotNamed(u"papers"_s).note.contains(u"Hatched: 1 "));
    QCOMPARE(plotNamed(u"papers"_s).value(0, 1), std::nullopt);
    Statistics statistics = made();
    statistics.digestsOf = {3, 1, 1};
    const Plot whole = plotsOf(statistics, query).front();
    QVERIFY(!whole.note.contains(u"Hatched"));
    QCOMPARE(whole.value(0, 1), 0);
}

void TestPlot::whatIsClicked_data()
{
    QTest::addColumn<QString>("plot");
    QTest::addColumn<double>("at");
    QTest::addColumn<double>("height");
    QTest::addColumn<int>("series"); // -1: none
    QTest::addColumn<int>("item"); // -1: nothing
    QTest::newRow("a column") << u"papers"_s << 0.2 << 3.0 << 0 << 0;
    QTest::newRow("above a column") << u"papers"_s << 1.7 << 3000.0 << 0 << 2;
    QTest::newRow("before all") << u"papers"_s << -0.6 << 3.0 << -1 << -1;
    QTest::newRow("behind all") << u"papers"_s << 2.6 << 3.0 << -1 << -1;
    QTest::newRow("first of a stack") << u"categories"_s << 0.0 << 1199.0 << 0 << 0;
    QTest::newRow("second of a stack") << u"categories"_s << 0.0 << 1201.0 << 1 << 0;
    QTest::newRow("one of none is passed over") << u"categories"_s << 2.0 << 3.5 << 2 << 2;
    QTest::newRow("above a stack") << u"categories"_s << 0.0 << 1500.0 << -1 << 0;
    QTest::newRow("first of a group") << u"reading"_s << 0.7 << 1.0 << 0 << 1;
    QTest::newRow("second of a group") << u"reading"_s << 1.0 << 1.0 << 1 << 1;
    QTest::newRow("third of a group, above") << u"reading"_s << 1.3 << 9.0 << 2 << 1;
    QTest::newRow("a name") << u"tweeters"_s << 0.9 << 12.0 << 0 << 1;
}

void TestPlot::whatIsClicked()
{
    QFETCH(QString, plot);
    QFETCH(double, at);
    QFETCH(double, height);
    QFETCH(int, series);
    QFETCH(int, item);
    const auto point = pointAt(plotNamed(plot), at, height);
    QCOMPARE(point.has_value(), item >= 0);
    if (point) {
        QCOMPARE(int(point->item), item);
        QCOMPARE(point->series ? int(*point->series) : -1, series);
    }
}

void TestPlot::middlesAreClicked()
{
    std::vector<Plot> plots = plotsOf(made(), query);
    plots.push_back(plotNamed(u"authors"_s));
    for (const Plot &plot : plots) {
        for (size_t series = 0; series < plot.series.size(); ++series) {
            for (size_t item = 0; item < plot.items.size(); ++item) {
                const QPointF middle = middleOf(plot, {series, item});
                const auto point = pointAt(plot, middle.x(), middle.y());
                if (plot.value(series, item).value_or(0) > 0) {
                    QVERIFY2(point == PlotPoint(series, item), qPrintable(plot.describe(series, item)));
                }
            }
        }
    }
}

void TestPlot::isEmpty()
{
    QVERIFY(Plot().isEmpty());
    QVERIFY(!plotNamed(u"papers"_s).isEmpty());
    Statistics statistics = made();
    statistics.papersOf = {0, 0, 0};
    QVERIFY(plotsOf(statistics, query).front().isEmpty());
    QVERIFY(authorsPlot({}, {}).isEmpty());
}

// A name is shown without what hides, and no longer than fits; it is looked for as it is.
void TestPlot::hostileNames()
{
    const QString name = u"a\u202eb\n"_s + QString(100'000, u'x');
    const Plot plot = authorsPlot({{name, 1}}, {});
    QVERIFY(plot.items[0].name.size() < 1000);
    QVERIFY(!plot.items[0].name.contains(QChar(0x202e)) && !plot.items[0].name.contains(u'\n'));
    QVERIFY(plot.papersOf({}, 0) == searchFor(TextCondition{SearchField::Author, name}));
}

void TestPlot::listsNumbers()
{
    PlotModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setPlot(plotNamed(u"categories"_s));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.headerData(0, Qt::Horizontal), u"Month"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal), u"cs.LG"_s);
    QCOMPARE(model.index(0, 0).data(), u"January 2021"_s);
    QCOMPARE(model.index(0, 1).data(), u"1,200"_s);
    QCOMPARE(model.index(1, 1).data(), u"–"_s);
    QCOMPARE(model.index(0, 1).data(Qt::AccessibleTextRole), u"January 2021, cs.LG: 1,200 paper(s)"_s);
    QCOMPARE(model.point(model.index(2, 0)), (PlotPoint{std::nullopt, 2}));
    QCOMPARE(model.point(model.index(2, 3)), (PlotPoint{2, 2}));
}

QTEST_GUILESS_MAIN(TestPlot)
#include "test_plot.moc"
