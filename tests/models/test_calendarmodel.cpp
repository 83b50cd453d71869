// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendarmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using models::CalendarModel;

namespace {

DigestSummary digest(QDate first, QDate last, int entries, int unread)
{
    return {.id = {}, .days = {first, last}, .entries = entries, .unread = unread};
}

void setDigests(CalendarModel &model, const std::vector<DigestSummary> &digests)
{
    model.setDigests(models::DayTally(model.visibleDays(), digests));
}

} // namespace

class TestCalendarModel : public QObject
{
    Q_OBJECT

private slots:
    void showsSixWeeks_data();
    void showsSixWeeks();
    void findsItsDays();
    void countsADigestOnEachOfItsDays();
    void addsUpDigestsOfOneDay();
    void clipsLongRanges();
    void keepsWhatIsKnownOfTheNextMonth();
    void knowsToday();
    void tellsAScreenReader();
};

void TestCalendarModel::showsSixWeeks_data()
{
    QTest::addColumn<Qt::DayOfWeek>("firstDayOfWeek");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("first");
    QTest::newRow("from Monday") << Qt::Monday << QDate(2021, 7, 27) << QDate(2021, 6, 28);
    QTest::newRow("from Sunday") << Qt::Sunday << QDate(2021, 7, 27) << QDate(2021, 6, 27);
    QTest::newRow("from Saturday") << Qt::Saturday << QDate(2021, 7, 1) << QDate(2021, 6, 26);
    QTest::newRow("the month begins a week") << Qt::Monday << QDate(2021, 2, 14) << QDate(2021, 2, 1);
    QTest::newRow("over the year's end") << Qt::Monday << QDate(2021, 1, 31) << QDate(2020, 12, 28);
}

void TestCalendarModel::showsSixWeeks()
{
    QFETCH(const Qt::DayOfWeek, firstDayOfWeek);
    QFETCH(const QDate, day);
    QFETCH(const QDate, first);
    CalendarModel model(firstDayOfWeek);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMonth(day);
    QCOMPARE(model.month(), QDate(day.year(), day.month(), 1));
    QCOMPARE(model.visibleDays(), (DayRange{first, first.addDays(41)}));
    QCOMPARE(model.day(model.index(0, 0)), first);
    QCOMPARE(first.dayOfWeek(), int(firstDayOfWeek));
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(),
             QLocale().standaloneDayName(firstDayOfWeek, QLocale::ShortFormat));
}

void TestCalendarModel::findsItsDays()
{
    CalendarModel model(Qt::Monday);
    model.setMonth(QDate(2021, 7, 1));
    for (QDate day = model.visibleDays().first; day <= model.visibleDays().last; day = day.addDays(1)) {
        QCOMPARE(model.day(model.indexOf(day)), day);
        QCOMPARE(model.indexOf(day).data(CalendarModel::InMonthRole).toBool(), day.month() == 7);
    }
    QVERIFY(!model.indexOf(model.visibleDays().last.addDays(1)).isValid());
    QVERIFY(!model.indexOf(QDate()).isValid());
    QVERIFY(!model.day({}).isValid());
    QCOMPARE(model.week(QDate(2021, 7, 27)), (DayRange{QDate(2021, 7, 26), QDate(2021, 8, 1)}));
}

void TestCalendarModel::countsADigestOnEachOfItsDays()
{
    CalendarModel model(Qt::Monday);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMonth(QDate(2021, 7, 1));
    QSignalSpy changed(&model, &CalendarModel::dataChanged);
    const std::vector digests = {digest({2021, 7, 20}, {2021, 7, 20}, 5, 1),
                                 digest({2021, 7, 24}, {2021, 7, 26}, 20, 7)};
    setDigests(model, digests);
    QCOMPARE(changed.count(), 1);
    model.setShade(models::DayShade::Papers);
    QCOMPARE(changed.count(), 2);
    for (const int day : {24, 25, 26}) {
        const QModelIndex index = model.indexOf({2021, 7, day});
        QCOMPARE(index.data(CalendarModel::EntriesRole).toInt(), 20);
        QCOMPARE(index.data(CalendarModel::UnreadRole).toInt(), 7);
        QCOMPARE(index.data(CalendarModel::ShadeRole).toDouble(), 1.0);
    }
    QCOMPARE(model.indexOf({2021, 7, 20}).data(CalendarModel::ShadeRole).toDouble(), 0.25);
    QCOMPARE(model.indexOf({2021, 7, 23}).data(CalendarModel::EntriesRole).toInt(), 0);
    QVERIFY(!model.indexOf({2021, 7, 27}).data(CalendarModel::ShadeRole).isValid());
}

