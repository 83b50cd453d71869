// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/heat.h"
#include "storagetest.h"

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

namespace {

constexpr QDate day = QDate::fromJulianDay(2'459'423); // 2021-07-27

QStringList index(Database &database)
{
    return texts(database, u"SELECT rowid FROM paper_search ORDER BY rowid"_s);
}

} // namespace

class DigestStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_database = openLibrary(); }
    void cleanup()
    {
        QCOMPARE(need(PaperStore(*m_database).check()), QStringList());
        m_database.reset();
    }

    void givesBackWhatWasPut_data();
    void givesBackWhatWasPut();
    void wantsDays();
    void hasNoDigestThatIsNot();
    void tellsTheVersion();
    void remembersFiles();
    void replacesTheDigestOfTheSameDays();
    void keepsPaperIds();
    void showsTheLatestEntry();
    void letsAPaperGoAndComeBack();
    void keepsRepeatedAndNamelessEntriesInPlace();
    void neverUsesAnEntryIdAgain();
    void updatesHeat();
    void heatReachesOneWindow();
    void heatKeepsApartWhatDoesNotCompare();
    void rollsBack();
    void learnsNoNameFromWhatWasRolledBack();
    void knowsNamesThatAnotherStored();
    void tellsWhatItStored();
    void raisesRevisions();

private:
    std::unique_ptr<Database> m_database;
};

void DigestStoreTest::givesBackWhatWasPut_data()
{
    QTest::addColumn<Digest>("digest");
    QTest::newRow("plain") << makeDigest(day, {makeEntry("2107.00001"_L1, u"A garden"_s)});
    QTest::newRow("empty") << makeDigest(day, {});
    Digest unread;
    unread.days = DayRange::of(day);
    unread.entries = {Entry()};
    QTest::newRow("nothing read") << unread;

    Digest full =
        makeDigest({day.addDays(-3), day}, {makeEntry("hep-th/9901001"_L1, u"Wrapped  title – Ünïcödé 𝗺𝗮𝘁𝗵 🔥"_s)});
    full.frontMatter.draft = true;
    full.frontMatter.tags = {u"a,b"_s, u"c\"d"_s, QString()};
    full.frontMatter.generatedAt = QDateTime(day, QTime(7, 10, 32, 5), QTimeZone::UTC);
    full.encoding = TextEncoding::Utf16BigEndian;
    full.complete = false;
    full.preamble = QByteArray("---\r\n\0\xff", 7);
    Entry &entry = full.entries.front();
    entry.verbatim = QByteArray("# 1\0\xfe", 5);
    entry.counts = {2'000'000'000, 2'000'000'000, {}};
    entry.abstract = u"a\0b"_s;
    entry.tweets = {makeTweet(u"one\ntwo"_s), makeTweet(u"مرحبا بالعالم"_s, u"2"_s)};
    entry.tweets[1].direction = TextDirection::RightToLeft;
    entry.tweets[1].date = {};
    entry.tweets[1].links = {{1, 2, u"javascript:alert('x')"_s}, {5, 1, QString()}};
    QTest::newRow("full") << full;
}

void DigestStoreTest::givesBackWhatWasPut()
{
    QFETCH(Digest, digest);
    const DigestId id = put(*m_database, digest);
    QCOMPARE(need(DigestStore(*m_database).digest(id)), digest);
}

void DigestStoreTest::wantsDays()
{
    Transaction transaction = need(Transaction::begin(*m_database));
    Digest digest = makeDigest(day, {});
    digest.days = {day, day.addDays(-1)};
    QCOMPARE(DigestStore(*m_database).put(recordOf(digest), hashOf(digest), u"f"_s).error().code,
             ErrorCode::InvalidArgument);
}

void DigestStoreTest::hasNoDigestThatIsNot()
{
    QCOMPARE(DigestStore(*m_database).digest({7}).error().code, ErrorCode::NotFound);
}

