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
    void checksTheRest_data();
    void checksTheRest();

private:
    std::unique_ptr<Database> m_database;
};

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
    QCOMPARE(findEntries(*m_database, {.days = days}).size(), digests);
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
    const std::vector<EntryId> entries = findEntries(*m_database, {.search = search(u"is:starred"_s)});
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
    std::vector<EntryId> entries = findEntries(*m_database);
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
    const DigestSummary first{digests[1].id,  DayRange::of(day.addDays(-1)), 3, 2, 67,
                              digests[1].heat}; // storage/test_signal has it
    QCOMPARE(digests[1], first);
    const DigestSummary second{digests[2].id, DayRange::of(day), 2, 1, 36, digests[2].heat};
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

void PaperStoreTest::checksTheRest_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("finding");
    QTest::newRow("category") << u"DELETE FROM category WHERE name = 'cs.AI'"_s << u"has category"_s;
    QTest::newRow("tweeter") << u"UPDATE entry SET tweeters = '[9]' WHERE id = 1"_s << u"has tweeter 9"_s;
    QTest::newRow("no revisions") << u"DELETE FROM revision"_s << u"the table of revisions has no row"_s;
    QTest::newRow("a revision to come") << u"UPDATE digest SET revision = 99 WHERE id = 1"_s << u"digest 1 is newer"_s;
    QTest::newRow("no digest") << u"UPDATE entry SET paper_id = NULL WHERE arxiv_id = '2107.00001'"_s
                               << u"2107.00001 is in no digest"_s;
    QTest::newRow("counts") << u"UPDATE digest SET tweets = 7 WHERE id = 1"_s << u"digest 1 miscounts"_s;
}

void PaperStoreTest::checksTheRest()
{
    QFETCH(QString, damage);
    QFETCH(QString, finding);
    fill(*m_database);
    need(m_database->execute(damage));
    QCOMPARE(need(PaperStore(*m_database).check()).filter(finding).size(), 1);
}

QTEST_GUILESS_MAIN(PaperStoreTest)
#include "test_paperstore.moc"
