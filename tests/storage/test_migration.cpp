// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfiletest.h"

#include <QProcess>

#include <cstdio>
#include <cstring>
#include <thread>

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

// A library of an earlier layout becomes one of the newest, and nothing that a person made or a digest said is lost.

namespace {

QList<Migration> layout1()
{
    return builtInMigrations().first(1);
}

void makeLayout1(const QString &file)
{
    const auto database = need(Database::open(file, layout1()));
    need(database->runScript(
        QString::fromUtf8(bytesOf(QStringLiteral(HOTPAPERS_SOURCE_DIR "/tests/data/layout1.sql")))));
}

QStringList dump(Database &database, const QStringList &tables)
{
    QStringList rows;
    for (const QString &table : tables) {
        rows += table + u": "_s + texts(database, u"SELECT * FROM "_s + table + u" ORDER BY 1, 2"_s).join(u'|');
    }
    return rows;
}

/** Every row of every table, but for hashes of digests: in the order in which they stand, to the last byte. */
QStringList allButHashes(Database &database)
{
    QStringList rows;
    for (const QString &table :
         texts(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"_s)) {
        const QStringList columns =
            texts(database, u"SELECT 'quote(' || name || ')' FROM pragma_table_info(?) WHERE name <> 'content_hash'"_s,
                  {table});
        rows += table + u": "_s
            + texts(database, u"SELECT concat_ws(',', %1) FROM %2"_s.arg(columns.join(u','), table)).join(u'|');
    }
    return rows;
}

/** Migrates and stops before the end, until it is killed. */
int migrateForever(const char *file)
{
    QList<Migration> migrations = builtInMigrations();
    migrations[1].rest = [rest = migrations[1].rest](Database &database) {
        need(rest(database));
        std::puts("written");
        std::fflush(stdout);
        std::this_thread::sleep_for(std::chrono::minutes(5));
        return Result<void>();
    };
    return Database::open(QString::fromLocal8Bit(file), migrations) ? 0 : 1;
}

} // namespace

class MigrationTest : public LibraryFileTest
{
    Q_OBJECT
private slots:
    void init()
    {
        makeFolder();
        makeLayout1(m_file);
    }
    void cleanup() { removeFolder(); }

