// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/daytally.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using models::DayShade;
using models::DayTally;

namespace {

const QDate monday(2021, 7, 26);
const DayRange week{monday, monday.addDays(6)};

DigestSummary digest(DayRange days, int papers = 0, int unread = 0, qint64 heat = 0)
{
    return {.id = {}, .days = days, .entries = papers, .unread = unread, .heat = heat};
}

} // namespace

class TestDayTally : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void countsEachDay();
    void shades_data();
    void shades();
    void tellsNoDigestFromNothing();
    void survivesSenselessRanges();
    void describesDays();
    void describesShades();
    void namesAreReadAgain();
};

void TestDayTally::countsEachDay()
{
    const DayTally tally(week,
                         std::vector<DigestSummary>{digest({monday.addDays(-2), monday}, 4, 0, 200),
                                                    digest(DayRange::of(monday), 2, 1, 40)});
    QCOMPARE(tally.at(monday), (models::DayCounts{.digests = 2, .papers = 6, .unread = 1, .heat = 240}));
    QCOMPARE(tally.at(monday).meanHeat(), 40);
    QCOMPARE(tally.at(monday.addDays(1)), models::DayCounts());
    QCOMPARE(tally.at(monday.addDays(-1)), models::DayCounts()); // not of these days
    QCOMPARE(tally.at(QDate()), models::DayCounts());
    QCOMPARE(DayTally().at(monday), models::DayCounts());
}

void TestDayTally::shades_data()
{
    QTest::addColumn<DayShade>("by");
    QTest::addColumn<double>("first"); // of 20 papers, 5 of them unread, mean heat 50
    QTest::addColumn<double>("second"); // of 10 papers, all unread, mean heat 90
    QTest::addColumn<int>("full");
    QTest::newRow("papers") << DayShade::Papers << 1.0 << 0.5 << 20;
    QTest::newRow("unread") << DayShade::Unread << 0.5 << 1.0 << 10;
    QTest::newRow("heat") << DayShade::Heat << 0.5 << 1.0 << DayTally::hotDay;
}

void TestDayTally::shades()
{
    QFETCH(const DayShade, by);
    const DayTally tally(week,
                         std::vector<DigestSummary>{digest(DayRange::of(monday), 20, 5, 1000),
                                                    digest(DayRange::of(monday.addDays(1)), 10, 10, 900)});
    QTEST(*tally.shade(monday, by), "first");
    QTEST(*tally.shade(monday.addDays(1), by), "second");
    QTEST(tally.fullShade(by), "full");
}

void TestDayTally::tellsNoDigestFromNothing()
{
    const DayTally tally(week, std::vector<DigestSummary>{digest(DayRange::of(monday), 0, 0, 0)});
    for (const DayShade by : {DayShade::Heat, DayShade::Papers, DayShade::Unread}) {
        QCOMPARE(tally.shade(monday, by), std::optional(0.0));
        QCOMPARE(tally.shade(monday.addDays(1), by), std::nullopt);
    }
}

void TestDayTally::survivesSenselessRanges()
{
    const std::vector<DigestSummary> digests{digest({QDate(1, 1, 1), QDate(9999, 12, 31)}, 3, 0, 0),
                                             digest({}, 5, 0, 0)};
    QCOMPARE(DayTally(week, digests).at(week.last).papers, 3);
    QCOMPARE(DayTally({}, digests).at(week.last).papers, 0);
}

void TestDayTally::describesDays()
{
    const DayTally tally(week, std::vector<DigestSummary>{digest(DayRange::of(monday), 1200, 31, 60'000)});
    const QString text = tally.describe(monday);
    for (const QString &part : {u"26 July 2021"_s, u"1,200"_s, u"31 unread"_s, u"heat 50"_s}) {
        QVERIFY2(text.contains(part), qPrintable(text));
    }
    QVERIFY(tally.describe(week.last).contains(u"no digest"_s));
}

void TestDayTally::describesShades()
{
    QSet<QString> sentences;
    for (const DayShade by : {DayShade::Heat, DayShade::Papers, DayShade::Unread}) {
        sentences.insert(DayTally().describe(by));
    }
    QCOMPARE(sentences.size(), 3);
}

void TestDayTally::namesAreReadAgain()
{
    for (const DayShade by : {DayShade::Heat, DayShade::Papers, DayShade::Unread}) {
        QVERIFY(models::dayShadeFromString(toString(by)) == by);
    }
    QVERIFY(models::dayShadeFromString(u"nonsense"_s) == DayShade::Heat);
}

QTEST_GUILESS_MAIN(TestDayTally)
#include "test_daytally.moc"
