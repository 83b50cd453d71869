// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statistics.h"

#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

class TestStatistics : public QObject
{
    Q_OBJECT

private slots:
    void divides_data();
    void divides();
    void periodsFollowEachOther_data();
    void periodsFollowEachOther();
    void nothingOfNoDays();
    void touches_data();
    void touches();
    void saysWhatIsCounted();
};

namespace {

QDate day(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QString textOf(DayRange days)
{
    return days.first.toString(Qt::ISODate) + u'/' + days.last.toString(Qt::ISODate);
}

} // namespace

void TestStatistics::divides_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<Period>("period");
    QTest::addColumn<int>("periods");
    QTest::addColumn<QString>("firstPeriod");
    QTest::newRow("a day") << u"2021-03-05"_s << u"2021-03-05"_s << Period::Day << 1 << u"2021-03-05/2021-03-05"_s;
    QTest::newRow("31 days") << u"2021-03-01"_s << u"2021-03-31"_s << Period::Day << 31 << u"2021-03-01/2021-03-01"_s;
    QTest::newRow("32 days") << u"2021-03-01"_s << u"2021-04-01"_s << Period::Week << 5 << u"2021-03-01/2021-03-07"_s;
    QTest::newRow("begins on a Thursday")
        << u"2021-03-04"_s << u"2021-06-01"_s << Period::Week << 14 << u"2021-03-04/2021-03-07"_s;
    QTest::newRow("a year") << u"2020-02-15"_s << u"2021-02-14"_s << Period::Month << 13 << u"2020-02-15/2020-02-29"_s;
    QTest::newRow("over new year's") << u"2019-11-15"_s << u"2020-06-14"_s << Period::Month << 8
                                     << u"2019-11-15/2019-11-30"_s;
    QTest::newRow("nine years") << u"2012-01-01"_s << u"2020-12-31"_s << Period::Month << 108
                                << u"2012-01-01/2012-01-31"_s;
    QTest::newRow("thirty years") << u"1991-08-14"_s << u"2021-06-14"_s << Period::Year << 31
                                  << u"1991-08-14/1991-12-31"_s;
    QTest::newRow("too many years") << u"0001-01-01"_s << u"9999-12-31"_s << Period::Year << 120
                                    << u"9880-01-01/9880-12-31"_s;
}

void TestStatistics::divides()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(Period, period);
    QFETCH(int, periods);
    const Timeline time = Timeline::of({day(first), day(last)});
    QVERIFY(time.period == period);
    QCOMPARE(int(time.periods.size()), periods);
    QTEST(textOf(time.periods.front()), "firstPeriod");
    QCOMPARE(time.periods.back().last, day(last));
}

void TestStatistics::periodsFollowEachOther_data()
{
    QTest::addColumn<int>("days");
    for (const int days : {1, 2, 31, 32, 90, 182, 183, 365, 366, 3570, 3571, 20'000}) {
        QTest::addRow("%d days", days) << days;
    }
}

void TestStatistics::periodsFollowEachOther()
{
    QFETCH(int, days);
    for (const QDate last : {QDate(2021, 3, 5), QDate(2020, 2, 29), QDate(2021, 12, 31), QDate(2021, 1, 1)}) {
        const DayRange all{last.addDays(1 - days), last};
        const Timeline time = Timeline::of(all);
        QCOMPARE(time.days(), all);
        QVERIFY(time.periods.size() <= size_t(Timeline::maximumPeriods));
        for (size_t i = 0; i < time.periods.size(); ++i) {
            QVERIFY(time.periods[i].isValid());
            QVERIFY(i == 0 || time.periods[i - 1].last.addDays(1) == time.periods[i].first);
        }
    }
}

void TestStatistics::nothingOfNoDays()
{
    QVERIFY(Timeline::of({}).periods.empty());
    QVERIFY(!Timeline().days().isValid());
    QCOMPARE(Timeline().touchedBy(DayRange::of({2021, 3, 5})), (std::pair<size_t, size_t>(0, 0)));
}

void TestStatistics::touches_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("end");
    QTest::newRow("within one") << u"2021-02-03"_s << u"2021-02-03"_s << 1 << 2;
    QTest::newRow("the last day of one") << u"2021-01-31"_s << u"2021-01-31"_s << 0 << 1;
    QTest::newRow("over the end of one") << u"2021-01-30"_s << u"2021-02-01"_s << 0 << 2;
    QTest::newRow("all, and more") << u"0001-01-01"_s << u"9999-12-31"_s << 0 << 8;
    QTest::newRow("before") << u"2020-12-01"_s << u"2020-12-31"_s << 0 << 0;
    QTest::newRow("behind") << u"2021-08-21"_s << u"2021-09-01"_s << 8 << 8;
}

void TestStatistics::touches()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(int, from);
    QFETCH(int, end);
    const Timeline time = Timeline::of({{2021, 1, 1}, {2021, 8, 20}});
    QCOMPARE(time.periods.size(), size_t(8));
    QCOMPARE(time.touchedBy({day(first), day(last)}), (std::pair(size_t(from), size_t(end))));
}

void TestStatistics::saysWhatIsCounted()
{
    const StatisticsQuery all{.search = searchFor(FlagCondition{SearchFlag::Starred})};
    QCOMPARE(toText(searchWithin(all, Timeline::of({{2021, 1, 1}, {2021, 8, 20}}))), u"is:starred"_s);
    StatisticsQuery some = all;
    some.days = 30;
    QCOMPARE(toText(searchWithin(some, Timeline::of({{2021, 1, 3}, {2021, 2, 1}}))),
             u"is:starred date:2021-01-03..2021-02-01"_s);
    QCOMPARE(toText(searchWithin({}, Timeline::of({{1, 1, 1}, {2021, 8, 20}}))), u"date:1902-01-01..2021-08-20"_s);
}

QTEST_APPLESS_MAIN(TestStatistics)
#include "test_statistics.moc"
