// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/yearmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using models::DayShade;
using models::DayTally;
using models::YearModel;

class TestYearModel : public QObject
{
    Q_OBJECT
private slots:
    void hasEachDayOnce_data();
    void hasEachDayOnce();
    void leavesDaysThatAreNoneEmpty();
    void shadesDaysWithDigests();
    void namesEachThirdMonth();
    void knowsToday();
};

void TestYearModel::hasEachDayOnce_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("of 365 days") << 2021;
    QTest::newRow("of 366 days") << 2020;
}

void TestYearModel::hasEachDayOnce()
{
    QFETCH(const int, year);
    YearModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setYear(year);
    QCOMPARE(model.days(), (DayRange{QDate(year, 1, 1), QDate(year, 12, 31)}));
    int days = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            if (const QDate day = model.day(index); day.isValid()) {
                ++days;
                QCOMPARE(model.indexOf(day), index);
                QCOMPARE(index.data(YearModel::DayRole).toDate(), day);
            }
        }
    }
    QCOMPARE(days, QDate(year, 1, 1).daysInYear());
    QVERIFY(!model.indexOf(QDate(year + 1, 1, 1)).isValid());
    QVERIFY(!model.indexOf(QDate()).isValid());
}

void TestYearModel::leavesDaysThatAreNoneEmpty()
{
    YearModel model;
    model.setYear(2021);
    const QModelIndex none = model.index(1, 30); // 30 February
    QVERIFY(!none.data(YearModel::DayRole).isValid());
    QVERIFY(!none.data(Qt::ToolTipRole).isValid());
    QVERIFY(!none.flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(model.index(0, 30).flags().testFlag(Qt::ItemIsSelectable));
}

void TestYearModel::shadesDaysWithDigests()
{
    YearModel model;
    model.setYear(2021);
    const QDate day(2021, 7, 27);
    QSignalSpy changed(&model, &YearModel::dataChanged);
    model.setDigests(DayTally(
        model.days(),
        std::vector<DigestSummary>{{.id = {}, .days = DayRange::of(day), .entries = 10, .unread = 0, .heat = 800}}));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.indexOf(day).data(YearModel::ShadeRole).toDouble(), 1.0);
    model.setShade(DayShade::Unread);
    QCOMPARE(changed.count(), 2);
    QVERIFY(model.indexOf(day).data(YearModel::ShadeRole).isValid()); // nothing unread is not no digest
    QCOMPARE(model.indexOf(day).data(YearModel::ShadeRole).toDouble(), 0.0);
    QVERIFY(!model.indexOf(day.addDays(1)).data(YearModel::ShadeRole).isValid());
    QVERIFY(model.indexOf(day).data(Qt::AccessibleTextRole).toString().contains(u"10 papers"_s)
            || model.indexOf(day).data(Qt::AccessibleTextRole).toString().contains(u"10 paper(s)"_s));
    QVERIFY(model.indexOf(day.addDays(1)).data(Qt::ToolTipRole).toString().contains(u"no digest"_s));
    model.setYear(2020);
    QVERIFY(!model.index(6, 27).data(YearModel::ShadeRole).isValid());
}

void TestYearModel::namesEachThirdMonth()
{
    YearModel model;
    for (int month = 1; month <= 12; ++month) {
        const QModelIndex name = model.index(month - 1, YearModel::nameColumn);
        QCOMPARE(name.data().toString().isEmpty(), month % 3 != 1);
        QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), QLocale().standaloneMonthName(month));
        const auto header = [&](int section, Qt::Orientation of) {
            return model.headerData(section, of, Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(header(month - 1, Qt::Vertical), QLocale().standaloneMonthName(month));
        QCOMPARE(header(month, Qt::Horizontal), QLocale().toString(month)); // a day
    }
}

void TestYearModel::knowsToday()
{
    YearModel model;
    model.setYear(2021);
    model.setToday(QDate(2021, 7, 27));
    QVERIFY(model.indexOf({2021, 7, 27}).data(YearModel::TodayRole).toBool());
    QVERIFY(!model.indexOf({2021, 7, 26}).data(YearModel::TodayRole).toBool());
}

QTEST_GUILESS_MAIN(TestYearModel)
#include "test_yearmodel.moc"
