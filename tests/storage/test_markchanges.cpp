// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

#include <random>

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

namespace {

constexpr QDate day = QDate::fromJulianDay(2'459'423); // 2021-07-27

/** Papers alone, without what makes them: as many as there may be. */
void makePapers(Database &database, int count)
{
    put(database, makeDigest(day, {}));
    need(database.runScript(
        u"WITH RECURSIVE n (value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < %1)"
        " INSERT INTO paper (id, arxiv_id, added_at) SELECT value, printf('2107.%06d', value - 1), 0 FROM n"_s.arg(
            count)));
    need(database.runScript(
        u"INSERT INTO entry (id, digest_id, position, paper_id, arxiv_id, rank, retweets, favorites, title_key,"
        " authors_key) SELECT id + 1000, 1, id, id, arxiv_id, 1, 0, 0, '', '' FROM paper"_s));
}

QStringList marks(Database &database)
{
    return texts(database,
                 u"SELECT arxiv_id, starred, state FROM user_paper WHERE starred <> 0 OR state <> 0"
                 " ORDER BY arxiv_id"_s);
}

std::vector<EntryId> entries(const std::vector<qint64> &ids)
{
    std::vector<EntryId> result;
    for (const qint64 id : ids) {
        result.push_back({id});
    }
    return result;
}

std::vector<EntryId> entriesUpTo(int count)
{
    std::vector<EntryId> result;
    for (int i = 1; i <= count; ++i) {
        result.push_back({1000 + i});
    }
    return result;
}

} // namespace

class MarkChangesTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_database = openLibrary(); }

    void changesAndUndoes_data();
    void changesAndUndoes();
    void undoesExactly_data();
    void undoesExactly();
    void passesOverWhatIsGone();
    void knowsAPaperByEachOfItsEntries();
    void changesOneAfterTheOther();
    void writesNoRowForTheDefault();
    void raisesTheRevisionOfWhatChanges();
    void tellsReadersOfVeryMany();
    void changesAllOrNothing();

private:
    std::unique_ptr<Database> m_database;
};

void MarkChangesTest::changesAndUndoes_data()
{
    QTest::addColumn<MarkChange>("change");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<size_t>("undo");
    const QString one = u"2107.000000"_s;
    const QString two = u"2107.000001"_s;
    const QString three = u"2107.000002"_s;
    const auto all = entries({1001, 1002, 1003});
    // before: the first starred and read, the second read
    QTest::newRow("star") << MarkChange{all, true, {}}
                          << QStringList{one, u"1"_s, u"2"_s, two, u"1"_s, u"2"_s, three, u"1"_s, u"0"_s} << size_t(2);
    QTest::newRow("unstar") << MarkChange{all, false, {}} << QStringList{one, u"0"_s, u"2"_s, two, u"0"_s, u"2"_s}
                            << size_t(1);
    QTest::newRow("state") << MarkChange{all, {}, ReadState::Read}
                           << QStringList{one, u"1"_s, u"2"_s, two, u"0"_s, u"2"_s, three, u"0"_s, u"2"_s} << size_t(1);
    QTest::newRow("unread") << MarkChange{all, {}, ReadState::Unread} << QStringList{one, u"1"_s, u"0"_s} << size_t(2);
    QTest::newRow("both") << MarkChange{all, false, ReadState::Skipped}
                          << QStringList{one, u"0"_s, u"3"_s, two, u"0"_s, u"3"_s, three, u"0"_s, u"3"_s} << size_t(3);
    QTest::newRow("nothing") << MarkChange{all, {}, {}} << QStringList{one, u"1"_s, u"2"_s, two, u"0"_s, u"2"_s}
                             << size_t(0);
    QTest::newRow("only unread ones") << MarkChange{all, {}, ReadState::Skipped, ReadState::Unread}
                                      << QStringList{one, u"1"_s, u"2"_s, two, u"0"_s, u"2"_s, three, u"0"_s, u"3"_s}
                                      << size_t(1);
    QTest::newRow("of none") << MarkChange{{}, true, ReadState::Read}
                             << QStringList{one, u"1"_s, u"2"_s, two, u"0"_s, u"2"_s} << size_t(0);
}

void MarkChangesTest::changesAndUndoes()
{
    QFETCH(MarkChange, change);
    makePapers(*m_database, 4);
    MarkStore store(*m_database);
    need(store.mark({{entries({1001, 1002}), {}, ReadState::Read}, {entries({1001}), true, {}}}));
    const QStringList before = marks(*m_database);
    const MarkChanges undo = need(store.mark({change}));
    QTEST(marks(*m_database), "after");
    QTEST(undo.size(), "undo");
    need(store.mark(undo));
    QCOMPARE(marks(*m_database), before);
}

// Few are looked up, many found by reading all: both must do the same.
void MarkChangesTest::undoesExactly_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("few") << 2'000;
    QTest::newRow("one more") << 2'001;
    QTest::newRow("many") << 100'000;
}

