// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchwords.h"
#include "storage/wordlists.h"
#include "storage/wordlistscan.h"
#include "storagetest.h"

#include <QRandomGenerator>
#include <QSqlDriver>

#include <sqlite3.h>

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

// What is read from the index's own lists is what SQLite answers, however the index has come about.

namespace {

constexpr size_t slotCount = 400;

const QStringList columnNames{u"title"_s,    u"first_author"_s, u"authors"_s, u"categories"_s,
                              u"abstract"_s, u"tweets"_s,       u"note"_s};

/** Few words that are frequent, many that are not, and some that begin alike or are no ASCII. */
QString aWord(QRandomGenerator &random)
{
    switch (random.bounded(4)) {
    case 0:
        return u"the"_s;
    case 1:
        return u"th%1"_s.arg(random.bounded(9));
    case 2:
        return u"été%1"_s.arg(random.bounded(30));
    default:
        return u"%1word%2"_s.arg(QChar(u'a' + int(random.bounded(26)))).arg(random.bounded(500));
    }
}

QString someText(QRandomGenerator &random)
{
    QStringList words;
    for (int i = int(random.bounded(40)) * int(random.bounded(2)); i >= 0; --i) {
        words += aWord(random);
    }
    return words.join(u' ');
}

QString expressionOf(const QString &word, bool prefix, SearchColumns columns)
{
    QStringList names;
    for (int i = 0; i < columnNames.size(); ++i) {
        if ((columns.toInt() >> i & 1) != 0) {
            names += columnNames[i];
        }
    }
    return u'{' + names.join(u' ') + u"} : \""_s + word + u'"' + (prefix ? u" *"_s : QString());
}

PaperSet asked(Database &database, const QString &expression)
{
    PaperSet papers(slotCount);
    need(database.select(u"SELECT rowid FROM paper_search WHERE paper_search MATCH ?"_s, {expression},
                         [&](const QSqlQuery &row) { papers.insert(row.value(0).toULongLong()); }));
    return papers;
}

void change(Database &database, QRandomGenerator &random)
{
    const int paper = 1 + int(random.bounded(int(slotCount) - 1));
    if (random.bounded(5) == 0) {
        need(database.execute(u"DELETE FROM paper_search WHERE rowid = ?"_s, {paper}));
        return;
    }
    QVariantList values{paper};
    for (int i = 0; i < columnNames.size(); ++i) {
        values += someText(random);
    }
    need(database.execute(u"INSERT OR REPLACE INTO paper_search"
                          " (rowid, title, first_author, authors, categories, abstract, tweets, note)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                          values));
}

void letTheIndexBeDamaged()
{
    const QSqlDatabase connection = QSqlDatabase::database(QSqlDatabase::connectionNames().front(), false);
    sqlite3 *handle = *static_cast<sqlite3 *const *>(connection.driver()->handle().constData());
    QCOMPARE(sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr), SQLITE_OK);
}

void configure(Database &database, const QString &option, int value)
{
    need(database.execute(u"INSERT INTO paper_search (paper_search, rank) VALUES (?, ?)"_s, {option, value}));
}

} // namespace

class WordListsTest : public QObject
{
    Q_OBJECT
private slots:
    void agreeWithSqlite_data();
    void agreeWithSqlite();
    void leaveAnUnknownLayoutToSqlite_data();
    void leaveAnUnknownLayoutToSqlite();
    void readNoDamagedPageBeyondItsEnd();
};

void WordListsTest::agreeWithSqlite_data()
{
    QTest::addColumn<int>("pageBytes");
    QTest::addColumn<int>("hashBytes");
    QTest::addColumn<int>("automerge");
    QTest::newRow("as it is") << 4050 << 1 << 16;
    QTest::newRow("small pages") << 64 << 5'000 << 4;
    QTest::newRow("merged bit by bit") << 64 << 1'000 << 2;
    QTest::newRow("never merged") << 100 << 2'000 << 0;
}

void WordListsTest::agreeWithSqlite()
{
    QFETCH(int, pageBytes);
    QFETCH(int, hashBytes);
    QFETCH(int, automerge);
    const auto database = openLibrary();
    configure(*database, u"pgsz"_s, pageBytes);
    configure(*database, u"hashsize"_s, hashBytes);
    configure(*database, u"automerge"_s, automerge);
    QRandomGenerator random(5);
    const std::vector<SearchColumns> columns{allSearchColumns, SearchColumn::Title,
                                             SearchColumn::FirstAuthor | SearchColumn::Authors, SearchColumn::Note,
                                             SearchColumn::Title | SearchColumn::Tweets};
    int found = 0;
    for (int round = 0; round < 12; ++round) {
        for (int i = 0; i < 40; ++i) {
            change(*database, random);
        }
        if (round == 9) {
            configure(*database, u"merge"_s, -20); // which leaves segments that are merged in part
        }
        WordLists lists(*database);
        for (int i = 0; i < 25; ++i) {
            const QString whole = i < 2 ? u"the"_s : aWord(random);
            const QString word = i == 2 ? u"nothing"_s : i % 3 == 0 ? whole : whole.left(1 + i % 3 * i % 4);
            for (const bool prefix : {false, true}) {
                const auto papers = need(lists.papers(searchWords(word).front().folded, prefix, columns, slotCount));
                QCOMPARE(papers.size(), columns.size());
                for (size_t c = 0; c < columns.size(); ++c) {
                    const QString expression = expressionOf(word, prefix, columns[c]);
                    QVERIFY2(papers[c] == asked(*database, expression), qPrintable(expression));
                    found += papers[c].isEmpty() ? 0 : 1;
                }
            }
        }
    }
    QVERIFY(found > 600);
}

void WordListsTest::leaveAnUnknownLayoutToSqlite_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("another version") << u"UPDATE paper_search_config SET v = 5 WHERE k = 'version'"_s;
    QTest::newRow("no structure") << u"DELETE FROM paper_search_data WHERE id = 10"_s;
    QTest::newRow("another structure") << u"UPDATE paper_search_data SET block = x'0000000001020304' WHERE id = 10"_s;
    QTest::newRow("half a structure")
        << u"UPDATE paper_search_data SET block = substr(block, 1, length(block) - 3) WHERE id = 10"_s;
    QTest::newRow("pages of noise") << u"UPDATE paper_search_data SET block = x'ffffffffffffffff' WHERE id > 10"_s;
    QTest::newRow("pages of nothing") << u"UPDATE paper_search_data SET block = x'' WHERE id > 10"_s;
}

