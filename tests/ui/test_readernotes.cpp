// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/readerfixture.h"
#include "typeset/mathfont.h"
#include "ui/noteversionsdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hotpapers;

/** Between the page and the note: quotes, highlights, links, versions. */
class TestReaderNotes : public ReaderFixture
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { close(); }
    void quotesWithItsPlace();
    void quotesTex();
    void quoteIsEscaped();
    void textIsSelectedByKeys();
    void quotingNothingIsSaid();
    void highlightsAndCycles();
    void highlightsHaveFormulas();
    void highlightIsUndone();
    void highlightSurvivesACorrection();
    void menuMarksAndRemoves();
    void lostHighlightIsListed();
    void highlightsAreCopied();
    void linksInPreviewHaveTitles();
    void linksAreFollowed();
    void mentionsAreListed();
    void linkIsCompleted();
    void versionIsRestored();
    void leavingKeepsAVersion();

private:
    void select(const QString &text) const;
    [[nodiscard]] QPlainTextEdit *note() const { return child<QPlainTextEdit>("noteText"); }
    /** The texts that something is painted over. */
    [[nodiscard]] QStringList marked() const;
    [[nodiscard]] std::vector<Highlight> stored() const { return m_library->open().annotations(three)->highlights; }
    std::unique_ptr<QMenu> menu() const;
    void correct(const QString &abstract);
    void save(const QString &text);

    const ArxivId three = *ArxivId::parse(u"2103.00003");
    typeset::MathFont m_font;
};

void TestReaderNotes::init()
{
    open();
    m_library->import(u"2021-03-04"_s,
                      {{.id = three.text(),
                        .title = u"On $x^2$ Griffins"_s,
                        .abstract = u"Griffins are rare. They have $\\frac{a_1}{b}$ wings, and two *claws*."_s}});
    m_pane->setMathFont(m_font);
    show(three, QDate(2021, 3, 4));
    QTRY_VERIFY(note()->isEnabled());
}

void TestReaderNotes::select(const QString &text) const
{
    const QTextCursor found = m_page->document()->find(text);
    QVERIFY2(!found.isNull(), qPrintable(text));
    m_page->setTextCursor(found);
}

QStringList TestReaderNotes::marked() const
{
    QStringList texts;
    for (const QTextEdit::ExtraSelection &selection : m_page->extraSelections()) {
        texts += selection.cursor.selectedText();
    }
    return texts;
}

std::unique_ptr<QMenu> TestReaderNotes::menu() const
{
    auto made = std::make_unique<QMenu>();
    emit m_page->menuMade(made.get(), m_page->textCursor().position());
    return made;
}

void TestReaderNotes::correct(const QString &abstract)
{
    m_library->import(u"2021-03-05"_s, {{.id = three.text(), .title = u"Griffins, Corrected"_s, .abstract = abstract}});
    show(three, QDate(2021, 3, 5));
    QTRY_VERIFY(pageText().contains(u"Corrected"_s));
}

void TestReaderNotes::save(const QString &text)
{
    note()->setFocus();
    note()->setPlainText(text);
    m_pane->flush();
    QTRY_VERIFY(!m_pane->hasUnsavedNotes());
}

void TestReaderNotes::quotesWithItsPlace()
{
    select(u"are rare"_s);
    m_pane->quote();
    QCOMPARE(note()->toPlainText(), u"> are rare\n>\n> — abstract, sentence 1\n\n"_s);
    m_pane->flush();
    QTRY_COMPARE(storedMark(three).note, note()->toPlainText());
    note()->undo();
    QVERIFY(note()->toPlainText().isEmpty());
    select(u"Griffins"_s); // in the title: that is no place in the abstract
    m_pane->quote();
    QCOMPARE(note()->toPlainText(), u"> Griffins\n\n"_s);
}

