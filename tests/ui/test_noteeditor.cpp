// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/noteeditor.h"

#include <KSyntaxHighlighting/Repository>

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace hotpapers;

namespace {

const ArxivId one = *ArxivId::parse(u"2103.00001");
const ArxivId two = *ArxivId::parse(u"2103.00002");
const Error full{ErrorCode::LibraryFull, u"library.sqlite"_s, u"disk I/O error"_s};

} // namespace

class TestNoteEditor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void savesWhatIsTyped();
    void savesWhenTheFocusLeaves();
    void savesBeforeAnotherNoteIsShown();
    void savesOnFlush();
    void savesEachTextOnce();
    void savesAnEmptiedNote();
    void keepsTextTypedWhileSaving();
    void anOlderAnswerDoesNotCount();
    void keepsWhatCouldNotBeSaved();
    void keepsItOverOtherPapers();
    void takesOverOnlyWhatIsNotEdited();
    void savesNothingThatWasNotTyped();
    void isDisabledWithoutAPaper();
    void highlights();
    void tabLeads();

private:
    struct Sent
    {
        ArxivId paper;
        QString text;
        ui::NoteEditor::Saved saved;
    };

    void answerAll(const Result<void> &result)
    {
        for (const Sent &sent : std::exchange(m_sent, {})) {
            sent.saved(result);
        }
    }
    void type(const QString &text) { QTest::keyClicks(m_text, text); }
    [[nodiscard]] QString status() const { return m_editor->findChild<QLabel *>("noteStatus"_L1)->text(); }

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    QList<Sent> m_sent;
    std::unique_ptr<QWidget> m_window;
    ui::NoteEditor *m_editor = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_other = nullptr;
};

void TestNoteEditor::initTestCase()
{
    m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
}