void WordListsTest::leaveAnUnknownLayoutToSqlite()
{
    QFETCH(QString, sql);
    const auto database = openLibrary();
    put(*database, makeDigest(QDate(2021, 7, 27), {makeEntry("2107.00001"_L1, u"A word"_s)}));
    const std::vector columns{allSearchColumns};
    QCOMPARE(need(WordLists(*database).papers(u"word"_s, false, columns, slotCount)).size(), size_t(1));
    letTheIndexBeDamaged();
    need(database->runScript(sql));
    QCOMPARE(need(WordLists(*database).papers(u"word"_s, false, columns, slotCount)).size(), size_t(0));
}

void WordListsTest::readNoDamagedPageBeyondItsEnd()
{
    const auto database = openLibrary();
    QRandomGenerator random(9);
    configure(*database, u"pgsz"_s, 200);
    for (int i = 0; i < 60; ++i) {
        change(*database, random);
    }
    std::vector<QByteArray> pages;
    need(database->select(u"SELECT block FROM paper_search_data WHERE id > 10"_s, {},
                          [&](const QSqlQuery &row) { pages.push_back(row.value(0).toByteArray()); }));
    QVERIFY(pages.size() > 20);
    const std::vector columns{allSearchColumns, SearchColumns(SearchColumn::Note)};
    std::vector<PaperSet> found(columns.size(), PaperSet(slotCount));
    for (int i = 0; i < 20'000; ++i) { // the sanitizers watch
        QByteArray page = pages[size_t(random.bounded(int(pages.size())))];
        for (int changes = int(random.bounded(4)); changes > 0; --changes) {
            page[qsizetype(random.bounded(int(page.size())))] = char(random.bounded(256));
        }
        page.truncate(page.size() - qsizetype(random.bounded(3)) * 7);
        const WordListKey key{i % 2 == 0 ? "0th" : "0", true};
        WordListScan scan(key, columns, found);
        for (int again = 0; again < 2 && scan.takePage(page) == WordListScan::State::GoOn; ++again) { }
    }
}

QTEST_GUILESS_MAIN(WordListsTest)
#include "test_wordlists.moc"
