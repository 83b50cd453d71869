// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/mathreader.h"
#include "typeset/mathfont.h"
#include "ui/formulaobject.h"
#include "ui/paperbrowser.h"
#include "words/paperhtmlwords.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hotpapers;

/** Formulas on a paper's page: how they stand there, and what is copied of them. */
class TestMathPage : public QObject
{
    Q_OBJECT

private slots:
    void showsFormulas();
    void showsSimpleFormulasAsText();
    void leavesNoReference_data();
    void leavesNoReference();
    void isPlainTextWithoutAFont();
    void deepFormulaMakesTheLineDeeper();
    void keepsTextBesideIt();
    void displayStandsAlone();
    void displayHasRoom();
    void displayInATitleDoesNot();
    void wideFormulaFitsThePage();
    void copiesTex_data();
    void copiesTex();
    void copiesPlainText();
    void tellsPlainText();
    void marksBesideFormulas();
    void followsTheText();
    void paintsInTheColourOfText();
    void isReadableWhereSelected();
    void isQuick();
    void isBounded();

private:
    typeset::MathFont m_font;
};

namespace {

/** A page of an abstract in which formulas stand at each `#`. */
services::PaperPage page(const QString &abstract, const QStringList &formulas, const QString &tag = u"p"_s)
{
    services::PaperPage page;
    QString html = abstract;
    for (const QString &source : formulas) {
        page.formulas.push_back(*tex::readFormula(source));
        html.replace(html.indexOf(u'#'), 1, u"<img src=\"math:%1\" alt=\"\"/>"_s.arg(page.formulas.size() - 1));
    }
    page.html = u"<%1>%2</%1>"_s.arg(tag, html);
    return page;
}

/** The formats of all characters that are formulas. */
std::vector<QTextCharFormat> formulas(const QTextDocument &document)
{
    std::vector<QTextCharFormat> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            if (format.objectType() == ui::FormulaObject::type && !format.hasProperty(ui::FormulaStrut)) {
                found.push_back(format);
            }
        }
    }
    return found;
}

/** A browser with a page. */
struct Shown
{
    Shown(const typeset::MathFont &font, const services::PaperPage &shown)
    {
        browser.setMathFont(font);
        browser.resize(500, 400);
        browser.show();
        browser.showPage(shown, false);
    }

    [[nodiscard]] QTextLine line(int block = 0) const
    {
        (void)browser.document()->size(); // lays it out
        return browser.document()->findBlockByNumber(block).layout()->lineAt(0);
    }

    ui::PaperBrowser browser;
};

} // namespace

void TestMathPage::showsFormulas()
{
    const Shown shown(m_font, page(u"Bounds of # and #."_s, {u"$\\frac{a}{b}$"_s, u"$\\sqrt{n}$"_s}));
    const auto found = formulas(*shown.browser.document());
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0].intProperty(ui::FormulaIndex), 0);
    QCOMPARE(found[1].intProperty(ui::FormulaIndex), 1);
    QVERIFY(!shown.browser.toHtml().contains(u"<img"_s));
}

void TestMathPage::showsSimpleFormulasAsText()
{
    const Shown shown(m_font, page(u"Let # be."_s, {u"$\\alpha^2 = x_i$"_s}));
    QVERIFY(formulas(*shown.browser.document()).empty());
    QTextCursor cursor = shown.browser.document()->find(u"2"_s);
    QCOMPARE(cursor.charFormat().verticalAlignment(), QTextCharFormat::AlignSuperScript);
    QCOMPARE(cursor.charFormat().fontFamilies().toStringList().constFirst(), m_font.family());
    cursor = shown.browser.document()->find(u"𝑖"_s);
    QCOMPARE(cursor.charFormat().verticalAlignment(), QTextCharFormat::AlignSubScript);
}

void TestMathPage::leavesNoReference_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("none such") << u"math:7"_s;
    QTest::newRow("negative") << u"math:-1"_s;
    QTest::newRow("no number") << u"math:x"_s;
    QTest::newRow("nothing") << u"math:"_s;
    QTest::newRow("too large") << u"math:99999999999999999999"_s;
}

void TestMathPage::leavesNoReference()
{
    QFETCH(const QString, name);
    const Shown shown(m_font, {u"<p>a<img src=\"%1\"/>b</p>"_s.arg(name), {}});
    QCOMPARE(shown.browser.toPlainText(), u"ab"_s);
}

void TestMathPage::isPlainTextWithoutAFont()
{
    ui::PaperBrowser browser;
    browser.showPage(page(u"Bounds of #."_s, {u"$\\alpha^2$"_s}), false);
    QCOMPARE(browser.toPlainText(), u"Bounds of α²."_s);
    browser.selectAll();
    browser.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Bounds of $\\alpha^2$."_s);
}

