// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/authorcount.h"
#include "storage/storagetest.h"

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

namespace {

const QDate today(2021, 6, 30);

/** An entry with a first category, authors and somebody who tweets. */
Entry entryOf(QLatin1StringView id, const QString &category, const QStringList &authors, const QString &handle = {})
{
    Entry entry = makeEntry(id, u"Title"_s);
    entry.categories = {category, u"cs.AI"_s};
    entry.authors = authors;
    if (!handle.isEmpty()) {
        Tweet tweet = makeTweet(u"new"_s);
        tweet.handle = handle;
        entry.tweets = {tweet, tweet};
    }
    return entry;
}

QString textOf(const std::vector<FacetCount> &counts)
{
    QStringList parts;
    for (const FacetCount &count : counts) {
        parts += u"%1 %2"_s.arg(count.name).arg(count.papers);
    }
    return parts.join(u", "_s);
}

} // namespace

class TestStatisticsCount : public QObject
{
    Q_OBJECT
    std::unique_ptr<Database> m_database;

    Statistics count(StatisticsQuery query = {})
    {
        query.today = today;
        return need(Finder(*m_database).statistics(query));
    }
    void markAt(const QString &column, QLatin1StringView id, QDate day)
    {
        need(m_database->execute(u"UPDATE user_paper SET %1 = ? WHERE arxiv_id = ?"_s.arg(column),
                                 {day.startOfDay().toSecsSinceEpoch(), QString(id)}));
    }
    /** 3,000 papers, all by one, thirty by each of a hundred. */
    void putMany()
    {
        std::vector<Entry> entries;
        for (int i = 0; i < 3000; ++i) {
            const QByteArray id = "2104." + QByteArray::number(10'000 + i);
            entries.push_back(makeEntry(QLatin1StringView(id), u"T"_s));
            entries.back().authors = {u"Every One"_s, u"Name %1"_s.arg(i % 100, 2, 10, QChar(u'0'))};
        }
        put(*m_database, makeDigest(QDate(2021, 5, 5), entries));
    }

private slots:
    void init();
    void countsPapersOnceByMonth();
    void gapsAreNoZeros();
    void countsBothMonthsOfADigest();
    void keepsToTheLastDays();
    void keepsToASearch();
    void countsFirstCategories();
    void manyCategoriesBecomeOthers();
    void countsTweeters();
    void countsReadingByDay();
    void findsByDayOfMark();
    void emptyLibrary();
    void longestDigest();
    void countsAuthors();
    void countsAuthorsOfMany();
    void authorsMayBeInterrupted();
};

/** January: One, Two. March: Two again, Three. The digest of the turn to April: Four. */
void TestStatisticsCount::init()
{
    m_database = openLibrary();
    const Entry one = entryOf("2101.00001"_L1, u"cs.LG"_s, {u"Ada Brook"_s, u"Cy Dell"_s}, u"anna"_s);
    const Entry two = entryOf("2101.00002"_L1, u"cs.CV"_s, {u"Ada Brook"_s}, u"anna"_s);
    const Entry three =
        entryOf("2103.00003"_L1, u"cs.LG"_s, {u"Eve \"E\" Fox"_s, u"Ada Brook"_s, u"Ada Brook"_s}, u"ben"_s);
    const Entry four = entryOf("2103.00004"_L1, u"math.CO"_s, {u"Cy Dell"_s});
    put(*m_database, makeDigest(QDate(2020, 9, 1), {}));
    put(*m_database, makeDigest(QDate(2021, 1, 10), {one, two}));
    put(*m_database, makeDigest(QDate(2021, 3, 10), {two, three}));
    put(*m_database, makeDigest({QDate(2021, 3, 31), QDate(2021, 4, 2)}, {four}));
}

void TestStatisticsCount::countsPapersOnceByMonth()
{
    const Statistics statistics = count();
    QCOMPARE(statistics.papers, 4);
    QVERIFY(statistics.time.period == Period::Month);
    QCOMPARE(statistics.time.days(), (DayRange{{2020, 9, 1}, {2021, 4, 2}}));
    QCOMPARE(statistics.papersOf, (std::vector<int>{0, 0, 0, 0, 1, 0, 3, 1})); // Two where it stood last; Four in both
}

void TestStatisticsCount::gapsAreNoZeros()
{
    QCOMPARE(count().digestsOf, (std::vector<int>{1, 0, 0, 0, 1, 0, 2, 1}));
}

void TestStatisticsCount::countsBothMonthsOfADigest()
{
    MarkStore(*m_database).setState(std::array{arxivId("2103.00004"_L1)}, ReadState::Read).value();
    QCOMPARE(count().unreadOf, (std::vector<int>{0, 0, 0, 0, 1, 0, 2, 0}));
}

void TestStatisticsCount::keepsToTheLastDays()
{
    const Statistics statistics = count({.days = 24}); // of the latest digest, not of today
    QVERIFY(statistics.time.period == Period::Day);
    QCOMPARE(statistics.time.days(), (DayRange{{2021, 3, 10}, {2021, 4, 2}}));
    QCOMPARE(statistics.papers, 3);
    QCOMPARE(statistics.papersOf.front(), 2);
    QCOMPARE(textOf(statistics.tweeters), u"anna 1, ben 1"_s);
    QCOMPARE(count({.days = 23}).papers, 1);
}

void TestStatisticsCount::keepsToASearch()
{
    const Statistics statistics = count({.search = search(u"primary:cs.LG"_s)});
    QCOMPARE(statistics.papers, 2);
    QCOMPARE(statistics.time, count().time);
    QCOMPARE(statistics.digestsOf, count().digestsOf);
}

void TestStatisticsCount::countsFirstCategories()
{
    const std::vector<CategoryCounts> categories = count().categories;
    QCOMPARE(categories.size(), size_t(3));
    QCOMPARE(categories[0], (CategoryCounts{u"cs.LG"_s, {0, 0, 0, 0, 1, 0, 1, 0}}));
    QCOMPARE(categories[1], (CategoryCounts{u"cs.CV"_s, {0, 0, 0, 0, 0, 0, 1, 0}}));
    QCOMPARE(categories[2].name, u"math.CO"_s);
}

void TestStatisticsCount::manyCategoriesBecomeOthers()
{
    std::vector<Entry> entries;
    for (int i = 0; i < 12; ++i) {
        const QByteArray id = "2104." + QByteArray::number(10'000 + i);
        entries.push_back(makeEntry(QLatin1StringView(id), u"T"_s));
        entries.back().categories = i == 11 ? QStringList() : QStringList{u"x.%1"_s.arg(QChar(u'A' + i))};
    }
    m_database = openLibrary();
    put(*m_database, makeDigest(QDate(2021, 4, 5), entries));
    const std::vector<CategoryCounts> categories = count().categories;
    QCOMPARE(categories.size(), Statistics::maximumCategories + 1);
    QCOMPARE(categories.front().name, u"x.A"_s);
    QCOMPARE(categories.back(), (CategoryCounts{{}, {4}})); // x.I, x.J, x.K and the one without
}

void TestStatisticsCount::countsTweeters()
{
    QCOMPARE(textOf(count().tweeters), u"anna 2, ben 1"_s); // who tweeted twice about each
}

void TestStatisticsCount::countsReadingByDay()
{
    MarkStore marks(*m_database);
    need(marks.setState(std::array{arxivId("2101.00001"_L1), arxivId("2101.00002"_L1)}, ReadState::Read));
    need(marks.setState(std::array{arxivId("2103.00003"_L1)}, ReadState::Skipped));
    need(marks.setStarred(std::array{arxivId("2101.00001"_L1)}, true));
    markAt(u"state_at"_s, "2101.00001"_L1, {2021, 6, 28});
    markAt(u"state_at"_s, "2101.00002"_L1, {2021, 6, 30});
    markAt(u"state_at"_s, "2103.00003"_L1, {2021, 6, 29});
    markAt(u"starred_at"_s, "2101.00001"_L1, {2021, 6, 29});
    const ReadingCounts reading = count().reading;
    QCOMPARE(reading.time.days(), (DayRange{{2021, 6, 28}, today}));
    QCOMPARE(reading.read, (std::vector<int>{1, 0, 1}));
    QCOMPARE(reading.skipped, (std::vector<int>{0, 1, 0}));
    QCOMPARE(reading.starred, (std::vector<int>{0, 1, 0}));
    QCOMPARE(count({.days = 90}).reading.time.days(), (DayRange{today.addDays(-89), today}));
}

// What a number's papers are searched by.
void TestStatisticsCount::findsByDayOfMark()
{
    MarkStore marks(*m_database);
    need(marks.setState(std::array{arxivId("2101.00001"_L1)}, ReadState::Read));
    need(marks.setState(std::array{arxivId("2101.00002"_L1)}, ReadState::Unread)); // of which nothing is to be told
    need(marks.setStarred(std::array{arxivId("2101.00001"_L1), arxivId("2103.00003"_L1)}, true));
    need(marks.setStarred(std::array{arxivId("2101.00001"_L1)}, false));
    markAt(u"state_at"_s, "2101.00001"_L1, {2021, 6, 28});
    markAt(u"state_at"_s, "2101.00002"_L1, {2021, 6, 28});
    markAt(u"starred_at"_s, "2101.00001"_L1, {2021, 6, 29});
    markAt(u"starred_at"_s, "2103.00003"_L1, {2021, 6, 29});
    QCOMPARE(searched(*m_database, u"marked:2021-06-28"_s), u"2101.00001"_s);
    QCOMPARE(searched(*m_database, u"marked:2021-06-29"_s), QString());
    QCOMPARE(searched(*m_database, u"marked:<2022"_s), u"2101.00001"_s);
    QCOMPARE(searched(*m_database, u"starred:2021-06"_s), u"2103.00003"_s);
    QCOMPARE(searched(*m_database, u"primary:cs.LG"_s), u"2101.00001 2103.00003"_s);
    QCOMPARE(searched(*m_database, u"primary:cs.AI"_s), QString()); // their second
    QCOMPARE(searched(*m_database, u"primary:cs.*"_s), u"2101.00001 2101.00002 2103.00003"_s);
}

void TestStatisticsCount::emptyLibrary()
{
    m_database = openLibrary();
    const Statistics statistics = count();
    QCOMPARE(statistics.papers, 0);
    QVERIFY(statistics.time.periods.empty() && statistics.papersOf.empty() && statistics.categories.empty());
    QCOMPARE(textOf(need(mostFrequentAuthors(*m_database, {}))), QString());
}

void TestStatisticsCount::longestDigest()
{
    put(*m_database, makeDigest({QDate(1, 1, 1), QDate(9999, 12, 31)}, {makeEntry("2104.00009"_L1, u"Ever"_s)}));
    const Statistics statistics = count();
    QCOMPARE(statistics.papersOf, std::vector<int>(Timeline::maximumPeriods, 1));
    QCOMPARE(statistics.papers, 1); // the others are before what is looked at
}

void TestStatisticsCount::countsAuthors()
{
    const std::vector<EntryId> entries = findEntries(*m_database);
    QCOMPARE(textOf(need(mostFrequentAuthors(*m_database, entries))), u"Ada Brook 3, Cy Dell 2, Eve \"E\" Fox 1"_s);
    QCOMPARE(textOf(need(mostFrequentAuthors(*m_database, std::span(entries).first(1)))), u"Cy Dell 1"_s);
}

// More than are looked up one by one.
void TestStatisticsCount::countsAuthorsOfMany()
{
    putMany();
    const auto authors = need(mostFrequentAuthors(*m_database, findEntries(*m_database)));
    QCOMPARE(authors.size(), Statistics::maximumNames);
    QCOMPARE(textOf({authors.begin(), authors.begin() + 3}), u"Every One 3000, Name 00 30, Name 01 30"_s);
}

void TestStatisticsCount::authorsMayBeInterrupted()
{
    putMany();
    const std::vector<EntryId> entries = findEntries(*m_database);
    std::stop_source stop;
    stop.request_stop();
    const Database::Interruption interruption(*m_database, stop.get_token());
    const auto authors = mostFrequentAuthors(*m_database, entries);
    QVERIFY(!authors && authors.error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestStatisticsCount)
#include "test_statisticscount.moc"
