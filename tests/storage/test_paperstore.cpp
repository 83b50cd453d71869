// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

namespace {

constexpr QDate day = QDate::fromJulianDay(2'459'423); // 2021-07-27

/** Five papers in two digests, with ties in every column. */
void fill(Database &database)
{
    Entry a = makeEntry("2107.00001"_L1, u"éclair"_s, 10, 5);
    a.authors = {u"Çelik"_s};
    a.categories = {u"stat.ML"_s};
    Entry b = makeEntry("2107.00002"_L1, u"Zebra"_s, 30, 5);
    b.authors = {u"adams"_s, u"B"_s};
    b.categories = {u"cs.LG"_s};
    Entry c = makeEntry("2107.00003"_L1, u"ECLAIR"_s, 10, 7);
    c.authors = {u"Ådams"_s, u"a"_s};
    c.categories = {u"cs.AI"_s, u"cs.LG"_s};
    put(database, makeDigest(day.addDays(-1), {a, b, c}));
    Entry d = makeEntry("2107.00004"_L1, u"apple"_s, 20, 1);
    d.authors = {u"Dell"_s};
    d.categories = {u"cs.LG"_s};
    Entry e = makeEntry("2107.00005"_L1, u"Eclair  two"_s, 10, 5);
    e.authors = {};
    e.categories = {};
    put(database, makeDigest(day, {d, e}));
    updateHeat(database, {day.addDays(-1), day});
    need(MarkStore(database).setStarred(std::vector{arxivId("2107.00002"_L1), arxivId("2107.00005"_L1)}, true));
    need(MarkStore(database).setState(std::vector{arxivId("2107.00003"_L1)}, ReadState::Read));
    need(MarkStore(database).setState(std::vector{arxivId("2107.00004"_L1)}, ReadState::Reading));
}

} // namespace

class PaperStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_database = openLibrary(); }

    void ordersBy_data();
    void ordersBy();
    void limits();
    void givesEachPaperOnce();
    void knowsWhichDigestsTouchDays_data();
    void knowsWhichDigestsTouchDays();
    void givesRows();
    void givesRowsInTheOrderAskedFor();
    void givesPapers();
    void givesEntries();
    void sumsUpDigests();
    void findsNeighbours_data();
    void findsNeighbours();
    void tellsWhatItHolds();
    void checksTheIndex();

private:
    std::unique_ptr<Database> m_database;
};

void PaperStoreTest::ordersBy_data()
{
    QTest::addColumn<std::vector<SortStep>>("order");
    QTest::addColumn<QString>("numbers"); // last digits of the ids
    const auto row = [](const char *name, const std::vector<SortStep> &order, const QString &numbers) {
        QTest::newRow(name) << order << numbers;
    };
    row("nothing: as stored", {}, u"12345"_s);
    row("default", PaperQuery().order, u"45123"_s);
    row("rank", {{SortKey::Rank, false}}, u"14253"_s);
    row("rank, late", {{SortKey::Rank, true}}, u"32514"_s);
    row("title", {{SortKey::Title, false}}, u"41352"_s);
    row("title, late", {{SortKey::Title, true}}, u"25134"_s);
    row("authors", {{SortKey::Authors, false}}, u"53214"_s);
    row("category", {{SortKey::Category, false}}, u"53241"_s);
    row("retweets", {{SortKey::Retweets, true}}, u"24135"_s);
    row("favorites", {{SortKey::Favorites, true}}, u"31254"_s);
    row("retweets, then favorites", {{SortKey::Retweets, true}, {SortKey::Favorites, true}}, u"24315"_s);
    row("retweets, then favorites, then day",
        {{SortKey::Retweets, true}, {SortKey::Favorites, true}, {SortKey::Day, true}}, u"24351"_s);
    row("day", {{SortKey::Day, false}}, u"12345"_s);
    row("day, late", {{SortKey::Day, true}}, u"45123"_s);
    row("heat", {{SortKey::Heat, true}}, u"24315"_s);
    row("state", {{SortKey::State, false}}, u"12543"_s);
    row("starred, then title", {{SortKey::Starred, true}, {SortKey::Title, false}}, u"52413"_s);
    row("relevance to nothing", {{SortKey::Relevance, true}, {SortKey::Favorites, false}}, u"41253"_s);
    row("a key twice", {{SortKey::Rank, false}, {SortKey::Rank, true}}, u"14253"_s);
}

