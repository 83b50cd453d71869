// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/heat.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hotpapers;

namespace {

/** What heat.h says, word for word, in the square of the samples. */
std::vector<Heat> naiveHeats(const std::vector<HeatSample> &samples)
{
    std::vector<Heat> result;
    result.reserve(samples.size());
    for (const HeatSample &sample : samples) {
        int noHigher = 0;
        std::vector<qint64> scores;
        for (const HeatSample &other : samples) {
            if ((sample.day < countsChangedOn) == (other.day < countsChangedOn)
                && std::abs(sample.day.daysTo(other.day)) <= heatWindowDays) {
                scores.push_back(other.score);
                noHigher += other.score <= sample.score ? 1 : 0;
            }
        }
        std::ranges::sort(scores);
        const double middle = double(std::max<qint64>(1, scores[(scores.size() - 1) / 2]));
        const double doublings = std::log2(double(std::max<qint64>(1, sample.score)) / middle);
        result.push_back({100 * noHigher / int(scores.size()), std::clamp(int(std::lround(16 * doublings)), 0, 255)});
    }
    return result;
}

std::vector<int> percents(const std::vector<HeatSample> &samples)
{
    std::vector<int> result;
    for (const Heat &heat : heats(samples)) {
        result.push_back(heat.percent);
    }
    return result;
}

std::vector<HeatSample> randomSamples(int count, int days, int scores)
{
    static QRandomGenerator random(20200917);
    std::vector<HeatSample> samples;
    samples.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        samples.push_back({countsChangedOn.addDays(random.bounded(-days, days + 1)), random.bounded(scores)});
    }
    std::ranges::sort(samples, {}, &HeatSample::day);
    return samples;
}

} // namespace

class TestHeat : public QObject
{
    Q_OBJECT
private slots:
    void countsChangeDay() { QCOMPARE(countsChangedOn, QDate(2020, 9, 17)); }
    void nothingOfNothing() { QVERIFY(heats({}).empty()); }
    void isWhatItSays_data();
    void isWhatItSays();
    void daysFarAwayDoNotCount();
    void otherCountsDoNotCompare();
    void whatLeadsIsToldApart();
};

void TestHeat::isWhatItSays_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("scores");
    QTest::newRow("one") << 1 << 3 << 5;
    QTest::newRow("one day") << 60 << 0 << 1000;
    QTest::newRow("many equals") << 500 << 60 << 3;
    QTest::newRow("few equals") << 500 << 60 << 1'000'000;
    QTest::newRow("within the window") << 300 << 7 << 50;
    QTest::newRow("gaps") << 40 << 400 << 50;
}

void TestHeat::isWhatItSays()
{
    QFETCH(int, count);
    QFETCH(int, days);
    QFETCH(int, scores);
    for (int round = 0; round < 20; ++round) {
        const std::vector<HeatSample> samples = randomSamples(count, days, scores);
        QCOMPARE(heats(samples), naiveHeats(samples));
    }
}

void TestHeat::daysFarAwayDoNotCount()
{
    const QDate day(2021, 3, 2);
    const std::vector<HeatSample> samples = {{day, 1}, {day.addDays(15), 2}, {day.addDays(16), 3}};
    QCOMPARE(percents(samples), (std::vector{50, 66, 100}));
}

void TestHeat::otherCountsDoNotCompare()
{
    const std::vector<HeatSample> samples = {{countsChangedOn.addDays(-1), 10}, {countsChangedOn, 5000}};
    QCOMPARE(percents(samples), (std::vector{100, 100}));
}

// Each leads its own weeks: the hotter is the one that leads them by more, not the one with the higher counts.
void TestHeat::whatLeadsIsToldApart()
{
    const QDate early(2020, 7, 1);
    const QDate late(2021, 7, 1);
    const std::vector<HeatSample> samples = {{early, 10}, {early, 10}, {early, 160},
                                             {late, 300}, {late, 500}, {late, 600}};
    const std::vector<Heat> all = heats(samples);
    QCOMPARE(all[2], (Heat{100, 64})); // four doublings
    QCOMPARE(all[5], (Heat{100, 4})); // 600 / 500
    QVERIFY(all[2] > all[5]);
    QVERIFY(all[5] > all[4]);
    const std::vector<HeatSample> far = {{late, 0}, {late, 0}, {late, 1'000'000'000}};
    QCOMPARE(heats(far).back(), (Heat{100, 255}));
}

QTEST_GUILESS_MAIN(TestHeat)
#include "test_heat.moc"
