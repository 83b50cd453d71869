// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfiletest.h"

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

class StatementTest : public LibraryFileTest
{
    Q_OBJECT
private slots:
    void init() { makeFolder(); }
    void cleanup() { removeFolder(); }

    void bindsWhatItIsGiven();
    void readsRows();
    void forgetsWhatWasBound();
    void leavesNoOldStateInSight();
    void knowsStatementsApart();
    void tellsErrors();
    void tellsAStop();
    void countsRollbacks();
};

void StatementTest::bindsWhatItIsGiven()
{
    const auto database = openLibrary();
    const QByteArray text("a\0\xc3\xa9", 4);
    Statement statement = need(database->statement("SELECT typeof(?1), ?1, typeof(?2), ?2, typeof(?3), typeof(?4), ?4,"
                                                   " typeof(?5), length(?5), typeof(?6), typeof(?7), ?7, typeof(?8)"));
    statement.bind(text, Blob{QByteArrayView("\0x", 2)}, std::optional<qint64>(), qint64(-5), QByteArray(),
                   Blob{QByteArrayView()}, true, std::optional<Blob>());
    QVERIFY(need(statement.step()));
    QCOMPARE(statement.bytes(0), "text");
    QCOMPARE(statement.bytes(1), text);
    QCOMPARE(statement.bytes(2), "blob");
    QCOMPARE(statement.bytes(3), QByteArrayView("\0x", 2));
    QCOMPARE(statement.bytes(4), "null");
    QCOMPARE(statement.bytes(5), "integer");
    QCOMPARE(statement.integer(6), -5);
    QCOMPARE(statement.bytes(7), "text"); // empty, not missing
    QCOMPARE(statement.integer(8), 0);
    QCOMPARE(statement.bytes(9), "blob");
    QCOMPARE(statement.bytes(10), "integer");
    QCOMPARE(statement.integer(11), 1);
    QCOMPARE(statement.bytes(12), "null");
    QVERIFY(!need(statement.step()));
}

void StatementTest::readsRows()
{
    const auto database = openLibrary();
    {
        Statement statement = need(database->statement("SELECT value FROM json_each('[3, null, 5]') WHERE ? = 1"));
        statement.bind(1);
        std::vector<qint64> numbers;
        int nulls = 0;
        while (need(statement.step())) {
            numbers.push_back(statement.integer(0));
            nulls += statement.isNull(0) ? 1 : 0;
        }
        QCOMPARE(numbers, (std::vector<qint64>{3, 0, 5}));
        QCOMPARE(nulls, 1);
    }
    QCOMPARE(need(need(database->statement("SELECT 7 WHERE 1 = ?")).bind(1).number()), 7);
    QCOMPARE(need(need(database->statement("SELECT 7 WHERE 1 = ?")).bind(2).number()), std::nullopt);
}

void StatementTest::forgetsWhatWasBound()
{
    const auto database = openLibrary();
    static constexpr char sql[] = "SELECT coalesce(?, 'nothing')";
    QVERIFY(need(need(database->statement(sql)).bind(QByteArrayView("something")).step()));
    Statement again = need(database->statement(sql));
    QVERIFY(need(again.bind(std::optional<qint64>()).step()));
    QCOMPARE(again.bytes(0), "nothing");
}

// What was not read to its end would keep its state of the file, and the file's journal from being emptied.
void StatementTest::leavesNoOldStateInSight()
{
    const auto database = openLibrary(m_file);
    const auto other = openLibrary(m_file);
    need(other->runScript(u"PRAGMA busy_timeout = 1"_s));
    const auto isBlocked = [&] {
        need(other->execute(u"INSERT INTO category (name) VALUES (hex(randomblob(8)))"_s));
        return need(other->selectNumber(u"PRAGMA wal_checkpoint(TRUNCATE)"_s)) != 0;
    };
    {
        Statement statement = need(database->statement("SELECT value FROM json_each('[1, 2]'), revision"));
        QVERIFY(need(statement.step()));
        QVERIFY(isBlocked());
    }
    QVERIFY(!isBlocked());
}

// A literal is known by its place, what was put together by its words, though it may come to stand where another stood.
void StatementTest::knowsStatementsApart()
{
    const auto database = openLibrary();
    for (int i = 0; i < 50; ++i) {
        const QByteArray made = "SELECT " + QByteArray::number(i);
        QCOMPARE(need(need(database->statement(made)).number()), i);
        QCOMPARE(need(need(database->statement("SELECT 1000")).number()), 1000);
        QCOMPARE(need(need(database->statement("SELECT 1001")).number()), 1001);
    }
}

void StatementTest::tellsErrors()
{
    const auto database = openLibrary(m_file);
    const auto unknown = database->statement("SELECT plant FROM nowhere");
    QCOMPARE(unknown.error().code, ErrorCode::LibraryFailed);
    QCOMPARE(unknown.error().subject, m_file);
    QVERIFY(unknown.error().detail.contains(u"nowhere"_s));
    QVERIFY(!database->run("INSERT INTO category (name) VALUES (?)", std::optional<qint64>()));
    need(database->run("INSERT INTO category (name) VALUES (?)", QByteArrayView("x")));
    QVERIFY(database->changedRows());
    QCOMPARE(database->lastInsertedId(), 1);
}

void StatementTest::tellsAStop()
{
    const auto database = openLibrary();
    std::stop_source source;
    source.request_stop();
    const Database::Interruption interruption(*database, source.get_token());
    const auto done = database->run("WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c)"
                                    " SELECT count(*) FROM c");
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
}

void StatementTest::countsRollbacks()
{
    const auto database = openLibrary();
    const int before = database->rollbacks();
    {
        Transaction transaction = need(Transaction::begin(*database));
        need(transaction.commit());
    }
    QCOMPARE(database->rollbacks(), before);
    {
        const Transaction transaction = need(Transaction::begin(*database));
    }
    QCOMPARE(database->rollbacks(), before + 1);
}

QTEST_GUILESS_MAIN(StatementTest)
#include "test_statement.moc"
