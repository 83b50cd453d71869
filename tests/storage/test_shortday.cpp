// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/catalogue.h"

#include <QDate>
#include <QTest>

using namespace hotpapers::storage;

/** A day in two bytes: exact within arXiv's time, the nearest that there is outside. */
class TestShortDay : public QObject
{
    Q_OBJECT
private slots:
    void isNoneUntilSet();
    void keepsADay_data();
    void keepsADay();
};

void TestShortDay::isNoneUntilSet()
{
    QVERIFY(!ShortDay());
    QVERIFY(bool(ShortDay(int(QDate(2021, 7, 27).toJulianDay()))));
}

void TestShortDay::keepsADay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("kept");
    const auto row = [](const char *name, QDate day, QDate kept) { QTest::newRow(name) << day << kept; };
    row("of a digest", {2021, 7, 27}, {2021, 7, 27});
    row("first", {1991, 8, 14}, {1991, 8, 14});
    row("last", {2171, 1, 16}, {2171, 1, 16});
    row("before", {1970, 1, 1}, {1991, 8, 14});
    row("after", {2999, 12, 31}, {2171, 1, 16});
}

void TestShortDay::keepsADay()
{
    QFETCH(QDate, day);
    QTEST(QDate::fromJulianDay(ShortDay(int(day.toJulianDay())).julianDay()), "kept");
}

QTEST_APPLESS_MAIN(TestShortDay)
#include "test_shortday.moc"
