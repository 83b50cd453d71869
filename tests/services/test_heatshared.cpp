// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/heat.h"
#include "core/oddcounts.h"
#include "services/library.h"
#include "support/madeuplibrary.h"
#include "support/sharedfiles.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hotpapers;

/** What heat and the badge of odd counts make of real digests. */
class TestHeatShared : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theHottestOfAllTimeAreOfAllTimes();
    void whatIsEquallyHotLeadsByLess();
    void fewCountsAreOdd();

private:
    [[nodiscard]] std::vector<PaperRow> rows(const QString &search, int limit) const;

    std::unique_ptr<MadeUpLibrary> m_library;
    std::unique_ptr<services::Library> m_open;
};

void TestHeatShared::initTestCase()
{
    HOTPAPERS_NEED_SHARED(u"corpus"_s);
    m_library = std::make_unique<MadeUpLibrary>();
    m_open = std::make_unique<services::Library>(m_library->open());
    QVERIFY(m_open->import({sharedFiles(u"corpus"_s).first().absolutePath()}));
}

std::vector<PaperRow> TestHeatShared::rows(const QString &search, int limit) const
{
    const PaperQuery query{.search = *parseSearch(search), .order = {{SortKey::Heat, true}}, .limit = limit};
    const auto found = m_open->find(query);
    return found ? m_open->rows(found->entries).value_or(std::vector<PaperRow>()) : std::vector<PaperRow>();
}

// Raw counts would leave those from before the change out: the 100 highest are all from after it.
void TestHeatShared::theHottestOfAllTimeAreOfAllTimes()
{
    const std::vector<PaperRow> hottest = rows({}, 100);
    QCOMPARE(hottest.size(), 100);
    const auto early =
        std::ranges::count_if(hottest, [](const PaperRow &row) { return row.days.last < countsChangedOn; });
    QVERIFY2(early >= 5 && early <= 30, qPrintable(QString::number(early))); // 204 of 1717 entries are
    QVERIFY(std::ranges::is_sorted(hottest, std::ranges::greater{}, &PaperRow::heat));
    QCOMPARE(hottest.front().heat, 100);
}

void TestHeatShared::whatIsEquallyHotLeadsByLess()
{
    std::vector<PaperRow> leading = rows(u"heat:100"_s, -1);
    QVERIFY(leading.size() > 5);
    const auto late =
        std::ranges::find_if(leading, [](const PaperRow &row) { return row.days.last >= countsChangedOn; });
    const auto sum = [](const PaperRow &row) { return row.retweets + row.favorites; };
    QVERIFY(late == leading.begin());
    QCOMPARE(sum(*late), sum(*std::ranges::max_element(leading, {}, sum))); // of the highest count, far above its weeks
}

void TestHeatShared::fewCountsAreOdd()
{
    const auto odd = rows(u"is:odd"_s, -1);
    const auto all = rows({}, -1);
    QVERIFY2(odd.size() >= 10 && odd.size() * 100 <= all.size() * 3, qPrintable(QString::number(odd.size())));
    for (const PaperRow &row : all) {
        if (row.favorites == 0 && row.retweets >= 1000) {
            QVERIFY2(hasOddCounts(row.retweets, row.favorites, row.days.last), qPrintable(row.arxivId.text()));
        }
    }
}

QTEST_GUILESS_MAIN(TestHeatShared)
#include "test_heatshared.moc"