void TestNoteEditor::init()
{
    m_sent.clear();
    const auto save = [this](const ArxivId &paper, const QString &text, ui::NoteEditor::Saved saved) {
        m_sent += Sent{paper, text, std::move(saved)};
    };
    m_window = std::make_unique<QWidget>();
    m_editor = new ui::NoteEditor(save, *m_repository, m_window.get());
    m_text = m_editor->findChild<QPlainTextEdit *>("noteText"_L1);
    m_other = new QLineEdit(m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_editor);
    layout->addWidget(m_other);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_editor->showNote(one, u"old"_s);
    m_editor->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void TestNoteEditor::savesWhatIsTyped()
{
    QCOMPARE(m_text->toPlainText(), u"old"_s);
    QVERIFY(!m_editor->hasUnsaved());
    type(u" and new"_s);
    QVERIFY(m_editor->hasUnsaved());
    QCOMPARE(status(), u"Saving…"_s);
    QCOMPARE(m_sent.size(), 0); // not at each key
    QTRY_COMPARE(m_sent.size(), 1);
    QCOMPARE(m_sent[0].paper, one);
    QCOMPARE(m_sent[0].text, u"old and new"_s);
    QCOMPARE(status(), u"Saving…"_s); // it is not yet on disk
    answerAll({});
    QCOMPARE(status(), u"Saved"_s);
    QVERIFY(!m_editor->hasUnsaved());
}

void TestNoteEditor::savesWhenTheFocusLeaves()
{
    type(u"!"_s);
    m_other->setFocus();
    QCOMPARE(m_sent.size(), 1);
    QCOMPARE(m_sent[0].text, u"old!"_s);
}

void TestNoteEditor::savesBeforeAnotherNoteIsShown()
{
    type(u"!"_s);
    m_editor->showNote(two, u"other"_s);
    QCOMPARE(m_sent.size(), 1);
    QCOMPARE(m_sent[0].paper, one);
    QCOMPARE(m_sent[0].text, u"old!"_s);
    QCOMPARE(m_text->toPlainText(), u"other"_s);
    type(u"?"_s);
    m_editor->flush();
    QCOMPARE(m_sent.size(), 2);
    QCOMPARE(m_sent[1].paper, two);
    QVERIFY(m_sent[1].text.contains(u"other"_s) && m_sent[1].text.contains(u'?'));
    m_editor->showNote(one, u"old"_s); // read before it was saved
    QCOMPARE(m_text->toPlainText(), u"old!"_s);
}

void TestNoteEditor::savesOnFlush()
{
    type(u"!"_s);
    m_editor->flush();
    QCOMPARE(m_sent.size(), 1);
}

void TestNoteEditor::savesEachTextOnce()
{
    type(u"!"_s);
    m_editor->flush();
    m_editor->flush();
    QCOMPARE(m_sent.size(), 1);
    answerAll({});
    m_editor->flush();
    QCOMPARE(m_sent.size(), 0);
}

void TestNoteEditor::savesAnEmptiedNote()
{
    m_text->selectAll();
    QTest::keyClick(m_text, Qt::Key_Delete);
    m_editor->flush();
    QCOMPARE(m_sent.size(), 1);
    QVERIFY(m_sent[0].text.isEmpty());
}

void TestNoteEditor::keepsTextTypedWhileSaving()
{
    type(u"1"_s);
    m_editor->flush();
    type(u"2"_s);
    answerAll({});
    m_editor->showNote(one, u"old1"_s); // as read after the first save
    QCOMPARE(m_text->toPlainText(), u"old12"_s);
    QCOMPARE(status(), u"Saving…"_s);
    QTRY_COMPARE(m_sent.size(), 1);
    QCOMPARE(m_sent[0].text, u"old12"_s);
}

void TestNoteEditor::anOlderAnswerDoesNotCount()
{
    type(u"1"_s);
    m_editor->flush();
    type(u"2"_s);
    m_editor->flush();
    QCOMPARE(m_sent.size(), 2);
    m_sent.takeFirst().saved({});
    QVERIFY(m_editor->hasUnsaved());
    QCOMPARE(status(), u"Saving…"_s);
    m_sent.takeFirst().saved({});
    QVERIFY(!m_editor->hasUnsaved());
}

void TestNoteEditor::keepsWhatCouldNotBeSaved()
{
    type(u"!"_s);
    m_editor->flush();
    answerAll(std::unexpected(full));
    QVERIFY2(status().contains(u"not saved"_s) && status().contains(one.text()), qPrintable(status()));
    QCOMPARE(m_text->toPlainText(), u"old!"_s);
    QVERIFY(m_editor->hasUnsaved());
    m_other->setFocus(); // tried again
    m_editor->showNote(one, u"old"_s);
    QCOMPARE(m_text->toPlainText(), u"old!"_s);
    QCOMPARE(m_sent.size(), 1);
    answerAll({});
    QCOMPARE(status(), u"Saved"_s);
}

void TestNoteEditor::keepsItOverOtherPapers()
{
    type(u"!"_s);
    m_editor->showNote(two, u"other"_s);
    answerAll(std::unexpected(full));
    QVERIFY2(status().contains(one.text()), qPrintable(status()));
    QCOMPARE(m_text->toPlainText(), u"other"_s);
    m_editor->showNote(one, u"old"_s);
    QCOMPARE(m_text->toPlainText(), u"old!"_s);
    QVERIFY(status().contains(u"not saved"_s));
    m_editor->showNote(two, u"other"_s);
    answerAll({});
    QVERIFY(!m_editor->hasUnsaved());
    QVERIFY2(status().isEmpty(), qPrintable(status()));
}

void TestNoteEditor::takesOverOnlyWhatIsNotEdited()
{
    m_editor->showNote(one, u"from elsewhere"_s);
    QCOMPARE(m_text->toPlainText(), u"old"_s); // has the focus
    m_other->setFocus();
    m_editor->showNote(one, u"from elsewhere"_s);
    QCOMPARE(m_text->toPlainText(), u"from elsewhere"_s);
    QCOMPARE(m_sent.size(), 0);
}

void TestNoteEditor::savesNothingThatWasNotTyped()
{
    QPalette dark;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    m_text->setPalette(dark);
    m_editor->showNote(two, u"# other"_s);
    QTest::qWait(0);
    m_editor->flush();
    QVERIFY(!m_editor->hasUnsaved());
    QCOMPARE(m_sent.size(), 0);
    QVERIFY(status().isEmpty());
}

void TestNoteEditor::isDisabledWithoutAPaper()
{
    type(u"!"_s);
    m_editor->showNote({}, {});
    QCOMPARE(m_sent.size(), 1);
    QVERIFY(!m_text->isEnabled());
    QVERIFY(m_text->toPlainText().isEmpty());
    m_editor->showNote(two, u"other"_s);
    QVERIFY(m_text->isEnabled());
}

void TestNoteEditor::highlights()
{
    m_editor->showNote(two, u"**bold** plain"_s);
    const auto formats = [this] { return m_text->document()->firstBlock().layout()->formats(); };
    QTRY_VERIFY(!formats().isEmpty());
    const QColor light = m_text->palette().color(QPalette::Base);
    const auto before = formats();
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(25, 25, 25));
    dark.setColor(QPalette::Text, Qt::white);
    QVERIFY(light.lightness() > 128);
    m_text->setPalette(dark);
    QTRY_VERIFY(formats() != before);
}

void TestNoteEditor::tabLeads()
{
    QTest::keyClick(m_text, Qt::Key_Tab);
    QCOMPARE(m_window->focusWidget(), m_other);
}

QTEST_MAIN(TestNoteEditor)
#include "test_noteeditor.moc"
