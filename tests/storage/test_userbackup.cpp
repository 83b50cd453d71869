// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrations.h"
#include "storage/shelfstore.h"
#include "storage/userbackup.h"
#include "storage/userdatastore.h"
#include "storagetest.h"
#include "support/fulldisk.h"
#include "support/madeupuserdata.h"
#include "support/sharedfiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <cstring>
#include <thread>

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

namespace {

/** Makes backups of a library until it is killed, and says when each is begun. */
int work(const char *file)
{
    const auto library = openLibrary(QString::fromLocal8Bit(file));
    for (int i = 0;; ++i) {
        std::printf("%d\n", i);
        std::fflush(stdout);
        need(writeBackup(*library, library->file() + u".copy"_s, BackupKind(i % 2), {}));
    }
}

} // namespace

class UserBackupTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = openLibrary(path(u"library.sqlite"_s));
        std::vector<Entry> entries;
        for (int i = 1; i <= 8; ++i) {
            entries.push_back(makeEntry(QLatin1StringView(paperId(i).text().toLatin1()), u"Paper %1"_s.arg(i)));
        }
        put(*m_library, makeDigest(QDate(2021, 7, 27), entries));
        merge(madeUpUserData(1));
    }
    void cleanup()
    {
        m_library.reset();
        m_folder.reset();
    }

    void comesBack_data() { kinds(); }
    void comesBack();
    void saysWhatItHolds_data() { kinds(); }
    void saysWhatItHolds();
    void leavesNothingBesideIt_data() { kinds(); }
    void leavesNothingBesideIt();
    void stops_data() { kinds(); }
    void stops();
    void aFullDiskLosesNothing_data() { kinds(); }
    void aFullDiskLosesNothing();
    void isOfOneMomentWhileOthersWrite_data() { kinds(); }
    void isOfOneMomentWhileOthersWrite();
    void killedItLeavesTheOneBefore();
    void papersThatCameLaterStay();
    void marksOfDigestsMayComeAgain();
    void anOlderLayoutComesBack();
    void anOlderLayoutComesBackWithItsJournal();
    void refusesOtherFiles_data();
    void refusesOtherFiles();

private:
    static void kinds()
    {
        QTest::addColumn<BackupKind>("kind");
        QTest::newRow("whole") << BackupKind::Whole;
        QTest::newRow("the person's") << BackupKind::Person;
    }
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void merge(const UserData &data) { need(turn(*m_library, UserChange(MergeUserData{data, u"x"_s}))); }
    UserData read() { return need(UserDataStore(*m_library).read()); }
    BackupInfo backUp(BackupKind kind) { return need(writeBackup(*m_library, path(u"b.sqlite"_s), kind, {})); }
    void loseAll()
    {
        for (const char *table :
             {"user_paper", "user_note", "user_tag", "user_list", "user_search", "user_highlight", "user_same"}) {
            need(m_library->execute(u"DELETE FROM %1"_s.arg(QLatin1StringView(table))));
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_library;
};

void UserBackupTest::comesBack()
{
    QFETCH(const BackupKind, kind);
    UserData noted;
    noted.papers = {UserPaper{.arxivId = paperId(2), .note = {u"zyzzyva"_s, 5}}};
    merge(noted);
    const UserData before = read();
    const QByteArray fingerprint = need(personsFingerprint(*m_library));
    const BackupInfo backup = backUp(kind);
    QCOMPARE(need(personsFingerprint(backup.file)), fingerprint);
    merge(madeUpUserData(1001));
    loseAll();
    QVERIFY(need(personsFingerprint(*m_library)) != fingerprint);
    const QByteArray bytes = fileBytes(backup.file);
    need(restoreBackup(*m_library, backup.file));
    QCOMPARE(read(), before);
    QCOMPARE(need(personsFingerprint(*m_library)), fingerprint);
    QCOMPARE(searched(*m_library, u"zyzzyva"_s), u"2107.00002 2107.00003"_s); // which are one
    QCOMPARE(need(PaperStore(*m_library).check()), QStringList());
    QCOMPARE(fileBytes(backup.file), bytes);
}

void UserBackupTest::saysWhatItHolds()
{
    QFETCH(const BackupKind, kind);
    loseAll();
    UserData data;
    data.papers = {
        UserPaper{.arxivId = paperId(2), .starred = {true, 5}, .tags = {u"a"_s, u"b"_s}, .note = {u"n"_s, 7}},
        UserPaper{.arxivId = paperId(11), .starred = {true, 9}}};
    data.lists = {{u"L"_s, 0, {paperId(3)}}};
    merge(data);
    const BackupInfo backup = backUp(kind);
    QCOMPARE(backup.whole, kind == BackupKind::Whole);
    QCOMPARE(backup.starred, 2);
    QCOMPARE(backup.notes, 1);
    QCOMPARE(backup.tags, 2);
    QCOMPARE(backup.lists, 1);
    QCOMPARE(backup.rows, need(personsRows(*m_library)));
    QCOMPARE(backup.layout, schemaVersion);
    QCOMPARE(backup.titles, (QStringList{u"2107.00011"_s, u"Paper 2"_s}));
    QCOMPARE(need(inspectBackup(backup.file)), backup);
}

void UserBackupTest::leavesNothingBesideIt()
{
    QFETCH(const BackupKind, kind);
    backUp(kind);
    m_library.reset();
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), (QStringList{u"b.sqlite"_s, u"library.sqlite"_s}));
    const auto opened = openLibrary(path(u"b.sqlite"_s)); // it is a library
    QCOMPARE(opened->file(), path(u"b.sqlite"_s));
}

