// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/highlightstore.h"
#include "storage/liststore.h"
#include "storage/notestore.h"
#include "storage/shelfstore.h"
#include "storagetest.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

// What was acknowledged is kept when the program is killed. The one that is killed is this program, started again.

namespace {

constexpr int papers = 20'000; // more than are starred before the kill
constexpr int things = 1'000; // more than are made

ArxivId paper(int number)
{
    const QByteArray id = "2107." + QByteArray::number(10'000 + number);
    return arxivId(QLatin1StringView(id));
}

/** Stars and notes one paper after the other, and says each once it is done. */
int work(const char *file)
{
    const std::unique_ptr<Database> database = openLibrary(QString::fromLocal8Bit(file));
    MarkStore marks(*database);
    for (int i = 0; i < papers; ++i) {
        need(marks.setStarred(std::vector{paper(i)}, true));
        need(marks.setNote(paper(i), u"note%1"_s.arg(i)));
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 0;
}

/** Makes a library of so many papers. */
void fill(const QString &file, int number)
{
    std::vector<Entry> entries;
    for (int i = 0; i < number; ++i) {
        entries.push_back(makeEntry(QLatin1StringView(paper(i).text().toLatin1()), u"P"_s));
    }
    put(*openLibrary(file), makeDigest(QDate(2021, 7, 27), entries));
}

const QString noteNow = u"A note that has grown by much."_s;

/** What a person makes beside marks: a list, a tag's colour, a highlight, a note with a version, a step taken back. */
int makeThings(const char *file)
{
    const std::unique_ptr<Database> database = openLibrary(QString::fromLocal8Bit(file));
    for (int i = 0; i < things; ++i) {
        const std::vector chosen{paper(i)};
        need(turn(*database, UserChange(MakeList{u"List %1"_s.arg(i), chosen})));
        const UserStep gone = need(turn(*database, UserChange(MakeList{u"Taken back %1"_s.arg(i), chosen})));
        need(turn(*database, UserChange(ColorTag{u"tag%1"_s.arg(i), 0xff})));
        need(turn(*database, UserChange(AddHighlight{paper(i), {.start = i, .text = u"word"_s}})));
        need(MarkStore(*database).setNote(paper(i), u"Before %1"_s.arg(i)));
        need(NoteStore(*database).keepNow(paper(i)));
        need(MarkStore(*database).setNote(paper(i), noteNow));
        need(turn(*database, gone));
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 0;
}

/** Opens the library and closes it again: the last connection to a library takes its journal away. */
int visit(const char *file)
{
    return openLibrary(QString::fromLocal8Bit(file)) ? 0 : 1;
}

} // namespace

class DurabilityTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsWhatWasAcknowledged();
    void keepsWhatWasMade();
    void keepsItsLocksFromOtherProcesses();
};

void DurabilityTest::keepsWhatWasAcknowledged()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"library"_s);
    fill(file, papers);
    QProcess worker;
    worker.start(QCoreApplication::applicationFilePath(), {u"work"_s, file});
    int acknowledged = -1;
    for (const int enough : {20, 90, 150}) {
        while (acknowledged < enough && (worker.canReadLine() || worker.waitForReadyRead(30'000))) {
            while (worker.canReadLine()) {
                acknowledged = worker.readLine().trimmed().toInt();
            }
        }
        QVERIFY2(acknowledged >= enough, worker.readAllStandardError().constData());
        worker.kill();
        QVERIFY(worker.waitForFinished());
        QCOMPARE(worker.exitStatus(), QProcess::CrashExit);
        for (const QByteArray &line : worker.readAllStandardOutput().split('\n')) {
            acknowledged = std::max(acknowledged, line.toInt());
        }

        const std::unique_ptr<Database> database = openLibrary(file);
        QVERIFY(searched(*database, u"is:starred"_s).count(u' ') >= acknowledged);
        const PaperStore store(*database);
        for (int i = 0; i <= acknowledged; ++i) {
            const Mark mark{true, ReadState::Unread, u"note%1"_s.arg(i)};
            QCOMPARE(need(store.paper(paper(i))).mark, mark);
        }
        QCOMPARE(searched(*database, u"note:note%1 "_s.arg(acknowledged)), paper(acknowledged).text());
        worker.start();
        acknowledged = -1;
    }
    worker.kill();
    worker.waitForFinished();
    QCOMPARE(need(PaperStore(*openLibrary(file)).check()), QStringList());
}

void DurabilityTest::keepsWhatWasMade()
{
    for (const int enough : {5, 20, 40}) {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"library"_s);
        fill(file, things);
        QProcess worker;
        worker.start(QCoreApplication::applicationFilePath(), {u"make"_s, file});
        int acknowledged = -1;
        while (acknowledged < enough && (worker.canReadLine() || worker.waitForReadyRead(30'000))) {
            acknowledged = worker.readLine().trimmed().toInt();
        }
        QVERIFY2(acknowledged >= enough, worker.readAllStandardError().constData());
        worker.kill();
        QVERIFY(worker.waitForFinished());
        QCOMPARE(worker.exitStatus(), QProcess::CrashExit);

        const std::unique_ptr<Database> database = openLibrary(file);
        QVERIFY(need(database->selectNumber(u"SELECT count(*) FROM user_tag_look"_s)) > acknowledged);
        for (int i = 0; i <= acknowledged; ++i) {
            QCOMPARE(need(ListStore(*database).papers(need(ListStore(*database).find(u"List %1"_s.arg(i))))).size(),
                     1U);
            QVERIFY(!ListStore(*database).find(u"Taken back %1"_s.arg(i)));
            QCOMPARE(need(HighlightStore(*database).highlights(paper(i))).front().start, i);
            QCOMPARE(need(NoteStore(*database).versions(paper(i))).front().markdown, u"Before %1"_s.arg(i));
        }
        QCOMPARE(need(PaperStore(*database).check()), QStringList());
    }
}

// A second connection of this process must not end the locks of the first: another process would then think itself the
// last, and take away the journal that is being written.
void DurabilityTest::keepsItsLocksFromOtherProcesses()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"library"_s);
    const std::unique_ptr<Database> first = openLibrary(file);
    put(*first, makeDigest(QDate(2021, 7, 27), {makeEntry("2107.10001"_L1, u"P"_s)}));
    const std::unique_ptr<Database> second = openLibrary(file);

    QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {u"visit"_s, file}), 0);
    QVERIFY(QFileInfo::exists(file + u"-wal"_s));
    need(MarkStore(*first).setStarred(std::vector{paper(1)}, true));
    QCOMPARE(searched(*openLibrary(file), u"is:starred"_s), u"2107.10001"_s);
    QCOMPARE(need(PaperStore(*second).check()), QStringList());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "work") == 0) {
        return work(argv[2]);
    }
    if (argc == 3 && std::strcmp(argv[1], "make") == 0) {
        return makeThings(argv[2]);
    }
    if (argc == 3 && std::strcmp(argv[1], "visit") == 0) {
        return visit(argv[2]);
    }
    DurabilityTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_durability.moc"