void TestMathPage::deepFormulaMakesTheLineDeeper()
{
    const Shown plain(m_font, page(u"Bounds of nothing."_s, {}));
    const Shown flat(m_font, page(u"Bounds of #."_s, {u"$\\hat x$"_s}));
    const Shown deep(m_font, page(u"Bounds of #."_s, {u"$\\frac{\\frac{a}{b}}{\\frac{a}{b}}$"_s}));
    QCOMPARE(flat.line().descent(), plain.line().descent());
    QVERIFY(deep.line().descent() > plain.line().descent() + 3);
    QVERIFY(deep.line().ascent() > plain.line().ascent() + 3);
}

void TestMathPage::keepsTextBesideIt()
{
    Shown shown(m_font, page(u"on the #-armed (#) bandit"_s, {u"$\\hat k$"_s, u"$\\sqrt{n}$"_s}));
    for (int width = 40; width < 300; width += 3) {
        shown.browser.resize(width, 400);
        (void)shown.browser.document()->size();
        const QTextLayout *layout = shown.browser.document()->firstBlock().layout();
        const QString text = shown.browser.document()->firstBlock().text();
        for (int i = 1; i < layout->lineCount(); ++i) {
            const QChar first = text[layout->lineAt(i).textStart()];
            QVERIFY2(first != u'-' && first != u')', qPrintable(QString::number(width)));
        }
    }
}

void TestMathPage::displayStandsAlone()
{
    const Shown shown(m_font, page(u"We have #, where x is."_s, {u"$$\\sum_i x_i$$"_s}));
    QTextBlock block = shown.browser.document()->begin();
    QCOMPARE(block.text(), u"We have"_s);
    block = block.next();
    QVERIFY(block.blockFormat().alignment() & Qt::AlignHCenter);
    QVERIFY(block.text().endsWith(u','));
    block = block.next();
    QCOMPARE(block.text(), u"where x is."_s);
    QVERIFY(!(block.blockFormat().alignment() & Qt::AlignHCenter));
}

void TestMathPage::displayHasRoom()
{
    const Shown shown(m_font, page(u"#"_s, {u"$$\\frac{a}{b}$$"_s}));
    const typeset::MathLayout math = typeset::layOutMath(
        m_font, tex::readFormula(u"$$\\frac{a}{b}$$"_s)->root,
        formulas(*shown.browser.document()).front().doubleProperty(ui::FormulaSize), tex::MathStyle::Display, QFont());
    QVERIFY(shown.line().ascent() >= math.ascent - 1);
    QVERIFY(shown.line().descent() >= math.descent - 1);
}

void TestMathPage::displayInATitleDoesNot()
{
    const Shown shown(m_font, page(u"On # and more"_s, {u"$$x$$"_s}, u"h2"_s));
    QCOMPARE(shown.browser.document()->blockCount(), 1);
}

void TestMathPage::wideFormulaFitsThePage()
{
    const QString wide = u"$$"_s + u"a + "_s.repeated(100) + u"b$$"_s;
    Shown shown(m_font, page(u"#"_s, {wide}));
    for (const int width : {600, 300, 150}) {
        shown.browser.resize(width, 400);
        QVERIFY(shown.line().naturalTextWidth() <= shown.browser.document()->textWidth());
    }
    QImage image(shown.browser.size(), QImage::Format_RGB32);
    shown.browser.render(&image); // cut off
}

void TestMathPage::copiesTex_data()
{
    QTest::addColumn<QString>("first"); ///< selected is from here …
    QTest::addColumn<QString>("last"); ///< … to the end of this
    QTest::addColumn<QString>("copied");
    const QString object(QChar::ObjectReplacementCharacter);
    QTest::newRow("all") << u"Of"_s << u"!"_s << u"Of $\\frac{a}{b}$ and $x^2$!"_s;
    QTest::newRow("an object") << object << object << u"$\\frac{a}{b}$"_s;
    QTest::newRow("part of a formula that is text") << u"2"_s << u"!"_s << u"$x^2$!"_s;
    QTest::newRow("no formula") << u"and"_s << u"and"_s << u"and"_s;
}

void TestMathPage::copiesTex()
{
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    QFETCH(const QString, copied);
    Shown shown(m_font, page(u"Of # and #!"_s, {u"$\\frac{a}{b}$"_s, u"$x^2$"_s}));
    const QString text = shown.browser.document()->firstBlock().text();
    QTextCursor cursor(shown.browser.document());
    cursor.setPosition(int(text.indexOf(first)));
    cursor.setPosition(int(text.indexOf(last) + last.size()), QTextCursor::KeepAnchor);
    shown.browser.setTextCursor(cursor);
    shown.browser.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), copied);
}

