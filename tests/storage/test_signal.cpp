// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

// What is asked of a paper's counts, and of who tweeted about it: in whichever of its digests, in whichever order they came.

namespace {

const QDate monday(2021, 7, 26);
const QString one = u"2107.00001"_s;
const QString two = u"2107.00002"_s;
const QString three = u"2107.00003"_s;

Entry announced(QLatin1StringView id, const QStringList &handles, int retweets = 10, int favorites = 20)
{
    Entry entry = makeEntry(id, u"A paper"_s, retweets, favorites);
    for (const QString &handle : handles) {
        entry.tweets.push_back(makeTweet(u"Look"_s));
        entry.tweets.back().handle = handle;
    }
    return entry;
}

} // namespace

class SignalTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_database.reset();
        m_database = openLibrary();
    }

    void countsAccountsOfAllDigests_data();
    void countsAccountsOfAllDigests();
    void forgetsAccountsOfADigestThatIsGone();
    void takesAccountsThatComeLater();
    void findsOddCounts();
    void sortsByHeatThenByLead();
    void tellsHeatOfDigests();

private:
    std::unique_ptr<Database> m_database;
};

void SignalTest::countsAccountsOfAllDigests_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("as they appeared") << QList{0, 1};
    QTest::newRow("the later one first") << QList{1, 0};
}

void SignalTest::countsAccountsOfAllDigests()
{
    QFETCH(const QList<int>, order);
    const Digest digests[] = {
        makeDigest(monday,
                   {announced("2107.00001"_L1, {u"ada"_s, u"bo"_s, u"Ada"_s}), announced("2107.00002"_L1, {u"cy"_s})}),
        makeDigest(monday.addDays(1),
                   {announced("2107.00001"_L1, {u"bo"_s, u"dee"_s}), announced("2107.00003"_L1, {QString()})})};
    for (const int digest : order) {
        put(*m_database, digests[digest]);
    }
    QCOMPARE(searched(*m_database, u"accounts:3"_s), one);
    QCOMPARE(searched(*m_database, u"accounts:>1"_s), one);
    QCOMPARE(searched(*m_database, u"accounts:1"_s), two);
    QCOMPARE(searched(*m_database, u"accounts:0"_s), three); // a tweet by nobody
    QCOMPARE(searched(*m_database, u"-accounts:1"_s), one + u' ' + three);
    QCOMPARE(searched(*m_database, u"tweeter:ada"_s), one); // of the earlier digest
    QCOMPARE(searched(*m_database, u"tweeter:dee"_s), one);
    const std::vector<FacetCount> tweeters = need(Finder(*m_database).facets({})).tweeters;
    QCOMPARE(tweeters, (std::vector<FacetCount>{{u"ada"_s, 1}, {u"bo"_s, 1}, {u"cy"_s, 1}, {u"dee"_s, 1}}));
}

void SignalTest::forgetsAccountsOfADigestThatIsGone()
{
    put(*m_database, makeDigest(monday, {announced("2107.00001"_L1, {u"ada"_s})}));
    put(*m_database, makeDigest(monday.addDays(1), {announced("2107.00001"_L1, {u"bo"_s})}));
    Finder finder(*m_database);
    const auto papersOf = [&](const QString &text) { return need(finder.find({.search = search(text)})).papers; };
    QCOMPARE(papersOf(u"accounts:2"_s), 1);
    put(*m_database, makeDigest(monday, {announced("2107.00002"_L1, {u"ada"_s})})); // in place of the first
    QCOMPARE(papersOf(u"accounts:2"_s), 0);
    QCOMPARE(papersOf(u"accounts:1"_s), 2);
}

void SignalTest::takesAccountsThatComeLater()
{
    put(*m_database, makeDigest(monday.addDays(1), {announced("2107.00001"_L1, {u"ada"_s})}));
    Finder finder(*m_database);
    const auto papersOf = [&](const QString &text) { return need(finder.find({.search = search(text)})).papers; };
    QCOMPARE(papersOf(u"accounts:1"_s), 1);
    put(*m_database, makeDigest(monday, {announced("2107.00001"_L1, {u"bo"_s})})); // of an earlier day
    QCOMPARE(papersOf(u"accounts:2 tweeter:bo"_s), 1);
}

void SignalTest::findsOddCounts()
{
    put(*m_database,
        makeDigest(monday,
                   {announced("2107.00001"_L1, {}, 14'000, 0), announced("2107.00002"_L1, {}, 14'000, 900),
                    announced("2107.00003"_L1, {}, 0, 57)}));
    QCOMPARE(searched(*m_database, u"is:odd"_s), one);
    QCOMPARE(searched(*m_database, u"-is:odd"_s), two + u' ' + three);
    put(*m_database, makeDigest(monday.addDays(1), {announced("2107.00001"_L1, {}, 14'000, 700)}));
    QCOMPARE(searched(*m_database, u"is:odd"_s), QString()); // its latest counts fit
}

// Both lead their weeks: first the one that leads them by more.
void SignalTest::sortsByHeatThenByLead()
{
    const QDate early(2020, 7, 1);
    put(*m_database,
        makeDigest(early,
                   {announced("2007.00001"_L1, {}, 20, 80), announced("2007.00002"_L1, {}, 2, 8),
                    announced("2007.00003"_L1, {}, 2, 8)}));
    put(*m_database,
        makeDigest(monday,
                   {announced("2107.00001"_L1, {}, 4000, 100), announced("2107.00002"_L1, {}, 2000, 100),
                    announced("2107.00003"_L1, {}, 1900, 100)}));
    updateHeat(*m_database, {early, monday});
    const PaperQuery hottest{.order = {{SortKey::Heat, true}}, .limit = 2};
    QCOMPARE(found(*m_database, hottest), u"2007.00001 2107.00001"_s);
    PaperQuery within = hottest;
    within.days = {early, monday};
    QCOMPARE(found(*m_database, within), u"2007.00001 2107.00001"_s);
    for (const PaperRow &row : findRows(*m_database, hottest)) {
        QCOMPARE(row.heat, 100);
    }
}

void SignalTest::tellsHeatOfDigests()
{
    put(*m_database,
        makeDigest(monday, {announced("2107.00001"_L1, {}, 30, 0), announced("2107.00002"_L1, {}, 20, 0)}));
    put(*m_database,
        makeDigest(monday.addDays(1), {announced("2107.00003"_L1, {}, 10, 0), announced("2107.00004"_L1, {}, 0, 0)}));
    updateHeat(*m_database, {monday, monday.addDays(1)});
    const auto digests = need(PaperStore(*m_database).digests({monday, monday.addDays(1)}));
    QCOMPARE(digests.size(), 2);
    QCOMPARE(digests[0].heat, 100 + 75);
    QCOMPARE(digests[1].heat, 50 + 25);
}

QTEST_GUILESS_MAIN(SignalTest)
#include "test_signal.moc"
