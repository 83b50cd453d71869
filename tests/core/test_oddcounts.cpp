// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/heat.h"
#include "core/oddcounts.h"

#include <QTest>

#include <limits>

using namespace hotpapers;

class TestOddCounts : public QObject
{
    Q_OBJECT
private slots:
    void tellsOddFromOrdinary_data();
    void tellsOddFromOrdinary();
};

void TestOddCounts::tellsOddFromOrdinary_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("retweets");
    QTest::addColumn<int>("favorites");
    QTest::addColumn<bool>("odd");
    constexpr int most = std::numeric_limits<int>::max();
    const QDate before = countsChangedOn.addDays(-1);
    const QDate after = countsChangedOn;
    QTest::newRow("thousands and none") << after << 14'000 << 0 << true;
    QTest::newRow("thousands and few") << after << 14'000 << 13 << true;
    QTest::newRow("thousands and some") << after << 14'000 << 90 << false;
    QTest::newRow("usual") << after << 300 << 80 << false;
    QTest::newRow("small") << after << 60 << 0 << false;
    QTest::newRow("just odd") << after << 200 << 0 << true;
    QTest::newRow("just ordinary") << after << 199 << 0 << false;
    QTest::newRow("favorites alone") << after << 0 << 200 << true;
    QTest::newRow("a few favorites alone") << after << 0 << 57 << false;
    QTest::newRow("none") << after << 0 << 0 << false;
    QTest::newRow("the most") << after << most << most << false;
    QTest::newRow("the most and none") << after << most << 0 << true;
    QTest::newRow("usual, before") << before << 70 << 350 << false;
    QTest::newRow("few retweets, before") << before << 4 << 67 << false;
    QTest::newRow("many retweets, before") << before << 41 << 22 << false;
    QTest::newRow("retweets alone, before") << before << 150 << 2 << true;
    QTest::newRow("the same, after") << after << 150 << 2 << false;
}

void TestOddCounts::tellsOddFromOrdinary()
{
    QFETCH(const QDate, day);
    QFETCH(const int, retweets);
    QFETCH(const int, favorites);
    QTEST(hasOddCounts(retweets, favorites, day), "odd");
}

QTEST_GUILESS_MAIN(TestOddCounts)
#include "test_oddcounts.moc"