void PaperStoreTest::ordersBy()
{
    QFETCH(std::vector<SortStep>, order);
    fill(*m_database);
    for (const auto &days : {std::optional<DayRange>(), std::optional(DayRange{day.addDays(-1), day})}) {
        QString numbers;
        for (const PaperRow &row : findRows(*m_database, {.days = days, .order = order})) {
            numbers += row.arxivId.text().back();
        }
        QTEST(numbers, "numbers");
    }
}

void PaperStoreTest::limits()
{
    fill(*m_database);
    QCOMPARE(found(*m_database, {.limit = 2}), u"2107.00004 2107.00005"_s);
    QCOMPARE(found(*m_database, {.limit = 0}), QString());
    QCOMPARE(need(PaperStore(*m_database).find({.limit = -1})).size(), 5);
}

void PaperStoreTest::givesEachPaperOnce()
{
    const auto entry = [](int retweets) { return makeEntry("2107.00001"_L1, u"T"_s, retweets, 0); };
    put(*m_database, makeDigest(day, {entry(1)}));
    put(*m_database, makeDigest(day.addDays(2), {entry(2)}));
    put(*m_database, makeDigest({day, day.addDays(2)}, {entry(3)}));
    const auto retweets = [&](std::optional<DayRange> days) {
        const std::vector<PaperRow> rows = findRows(*m_database, {.days = days});
        return rows.size() == 1 ? rows.front().retweets : -1;
    };
    QCOMPARE(retweets({}), 2);
    QCOMPARE(retweets(DayRange::of(day.addDays(2))), 2);
    QCOMPARE(retweets(DayRange::of(day.addDays(1))), 3);
    QCOMPARE(retweets(DayRange::of(day)), 3); // the longer ends later
    put(*m_database, makeDigest({day, day.addDays(2)}, {}));
    QCOMPARE(retweets(DayRange::of(day)), 1);
    QCOMPARE(retweets(DayRange{day.addDays(-9), day.addDays(9)}), 2);
}

void PaperStoreTest::knowsWhichDigestsTouchDays_data()
{
    QTest::addColumn<DayRange>("days");
    QTest::addColumn<int>("digests");
    QTest::newRow("before") << DayRange{day.addDays(-9), day.addDays(-1)} << 0;
    QTest::newRow("its first") << DayRange{day.addDays(-9), day} << 1;
    QTest::newRow("within") << DayRange::of(day.addDays(1)) << 1;
    QTest::newRow("its last") << DayRange{day.addDays(2), day.addDays(3)} << 1;
    QTest::newRow("after") << DayRange{day.addDays(3), day.addDays(4)} << 0;
    QTest::newRow("around") << DayRange{day.addDays(-1), day.addDays(6)} << 2;
    QTest::newRow("no days") << DayRange() << 0;
}

void PaperStoreTest::knowsWhichDigestsTouchDays()
{
    QFETCH(DayRange, days);
    QFETCH(int, digests);
    put(*m_database, makeDigest({day, day.addDays(2)}, {makeEntry("2107.00001"_L1, u"A"_s)}));
    put(*m_database, makeDigest(day.addDays(6), {makeEntry("2107.00002"_L1, u"B"_s)}));
    QCOMPARE(need(PaperStore(*m_database).find({.days = days})).size(), digests);
    QCOMPARE(need(PaperStore(*m_database).digests(days)).size(), digests);
}

