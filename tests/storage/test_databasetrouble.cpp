// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfiletest.h"
#include "support/fulldisk.h"

#include <thread>

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

namespace {

const QString endless = u"WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT "_s;

} // namespace

class DatabaseTroubleTest : public LibraryFileTest
{
    Q_OBJECT
private slots:
    void init() { makeFolder(); }
    void cleanup() { removeFolder(); }

    void isBusy();
    void waitsNoLongerThanWanted();
    void refusesPositionsBeyondReason_data();
    void refusesPositionsBeyondReason();
    void completesNamesOfPapersOfNobody();
    void isFull();
    void hasNoRoom();
    void noticesDamage_data();
    void noticesDamage();
    void stops();
    void stopsWithinOneStep();
    void stoppedTransactionRollsBack();
};

void DatabaseTroubleTest::isBusy()
{
    const auto first = openLibrary(m_file);
    put(*first, makeDigest(QDate(2021, 7, 27), {makeEntry("2107.00001"_L1, u"A"_s)}));
    const auto second = openLibrary(m_file);
    need(second->runScript(u"PRAGMA busy_timeout = 20"_s));
    const std::vector papers{arxivId("2107.00001"_L1)};
    {
        const Transaction transaction = need(Transaction::begin(*first));
        QCOMPARE(MarkStore(*second).setStarred(papers, true).error().code, ErrorCode::LibraryBusy);
        QVERIFY(!second->isInTransaction());
        QCOMPARE(need(PaperStore(*second).info()).starred, 0); // reading goes on
    }
    need(MarkStore(*second).setStarred(papers, true));
    QCOMPARE(need(PaperStore(*first).info()).starred, 1);
}

void DatabaseTroubleTest::waitsNoLongerThanWanted()
{
    const auto first = openLibrary(m_file);
    const auto second = openLibrary(m_file);
    const Transaction writing = need(Transaction::begin(*first));
    std::stop_source source;
    const Database::Interruption interruption(*second, source.get_token());
    const std::jthread other([&] { source.request_stop(); });
    QCOMPARE(Transaction::begin(*second).error().code, ErrorCode::Cancelled);
    QCOMPARE(second->execute(u"DELETE FROM paper"_s).error().code, ErrorCode::Cancelled);
    QVERIFY(!second->isInTransaction());
}

void DatabaseTroubleTest::refusesPositionsBeyondReason_data()
{
    QTest::addColumn<qint64>("position");
    QTest::newRow("before the first") << qint64(-1);
    QTest::newRow("of no memory") << (qint64(1) << 60);
    QTest::newRow("of all memory") << (qint64(1) << 34);
}

// Heats stand by position: it must not decide where is written.
void DatabaseTroubleTest::refusesPositionsBeyondReason()
{
    QFETCH(qint64, position);
    const auto database = openLibrary();
    put(*database, makeDigest(QDate(2021, 7, 27), {makeEntry("2107.00001"_L1, u"A"_s)}));
    need(database->execute(u"UPDATE entry SET position = ?"_s, {position}));
    const Transaction transaction = need(Transaction::begin(*database));
    const auto done = DigestStore(*database).updateHeat(DayRange::of(QDate(2021, 7, 27)));
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::LibraryDamaged);
}

// The index knows authors that the paper has not.
void DatabaseTroubleTest::completesNamesOfPapersOfNobody()
{
    const auto database = openLibrary();
    put(*database, makeDigest(QDate(2021, 7, 27), {makeEntry("2107.00001"_L1, u"A"_s)}));
    need(database->execute(u"UPDATE entry_text SET authors = '[]'"_s));
    for (const SearchField field : {SearchField::FirstAuthor, SearchField::Author}) {
        QCOMPARE(need(Finder(*database).complete(field, u"ada"_s, 10)), QStringList());
    }
}

