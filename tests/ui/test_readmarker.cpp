// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/readerfixture.h"
#include "ui/readmarker.h"

#include <QSettings>

#include <chrono>

using namespace hotpapers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/** Papers that are marked because they were read. The timer is the test's: it runs out when the test says so. */
class TestReadMarker : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void marksAfterTheDelay_data();
    void marksAfterTheDelay();
    void startsAgainForTheNextPaper();
    void waitsForTheWindow();
    void needsAVisibleReader();
    void leavesOtherStatesAlone();
    void leavesAloneWhatIsMarkedByHand();
    void leavesAloneWhatIsUndone();
    void aStarDoesNotStopIt();
    void marksWhatIsOpened_data();
    void marksWhatIsOpened();
    void isPatientInListsOfUnreadPapers();
    void isNoStepToUndo();

private:
    void runOut()
    {
        QVERIFY(m_delay->isActive());
        m_delay->start(0ms);
        QTRY_VERIFY(!m_delay->isActive());
    }
    [[nodiscard]] bool isRead(const ArxivId &paper) const { return storedMark(paper).state == ReadState::Read; }
    void settle() // what was asked for is on disk
    {
        bool done = false;
        m_service->setStarred({two}, true, this, [&done](const Result<void> &) { done = true; });
        QTRY_VERIFY(done);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_store;
    std::unique_ptr<QTimer> m_delay;
    std::unique_ptr<ui::ReadMarker> m_marker;
};

void TestReadMarker::init()
{
    open();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_delay = std::make_unique<QTimer>();
    m_store->setValue(u"reading/markReadDelay"_s, 10);
    m_marker = std::make_unique<ui::ReadMarker>(*m_service, *m_marks, *m_pane, ui::Settings(*m_store), *m_delay);
}

void TestReadMarker::cleanup()
{
    m_marker.reset();
    close();
}

void TestReadMarker::marksAfterTheDelay_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("runs");
    QTest::newRow("never") << -1 << -1;
    QTest::newRow("ten") << 10 << 10'000;
    QTest::newRow("too many") << 1000 << 10'000;
}

void TestReadMarker::marksAfterTheDelay()
{
    QFETCH(int, seconds);
    QFETCH(int, runs);
    m_store->setValue(u"reading/markReadDelay"_s, seconds);
    show(one);
    QCOMPARE(m_delay->isActive(), runs >= 0);
    if (runs >= 0) {
        QCOMPARE(m_delay->interval(), runs);
        runOut();
        QTRY_VERIFY(isRead(one));
    }
    QVERIFY(!isRead(two));
}

void TestReadMarker::startsAgainForTheNextPaper()
{
    show(one);
    m_delay->start(24h); // as long as it has run
    show(two);
    QCOMPARE(m_delay->interval(), 10'000);
    runOut();
    QTRY_VERIFY(isRead(two));
    QVERIFY(!isRead(one));
}

void TestReadMarker::waitsForTheWindow()
{
    show(one);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QTRY_VERIFY(!m_delay->isActive());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_delay->isActive());
    QCOMPARE(m_delay->interval(), 10'000);
}

void TestReadMarker::needsAVisibleReader()
{
    show(one);
    m_pane->hide();
    QVERIFY(!m_delay->isActive());
    m_pane->show();
    QVERIFY(m_delay->isActive());
}

void TestReadMarker::leavesOtherStatesAlone()
{
    QVERIFY(m_library->open().setState(std::vector{one}, ReadState::Skipped));
    show(one);
    QVERIFY(!m_delay->isActive());
}

void TestReadMarker::leavesAloneWhatIsMarkedByHand()
{
    const EntryId entry = entryOf(one, QDate(2021, 3, 2));
    show(one);
    m_marks->setState({entry}, ReadState::Read);
    QVERIFY(!m_delay->isActive());
    m_marks->setState({entry}, ReadState::Unread);
    settle();
    QVERIFY(!m_delay->isActive());
    QVERIFY(!isRead(one));
    show(two); // and when it is shown again, all is as at first
    show(one);
    QVERIFY(m_delay->isActive());
}

void TestReadMarker::leavesAloneWhatIsUndone()
{
    show(one);
    m_marker->leaveAlone();
    QVERIFY(!m_delay->isActive());
    emit m_pane->opened();
    settle();
    QVERIFY(!isRead(one));
}

void TestReadMarker::aStarDoesNotStopIt()
{
    show(one);
    m_marks->star({entryOf(one, QDate(2021, 3, 2))}, true);
    QTRY_VERIFY(storedMark(one).starred);
    runOut();
    QTRY_VERIFY(isRead(one));
}

void TestReadMarker::marksWhatIsOpened_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<QByteArray>("button");
    QTest::newRow("abs") << true << QByteArray("absButton");
    QTest::newRow("pdf") << true << QByteArray("pdfButton");
    QTest::newRow("tweets") << true << QByteArray("tweetsButton");
    QTest::newRow("not wanted") << false << QByteArray("absButton");
}

void TestReadMarker::marksWhatIsOpened()
{
    QFETCH(bool, wanted);
    QFETCH(QByteArray, button);
    m_store->setValue(u"reading/markReadOnOpen"_s, wanted);
    m_store->setValue(u"reading/markReadDelay"_s, -1);
    show(one);
    click(button.constData());
    settle();
    QCOMPARE(isRead(one), wanted);
}

void TestReadMarker::isPatientInListsOfUnreadPapers()
{
    m_marker->setPatient(true);
    show(one);
    runOut();
    settle();
    QVERIFY(!isRead(one)); // it would be gone while it is being read
    show(two);
    QTRY_VERIFY(isRead(one));
    runOut();
    m_marker->leave(); // the window closes
    QTRY_VERIFY(isRead(two));
}

void TestReadMarker::isNoStepToUndo()
{
    show(one);
    runOut();
    QTRY_VERIFY(isRead(one));
    QVERIFY(!m_marks->steps().canUndo());
}

QTEST_MAIN(TestReadMarker)
#include "test_readmarker.moc"
