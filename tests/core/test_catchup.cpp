// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catchup.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace hotpapers;

class TestCatchUp : public QObject
{
    Q_OBJECT

private slots:
    void takesByShare_data();
    void takesByShare();
    void keepsItsPromises();
};

using Categories = std::vector<uint32_t>;
using Places = std::vector<size_t>;

void TestCatchUp::takesByShare_data()
{
    QTest::addColumn<Categories>("categories");
    QTest::addColumn<size_t>("count");
    QTest::addColumn<int>("share");
    QTest::addColumn<Places>("places");
    QTest::newRow("nothing") << Categories{} << size_t(5) << 50 << Places{};
    QTest::newRow("all the best") << Categories{1, 2, 1, 2, 1} << size_t(4) << 50 << Places{0, 1, 2, 3};
    QTest::newRow("passes over") << Categories{1, 1, 1, 2, 2} << size_t(4) << 50 << Places{0, 1, 3, 4};
    QTest::newRow("whole share") << Categories{1, 1, 1, 2} << size_t(3) << 100 << Places{0, 1, 2};
    QTest::newRow("too few others") << Categories{1, 1, 1, 1, 2} << size_t(4) << 50 << Places{0, 1, 2, 4};
    QTest::newRow("one is allowed") << Categories{1, 1, 2, 3} << size_t(3) << 5 << Places{0, 2, 3};
    QTest::newRow("fewer than asked") << Categories{1, 1} << size_t(10) << 10 << Places{0, 1};
}

void TestCatchUp::takesByShare()
{
    QFETCH(Categories, categories);
    QFETCH(size_t, count);
    QFETCH(int, share);
    QTEST(takeByShare(categories, count, share), "places");
}

// Of any ranking: as many as asked for, in order; no category has more than its share, unless others were too few; and what
// was passed over was so for its category's sake alone.
void TestCatchUp::keepsItsPromises()
{
    std::mt19937 random(20210727);
    for (int round = 0; round < 2000; ++round) {
        Categories categories(random() % 60);
        std::ranges::generate(categories, [&] { return uint32_t(std::min(random() % 8, random() % 8)); });
        const size_t count = 1 + random() % 20;
        const int share = 5 + int(random() % 96);
        const size_t most = std::max<size_t>(1, count * size_t(share) / 100);
        const Places places = takeByShare(categories, count, share);
        QCOMPARE(places.size(), std::min(count, categories.size()));
        QVERIFY(std::ranges::is_sorted(places) && std::ranges::adjacent_find(places) == places.end());

        std::map<uint32_t, size_t> all;
        std::map<uint32_t, size_t> taken;
        std::ranges::for_each(categories, [&](uint32_t category) { ++all[category]; });
        std::ranges::for_each(places, [&](size_t place) { ++taken[categories[place]]; });
        size_t withinShares = 0;
        for (const auto &[category, number] : all) {
            withinShares += std::min(number, most);
        }
        for (const auto &[category, number] : taken) {
            QVERIFY(number <= most || withinShares < count);
        }
        for (size_t place = 0; place < (places.empty() ? 0 : places.back()); ++place) {
            QVERIFY(std::ranges::binary_search(places, place) || taken[categories[place]] >= most);
        }
    }
}

QTEST_GUILESS_MAIN(TestCatchUp)
#include "test_catchup.moc"