void DigestStoreTest::tellsTheVersion()
{
    const Digest digest = makeDigest(day, {makeEntry("2107.00001"_L1, u"A"_s), makeEntry("2107.00002"_L1, u"B"_s)});
    const DigestStore store(*m_database);
    QVERIFY(!need(store.versionFor(digest.days)));
    const DigestId id = put(*m_database, digest);
    const std::optional<DigestVersion> version = need(store.versionFor(digest.days));
    QVERIFY(version);
    QCOMPARE(version->id, id);
    QCOMPARE(version->contentHash, hashOf(digest));
    QCOMPARE(version->generatedAt, digest.frontMatter.generatedAt);
    QCOMPARE(version->complete, true);
    QCOMPARE(version->entries, 2);
    QCOMPARE(version->file, u"/digests/made-up.md"_s);
    QVERIFY(!need(store.versionFor({day.addDays(-1), day})));
}

void DigestStoreTest::remembersFiles()
{
    DigestStore store(*m_database);
    const FileStamp stamp{u"/a/b.md"_s, 5, 1'600'000'000'123};
    QVERIFY(!need(store.isKnown(stamp)));
    need(store.remember(stamp));
    QVERIFY(need(store.isKnown(stamp)));
    QVERIFY(!need(store.isKnown({stamp.path, 6, stamp.modified})));
    QVERIFY(!need(store.isKnown({stamp.path, 5, stamp.modified + 1})));
    need(store.remember({stamp.path, 6, stamp.modified}));
    QVERIFY(!need(store.isKnown(stamp)));
}

void DigestStoreTest::replacesTheDigestOfTheSameDays()
{
    put(*m_database,
        makeDigest(day, {makeEntry("2107.00001"_L1, u"Marmalade"_s), makeEntry("2107.00002"_L1, u"Kept"_s)}));
    const Digest later =
        makeDigest(day, {makeEntry("2107.00002"_L1, u"Kept"_s), makeEntry("2107.00003"_L1, u"Cinnamon"_s)});
    const DigestId id = put(*m_database, later);
    const LibraryInfo info = need(PaperStore(*m_database).info());
    QCOMPARE(info.digests, 1);
    QCOMPARE(info.entries, 2);
    QCOMPARE(info.papers, 2);
    QCOMPARE(need(DigestStore(*m_database).digest(id)), later);
    // no ghost in the index
    QCOMPARE(searched(*m_database, u"marmalade"_s), QString());
    QCOMPARE(searched(*m_database, u"cinnamon"_s), u"2107.00003"_s);
    QCOMPARE(index(*m_database).size(), 2);
}

void DigestStoreTest::keepsPaperIds()
{
    const QString sql = u"SELECT id FROM paper WHERE arxiv_id = '2107.00002'"_s;
    put(*m_database, makeDigest(day, {makeEntry("2107.00001"_L1, u"A"_s), makeEntry("2107.00002"_L1, u"B"_s)}));
    const qint64 before = need(m_database->selectNumber(sql));
    put(*m_database, makeDigest(day, {makeEntry("2107.00002"_L1, u"C"_s)}));
    QCOMPARE(need(m_database->selectNumber(sql)), before);
}

void DigestStoreTest::showsTheLatestEntry()
{
    Entry old = makeEntry("2107.00001"_L1, u"Early words"_s);
    old.tweets = {makeTweet(u"pumpernickel"_s)};
    put(*m_database, makeDigest(day, {makeEntry("2107.00001"_L1, u"Late words"_s)}));
    put(*m_database, makeDigest(day.addDays(-5), {old}));
    const PaperStore papers(*m_database);
    const Paper paper = need(papers.paper(old.arxivId));
    QCOMPARE(paper.appearances.size(), 2);
    QCOMPARE(paper.latest().title, u"Late words"_s);
    QCOMPARE(paper.appearances[1].entry, makeDigest(day, {old}).entries.front());
    // the latest words are searched, the tweets of all
    QCOMPARE(searched(*m_database, u"early"_s), QString());
    QCOMPARE(searched(*m_database, u"late"_s), u"2107.00001"_s);
    QCOMPARE(searched(*m_database, u"pumpernickel"_s), u"2107.00001"_s);

    // where the latest goes, the one before it is the latest again
    put(*m_database, makeDigest(day, {}));
    QCOMPARE(need(papers.paper(old.arxivId)).latest().title, u"Early words"_s);
    QCOMPARE(searched(*m_database, u"late"_s), QString());
    QCOMPARE(searched(*m_database, u"early"_s), u"2107.00001"_s);
}

