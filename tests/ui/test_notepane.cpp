// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notepane.h"

#include "support/windowfixture.h"
#include "typeset/mathfont.h"
#include "ui/formulaobject.h"
#include "ui/noteeditor.h"
#include "ui/paperbrowser.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextList>
#include <QToolButton>

using namespace hotpapers;

/** A note as it reads: beside what is typed, or in its place. */
class TestNotePane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void showsTheNoteAsItReads();
    void codeKeepsItsDollars();
    void copiesTex();
    void addressesStay();
    void unreadableStaysAsWritten();
    void followsWhatIsTyped();
    void followsThePaper();
    void standsBesideWhereThereIsRoom();
    void writingEndsAPreviewInItsPlace();
    void formulaInAListAddsNoItem();
    void loadsNothing();
    void tellsOfLinks();
    void saysThatItGoesOn();
    void hostileNoteIsBounded_data();
    void hostileNoteIsBounded();
    void keyAndButtonShowIt();

private:
    void show(const QString &note) { m_pane->editor().showNote(*ArxivId::parse(u"2103.00001"), note); }
    [[nodiscard]] QTextDocument &page() const { return *m_preview->document(); }
    [[nodiscard]] QTextCharFormat formatOf(const QString &text) const
    {
        QTextCursor cursor = page().find(text);
        cursor.setPosition(cursor.selectionEnd());
        return cursor.charFormat();
    }
    [[nodiscard]] int formulas() const;

    KSyntaxHighlighting::Repository m_repository;
    typeset::MathFont m_font;
    std::unique_ptr<ui::NotePane> m_pane;
    ui::PaperBrowser *m_preview = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

int TestNotePane::formulas() const
{
    int count = 0;
    for (QTextBlock block = page().begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            count += format.objectType() == ui::FormulaObject::type && !format.hasProperty(ui::FormulaStrut) ? 1 : 0;
        }
    }
    return count;
}

void TestNotePane::init()
{
    const auto save = [](const ArxivId &, const QString &, const ui::NoteEditor::Saved &saved) { saved({}); };
    m_pane = std::make_unique<ui::NotePane>(new ui::NoteEditor(save, m_repository));
    m_pane->setMathFont(m_font);
    m_preview = m_pane->findChild<ui::PaperBrowser *>(u"notePreview"_s);
    m_text = m_pane->findChild<QPlainTextEdit *>(u"noteText"_s);
    m_pane->resize(400, 300);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_pane->setPreviewed(true);
}

void TestNotePane::showsTheNoteAsItReads()
{
    show(u"# Idea\n\nIt *must* be $\\frac{a}{b}$, see [there](https://example.org)."_s);
    QCOMPARE(page().firstBlock().blockFormat().headingLevel(), 1);
    QVERIFY(formatOf(u"must"_s).fontItalic());
    QCOMPARE(formatOf(u"there"_s).anchorHref(), u"https://example.org"_s);
    QCOMPARE(formulas(), 1);
    QVERIFY(!page().toPlainText().contains(u"frac"_s));
}

void TestNotePane::codeKeepsItsDollars()
{
    show(u"`$a$` and\n\n```\n$b$\n```\n\nand\n\n    $c$\n"_s);
    const QString fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    for (const QString &code : {u"$a$"_s, u"$b$"_s, u"$c$"_s}) {
        QVERIFY2(formatOf(code).fontFamilies().toStringList().contains(fixed), qPrintable(code));
    }
}

void TestNotePane::copiesTex()
{
    show(u"By $\\sqrt{a_1*b_1}$ it *is*."_s);
    m_preview->selectAll();
    m_preview->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"By $\\sqrt{a_1*b_1}$ it is."_s);
}

void TestNotePane::addressesStay()
{
    show(u"[data](https://example.org/q?$top=5,$skip=1)"_s);
    QCOMPARE(formatOf(u"data"_s).anchorHref(), u"https://example.org/q?$top=5,$skip=1"_s);
}

void TestNotePane::unreadableStaysAsWritten()
{
    show(u"By $\\nosuchthing_a*b*{$ it is.\n\n    $\\nosuch{x}$"_s);
    QCOMPARE(page().toPlainText(), u"By $\\nosuchthing_a*b*{$ it is.\n$\\nosuch{x}$"_s);
}

void TestNotePane::followsWhatIsTyped()
{
    show(u"Old"_s);
    m_pane->resize(1200, 300); // room for both
    m_pane->edit();
    m_text->moveCursor(QTextCursor::End);
    QTest::keyClick(m_text, Qt::Key_Space);
    QCOMPARE(page().toPlainText(), u"Old"_s); // not at each key
    QTest::keyClicks(m_text, u"and new"_s);
    QTRY_COMPARE(page().toPlainText(), u"Old and new"_s);
}