void TestReaderNotes::quotesTex()
{
    select(u"They have"_s);
    QTextCursor selection = m_page->textCursor();
    selection.setPosition(m_page->document()->find(u"wings"_s).selectionEnd(), QTextCursor::KeepAnchor);
    m_page->setTextCursor(selection);
    m_pane->quote();
    QCOMPARE(note()->toPlainText().section(u'\n', 0, 0), u"> They have $\\frac{a_1}{b}$ wings"_s);
    QVERIFY(note()->toPlainText().contains(u"— abstract, sentence 2"_s));
}

void TestReaderNotes::quoteIsEscaped()
{
    const QString abstract = u"It is [no link](https://example.org), *no* emphasis, and costs 5 € or $6."_s;
    correct(abstract);
    QTextCursor all = m_page->document()->find(u"It is"_s);
    all.setPosition(all.selectionStart());
    all.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_page->setTextCursor(all);
    m_pane->quote();
    m_pane->setNotePreviewed(true);
    QCOMPARE(child<ui::PaperBrowser>("notePreview")->toPlainText().section(u'\n', 0, 0), abstract);
}

void TestReaderNotes::textIsSelectedByKeys()
{
    m_pane->setSelectsByKeys(true);
    QTextCursor cursor = m_page->document()->find(u"Griffins are"_s);
    cursor.setPosition(cursor.selectionStart());
    m_page->setTextCursor(cursor);
    QTest::keyClick(m_page, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_page->textCursor().selectedText().trimmed(), u"Griffins"_s);
    m_pane->highlight();
    QTRY_COMPARE(marked(), QStringList(u"Griffins"_s));
}

void TestReaderNotes::quotingNothingIsSaid()
{
    QSignalSpy told(m_pane, &ui::ReaderPane::told);
    m_pane->quote();
    QCOMPARE(told.size(), 1);
    QVERIFY(note()->toPlainText().isEmpty());
    m_pane->highlight();
    QCOMPARE(told.size(), 2);
    QVERIFY(stored().empty());
}

void TestReaderNotes::highlightsAndCycles()
{
    select(u"are rare"_s);
    m_pane->highlight();
    QTRY_COMPARE(marked(), QStringList(u"are rare"_s));
    QVERIFY(!m_page->textCursor().hasSelection());
    for (const int color : {2, 3, 4, 1}) {
        const QBrush before = m_page->extraSelections().front().format.background();
        m_pane->highlight(); // the cursor is in it
        QTRY_VERIFY(m_page->extraSelections().front().format.background() != before);
        QCOMPARE(int(stored().front().color), color);
    }
    QCOMPARE(stored().size(), size_t(1));
    QCOMPARE(stored().front().before, u"Griffins "_s);
}

void TestReaderNotes::highlightsHaveFormulas()
{
    const QTextCursor end = m_page->document()->find(u"wings"_s);
    QTextCursor selection = m_page->document()->find(u"They have"_s);
    selection.setPosition(selection.selectionEnd() - 4);
    selection.setPosition(end.selectionEnd(), QTextCursor::KeepAnchor);
    m_page->setTextCursor(selection);
    m_pane->highlight();
    QTRY_COMPARE(stored().size(), size_t(1));
    QCOMPARE(stored().front().text, u"have a₁/b wings"_s);
    QTRY_COMPARE(m_page->extraSelections().size(), 1);
    QCOMPARE(m_page->extraSelections().front().cursor.selectionStart(), selection.selectionStart());
    QCOMPARE(m_page->extraSelections().front().cursor.selectionEnd(), selection.selectionEnd());
}

void TestReaderNotes::highlightIsUndone()
{
    select(u"rare"_s);
    m_pane->highlight();
    QTRY_COMPARE(marked().size(), 1);
    QCOMPARE(m_marks->undoText(), u"Highlight a passage"_s);
    m_marks->steps().undo();
    QTRY_COMPARE(marked().size(), 0);
    QVERIFY(stored().empty());
    m_marks->steps().redo();
    QTRY_COMPARE(marked(), QStringList(u"rare"_s));
}

