// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "libraryfiletest.h"

#include <atomic>
#include <thread>

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

namespace {

const QList<Migration> oneStep{{u"CREATE TABLE garden (id INTEGER PRIMARY KEY, plant TEXT);"
                                "INSERT INTO garden (plant) VALUES ('moss; and fern');"_s}};
const QList<Migration> twoSteps = oneStep
    + QList<Migration>{{u"ALTER TABLE garden ADD COLUMN height INTEGER;"
                        "CREATE TRIGGER grow AFTER INSERT ON garden BEGIN"
                        " UPDATE garden SET height = 1 WHERE id = new.id; UPDATE garden SET height = height + 1; END;"
                        "-- a remark; with a semicolon\nINSERT INTO garden (plant) VALUES ('reed');"_s}};

/** A database that SQLite made for somebody else. */
void makeForeign(const QString &path, const QString &script)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &statement : script.split(u';')) {
            QVERIFY(query.exec(statement));
        }
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
}

int version(Database &database)
{
    return int(need(database.selectNumber(u"PRAGMA user_version"_s)));
}

} // namespace

class DatabaseTest : public LibraryFileTest
{
    Q_OBJECT
private slots:
    void init() { makeFolder(); }
    void cleanup() { removeFolder(); }

    void opensDefensively_data();
    void opensDefensively();
    void makesFileAndFolder();
    void leavesOneFile();
    void hasAllMigrations();
    void migratesAfterACopy();
    void migratesWhollyOrNot();
    void leavesANewerLibraryAlone();
    void leavesANewerLibraryAloneWhoseJournalTells();
    void leavesOtherFilesAlone_data();
    void leavesOtherFilesAlone();
    void opensWhatWasNeverFinished();
    void opensFromManyThreads();
    void hostileNamesAreNames();
    void bindsNothingAsEmpty();
    void tellsErrors();
    void keepsStatementsApart();
    void seesWhatOthersWrote();
    void takesItsTurnInAShortPause();
};

void DatabaseTest::opensDefensively_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("value");
    QTest::newRow("journal") << u"journal_mode"_s << u"wal"_s;
    QTest::newRow("synchronous") << u"synchronous"_s << u"2"_s;
    QTest::newRow("foreign keys") << u"foreign_keys"_s << u"1"_s;
    QTest::newRow("trusted schema") << u"trusted_schema"_s << u"0"_s;
    QTest::newRow("cell size") << u"cell_size_check"_s << u"1"_s;
    QTest::newRow("temporary") << u"temp_store"_s << u"2"_s;
    QTest::newRow("memory map") << u"mmap_size"_s << u"0"_s;
    QTest::newRow("application") << u"application_id"_s << QString::number(applicationId);
    QTest::newRow("version") << u"user_version"_s << QString::number(schemaVersion);
}

void DatabaseTest::opensDefensively()
{
    QFETCH(QString, setting);
    QFETCH(QString, value);
    QCOMPARE(texts(*openLibrary(m_file), u"PRAGMA "_s + setting), QStringList{value});
    QCOMPARE(texts(*openLibrary(m_file), u"PRAGMA "_s + setting), QStringList{value}); // and again
}

void DatabaseTest::makesFileAndFolder()
{
    m_file = m_folder->filePath(u"one/two/library"_s);
    QCOMPARE(openLibrary(m_file)->file(), m_file);
    QVERIFY(QFile::exists(m_file));

    write(m_folder->filePath(u"three"_s), "a file");
    const auto none = Database::open(m_folder->filePath(u"three/four/library"_s));
    QCOMPARE(none.error().code, ErrorCode::CannotWrite);
    QCOMPARE(none.error().subject, m_folder->filePath(u"three/four"_s));
}

void DatabaseTest::leavesOneFile()
{
    makeLibrary(m_file);
    QCOMPARE(files(), QStringList{u"a library.hotpapers"_s});
    const QByteArray before = bytesOf(m_file);
    need(PaperStore(*openLibrary(m_file)).info());
    QCOMPARE(bytesOf(m_file), before); // reading writes nothing
}

void DatabaseTest::hasAllMigrations()
{
    QCOMPARE(QDir(u":/sql"_s).entryList().size(), schemaVersion);
}