void TestNotePane::followsThePaper()
{
    show(u"One"_s);
    m_pane->editor().showNote(*ArxivId::parse(u"2103.00002"), u"Two"_s);
    QCOMPARE(page().toPlainText(), u"Two"_s);
    m_pane->setPreviewed(false);
    QVERIFY(!m_preview->isVisible());
    m_pane->editor().showNote(*ArxivId::parse(u"2103.00001"), u"One"_s);
    m_pane->setPreviewed(true);
    QCOMPARE(page().toPlainText(), u"One"_s);
}

void TestNotePane::standsBesideWhereThereIsRoom()
{
    QVERIFY(m_preview->isVisible());
    QVERIFY(!m_text->isVisible());
    m_pane->resize(1200, 300);
    QVERIFY(m_text->isVisible());
    QTRY_VERIFY(m_preview->geometry().left() > m_text->mapTo(m_pane.get(), QPoint(m_text->width(), 0)).x());
    m_pane->resize(400, 300);
    QVERIFY(!m_text->isVisible());
}

void TestNotePane::writingEndsAPreviewInItsPlace()
{
    show(u"Old"_s);
    const QSignalSpy chosen(m_pane.get(), &ui::NotePane::previewChosen);
    m_pane->edit();
    QVERIFY(m_text->isVisible());
    QVERIFY(m_text->hasFocus());
    QVERIFY(!m_preview->isVisible());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toBool(), false);
}

void TestNotePane::formulaInAListAddsNoItem()
{
    show(u"- one $$\\frac12$$ more\n- two"_s);
    QCOMPARE(formulas(), 1);
    QVERIFY(page().firstBlock().textList());
    QCOMPARE(page().firstBlock().textList()->count(), 2);
}

void TestNotePane::loadsNothing()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"picture.png"_s);
    QImage picture(300, 300, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(file));
    show(u"![picture](%1) ![picture](%2)\n\n<img src=\"%1\">"_s.arg(file, QUrl::fromLocalFile(file).toString()));
    const QImage seen = m_preview->grab().toImage();
    for (int y = 0; y < seen.height(); y += 5) {
        for (int x = 0; x < seen.width(); x += 5) {
            QVERIFY(seen.pixelColor(x, y) != Qt::red);
        }
    }
}

void TestNotePane::tellsOfLinks()
{
    const QSignalSpy clicked(m_pane.get(), &ui::NotePane::linkClicked);
    show(u"[here](https://example.org/a)"_s);
    QTextCursor cursor = page().find(u"here"_s);
    cursor.setPosition(cursor.selectionStart() + 2);
    QTest::mouseClick(m_preview->viewport(), Qt::LeftButton, {}, m_preview->cursorRect(cursor).center());
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toUrl(), QUrl(u"https://example.org/a"_s));
    QVERIFY(!page().toPlainText().isEmpty()); // it did not follow the link itself
}

void TestNotePane::saysThatItGoesOn()
{
    show(u"word "_s.repeated(20'000));
    QVERIFY(page().lastBlock().text().startsWith(u"It goes on"_s));
}

void TestNotePane::hostileNoteIsBounded_data()
{
    QTest::addColumn<QString>("note");
    QTest::newRow("nested quotes") << u"> "_s.repeated(100'000) + u"x"_s;
    QTest::newRow("nested lists") << u"- "_s.repeated(100'000) + u"x"_s;
    QTest::newRow("many lists") << u"- x\n\n1. x\n\n"_s.repeated(20'000);
    QTest::newRow("table") << u"| "_s.repeated(500) + u"|\n"_s + u"|-"_s.repeated(500) + u"|\n"_s
            + u"|x|\n"_s.repeated(5'000);
    QTest::newRow("brackets") << u"["_s.repeated(200'000);
    QTest::newRow("stars") << u"*a **a "_s.repeated(50'000);
    QTest::newRow("fractions") << u"$\\frac{a}{b}$ "_s.repeated(20'000);
    QTest::newRow("one word") << u"x"_s.repeated(2'000'000);
}

// Were it not, each would take minutes, or all memory.
void TestNotePane::hostileNoteIsBounded()
{
    QFETCH(QString, note);
    QElapsedTimer timer;
    timer.start();
    show(note);
    (void)m_preview->grab();
    qInfo("%lld ms", timer.elapsed());
    QVERIFY(page().characterCount() <= 100'000);
}

void TestNotePane::keyAndButtonShowIt()
{
    WindowFixture w;
    w.openFilled();
    auto *preview = w.child<ui::PaperBrowser>("notePreview");
    QVERIFY(!preview->isVisible());
    w.table()->setFocus();
    QTest::keyClick(w.table(), Qt::Key_E, Qt::ShiftModifier);
    QVERIFY(preview->isVisible());
    QVERIFY(w.child<QToolButton>("notePreviewButton")->isChecked());
    QVERIFY(w.action("actionPreviewNote")->isChecked());
    w.click("notePreviewButton");
    QVERIFY(!preview->isVisible());
    QVERIFY(!w.action("actionPreviewNote")->isChecked());
    w.action("actionPreviewNote")->trigger();
    w.reopen();
    QTRY_VERIFY(w.child<ui::PaperBrowser>("notePreview")->isVisible());
}

QTEST_MAIN(TestNotePane)
#include "test_notepane.moc"