void TestReaderNotes::highlightSurvivesACorrection()
{
    select(u"two *claws*"_s);
    m_pane->highlight();
    QTRY_COMPARE(marked().size(), 1);
    correct(u"A new sentence. Griffins are very rare. They have wings, and two *claws*."_s);
    QTRY_COMPARE(marked(), QStringList(u"two *claws*"_s));
}

void TestReaderNotes::menuMarksAndRemoves()
{
    select(u"rare"_s);
    auto first = menu();
    const QList<QAction *> colors = first->findChild<QMenu *>(u"highlightMenu"_s)->actions();
    QCOMPARE(colors[2]->text(), u"&Blue"_s);
    QVERIFY(!first->findChild<QAction *>(u"removeHighlight"_s)->isEnabled());
    colors[2]->trigger();
    QTRY_COMPARE(stored().size(), size_t(1));
    QVERIFY(stored().front().color == HighlightColor::Blue);
    QTRY_COMPARE(marked().size(), 1);
    auto second = menu();
    QVERIFY(second->findChild<QMenu *>(u"highlightMenu"_s)->actions()[2]->isChecked());
    second->findChild<QAction *>(u"removeHighlight"_s)->trigger();
    QTRY_COMPARE(marked().size(), 0);
    QVERIFY(stored().empty());
}

void TestReaderNotes::lostHighlightIsListed()
{
    select(u"Griffins are rare"_s);
    m_pane->highlight();
    QTRY_COMPARE(marked().size(), 1);
    correct(u"Nothing of it is left in this one."_s);
    QTRY_COMPARE(marked().size(), 0);
    auto made = menu();
    auto *lost = made->findChild<QMenu *>(u"lostHighlight"_s);
    QVERIFY(lost);
    QCOMPARE(lost->title(), u"No longer found: Griffins are rare"_s);
    lost->actions().front()->trigger();
    QCOMPARE(note()->toPlainText(), u"> Griffins are rare\n\n"_s);
    QCOMPARE(stored().size(), size_t(1));
}

void TestReaderNotes::highlightsAreCopied()
{
    for (const QString &text : {u"rare"_s, u"wings"_s}) {
        select(text);
        m_pane->highlight();
        QTRY_VERIFY(marked().contains(text));
    }
    menu()->findChild<QAction *>(u"copyHighlights"_s)->trigger();
    QCOMPARE(note()->toPlainText(),
             u"> rare\n>\n> — abstract, sentence 1\n\n> wings\n>\n> — abstract, sentence 2\n\n"_s);
}

void TestReaderNotes::linksInPreviewHaveTitles()
{
    m_pane->setNotePreviewed(true);
    save(u"As [[2103.00002]], not [[1901.00001]], `[[2103.00001]]`."_s);
    auto *preview = child<ui::PaperBrowser>("notePreview");
    QTRY_COMPARE(preview->toPlainText(), u"As On Dragons, not arXiv:1901.00001, [[2103.00001]]."_s);
    QSignalSpy requested(m_pane, &ui::ReaderPane::paperRequested);
    emit preview->anchorClicked(QUrl(u"paper:2103.00002"_s));
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.front().front().value<ArxivId>(), two);
    QVERIFY(m_opened.isEmpty());
}