void DigestStoreTest::letsAPaperGoAndComeBack()
{
    const Digest digest = makeDigest(day, {makeEntry("2107.00001"_L1, u"Wanderer"_s)});
    const std::vector papers{arxivId("2107.00001"_L1)};
    put(*m_database, digest);
    MarkStore marks(*m_database);
    need(marks.setStarred(papers, true));
    need(marks.setNote(papers.front(), u"liquorice"_s));

    put(*m_database, makeDigest(day, {}));
    QCOMPARE(found(*m_database, {}), QString());
    QCOMPARE(searched(*m_database, u"is:starred"_s), QString());
    QCOMPARE(searched(*m_database, u"liquorice"_s), QString());
    QCOMPARE(PaperStore(*m_database).paper(papers.front()).error().code, ErrorCode::NotFound);
    const LibraryInfo info = need(PaperStore(*m_database).info());
    QCOMPARE(info.starred, 0);
    QCOMPARE(info.notes, 0);

    put(*m_database, digest);
    const Mark expected{true, ReadState::Unread, u"liquorice"_s};
    QCOMPARE(need(PaperStore(*m_database).paper(papers.front())).mark, expected);
    QCOMPARE(searched(*m_database, u"liquorice"_s), u"2107.00001"_s);
}

void DigestStoreTest::keepsRepeatedAndNamelessEntriesInPlace()
{
    Entry nameless = makeEntry("2107.00009"_L1, u"Nameless"_s);
    nameless.arxivId = {};
    nameless.absUrl = u"https://example.org/"_s;
    const Digest digest = makeDigest(day,
                                     {nameless, makeEntry("2107.00001"_L1, u"First"_s),
                                      makeEntry("2107.00001"_L1, u"Second"_s), makeEntry("2107.00002"_L1, u"Other"_s)});
    const DigestId id = put(*m_database, digest);
    QCOMPARE(need(DigestStore(*m_database).digest(id)), digest);
    QCOMPARE(found(*m_database, {}), u"2107.00001 2107.00002"_s);
    QCOMPARE(searched(*m_database, u"second"_s), QString());
    QCOMPARE(searched(*m_database, u"nameless"_s), QString());
    QCOMPARE(need(PaperStore(*m_database).paper(arxivId("2107.00001"_L1))).appearances.size(), 1);
    QCOMPARE(need(PaperStore(*m_database).digests(digest.days)).front().entries, 2);
}

void DigestStoreTest::neverUsesAnEntryIdAgain()
{
    const Digest digest = makeDigest(day, {makeEntry("2107.00001"_L1, u"A"_s)});
    put(*m_database, digest);
    const PaperStore papers(*m_database);
    const std::vector<EntryId> before = findEntries(*m_database);
    put(*m_database, makeDigest(day, {makeEntry("2107.00002"_L1, u"B"_s)}));
    QVERIFY(need(papers.rows(before)).empty());
    QCOMPARE(papers.entry(before.front()).error().code, ErrorCode::NotFound);
    QCOMPARE(papers.paperOf(before.front()).error().code, ErrorCode::NotFound);
}