void TestMathPage::copiesPlainText()
{
    Shown shown(m_font, page(u"Of # and #!"_s, {u"$\\frac{a}{b}$"_s, u"$x^2$"_s}));
    shown.browser.selectAll();
    QContextMenuEvent event(QContextMenuEvent::Mouse, {5, 5}, shown.browser.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(shown.browser.viewport(), &event);
    auto *menu = shown.browser.findChild<QMenu *>(u"pageContextMenu"_s);
    QVERIFY(menu);
    auto *action = menu->findChild<QAction *>(u"copyPlainText"_s);
    QVERIFY(action && action->isEnabled());
    action->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Of a/b and x²!"_s);
    menu->close();
}

void TestMathPage::tellsPlainText()
{
    Shown shown(m_font, page(u"Of # and # more"_s, {u"$\\frac{a}{b}$"_s, u"$\\alpha_1$"_s}));
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(&shown.browser);
    QVERIFY(told && told->textInterface());
    QAccessibleTextInterface *text = told->textInterface();
    const QString all = text->text(0, text->characterCount());
    QCOMPARE(all.trimmed(), u"Of a/b and α₁ more"_s);
    text->setSelection(0, int(all.indexOf(u"and")), int(all.indexOf(u"more")));
    QCOMPARE(shown.browser.textCursor().selectedText(), u"and 𝛼1 "_s);
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    QCOMPARE(start, all.indexOf(u"and"));
    QCOMPARE(end, all.indexOf(u"more"));
    QVERIFY(text->characterRect(3).isValid());
    shown.browser.showPage(page(u"Next"_s, {}), false);
    QCOMPARE(text->text(0, text->characterCount()).trimmed(), u"Next"_s);
}

void TestMathPage::marksBesideFormulas()
{
    Shown shown(m_font, page(u"On # unicorns and #"_s, {u"$\\frac{a}{b}$"_s, u"$$\\sqrt{x}$$"_s}, u"h2"_s));
    shown.browser.setSearch({{SearchField::Title, u"unicorns"_s}});
    QCOMPARE(shown.browser.extraSelections().size(), 1);
    QCOMPARE(shown.browser.extraSelections().constFirst().cursor.selectedText(), u"unicorns"_s);
}

void TestMathPage::followsTheText()
{
    Shown shown(m_font, page(u"On #"_s, {u"$\\sqrt{x}$"_s}));
    const double before = formulas(*shown.browser.document()).front().doubleProperty(ui::FormulaSize);
    QFont larger = shown.browser.font();
    larger.setPointSizeF(2 * larger.pointSizeF());
    shown.browser.setFont(larger);
    const double after = formulas(*shown.browser.document()).front().doubleProperty(ui::FormulaSize);
    QVERIFY2(after > 1.8 * before && after < 2.2 * before, qPrintable(u"%1, %2"_s.arg(before).arg(after)));
}

void TestMathPage::paintsInTheColourOfText()
{
    Shown shown(m_font, page(u"#"_s, {u"$$\\frac{aaaaaaaa}{b}$$"_s}));
    QPalette palette = shown.browser.palette();
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Text, Qt::yellow);
    shown.browser.setPalette(palette);
    const QImage image = shown.browser.grab().toImage();
    bool found = false;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            found = found || image.pixelColor(x, y) == QColor(Qt::yellow);
        }
    }
    QVERIFY(found);
}

void TestMathPage::isReadableWhereSelected()
{
    Shown shown(m_font, page(u"Let # be."_s, {u"$$\\overline{aaaaaaaa}$$"_s}));
    QPalette palette = shown.browser.palette();
    palette.setColor(QPalette::Highlight, Qt::blue);
    palette.setColor(QPalette::HighlightedText, Qt::yellow);
    shown.browser.setPalette(palette);
    shown.browser.selectAll();
    shown.browser.setFocus();
    const QImage image = shown.browser.grab().toImage();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            found += image.pixelColor(x, y) == QColor(Qt::yellow);
        }
    }
    QVERIFY2(found > 40, qPrintable(QString::number(found))); // the rule alone has as many
}

void TestMathPage::isQuick()
{
    const QStringList sources(40, u"$O\\left(\\frac{1}{\\epsilon}\\sqrt{k \\log \\frac{1}{\\delta}}\\right)$"_s);
    const services::PaperPage heavy = page(u"We bound the error by # always. "_s.repeated(40), sources);
    Shown shown(m_font, heavy);
    QElapsedTimer timer;
    timer.start();
    shown.browser.showPage(heavy, false);
    (void)shown.browser.document()->size();
    qInfo("a page of 40 formulas was shown in %.1f ms", double(timer.nsecsElapsed()) / 1e6);
    QVERIFY(timer.elapsed() < 500); // the bound is for a loaded machine
}

void TestMathPage::isBounded()
{
    Entry entry;
    entry.title = u"Many"_s;
    entry.abstract = u"$\\hat x$ "_s.repeated(1100);
    Paper paper;
    paper.appearances = {{EntryId{1}, DigestId{1}, {QDate(2021, 3, 2), QDate(2021, 3, 2)}, 50, entry}};
    const services::PaperPage many = services::paperHtml(paper, 0, words::paperHtmlWords());
    QVERIFY(many.formulas.size() > 100 && many.formulas.size() <= 120);
    Shown shown(m_font, many);
    QElapsedTimer timer;
    timer.start();
    shown.browser.showPage(many, false);
    shown.browser.grab();
    qInfo("a page of %zu formulas was shown in %lld ms", many.formulas.size(), qlonglong(timer.elapsed()));
    QVERIFY(timer.elapsed() < 1000); // the bound is for a loaded machine
}

QTEST_MAIN(TestMathPage)
#include "test_mathpage.moc"