void PaperStoreTest::givesRows()
{
    put(*m_database,
        makeDigest(
            {day.addDays(-2), day},
            {makeEntry("2107.00009"_L1, u"Z"_s, 1, 1), makeEntry("hep-th/9901001"_L1, u" A\t wrapped \n title"_s)}));
    updateHeat(*m_database, DayRange::of(day));
    const std::vector papers{arxivId("hep-th/9901001"_L1)};
    need(MarkStore(*m_database).setStarred(papers, true));
    need(MarkStore(*m_database).setState(papers, ReadState::Reading));
    need(MarkStore(*m_database).setNote(papers.front(), u"n"_s));
    const std::vector<EntryId> entries = need(PaperStore(*m_database).find({.starredOnly = true}));
    PaperRow expected;
    expected.entryId = entries.front();
    expected.arxivId = papers.front();
    expected.days = {day.addDays(-2), day};
    expected.rank = 2;
    expected.title = u"A wrapped title"_s;
    expected.authors = {u"Ada Brook"_s, u"Jörn Étoile"_s};
    expected.categories = {u"cs.LG"_s, u"stat.ML"_s};
    expected.retweets = 10;
    expected.favorites = 20;
    expected.heat = 100;
    expected.starred = true;
    expected.state = ReadState::Reading;
    expected.hasNote = true;
    QCOMPARE(need(PaperStore(*m_database).rows(entries)), std::vector{expected});
}

void PaperStoreTest::givesRowsInTheOrderAskedFor()
{
    fill(*m_database);
    const PaperStore papers(*m_database);
    std::vector<EntryId> entries = need(papers.find({}));
    std::ranges::reverse(entries);
    entries.insert(entries.begin() + 2, EntryId{9999});
    entries.push_back(entries.front());
    const std::vector<PaperRow> rows = need(papers.rows(entries));
    entries.erase(entries.begin() + 2);
    std::vector<EntryId> given;
    for (const PaperRow &row : rows) {
        given.push_back(row.entryId);
    }
    QCOMPARE(given, entries);
    QVERIFY(need(papers.rows({})).empty());
}

void PaperStoreTest::givesPapers()
{
    Entry early = makeEntry("2107.00001"_L1, u"Early"_s);
    early.tweets = {makeTweet(u"a"_s), makeTweet(u"b"_s, u"2"_s)};
    const DigestId earlyId = put(*m_database, makeDigest(day, {early}));
    const DigestId lateId = put(*m_database, makeDigest(day.addDays(1), {makeEntry("2107.00001"_L1, u"Late"_s)}));
    const PaperStore papers(*m_database);
    const Paper paper = need(papers.paper(early.arxivId));
    QCOMPARE(paper.arxivId, early.arxivId);
    QCOMPARE(paper.mark, Mark());
    QCOMPARE(paper.appearances.size(), 2);
    QCOMPARE(paper.appearances[0].digestId, lateId);
    QCOMPARE(paper.appearances[1].digestId, earlyId);
    QCOMPARE(paper.appearances[1].days, DayRange::of(day));
    QCOMPARE(paper.appearances[1].entry.tweets, early.tweets);
    QCOMPARE(need(papers.paperOf(paper.appearances[1].entryId)), paper);
    QCOMPARE(papers.paper(arxivId("2107.00002"_L1)).error(), (Error{ErrorCode::NotFound, u"2107.00002"_s, {}}));
    QCOMPARE(papers.paper({}).error().code, ErrorCode::NotFound);
    QCOMPARE(papers.paperOf({}).error().code, ErrorCode::NotFound);
}

void PaperStoreTest::givesEntries()
{
    Entry nameless = makeEntry("2107.00001"_L1, u"Nameless"_s);
    nameless.arxivId = {};
    nameless.verbatim = "# 1. Nameless\n";
    const Digest digest = makeDigest(day, {nameless});
    put(*m_database, digest);
    const PaperStore papers(*m_database);
    const EntryId id{need(m_database->selectNumber(u"SELECT id FROM entry"_s))};
    QCOMPARE(need(papers.entry(id)), digest.entries.front());
    QCOMPARE(papers.paperOf(id).error().code, ErrorCode::NotFound);
    QCOMPARE(papers.entry({id.value + 1}).error().code, ErrorCode::NotFound);
}

void PaperStoreTest::sumsUpDigests()
{
    fill(*m_database);
    const DigestId empty = put(*m_database, makeDigest({day.addDays(-3), day}, {}));
    const std::vector<DigestSummary> digests = need(PaperStore(*m_database).digests({day.addDays(-9), day.addDays(9)}));
    QCOMPARE(digests.size(), 3);
    const DigestSummary none{empty, {day.addDays(-3), day}, 0, 0, 0};
    QCOMPARE(digests[0], none);
    const DigestSummary first{digests[1].id, DayRange::of(day.addDays(-1)), 3, 2, 67};
    QCOMPARE(digests[1], first);
    const DigestSummary second{digests[2].id, DayRange::of(day), 2, 1, 36};
    QCOMPARE(digests[2], second);
}