void TestCalendarModel::addsUpDigestsOfOneDay()
{
    CalendarModel model(Qt::Monday);
    model.setMonth(QDate(2021, 7, 1));
    const std::vector digests = {digest({2021, 7, 20}, {2021, 7, 20}, 5, 1),
                                 digest({2021, 7, 19}, {2021, 7, 20}, 3, 2)};
    setDigests(model, digests);
    QCOMPARE(model.indexOf({2021, 7, 20}).data(CalendarModel::EntriesRole).toInt(), 8);
    QCOMPARE(model.indexOf({2021, 7, 20}).data(CalendarModel::UnreadRole).toInt(), 3);
    QCOMPARE(model.indexOf({2021, 7, 19}).data(CalendarModel::EntriesRole).toInt(), 3);
}

void TestCalendarModel::clipsLongRanges()
{
    CalendarModel model(Qt::Monday);
    model.setMonth(QDate(2021, 7, 1));
    const std::vector digests = {digest({1, 1, 1}, {9999, 12, 31}, 5, 5)};
    setDigests(model, digests);
    QCOMPARE(model.index(0, 0).data(CalendarModel::EntriesRole).toInt(), 5);
    QCOMPARE(model.index(5, 6).data(CalendarModel::EntriesRole).toInt(), 5);
}

void TestCalendarModel::keepsWhatIsKnownOfTheNextMonth()
{
    CalendarModel model(Qt::Monday);
    model.setMonth(QDate(2021, 7, 1));
    const std::vector digests = {digest({2021, 7, 30}, {2021, 7, 30}, 5, 5)};
    setDigests(model, digests);
    QSignalSpy changed(&model, &CalendarModel::monthChanged);
    model.setMonth(QDate(2021, 7, 31));
    QCOMPARE(changed.count(), 0);
    model.setMonth(QDate(2021, 8, 1));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.indexOf({2021, 7, 30}).data(CalendarModel::EntriesRole).toInt(), 5);
    model.setMonth(QDate(2021, 12, 1));
    QCOMPARE(model.index(0, 0).data(CalendarModel::EntriesRole).toInt(), 0);
}

void TestCalendarModel::knowsToday()
{
    CalendarModel model(Qt::Monday);
    model.setMonth(QDate(2021, 7, 1));
    model.setToday(QDate(2021, 7, 27));
    QVERIFY(model.indexOf({2021, 7, 27}).data(CalendarModel::TodayRole).toBool());
    QVERIFY(!model.indexOf({2021, 7, 26}).data(CalendarModel::TodayRole).toBool());
}

void TestCalendarModel::tellsAScreenReader()
{
    CalendarModel model(Qt::Monday);
    model.setMonth(QDate(2021, 7, 1));
    const std::vector digests = {digest({2021, 7, 20}, {2021, 7, 20}, 15, 11)};
    setDigests(model, digests);
    const QString text = model.indexOf({2021, 7, 20}).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(text.contains(QLocale().toString(QDate(2021, 7, 20), QLocale::LongFormat)), qPrintable(text));
    QVERIFY2(text.contains(u"15"_s) && text.contains(u"11"_s), qPrintable(text));
    QVERIFY(model.indexOf({2021, 7, 21}).data(Qt::AccessibleTextRole).toString().contains(u"no digest"_s));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(), QLocale().standaloneDayName(1));
}

QTEST_GUILESS_MAIN(TestCalendarModel)
#include "test_calendarmodel.moc"
