// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/readerfixture.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace hotpapers;

namespace {

const QString unicorns = u"Unicorns are **rare**."_s;

} // namespace

/** Star, state and note of the paper that is read. */
class TestReaderMarks : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void starsWhenAcknowledged();
    void setsTheState();
    void marksAreStepsThatCanBeUndone();
    void followsMarksMadeElsewhere();
    void savesTheNote();
    void noteStaysWithItsPaper();
    void destructionSavesTheNote();
    void focusesTheNote();
};

void TestReaderMarks::starsWhenAcknowledged()
{
    show(one);
    auto *star = child<QToolButton>("starButton");
    QVERIFY(!star->isChecked());
    QTest::mouseClick(star, Qt::LeftButton);
    QVERIFY(!star->isChecked()); // not before it is on disk
    QTRY_VERIFY(star->isChecked());
    QVERIFY(storedMark(one).starred);
    QTest::keyClick(star, Qt::Key_Space);
    QTRY_VERIFY(!star->isChecked());
    QVERIFY(!storedMark(one).starred);
}

void TestReaderMarks::setsTheState()
{
    show(one);
    auto *state = child<QComboBox>("stateBox");
    QCOMPARE(state->count(), 4);
    QCOMPARE(state->currentIndex(), 0);
    QTest::keyClick(state, Qt::Key_Down);
    QCOMPARE(state->currentIndex(), 0); // not before it is on disk
    QTRY_COMPARE(state->currentIndex(), 1);
    QVERIFY(storedMark(one).state == ReadState::Reading);
    show(two);
    QTRY_COMPARE(state->currentIndex(), 0);
}

void TestReaderMarks::marksAreStepsThatCanBeUndone()
{
    show(one);
    auto *star = child<QToolButton>("starButton");
    QTest::mouseClick(star, Qt::LeftButton);
    QTRY_VERIFY(star->isChecked());
    QTest::keyClick(child<QComboBox>("stateBox"), Qt::Key_End);
    QTRY_VERIFY(storedMark(one).state == ReadState::Skipped);
    m_marks->steps().undo();
    QTRY_VERIFY(storedMark(one).state == ReadState::Unread);
    m_marks->steps().undo();
    QTRY_VERIFY(!star->isChecked());
    QVERIFY(!storedMark(one).starred);
}

void TestReaderMarks::followsMarksMadeElsewhere()
{
    show(one);
    m_service->setStarred({one, two}, true, this, {});
    m_service->setNote(one, u"from elsewhere"_s, this, {});
    QTRY_VERIFY(child<QToolButton>("starButton")->isChecked());
    QTRY_COMPARE(child<QPlainTextEdit>("noteText")->toPlainText(), u"from elsewhere"_s);
}

void TestReaderMarks::savesTheNote()
{
    show(one);
    m_pane->focusNote();
    auto *note = child<QPlainTextEdit>("noteText");
    QTest::keyClicks(note, unicorns);
    QVERIFY(m_pane->hasUnsavedNotes());
    QTRY_COMPARE(child<QLabel>("noteStatus")->text(), u"Saved"_s);
    QVERIFY(!m_pane->hasUnsavedNotes());
    QCOMPARE(storedMark(one).note, unicorns);
    PaperQuery query;
    query.search = parseSearch(u"note:rare").value();
    QCOMPARE(m_library->open().find(query)->papers, 1);
}

void TestReaderMarks::noteStaysWithItsPaper()
{
    show(one);
    m_pane->focusNote();
    auto *note = child<QPlainTextEdit>("noteText");
    QTest::keyClicks(note, u"for one"_s);
    m_pane->showPaper(two, {});
    QTest::keyClicks(note, u", still"_s); // the next paper has not come yet
    QTRY_VERIFY(pageText().contains(u"Dragons"_s));
    QVERIFY(note->toPlainText().isEmpty());
    QTest::keyClicks(note, u"for two"_s);
    m_pane->showPaper(one, {});
    QTRY_COMPARE(note->toPlainText(), u"for one, still"_s);
    QTRY_COMPARE(storedMark(one).note, u"for one, still"_s);
    QTRY_COMPARE(storedMark(two).note, u"for two"_s);
}

void TestReaderMarks::destructionSavesTheNote()
{
    show(one);
    m_pane->focusNote();
    QTest::keyClicks(child<QPlainTextEdit>("noteText"), unicorns);
    m_window.reset();
    m_service.reset();
    QCOMPARE(storedMark(one).note, unicorns);
}

void TestReaderMarks::focusesTheNote()
{
    show(one);
    m_pane->focusNote();
    QCOMPARE(m_window->focusWidget(), child<QPlainTextEdit>("noteText"));
}

QTEST_MAIN(TestReaderMarks)
#include "test_readermarks.moc"