void DigestStoreTest::updatesHeat()
{
    put(*m_database,
        makeDigest(day, {makeEntry("2107.00001"_L1, u"A"_s, 100, 0), makeEntry("2107.00002"_L1, u"B"_s, 1, 0)}));
    put(*m_database,
        makeDigest(day.addDays(1),
                   {makeEntry("2107.00003"_L1, u"C"_s, 50, 0), makeEntry("2107.00004"_L1, u"D"_s, 0, 2)}));
    updateHeat(*m_database, {day, day.addDays(1)});
    std::vector<int> heats;
    for (const PaperRow &row : findRows(*m_database, {.order = {{SortKey::Heat, true}}})) {
        heats.push_back(row.heat);
    }
    QCOMPARE(heats, (std::vector{100, 75, 50, 25}));
    QCOMPARE(need(PaperStore(*m_database).paper(arxivId("2107.00003"_L1))).appearances.front().heat, 75);

    // nothing is written where nothing changed
    const qint64 changes = need(m_database->selectNumber(u"SELECT total_changes()"_s));
    updateHeat(*m_database, {day, day.addDays(1)});
    QCOMPARE(need(m_database->selectNumber(u"SELECT total_changes()"_s)), changes);
}

// Heat by the days of one put is that by all days.
void DigestStoreTest::heatReachesOneWindow()
{
    const QList<int> offsets{-31, -30, -16, -15, -7, 0, 8, 15, 16, 30, 31};
    int number = 10'000;
    const auto digestOf = [&](int offset) {
        const QByteArray id = "2107." + QByteArray::number(++number);
        return makeDigest(day.addDays(offset), {makeEntry(QLatin1StringView(id), u"T"_s, (number * 7919) % 101, 0)});
    };
    for (const int offset : offsets) {
        put(*m_database, digestOf(offset));
    }
    const DayRange all{day.addDays(-40), day.addDays(40)};
    updateHeat(*m_database, all);
    put(*m_database,
        makeDigest(day, {makeEntry("2107.20000"_L1, u"New"_s, 1000, 0), makeEntry("2107.20001"_L1, u"Low"_s, 0, 0)}));
    updateHeat(*m_database, DayRange::of(day));
    const QString sql = u"SELECT hex(heats), hex(leads) FROM digest ORDER BY id"_s;
    const QStringList byDay = texts(*m_database, sql);
    updateHeat(*m_database, all);
    QCOMPARE(byDay, texts(*m_database, sql));
}

void DigestStoreTest::heatKeepsApartWhatDoesNotCompare()
{
    put(*m_database, makeDigest(countsChangedOn.addDays(-1), {makeEntry("2009.00001"_L1, u"A"_s, 1, 0)}));
    put(*m_database, makeDigest(countsChangedOn, {makeEntry("2009.00002"_L1, u"B"_s, 1000, 0)}));
    updateHeat(*m_database, DayRange::of(countsChangedOn));
    for (const PaperRow &row : findRows(*m_database, {})) {
        QCOMPARE(row.heat, 100);
    }
}

void DigestStoreTest::rollsBack()
{
    const Digest digest = makeDigest(day, {makeEntry("2107.00001"_L1, u"Stays"_s)});
    put(*m_database, digest);
    {
        const Transaction transaction = need(Transaction::begin(*m_database));
        const Digest other = makeDigest(day, {makeEntry("2107.00002"_L1, u"Goes"_s)});
        need(DigestStore(*m_database).put(recordOf(other), hashOf(other), u"f"_s));
    }
    QCOMPARE(need(DigestStore(*m_database).versionFor(digest.days))->contentHash, hashOf(digest));
    QCOMPARE(searched(*m_database, u"stays"_s), u"2107.00001"_s);
    QCOMPARE(searched(*m_database, u"goes"_s), QString());
}