void UserBackupTest::stops()
{
    QFETCH(const BackupKind, kind);
    std::stop_source stop;
    stop.request_stop();
    const auto made = writeBackup(*m_library, path(u"b.sqlite"_s), kind, stop.get_token());
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(m_folder->path()).entryList({u"b.*"_s}, QDir::Files).isEmpty());
}

void UserBackupTest::aFullDiskLosesNothing()
{
    QFETCH(const BackupKind, kind);
    const BackupInfo before = backUp(kind);
    const QByteArray bytes = fileBytes(before.file);
    UserData data;
    data.papers = {UserPaper{.arxivId = paperId(2), .note = {QString(300'000, u'x'), 7}}};
    merge(data);
    {
        const fixture::FullDisk full(200'000);
        const auto made = writeBackup(*m_library, before.file, kind, {});
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::LibraryFull);
    }
    QCOMPARE(fileBytes(before.file), bytes);
    QVERIFY(QDir(m_folder->path()).entryList({u"*.part*"_s}, QDir::Files).isEmpty());
    QVERIFY(writeBackup(*m_library, before.file, kind, {}));
}

/** Each writer's transaction stars a paper and notes it: a backup has both or neither. */
void UserBackupTest::isOfOneMomentWhileOthersWrite()
{
    QFETCH(const BackupKind, kind);
    loseAll();
    std::atomic<int> written = 0;
    std::jthread writer([&](const std::stop_token &stop) {
        const auto other = openLibrary(path(u"library.sqlite"_s));
        for (int i = 1; !stop.stop_requested(); ++i) {
            UserData data;
            data.papers = {UserPaper{.arxivId = paperId(i), .starred = {true, 5}, .note = {QString(5000, u'n'), 5}}};
            need(turn(*other, UserChange(MergeUserData{data, {}})));
            ++written;
        }
    });
    for (int i = 0; i < 5; ++i) {
        const int before = written;
        const BackupInfo backup = backUp(kind);
        QCOMPARE(backup.starred, backup.notes);
        QVERIFY(backup.notes >= before);
    }
    const int atLast = written;
    QTRY_VERIFY(written > atLast); // nobody is kept waiting
}

void UserBackupTest::killedItLeavesTheOneBefore()
{
    const QString file = m_library->file();
    const QByteArray fingerprint = need(personsFingerprint(*m_library));
    m_library.reset();
    for (int rounds : {3, 4, 6, 7}) {
        QProcess worker;
        worker.start(QCoreApplication::applicationFilePath(), {u"work"_s, file});
        int begun = -1;
        while (begun < rounds && (worker.canReadLine() || worker.waitForReadyRead(30'000))) {
            begun = worker.readLine().trimmed().toInt();
        }
        QVERIFY2(begun >= rounds, worker.readAllStandardError().constData());
        worker.kill();
        QVERIFY(worker.waitForFinished());
        QCOMPARE(need(personsFingerprint(file + u".copy"_s)), fingerprint);
    }
    m_library = openLibrary(file);
    QCOMPARE(need(personsFingerprint(*m_library)), fingerprint);
}

void UserBackupTest::papersThatCameLaterStay()
{
    const BackupInfo backup = backUp(BackupKind::Whole);
    put(*m_library, makeDigest(QDate(2021, 7, 28), {makeEntry("2107.00050"_L1, u"Later"_s)}));
    need(restoreBackup(*m_library, backup.file));
    QCOMPARE(searched(*m_library, u"later"_s), u"2107.00050"_s);
}

void UserBackupTest::marksOfDigestsMayComeAgain()
{
    const BackupInfo backup = backUp(BackupKind::Person);
    const FileStamp file{u"/a.md"_s, 5, 6};
    const FileStamp marks{u"marks:00ff"_s, 5, 0};
    DigestStore digests(*m_library);
    need(digests.remember(file));
    need(digests.remember(marks));
    need(restoreBackup(*m_library, backup.file));
    QVERIFY(need(digests.isKnown(file)));
    QVERIFY(!need(digests.isKnown(marks)));
}

void UserBackupTest::anOlderLayoutComesBack()
{
    {
        const QString file = path(u"old.sqlite"_s);
        auto old = need(Database::open(file, builtInMigrations().first(1)));
        need(old->execute(u"INSERT INTO user_paper (arxiv_id, starred, changed_at) VALUES ('2107.00003', 1, 7)"_s));
        need(old->execute(u"INSERT INTO user_note (arxiv_id, markdown, changed_at) VALUES ('2107.00003', 'old', 7)"_s));
    }
    const QByteArray bytes = fileBytes(path(u"old.sqlite"_s));
    QCOMPARE(need(inspectBackup(path(u"old.sqlite"_s))).notes, 1);
    need(restoreBackup(*m_library, path(u"old.sqlite"_s)));
    QCOMPARE(read().papers.size(), 1U);
    QCOMPARE(read().papers[0].note.value, u"old"_s);
    QCOMPARE(fileBytes(path(u"old.sqlite"_s)), bytes);
}

void UserBackupTest::anOlderLayoutComesBackWithItsJournal()
{
    const auto old = need(Database::open(path(u"old.sqlite"_s), builtInMigrations().first(1)));
    need(old->execute(u"INSERT INTO user_note (arxiv_id, markdown, changed_at) VALUES ('2107.00003', 'old', 7)"_s));
    QVERIFY(QFileInfo(path(u"old.sqlite-wal"_s)).size() > 0); // it is open: nothing of it stands in the file yet
    need(restoreBackup(*m_library, old->file()));
    QCOMPARE(read().papers.size(), 1U);
    QCOMPARE(read().papers[0].note.value, u"old"_s);
}

void UserBackupTest::refusesOtherFiles_data()
{
    QTest::addColumn<QByteArray>("sql"); // run on a backup
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("of another program") << QByteArray("PRAGMA application_id = 5") << ErrorCode::LibraryNotOpened;
    QTest::newRow("newer") << QByteArray("PRAGMA user_version = 999") << ErrorCode::LibraryNewer;
    QTest::newRow("without notes") << QByteArray("DROP TABLE user_note") << ErrorCode::NotABackup;
    QTest::newRow("a view for a table") << QByteArray("DROP TABLE user_note; CREATE VIEW user_note AS SELECT 1")
                                        << ErrorCode::NotABackup;
    QTest::newRow("damaged") << QByteArray() << ErrorCode::LibraryDamaged;
    QTest::newRow("a text") << QByteArray("text") << ErrorCode::LibraryNotOpened;
    QTest::newRow("empty") << QByteArray("empty") << ErrorCode::NotABackup;
}

void UserBackupTest::refusesOtherFiles()
{
    QFETCH(const QByteArray, sql);
    const QString file = backUp(BackupKind::Person).file;
    if (sql == "text" || sql == "empty" || sql.isEmpty()) {
        QFile bad(file);
        QVERIFY(bad.open(sql.isEmpty() ? QIODevice::ReadWrite : QIODevice::WriteOnly));
        if (sql.isEmpty()) {
            for (qint64 at = 3 * 4096; at < bad.size(); at += 4096) {
                QVERIFY(bad.seek(at) && bad.write(QByteArray(2000, '\x55')) == 2000);
            }
        } else {
            bad.write(sql == "text" ? QByteArray(9000, 'x') : QByteArray());
        }
    } else {
        need(openLibrary(file)->runScript(QString::fromLatin1(sql)));
    }
    const QByteArray fingerprint = need(personsFingerprint(*m_library));
    const auto restored = restoreBackup(*m_library, file);
    QVERIFY(!restored);
    QTEST(restored.error().code, "code");
    QCOMPARE(need(personsFingerprint(*m_library)), fingerprint);
    QVERIFY(!m_library->isInTransaction());
}

int main(int argc, char *argv[])
{
    if (argc > 2 && std::strcmp(argv[1], "work") == 0) {
        const QCoreApplication application(argc, argv);
        return work(argv[2]);
    }
    QCoreApplication application(argc, argv);
    UserBackupTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_userbackup.moc"
