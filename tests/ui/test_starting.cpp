// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"
#include "ui/paperfinder.h"
#include "ui/place.h"
#include "ui/settings.h"

#include <QSignalSpy>

#include <map>
#include <mutex>
#include <sqlite3.h>
#include <thread>

using namespace hotpapers;

namespace {

/** What SQLite did for each thread before it read the first texts that are shown. */
class Work
{
public:
    void note(sqlite3_stmt *statement)
    {
        const std::lock_guard lock(m_mutex);
        Thread &thread = m_threads[std::this_thread::get_id()];
        if (!thread.hasShown) {
            thread.steps += sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_VM_STEP, 1);
            thread.hasShown = QByteArrayView(sqlite3_sql(statement)).contains("entry_text");
        }
    }
    [[nodiscard]] qint64 takeSteps()
    {
        const std::lock_guard lock(m_mutex);
        qint64 steps = 0;
        for (const auto &[id, thread] : std::exchange(m_threads, {})) {
            steps += thread.steps;
        }
        return steps;
    }

private:
    struct Thread
    {
        qint64 steps = 0;
        bool hasShown = false;
    };
    std::mutex m_mutex;
    std::map<std::thread::id, Thread> m_threads;
};

Work work;

int watch(sqlite3 *connection, char **, const sqlite3_api_routines *)
{
    const auto note = [](unsigned, void *, void *statement, void *) {
        work.note(static_cast<sqlite3_stmt *>(statement));
        return 0;
    };
    return sqlite3_trace_v2(connection, SQLITE_TRACE_PROFILE, note, nullptr);
}

} // namespace

/** The start does not feel how large the library is. */
class TestStarting : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch)); }
    void cleanupTestCase() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(watch)); }

    void costsTheSameWithManyPapers_data();
    void costsTheSameWithManyPapers();
    void allPapersBeginWithTheLatest();
    void countsComeAfterwards();
};

/** Fills a library with digests, one in every second month, and opens the window on it. @return the start's steps */
static qint64 start(WindowFixture &w, int digests)
{
    QStringList files;
    for (int i = 0; i < digests; ++i) {
        const QString day = QDate(2021, 7, 1).addDays(-60 * i).toString(Qt::ISODate);
        QList<MadeUpEntry> entries;
        for (int paper = 0; paper < 5; ++paper) {
            entries.append({.id = u"%1.%2"_s.arg(2107 + i % 5).arg(10 * i + paper, 5, 10, QChar(u'0')), .title = day});
        }
        files.append(w.library.write(day, entries));
    }
    if (!w.library.open().import(files)) {
        qFatal("cannot import");
    }
    static_cast<void>(work.takeSteps());
    w.open();
    const auto isShown = [&w] { return w.titles().value(0) == u"2021-07-01"_s && !w.reader()->paper().isNull(); };
    const auto isCounted = [&] { return w.listText(0).contains(u'('); };
    return QTest::qWaitFor([&] { return isShown() && isCounted(); }, 30'000) ? work.takeSteps() : -1;
}

void TestStarting::costsTheSameWithManyPapers_data()
{
    QTest::addColumn<QString>("place");
    QTest::newRow("latest digest") << QString();
    QTest::newRow("all papers") << toText(ui::Place::of(ui::Place::List::All));
}

void TestStarting::costsTheSameWithManyPapers()
{
    QFETCH(QString, place);
    WindowFixture small;
    ui::Settings(small.settings).setValue(ui::Setting::LastPlace, place);
    const qint64 smallSteps = start(small, 30);
    small.close();
    WindowFixture large;
    ui::Settings(large.settings).setValue(ui::Setting::LastPlace, place);
    const qint64 largeSteps = start(large, 300);
    QVERIFY(smallSteps > 0);
    QVERIFY2(largeSteps < smallSteps + smallSteps / 5, qPrintable(u"%1, %2"_s.arg(smallSteps).arg(largeSteps)));
}

void TestStarting::allPapersBeginWithTheLatest()
{
    WindowFixture w;
    ui::Settings(w.settings).setValue(ui::Setting::LastPlace, toText(ui::Place::of(ui::Place::List::All)));
    w.fill();
    w.open();
    QTRY_COMPARE(w.titles(), (QStringList{u"Delta"_s, u"Alpha"_s, u"Epsilon"_s, u"Gamma"_s, u"Beta"_s}));
    QTRY_COMPARE(w.reader()->paper().text(), u"2107.00004"_s);
    QTRY_COMPARE(w.status().left(8), u"5 papers"_s);
    const QSignalSpy begun(w.window->findChild<ui::PaperFinder *>(), &ui::PaperFinder::begun);
    w.goToList(2);
    QTRY_VERIFY(w.isShown("emptyPage"));
    w.goToList(0);
    QTRY_COMPARE(w.titles().size(), 5);
    QCOMPARE(begun.size(), 0); // all is read now
}

void TestStarting::countsComeAfterwards()
{
    WindowFixture w;
    w.fill();
    w.library.open().setNote(*ArxivId::parse(u"2107.00002"), u"text"_s).value();
    w.open();
    QTRY_COMPARE(w.titles().size(), 3);
    QTRY_COMPARE(w.listText(0), u"All papers (5)"_s);
    QCOMPARE(w.listText(2), u"Starred"_s);
    QCOMPARE(w.listText(3), u"Unread (5)"_s);
    QCOMPARE(w.listText(4), u"With notes (1)"_s);
    QTest::keyClick(w.table(), Qt::Key_S);
    QTRY_COMPARE(w.listText(2), u"Starred (1)"_s);
}

QTEST_MAIN(TestStarting)
#include "test_starting.moc"