void TestReaderNotes::linksAreFollowed()
{
    save(u"As [[2103.00002]] shows."_s);
    const QList<QTextLayout::FormatRange> formats = note()->document()->firstBlock().layout()->formats();
    QVERIFY(std::ranges::any_of(formats, [](const QTextLayout::FormatRange &range) {
        return range.start == 3 && range.length == 14 && range.format.fontUnderline();
    }));
    QSignalSpy requested(m_pane, &ui::ReaderPane::paperRequested);
    QTextCursor cursor = note()->textCursor();
    cursor.setPosition(8);
    note()->setTextCursor(cursor);
    QTest::keyClick(note(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(requested.size(), 1);
    QTest::mouseClick(note()->viewport(), Qt::LeftButton, Qt::ControlModifier, note()->cursorRect(cursor).center());
    QCOMPARE(requested.size(), 2);
    QTest::mouseClick(note()->viewport(), Qt::LeftButton, {}, note()->cursorRect(cursor).center());
    QCOMPARE(requested.size(), 2);
    QCOMPARE(requested.back().front().value<ArxivId>(), two);
    m_pane->openPaper(*ArxivId::parse(u"1901.00001"));
    QCOMPARE(m_opened, QList{QUrl(u"https://arxiv.org/abs/1901.00001"_s)});
}

void TestReaderNotes::mentionsAreListed()
{
    save(u"As [[2103.00002]] shows."_s);
    show(two);
    QTRY_VERIFY(pageText().contains(u"Dragons"_s));
    QVERIFY(pageText().contains(u"Your notes on these papers mention this one"_s));
    QSignalSpy requested(m_pane, &ui::ReaderPane::paperRequested);
    clickOn(u"Griffins"_s);
    QTRY_COMPARE(requested.size(), 1);
    QCOMPARE(requested.front().front().value<ArxivId>(), three);
    show(one);
    QVERIFY(!pageText().contains(u"mention this one"_s));
}

void TestReaderNotes::linkIsCompleted()
{
    note()->setFocus();
    QTest::keyClicks(note(), u"See [[drag"_s);
    auto *proposals = QApplication::activePopupWidget();
    QTRY_VERIFY((proposals = QApplication::activePopupWidget()));
    QCOMPARE(proposals->objectName(), u"linkProposals"_s);
    QTest::keyClick(proposals, Qt::Key_Return);
    QCOMPARE(note()->toPlainText(), u"See [[2103.00002]]"_s);
    QTest::keyClicks(note(), u" and [[2103.00001"_s);
    QTRY_VERIFY((proposals = QApplication::activePopupWidget()));
    QTest::keyClick(proposals, Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(note()->toPlainText().endsWith(u"[[2103.00001"_s));
}

void TestReaderNotes::versionIsRestored()
{
    save(u"A first thought."_s);
    m_service->keepNote(three, this, {});
    save(u"A second thought."_s);
    m_pane->showNoteVersions();
    ui::NoteVersionsDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_pane->findChild<ui::NoteVersionsDialog *>()));
    auto *list = dialog->findChild<QListWidget *>(u"versionList"_s);
    QCOMPARE(list->count(), 1);
    auto *text = dialog->findChild<QPlainTextEdit *>(u"versionText"_s);
    QCOMPARE(text->toPlainText(), u"A firstsecond thought."_s);
    QTextCursor at(text->document());
    at.setPosition(4);
    QVERIFY(at.charFormat().fontStrikeOut());
    at.setPosition(10);
    QVERIFY(at.charFormat().fontUnderline());
    dialog->findChild<QPushButton *>(u"copyButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"A first thought."_s);
    dialog->findChild<QPushButton *>(u"restoreButton"_s)->click();
    QCOMPARE(note()->toPlainText(), u"A first thought."_s);
    QTRY_COMPARE(storedMark(three).note, u"A first thought."_s);
    const std::vector<NoteVersion> versions = m_library->open().noteVersions(three).value();
    QCOMPARE(versions.front().markdown, u"A second thought."_s); // what it was before it was restored
    note()->undo();
    QCOMPARE(note()->toPlainText(), u"A second thought."_s);
}

void TestReaderNotes::leavingKeepsAVersion()
{
    save(u"A thought."_s);
    show(two);
    QTRY_VERIFY(pageText().contains(u"Dragons"_s));
    QTRY_COMPARE(m_library->open().noteVersions(three).value().size(), size_t(1));
    show(three, QDate(2021, 3, 4));
    show(two); // and again, with nothing typed
    QCOMPARE(m_library->open().noteVersions(three).value().size(), size_t(1));
}

QTEST_MAIN(TestReaderNotes)
#include "test_readernotes.moc"