void MarkChangesTest::undoesExactly()
{
    QFETCH(int, count);
    makePapers(*m_database, count + 10);
    MarkStore store(*m_database);
    std::mt19937 random(1);
    MarkChanges some;
    for (const ReadState state : {ReadState::Reading, ReadState::Read, ReadState::Skipped}) {
        std::vector<EntryId> chosen;
        for (int i = 0; i < count / 7; ++i) {
            chosen.push_back({1001 + qint64(random() % unsigned(count))});
        }
        some.push_back({chosen, random() % 2 == 0, state});
    }
    need(store.mark(some));
    const QStringList before = marks(*m_database);
    const MarkChanges undo = need(store.mark({{entriesUpTo(count), true, ReadState::Read}}));
    QCOMPARE(
        need(m_database->selectNumber(
            u"SELECT count(*) FROM user_paper WHERE starred = 1 AND state = 2 AND arxiv_id < printf('2107.%06d', ?)"_s,
            {count})),
        count);
    QCOMPARE(need(m_database->selectNumber(u"SELECT count(*) FROM user_paper"_s)), count);
    const MarkChanges redo = need(store.mark(undo));
    QCOMPARE(marks(*m_database), before);
    need(store.mark(redo));
    QCOMPARE(need(m_database->selectNumber(u"SELECT count(*) FROM user_paper WHERE starred = 1 AND state = 2"_s)),
             count);
}

void MarkChangesTest::passesOverWhatIsGone()
{
    makePapers(*m_database, 2);
    need(m_database->execute(u"UPDATE entry SET paper_id = NULL WHERE id = 1001"_s));
    const auto ids = entries({-5, 0, 7, 1001, 1002, 99'999, std::numeric_limits<qint64>::max()});
    const MarkChanges undo = need(MarkStore(*m_database).mark({{ids, true, {}}}));
    QCOMPARE(marks(*m_database), (QStringList{u"2107.000001"_s, u"1"_s, u"0"_s}));
    QCOMPARE(undo, (MarkChanges{{entries({1002}), false, {}}}));
}

void MarkChangesTest::knowsAPaperByEachOfItsEntries()
{
    put(*m_database, makeDigest(day, {makeEntry("2107.00001"_L1, u"A"_s)}));
    put(*m_database, makeDigest(day.addDays(1), {makeEntry("2107.00001"_L1, u"A"_s)}));
    MarkStore store(*m_database);
    const MarkChanges undo = need(store.mark({{entries({1, 2}), true, {}}}));
    QCOMPARE(undo, (MarkChanges{{entries({1}), false, {}}}));
    need(store.mark({{entries({2}), {}, ReadState::Read}}));
    QCOMPARE(marks(*m_database), (QStringList{u"2107.00001"_s, u"1"_s, u"2"_s}));
}

void MarkChangesTest::changesOneAfterTheOther()
{
    makePapers(*m_database, 3);
    MarkStore store(*m_database);
    const MarkChanges undo = need(store.mark({{entries({1001, 1002}), true, ReadState::Read},
                                              {entries({1002, 1003}), {}, ReadState::Skipped},
                                              {entries({1001}), false, {}}}));
    QCOMPARE(marks(*m_database),
             (QStringList{u"2107.000000"_s, u"0"_s, u"2"_s, u"2107.000001"_s, u"1"_s, u"3"_s, u"2107.000002"_s, u"0"_s,
                          u"3"_s}));
    need(store.mark(undo));
    QCOMPARE(marks(*m_database), QStringList());
}

void MarkChangesTest::writesNoRowForTheDefault()
{
    makePapers(*m_database, 3);
    QCOMPARE(need(MarkStore(*m_database).mark({{entriesUpTo(3), false, ReadState::Unread}})), MarkChanges());
    QCOMPARE(need(m_database->selectNumber(u"SELECT count(*) FROM user_paper"_s)), 0);
}

void MarkChangesTest::raisesTheRevisionOfWhatChanges()
{
    makePapers(*m_database, 3);
    MarkStore store(*m_database);
    need(store.mark({{entries({1001}), true, {}}}));
    need(store.mark({{entriesUpTo(3), true, {}}}));
    QCOMPARE(texts(*m_database, u"SELECT revision FROM user_paper ORDER BY arxiv_id"_s),
             (QStringList{u"1"_s, u"2"_s, u"2"_s}));
    QCOMPARE(need(m_database->selectNumber(u"SELECT marks FROM revision"_s)), 2);
}

void MarkChangesTest::tellsReadersOfVeryMany()
{
    constexpr int count = 30'000;
    makePapers(*m_database, count);
    MarkStore store(*m_database);
    Finder finder(*m_database);
    const auto unread = [&] { return need(finder.find({})).unread; };
    QCOMPARE(unread(), count);
    const MarkChanges undo = need(store.mark({{entriesUpTo(count), {}, ReadState::Read}}));
    need(store.mark({{entries({1007}), {}, ReadState::Unread}})); // few, before anybody has looked
    QCOMPARE(unread(), 1);
    need(store.mark(undo));
    need(store.mark({{entries({1002}), {}, ReadState::Read}}));
    QCOMPARE(unread(), count - 1);
    // several changes, of which one is about few
    need(store.mark({{entriesUpTo(count), {}, ReadState::Read}, {entries({1009}), {}, ReadState::Unread}}));
    QCOMPARE(unread(), 1);
}

void MarkChangesTest::changesAllOrNothing()
{
    makePapers(*m_database, 3);
    need(m_database->runScript(u"CREATE TEMP TRIGGER broken BEFORE INSERT ON user_paper WHEN new.state = 3"
                               " BEGIN SELECT raise(ABORT, 'no'); END"_s));
    QVERIFY(!MarkStore(*m_database).mark({{entriesUpTo(3), true, {}}, {entries({1003}), {}, ReadState::Skipped}}));
    QVERIFY(!m_database->isInTransaction());
    QCOMPARE(marks(*m_database), QStringList());
}

QTEST_GUILESS_MAIN(MarkChangesTest)
#include "test_markchanges.moc"