void DatabaseTroubleTest::isFull()
{
    const auto database = openLibrary(m_file);
    const Digest small = makeDigest(QDate(2021, 7, 27), {makeEntry("2107.00001"_L1, u"A"_s)});
    put(*database, small);
    const qint64 pages = need(database->selectNumber(u"PRAGMA page_count"_s));
    need(database->execute(u"PRAGMA max_page_count = %1"_s.arg(pages + 3)));
    Digest large = small;
    large.entries.front().abstract = u"much "_s.repeated(20'000);
    {
        const Transaction transaction = need(Transaction::begin(*database));
        const auto done = DigestStore(*database).put(recordOf(large), hashOf(large), u"f"_s);
        QCOMPARE(done.error().code, ErrorCode::LibraryFull);
    }
    QVERIFY(!database->isInTransaction());
    QCOMPARE(need(DigestStore(*database).versionFor(small.days))->contentHash, hashOf(small));
    QCOMPARE(MarkStore(*database).setNote(arxivId("2107.00001"_L1), large.entries.front().abstract).error().code,
             ErrorCode::LibraryFull);
    QCOMPARE(need(PaperStore(*database).paper(arxivId("2107.00001"_L1))).mark.note, QString());
    need(MarkStore(*database).setState(std::vector{arxivId("2107.00001"_L1)}, ReadState::Read));
}

// What the system refuses, as against SQLite itself: the journal may not grow.
void DatabaseTroubleTest::hasNoRoom()
{
    const auto database = openLibrary(m_file);
    const Digest small = makeDigest(QDate(2021, 7, 27), {makeEntry("2107.00001"_L1, u"A"_s)});
    put(*database, small);
    Digest large = makeDigest(QDate(2021, 7, 28), {makeEntry("2107.00002"_L1, u"B"_s)});
    large.entries.front().abstract = u"much "_s.repeated(200'000);
    {
        const fixture::FullDisk limit(QFile(m_file + u"-wal"_s).size() + 100'000);
        Transaction transaction = need(Transaction::begin(*database));
        const auto done =
            DigestStore(*database).put(recordOf(large), hashOf(large), u"f"_s).and_then([&](const StoredDigest &) {
                return transaction.commit();
            });
        QCOMPARE(done.error().code, ErrorCode::LibraryFull);
    }
    QVERIFY(!database->isInTransaction());
    QCOMPARE(need(PaperStore(*database).latest()), small.days);
    put(*database, large);
    QCOMPARE(need(PaperStore(*openLibrary(m_file)).check()), QStringList());
}

void DatabaseTroubleTest::noticesDamage_data()
{
    QTest::addColumn<double>("from"); // shares of the file
    QTest::addColumn<double>("to");
    QTest::addColumn<bool>("truncate");
    QTest::newRow("cut off in the middle") << 0.5 << 1.0 << true;
    QTest::newRow("cut off after a page") << 0.05 << 1.0 << true;
    QTest::newRow("overwritten at the end") << 0.6 << 1.0 << false;
    QTest::newRow("overwritten in the middle") << 0.2 << 0.5 << false;
}

void DatabaseTroubleTest::noticesDamage()
{
    QFETCH(double, from);
    QFETCH(double, to);
    QFETCH(bool, truncate);
    makeLibrary(m_file);
    QByteArray bytes = bytesOf(m_file);
    const qsizetype page = 4096;
    const qsizetype begin = qsizetype(double(bytes.size()) * from) / page * page;
    const qsizetype end = qsizetype(double(bytes.size()) * to) / page * page;
    write(m_file, truncate ? bytes.first(begin) : bytes.replace(begin, end - begin, QByteArray(end - begin, '\x5a')));

    const auto database = Database::open(m_file);
    if (!database) {
        QCOMPARE(database.error().code, ErrorCode::LibraryDamaged);
        return;
    }
    const auto findings = PaperStore(**database).check();
    QVERIFY(!findings || !findings->isEmpty());
    QVERIFY(findings || findings.error().code == ErrorCode::LibraryDamaged);
}

void DatabaseTroubleTest::stops()
{
    const auto database = openLibrary();
    {
        std::stop_source source;
        const Database::Interruption interruption(*database, source.get_token());
        qint64 rows = 0;
        const auto done = database->select(endless + u"x FROM c"_s, {}, [&](const QSqlQuery &) {
            if (++rows == 10) {
                source.request_stop();
            }
        });
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
    }
    QCOMPARE(need(database->selectNumber(u"SELECT count(*) FROM paper"_s)), 0);
}

void DatabaseTroubleTest::stopsWithinOneStep()
{
    const auto database = openLibrary();
    std::stop_source source;
    const Database::Interruption interruption(*database, source.get_token());
    const std::jthread other([&] { source.request_stop(); });
    QCOMPARE(database->selectNumber(endless + u"count(*) FROM c"_s).error().code, ErrorCode::Cancelled);
}

void DatabaseTroubleTest::stoppedTransactionRollsBack()
{
    const auto database = openLibrary();
    std::stop_source source;
    {
        const Database::Interruption interruption(*database, source.get_token());
        const Transaction transaction = need(Transaction::begin(*database));
        const Digest digest = makeDigest(QDate(2021, 7, 27), {});
        need(DigestStore(*database).put(recordOf(digest), hashOf(digest), u"f"_s));
        source.request_stop();
        QCOMPARE(database->execute(u"DELETE FROM paper WHERE id = ("_s + endless + u"count(*) FROM c)"_s).error().code,
                 ErrorCode::Cancelled);
    }
    QVERIFY(!database->isInTransaction());
    QCOMPARE(need(PaperStore(*database).info()).digests, 0);
}

QTEST_GUILESS_MAIN(DatabaseTroubleTest)
#include "test_databasetrouble.moc"