void DatabaseTest::migratesAfterACopy()
{
    {
        const auto database = need(Database::open(m_file, oneStep));
        QCOMPARE(version(*database), 1);
        QCOMPARE(files().filter(u"backup"_s), QStringList()); // nothing to lose yet
    }
    const QByteArray before = bytesOf(m_file);
    for (int i = 0; i < 2; ++i) {
        const auto database = need(Database::open(m_file, twoSteps));
        QCOMPARE(version(*database), 2);
        QCOMPARE(texts(*database, u"SELECT plant, height FROM garden ORDER BY id"_s),
                 (QStringList{u"moss; and fern"_s, QString(), u"reed"_s, u"2"_s}));
    }
    QCOMPARE(files(), (QStringList{u"a library.hotpapers"_s, u"a library.hotpapers.v1.backup"_s}));
    const auto copy = need(Database::open(m_file + u".v1.backup"_s, oneStep));
    QCOMPARE(version(*copy), 1);
    QCOMPARE(texts(*copy, u"SELECT * FROM garden"_s), (QStringList{u"1"_s, u"moss; and fern"_s}));
}

void DatabaseTest::migratesWhollyOrNot()
{
    need(Database::open(m_file, oneStep)).reset();
    const QList<Migration> broken =
        oneStep + QList<Migration>{{u"CREATE TABLE shed (id INTEGER); INSERT INTO nowhere VALUES (1);"_s}};
    const auto failed = Database::open(m_file, broken);
    QCOMPARE(failed.error().code, ErrorCode::LibraryFailed);
    QVERIFY2(failed.error().detail.contains(u"nowhere"_s), qPrintable(failed.error().detail));
    const auto database = need(Database::open(m_file, oneStep));
    QCOMPARE(version(*database), 1);
    QCOMPARE(texts(*database, u"SELECT name FROM sqlite_schema"_s), QStringList{u"garden"_s});
}

void DatabaseTest::leavesANewerLibraryAlone()
{
    need(Database::open(m_file, twoSteps)).reset();
    const QByteArray before = bytesOf(m_file);
    const auto older = Database::open(m_file, oneStep);
    QCOMPARE(older.error().code, ErrorCode::LibraryNewer);
    QCOMPARE(older.error().subject, m_file);
    QCOMPARE(bytesOf(m_file), before);
    QCOMPARE(files().size(), 1);
}

// The newer program was killed: that the file is newer stands in its journal alone.
void DatabaseTest::leavesANewerLibraryAloneWhoseJournalTells()
{
    need(Database::open(m_file, oneStep)).reset();
    const auto newer = need(Database::open(m_file, twoSteps));
    const QString copy = m_folder->filePath(u"copy"_s);
    QVERIFY(QFile::copy(m_file, copy) && QFile::copy(m_file + u"-wal"_s, copy + u"-wal"_s));
    const QByteArray file = bytesOf(copy);
    const QByteArray journal = bytesOf(copy + u"-wal"_s);
    QVERIFY(!journal.isEmpty());
    QCOMPARE(Database::open(copy, oneStep).error().code, ErrorCode::LibraryNewer);
    QCOMPARE(bytesOf(copy), file);
    QCOMPARE(bytesOf(copy + u"-wal"_s), journal);
    QCOMPARE(version(*need(Database::open(copy, twoSteps))), 2);
}

void DatabaseTest::leavesOtherFilesAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("script");
    QTest::newRow("text") << QByteArray("Dear diary, ").repeated(50) << QString();
    QTest::newRow("short") << QByteArray("x") << QString();
    QTest::newRow("SQLite's first words") << QByteArray("SQLite format 3\0", 16) << QString();
    QTest::newRow("no owner") << QByteArray() << u"CREATE TABLE t (x); INSERT INTO t VALUES (1)"_s;
    QTest::newRow("WAL") << QByteArray() << u"PRAGMA journal_mode = WAL; CREATE TABLE t (x)"_s;
    QTest::newRow("another owner") << QByteArray()
                                   << u"PRAGMA application_id = 77; PRAGMA user_version = 1; CREATE TABLE t (x)"_s;
    QTest::newRow("our version") << QByteArray() << u"PRAGMA user_version = 1; CREATE TABLE paper (x)"_s;
}

void DatabaseTest::leavesOtherFilesAlone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, script);
    if (script.isEmpty()) {
        write(m_file, bytes);
    } else {
        makeForeign(m_file, script);
    }
    const QByteArray before = bytesOf(m_file);
    const auto database = Database::open(m_file);
    QCOMPARE(database.error().code, ErrorCode::LibraryNotOpened);
    QCOMPARE(database.error().subject, m_file);
    QVERIFY(!database.error().detail.isEmpty());
    QCOMPARE(bytesOf(m_file), before);
    QCOMPARE(files().size(), 1);
}