void PaperStoreTest::findsNeighbours_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<int>("step");
    QTest::addColumn<DayRange>("to");
    const DayRange first = DayRange::of(day);
    const DayRange second{day.addDays(3), day.addDays(5)};
    const DayRange third = DayRange::of(day.addDays(40));
    QTest::newRow("over a gap") << day << 1 << second;
    QTest::newRow("into a range") << day.addDays(2) << 1 << second;
    QTest::newRow("from within a range") << day.addDays(4) << 1 << third;
    QTest::newRow("back from within a range") << day.addDays(4) << -1 << first;
    QTest::newRow("back") << day.addDays(40) << -1 << second;
    QTest::newRow("before the first") << day << -1 << DayRange();
    QTest::newRow("after the last") << day.addDays(40) << 1 << DayRange();
    QTest::newRow("from long ago") << day.addYears(-90) << 1 << first;
    QTest::newRow("from far ahead") << day.addYears(90) << -1 << third;
}

void PaperStoreTest::findsNeighbours()
{
    QFETCH(QDate, from);
    QFETCH(int, step);
    QCOMPARE(need(PaperStore(*m_database).neighbour(from, step)), DayRange());
    QCOMPARE(need(PaperStore(*m_database).latest()), DayRange());
    put(*m_database, makeDigest(day.addDays(40), {}));
    put(*m_database, makeDigest({day.addDays(3), day.addDays(5)}, {}));
    put(*m_database, makeDigest(day, {}));
    QTEST(need(PaperStore(*m_database).neighbour(from, step)), "to");
    QCOMPARE(need(PaperStore(*m_database).latest()), DayRange::of(day.addDays(40)));
}

void PaperStoreTest::tellsWhatItHolds()
{
    const PaperStore papers(*m_database);
    LibraryInfo expected;
    expected.file = u":memory:"_s;
    expected.schemaVersion = schemaVersion;
    expected.bytes = need(papers.info()).bytes;
    QVERIFY(expected.bytes > 0);
    QCOMPARE(need(papers.info()), expected);

    fill(*m_database);
    Entry again = makeEntry("2107.00001"_L1, u"A"_s);
    again.tweets = {makeTweet(u"a"_s), makeTweet(u"b"_s, u"2"_s)};
    put(*m_database, makeDigest({day.addDays(-7), day.addDays(-6)}, {again}));
    need(MarkStore(*m_database).setNote(again.arxivId, u"n"_s));
    expected.bytes = need(papers.info()).bytes;
    expected.digests = 3;
    expected.entries = 6;
    expected.papers = 5;
    expected.tweets = 2;
    expected.starred = 2;
    expected.notes = 1;
    expected.unread = 3;
    expected.days = {day.addDays(-7), day};
    QCOMPARE(need(papers.info()), expected);
}

void PaperStoreTest::checksTheIndex()
{
    fill(*m_database);
    const PaperStore papers(*m_database);
    QCOMPARE(need(papers.check()), QStringList());
    need(m_database->execute(
        u"DELETE FROM paper_search WHERE rowid = (SELECT id FROM paper WHERE arxiv_id = '2107.00001')"_s));
    need(m_database->execute(u"INSERT INTO paper_search (rowid, title) VALUES (77, 'ghost')"_s));
    need(m_database->runScript(
        u"PRAGMA foreign_keys = OFF; DELETE FROM digest WHERE id = 2; PRAGMA foreign_keys = ON"_s));
    const QStringList findings = need(papers.check());
    QCOMPARE(findings.filter(u"2107.00001 is not in the search index"_s).size(), 1);
    QCOMPARE(findings.filter(u"the search index has paper 77"_s).size(), 1);
    QCOMPARE(findings.filter(u"has no digest"_s).size(), 2);
}

QTEST_GUILESS_MAIN(PaperStoreTest)
#include "test_paperstore.moc"