void DigestStoreTest::learnsNoNameFromWhatWasRolledBack()
{
    Entry entry = makeEntry("2107.00001"_L1, u"A"_s);
    entry.tweets = {makeTweet(u"t"_s)};
    const DigestRecord record = recordOf(makeDigest(day, {entry}));
    DigestStore store(*m_database);
    {
        const Transaction transaction = need(Transaction::begin(*m_database));
        need(store.put(record, "hash", u"f"_s));
    }
    Transaction transaction = need(Transaction::begin(*m_database));
    need(m_database->execute(u"INSERT INTO category (id, name) VALUES (1, 'other'), (2, 'another')"_s));
    need(m_database->execute(u"INSERT INTO tweeter (id, handle) VALUES (1, 'somebody')"_s));
    need(store.put(record, "hash", u"f"_s));
    need(store.settle());
    need(transaction.commit());
    QCOMPARE(texts(*m_database,
                   u"SELECT c.name FROM entry, json_each(categories) j JOIN category c ON c.id = j.value"
                   " ORDER BY j.key"_s),
             (QStringList{u"cs.LG"_s, u"stat.ML"_s}));
    QCOMPARE(
        texts(*m_database, u"SELECT t.handle FROM entry, json_each(tweeters) j JOIN tweeter t ON t.id = j.value"_s),
        QStringList{u"mira_quell"_s});
}

void DigestStoreTest::knowsNamesThatAnotherStored()
{
    need(m_database->execute(u"INSERT INTO tweeter (id, handle) VALUES (7, 'MIRA_quell')"_s)); // the same to Twitter
    Entry entry = makeEntry("2107.00001"_L1, u"A"_s);
    Tweet again = makeTweet(u"second"_s, u"2"_s);
    again.handle = u"Mira_Quell"_s;
    Tweet nameless = makeTweet(u"third"_s, u"3"_s);
    nameless.handle.clear();
    Tweet other = makeTweet(u"fourth"_s, u"4"_s);
    other.handle = u"nora"_s;
    entry.tweets = {makeTweet(u"first"_s), again, nameless, other};
    put(*m_database, makeDigest(day, {entry}));
    QCOMPARE(texts(*m_database, u"SELECT tweeters FROM entry"_s), QStringList{u"[7,8]"_s});
}

void DigestStoreTest::tellsWhatItStored()
{
    Entry entry = makeEntry("2107.00001"_L1, u"A"_s);
    entry.tweets = {makeTweet(u"t"_s)};
    Entry nameless = entry;
    nameless.arxivId = {};
    Transaction transaction = need(Transaction::begin(*m_database));
    const Digest digest = makeDigest(day, {nameless, entry, entry, makeEntry("2107.00002"_L1, u"B"_s)});
    DigestStore store(*m_database);
    const StoredDigest stored = need(store.put(recordOf(digest), hashOf(digest), u"f"_s));
    QCOMPARE(stored.papers, (std::vector<qint64>{1, 2}));
    QCOMPARE(stored.tweets, 1);
    need(transaction.commit());
}

void DigestStoreTest::raisesRevisions()
{
    const auto revisions = [&] { return texts(*m_database, u"SELECT papers, removals, words FROM revision"_s); };
    const auto ofDigests = [&] { return texts(*m_database, u"SELECT revision FROM digest ORDER BY first_day"_s); };
    put(*m_database, makeDigest(day, {makeEntry("2107.00001"_L1, u"A"_s)}));
    put(*m_database, makeDigest(day.addDays(1), {makeEntry("2107.00002"_L1, u"B"_s)}));
    QCOMPARE(revisions(), (QStringList{u"2"_s, u"0"_s, u"2"_s}));
    QCOMPARE(ofDigests(), (QStringList{u"1"_s, u"2"_s}));
    updateHeat(*m_database, {day, day.addDays(1)});
    QCOMPARE(ofDigests(), (QStringList{u"3"_s, u"3"_s}));
    updateHeat(*m_database, {day, day.addDays(1)}); // nothing changes
    QCOMPARE(revisions(), (QStringList{u"3"_s, u"0"_s, u"2"_s}));
    put(*m_database, makeDigest(day, {}));
    QCOMPARE(revisions(), (QStringList{u"4"_s, u"1"_s, u"3"_s}));
    QCOMPARE(ofDigests(), (QStringList{u"4"_s, u"3"_s}));
}

QTEST_GUILESS_MAIN(DigestStoreTest)
#include "test_digeststore.moc"