void DatabaseTest::opensWhatWasNeverFinished()
{
    write(m_file, {});
    QCOMPARE(version(*openLibrary(m_file)), schemaVersion);
    QCOMPARE(Database::open(m_folder->path()).error().code, ErrorCode::LibraryNotOpened); // a folder
}

void DatabaseTest::opensFromManyThreads()
{
    std::atomic<int> opened = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] { opened += version(*openLibrary(m_file)) == schemaVersion ? 1 : 0; });
        }
    }
    QCOMPARE(opened, 8);
}

void DatabaseTest::hostileNamesAreNames()
{
    for (const QString &name : {u"file:x?mode=memory"_s, u"a';DROP TABLE paper;--"_s, u"ünïcödé 🔥"_s, u"%1 %s"_s}) {
        m_file = m_folder->filePath(name);
        need(Database::open(m_file, oneStep)).reset();
        need(Database::open(m_file, twoSteps)).reset();
        QVERIFY2(QFile::exists(m_file), qPrintable(name));
        QVERIFY2(QFile::exists(m_file + u".v1.backup"_s), qPrintable(name));
    }
}

void DatabaseTest::bindsNothingAsEmpty()
{
    const auto database = openLibrary();
    QCOMPARE(texts(*database, u"SELECT typeof(?), length(?), typeof(?), typeof(?)"_s,
                   {QString(), QString(), QByteArray(), QVariant()}),
             (QStringList{u"text"_s, u"0"_s, u"blob"_s, u"null"_s}));
}

void DatabaseTest::tellsErrors()
{
    const auto database = openLibrary(m_file);
    const auto failed = database->execute(u"SELECT plant FROM nowhere"_s);
    QCOMPARE(failed.error().code, ErrorCode::LibraryFailed);
    QCOMPARE(failed.error().subject, m_file);
    QVERIFY2(failed.error().detail.contains(u"nowhere"_s), qPrintable(failed.error().detail));
    const auto unbound = database->execute(u"SELECT ?"_s);
    QCOMPARE(unbound.error().code, ErrorCode::LibraryFailed);
    QVERIFY(!unbound.error().detail.isEmpty());
    QCOMPARE(database->runScript(u"SELECT 1; SELEKT"_s).error().code, ErrorCode::LibraryFailed);
    QVERIFY(
        !database->execute(u"INSERT INTO entry_text (entry_id, title, authors, categories, abstract, abs_url, pdf_url)"
                           " VALUES (1, '', '', '', '', '', '')"_s)); // of no entry
}

void DatabaseTest::keepsStatementsApart()
{
    const auto database = openLibrary();
    for (int i = 0; i < 1000; ++i) { // more than are kept, each with another within
        qint64 sum = 0;
        need(database->select(u"SELECT value + %1 FROM json_each('[1, 2]')"_s.arg(i), {}, [&](const QSqlQuery &row) {
            sum += row.value(0).toLongLong() + need(database->selectNumber(u"SELECT %1"_s.arg(-i)));
        }));
        QCOMPARE(sum, 3);
    }
}

void DatabaseTest::seesWhatOthersWrote()
{
    const auto first = openLibrary(m_file);
    const auto second = openLibrary(m_file);
    for (int i = 1; i <= 3; ++i) {
        put(*first, makeDigest(QDate(2021, 7, i), {}));
        QCOMPARE(need(PaperStore(*second).latest()).last, QDate(2021, 7, i));
    }
}

// One that writes all the time leaves pauses of a few milliseconds.
void DatabaseTest::takesItsTurnInAShortPause()
{
    makeLibrary(m_file);
    std::atomic<int> turns = 0;
    std::jthread other([&](const std::stop_token &stop) {
        const auto database = openLibrary(m_file);
        while (!stop.stop_requested()) {
            {
                const Transaction transaction = need(Transaction::begin(*database));
                ++turns;
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(6));
        }
    });
    const auto database = openLibrary(m_file);
    while (turns < 2) {
        std::this_thread::yield();
    }
    for (int i = 0; i < 10; ++i) { // each within the five seconds that it waits at most
        need(MarkStore(*database).setStarred(std::vector{arxivId("2107.11000"_L1)}, i % 2 == 0));
    }
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "test_database.moc"