    void keepsWhatThePersonMade();
    void keepsDigests();
    void computesHeatAnew();
    void fillsWhatIsNew();
    void findsAsBefore();
    void isWhatAnImportWouldMake();
    void forgetsHashesOfLayout2();
    void leavesLayout1WhereItFails();
    void leavesLayout1WhenKilled();
    void isDoneByOneOfMany();
};

void MigrationTest::keepsWhatThePersonMade()
{
    const QStringList tables{u"(SELECT arxiv_id, starred, state, changed_at FROM user_paper)"_s, u"user_note"_s,
                             u"file_stamp"_s};
    const QStringList before = dump(*need(Database::open(m_file, layout1())), tables);
    const auto database = openLibrary(m_file);
    QCOMPARE(dump(*database, tables), before);
    QCOMPARE(texts(*database, u"SELECT rating, revision FROM user_paper"_s),
             (QStringList{u"0"_s, u"0"_s, u"0"_s, u"0"_s}));
    QCOMPARE(texts(*database, u"SELECT state_at, starred_at FROM user_paper ORDER BY arxiv_id"_s),
             (QStringList{u"1600000001"_s, u"1600000001"_s, u"1600000002"_s, u"1600000002"_s}));
    QCOMPARE(need(PaperStore(*database).check()), QStringList());
}

void MigrationTest::keepsDigests()
{
    const auto database = openLibrary(m_file);
    const Digest first = need(DigestStore(*database).digest({1}));
    QCOMPARE(first.days, DayRange::of(QDate::fromJulianDay(2'459'422)));
    QCOMPARE(first.frontMatter.tags, (QStringList{u"arXiv"_s, u"a\"b"_s}));
    QCOMPARE(first.preamble, QByteArray("---\n\xff"));
    QVERIFY(need(DigestStore(*database).versionFor(first.days))->contentHash.isEmpty()); // was made in another way
    QCOMPARE(first.entries.size(), 3);
    const Entry &moss = first.entries.front();
    QCOMPARE(moss.authors, (QStringList{u"Ada Brook"_s, u"Jörn Étoile"_s}));
    QCOMPARE(moss.counts, (Counts{10, 20, QDateTime::fromMSecsSinceEpoch(1'627'456'232'000, QTimeZone::UTC)}));
    QCOMPARE(moss.tweets.size(), 3);
    QCOMPARE(moss.tweets[0].links, (std::vector<TextLink>{{0, 3, u"https://t.co/a"_s}}));
    QCOMPARE(moss.tweets[1].direction, TextDirection::RightToLeft);
    QCOMPARE(moss.tweets[1].text, u"two"_s);
    QCOMPARE(first.entries[2].verbatim, QByteArray("#\xfe"));
    const Digest second = need(DigestStore(*database).digest({2}));
    QVERIFY(second.frontMatter.draft && !second.complete);
    QCOMPARE(second.entries[1].title, u"Moss  later"_s);
    QCOMPARE(second.entries[2].arxivId, arxivId("hep-th/9901001"_L1));
}

void MigrationTest::computesHeatAnew()
{
    const auto database = openLibrary(m_file);
    const std::vector<EntryId> entries{{11}, {12}, {13}, {22}, {23}};
    std::vector<int> heats;
    for (const PaperRow &row : need(PaperStore(*database).rows(entries))) {
        heats.push_back(row.heat);
    }
    QCOMPARE(heats, (std::vector{75, 100, 0, 50, 25}));
    const QString sql = u"SELECT hex(heats), hex(leads) FROM digest ORDER BY id"_s;
    const QStringList migrated = texts(*database, sql);
    need(database->runScript(u"UPDATE digest SET heats = x'', leads = x''"_s));
    updateHeat(*database, {QDate(2021, 1, 1), QDate(2021, 12, 31)});
    QCOMPARE(texts(*database, sql), migrated);
    QVERIFY(!migrated.contains(QString()));
}

void MigrationTest::fillsWhatIsNew()
{
    const auto database = openLibrary(m_file);
    QCOMPARE(texts(*database, u"SELECT name FROM category ORDER BY id"_s),
             (QStringList{u"cs.AI"_s, u"cs.LG"_s, u"stat.ML"_s}));
    QCOMPARE(texts(*database, u"SELECT handle FROM tweeter ORDER BY id"_s), (QStringList{u"mira_quell"_s, u"nora"_s}));
    QCOMPARE(texts(*database, u"SELECT id, categories, tweeters, features FROM entry ORDER BY id"_s),
             (QStringList{u"11"_s, u"[2,3]"_s,   u"[1,2]"_s, u"5"_s, // PDF, tweets
                          u"12"_s, u"[]"_s,      u"[]"_s,    u"2"_s, // code
                          u"13"_s, u"[2]"_s,     u"[]"_s,    u"0"_s, //
                          u"21"_s, u"[]"_s,      u"[]"_s,    u"0"_s, //
                          u"22"_s, u"[2]"_s,     u"[]"_s,    u"4"_s, //
                          u"23"_s, u"[3,1,2]"_s, u"[2]"_s,   u"6"_s}));
    QCOMPARE(texts(*database, u"SELECT id, added_at FROM paper ORDER BY id"_s),
             (QStringList{u"3"_s, u"1600000000"_s, u"5"_s, u"1600000000"_s, u"8"_s, u"1600000500"_s}));
    const LibraryInfo info = need(PaperStore(*database).info());
    QCOMPARE(info.entries, 4);
    QCOMPARE(info.tweets, 5);
    QCOMPARE(info.papers, 3);
}

void MigrationTest::findsAsBefore()
{
    const auto database = openLibrary(m_file);
    QCOMPARE(searched(*database, u"math"_s), u"2107.00001 hep-th/9901001"_s); // in plain letters too
    QCOMPARE(searched(*database, u"pumpernickel"_s), u"2107.00001"_s); // of an earlier entry
    QCOMPARE(searched(*database, u"liquorice"_s), u"2107.00002"_s);
    QCOMPARE(searched(*database, u"abstract:gardens title:later"_s), u"2107.00001"_s);
    QCOMPARE(searched(*database, u"^author:jorn"_s), u"hep-th/9901001"_s);
    QCOMPARE(searched(*database, u"is:starred"_s), u"2107.00001"_s);
}

// All but row ids and the time of the import.
void MigrationTest::isWhatAnImportWouldMake()
{
    const auto migrated = openLibrary(m_file);
    const auto fresh = openLibrary();
    for (const qint64 id : {1, 2}) {
        put(*fresh, need(DigestStore(*migrated).digest({id})));
    }
    for (const QString &sql :
         {u"SELECT arxiv_id, title_key, features FROM entry ORDER BY digest_id, position"_s,
          u"SELECT value, (SELECT name FROM category WHERE id = value) IS NULL FROM entry, json_each(entry.tweeters)"_s,
          u"SELECT papers, tweets FROM digest ORDER BY id"_s}) {
        if (!sql.contains(u"title_key"_s)) {
            QCOMPARE(texts(*migrated, sql), texts(*fresh, sql));
        }
    }
    const QString names = u"SELECT (SELECT name FROM category WHERE id = value) FROM entry e, json_each(e.categories) j"
                          " ORDER BY e.digest_id, e.position, j.key"_s;
    QCOMPARE(texts(*migrated, names), texts(*fresh, names));
}

void MigrationTest::forgetsHashesOfLayout2()
{
    const QString hashes = u"SELECT hex(content_hash) FROM digest ORDER BY id"_s;
    QStringList before;
    {
        const auto database = need(Database::open(m_file, builtInMigrations().first(2)));
        need(database->runScript(
            u"INSERT INTO user_note (arxiv_id, markdown, changed_at) VALUES ('2107.00001', 'moss', 0)"_s));
        QCOMPARE(texts(*database, hashes), (QStringList{u"01"_s, u"02"_s}));
        before = allButHashes(*database);
        QVERIFY(before.size() > 15 && before.join(u' ').contains(u"pumpernickel"_s));
    }
    const auto database = need(Database::open(m_file, builtInMigrations().first(3)));
    QCOMPARE(texts(*database, u"PRAGMA user_version"_s), QStringList{u"3"_s});
    QCOMPARE(texts(*database, hashes), (QStringList{QString(), QString()}));
    QCOMPARE(allButHashes(*database), before);
    QCOMPARE(need(PaperStore(*database).check()), QStringList());
    QVERIFY(files().contains(u"a library.hotpapers.v2.backup"_s));
}

void MigrationTest::leavesLayout1WhereItFails()
{
    QList<Migration> failing = builtInMigrations();
    failing[1].rest = [rest = failing[1].rest](Database &database) -> Result<void> {
        need(rest(database));
        return std::unexpected(Error{ErrorCode::LibraryFull, {}, {}});
    };
    const QStringList tables{u"digest"_s, u"paper"_s, u"entry"_s, u"entry_text"_s, u"tweet"_s, u"user_paper"_s};
    const QStringList before = dump(*need(Database::open(m_file, layout1())), tables);
    QCOMPARE(Database::open(m_file, failing).error().code, ErrorCode::LibraryFull);
    QCOMPARE(dump(*need(Database::open(m_file, layout1())), tables), before);
    QCOMPARE(searched(*openLibrary(m_file), u"pumpernickel"_s), u"2107.00001"_s); // and another time it is done
}

void MigrationTest::leavesLayout1WhenKilled()
{
    const QStringList tables{u"digest"_s, u"paper"_s, u"entry"_s, u"entry_text"_s, u"tweet"_s, u"user_paper"_s};
    const QStringList before = dump(*need(Database::open(m_file, layout1())), tables);
    QProcess migrating;
    migrating.start(QCoreApplication::applicationFilePath(), {u"migrate"_s, m_file});
    QVERIFY(migrating.waitForReadyRead());
    migrating.kill();
    QVERIFY(migrating.waitForFinished());
    QCOMPARE(dump(*need(Database::open(m_file, layout1())), tables), before);
    QCOMPARE(searched(*openLibrary(m_file), u"pumpernickel"_s), u"2107.00001"_s);
    QCOMPARE(files(), (QStringList{u"a library.hotpapers"_s, u"a library.hotpapers.v1.backup"_s}));
}

void MigrationTest::isDoneByOneOfMany()
{
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 6; ++i) {
            threads.emplace_back([&] { openLibrary(m_file); });
        }
    }
    QCOMPARE(files(), (QStringList{u"a library.hotpapers"_s, u"a library.hotpapers.v1.backup"_s}));
    const auto copy = need(Database::open(m_file + u".v1.backup"_s, layout1()));
    QCOMPARE(need(copy->selectNumber(u"SELECT count(latest_entry_id) FROM paper"_s)), 3);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "migrate") == 0) {
        return migrateForever(argv[2]);
    }
    MigrationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_migration.moc"
