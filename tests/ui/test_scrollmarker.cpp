// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"
#include "ui/scrollmarker.h"

#include <QScrollBar>
#include <QTimer>
#include <QUndoStack>

#include <chrono>

using namespace hotpapers;
using namespace std::chrono_literals;

/** Papers that are marked because they were scrolled past. The timer is the test's. */
class TestScrollMarker : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void marksWhatWasScrolledPast();
    void marksNothingUnlessWanted();
    void aJumpMarksWhatWasSeen();
    void passesOverOtherStates();
    void isPatientInListsOfUnreadPapers();
    void anotherListIsNoScrolling();

private:
    void runOut()
    {
        QVERIFY(m_rest.isActive());
        m_rest.start(0ms);
        QTRY_VERIFY(!m_rest.isActive());
    }
    void scrollTo(int row) const { w->table()->verticalScrollBar()->setValue(row); }
    [[nodiscard]] QUndoStack &steps() const { return w->session->marks.steps(); }
    [[nodiscard]] int unread() const { return w->library.open().find({})->unread; }

    std::unique_ptr<WindowFixture> w;
    std::unique_ptr<QSettings> m_settings;
    QTimer m_rest;
    std::unique_ptr<ui::ScrollMarker> m_marker;
};

void TestScrollMarker::init()
{
    w = std::make_unique<WindowFixture>();
    QList<MadeUpEntry> papers;
    for (int i = 0; i < 200; ++i) {
        papers.append({.id = u"2107.%1"_s.arg(i + 1, 5, 10, QChar(u'0')), .title = u"Paper %1"_s.arg(i + 1)});
    }
    w->library.import(u"2021-07-27"_s, papers);
    w->open();
    QTRY_COMPARE(w->titles().size(), 200);
    QTRY_COMPARE(w->cell(199, WindowFixture::Model::Title), u"Paper 200"_s); // all are loaded
    m_settings = std::make_unique<QSettings>(w->folder.filePath(u"marker.ini"_s), QSettings::IniFormat);
    m_settings->setValue(u"reading/markReadOnScroll"_s, true);
    auto *papersModel = w->window->findChild<models::PaperTableModel *>();
    m_marker = std::make_unique<ui::ScrollMarker>(w->session->marks, *papersModel, *w->table(),
                                                  ui::Settings(*m_settings), m_rest);
    scrollTo(1); // from here on it knows what is seen
    scrollTo(0);
    QVERIFY(!m_rest.isActive());
}

void TestScrollMarker::cleanup()
{
    m_marker.reset();
    m_rest.stop();
    w.reset();
}

void TestScrollMarker::marksWhatWasScrolledPast()
{
    scrollTo(3);
    scrollTo(5);
    scrollTo(4); // and back
    runOut();
    QTRY_COMPARE(unread(), 195);
    QTRY_VERIFY(w->state(4) == ReadState::Read);
    QVERIFY(w->state(5) == ReadState::Unread);
    QCOMPARE(steps().count(), 1);
    steps().undo();
    QTRY_COMPARE(unread(), 200);
}

void TestScrollMarker::marksNothingUnlessWanted()
{
    m_settings->setValue(u"reading/markReadOnScroll"_s, false);
    scrollTo(5);
    QVERIFY(!m_rest.isActive());
}

void TestScrollMarker::aJumpMarksWhatWasSeen()
{
    const int seen = w->table()->rowAt(w->table()->viewport()->height() - 1) + 1;
    QVERIFY(seen < 100);
    scrollTo(w->table()->verticalScrollBar()->maximum());
    runOut();
    QTRY_COMPARE(unread(), 200 - seen);
}

void TestScrollMarker::passesOverOtherStates()
{
    w->table()->goToRow(1);
    w->action("actionMarkSkipped")->trigger();
    QTRY_VERIFY(w->state(1) == ReadState::Skipped);
    scrollTo(0);
    scrollTo(1);
    scrollTo(3);
    runOut();
    QTRY_VERIFY(w->state(2) == ReadState::Read);
    QVERIFY(w->state(1) == ReadState::Skipped);
}

void TestScrollMarker::isPatientInListsOfUnreadPapers()
{
    m_marker->setPatient(true);
    scrollTo(5);
    QVERIFY(!m_rest.isActive());
    m_marker->setPatient(false); // another place
    QTRY_COMPARE(unread(), 195);
}

void TestScrollMarker::anotherListIsNoScrolling()
{
    scrollTo(50);
    m_rest.stop();
    m_marker->leave();
    QTRY_VERIFY(unread() < 200);
    const int before = unread();
    w->search()->setText(u"\"Paper 12\""_s);
    QTRY_VERIFY(w->titles().size() < 200);
    w->search()->clear();
    QTRY_COMPARE(w->titles().size(), 200);
    QVERIFY(!m_rest.isActive());
    QCOMPARE(unread(), before);
}

QTEST_MAIN(TestScrollMarker)
#include "test_scrollmarker.moc"
