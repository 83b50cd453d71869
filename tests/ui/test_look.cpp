// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"
#include "ui/contrast.h"
#include "ui/contraststyle.h"
#include "ui/paperbrowser.h"

#include <QApplication>
#include <QFontDatabase>
#include <QScrollBar>
#include <QStyle>
#include <QTextFrame>
#include <QTreeWidget>
#include <QWheelEvent>

using namespace hotpapers;

/** Themes, the size of text, and how the reader sets it. */
class TestLook : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        w = std::make_unique<WindowFixture>();
        w->openFilled();
    }
    void cleanup()
    {
        w->action("actionThemeSystem")->trigger();
        w->action("actionUsualText")->trigger();
        w.reset();
    }

    void highContrastHasOutlines();
    void keysChangeTheSizeOfAllText();
    void wheelChangesTheSize_data();
    void wheelChangesTheSize();
    void sizeHasBounds();
    void sizeIsKept();
    void readerFollowsWidth();
    void readerFollowsFont();
    void placeOnThePageIsKept();

private:
    static void turnWheel(QWidget *widget, int angle, Qt::KeyboardModifiers modifiers)
    {
        const QPointF middle = widget->rect().center();
        QWheelEvent event(middle, widget->mapToGlobal(middle), {}, {0, angle}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(widget, &event);
    }
    [[nodiscard]] int textSize() const { return w->settings.value(u"reading/textSize"_s, 100).toInt(); }

    std::unique_ptr<WindowFixture> w;
};

void TestLook::highContrastHasOutlines()
{
    const QString usual = QApplication::style()->name();
    w->action("actionThemeHighContrast")->trigger();
    QVERIFY(qobject_cast<ui::ContrastStyle *>(QApplication::style()));
    QTRY_VERIFY(ui::isHighContrast(w->table()->palette()));
    QTRY_VERIFY(ui::isHighContrast(w->search()->palette()));
    QCOMPARE(w->settings.value(u"window/theme"_s).toString(), u"contrast"_s);
    QImage picture = w->search()->grab().toImage();
    QCOMPARE(picture.pixelColor(picture.width() / 2, 0).rgb(), QColor(Qt::white).rgb());
    w->search()->setFocus();
    picture = w->search()->grab().toImage();
    QCOMPARE(picture.pixelColor(picture.width() / 2, 0).rgb(), w->search()->palette().color(QPalette::Highlight).rgb());
    w->action("actionThemeSystem")->trigger();
    QCOMPARE(QApplication::style()->name(), usual);
}

void TestLook::keysChangeTheSizeOfAllText()
{
    const std::vector<QWidget *> widgets = {w->table(),
                                            w->table()->header(),
                                            w->child<QWidget>("page"),
                                            w->child<QWidget>("noteText"),
                                            w->search(),
                                            w->child<QWidget>("source"),
                                            w->child<QWidget>("monthView"),
                                            w->child<QWidget>("facetTree"),
                                            w->child<QWidget>("shelfView"),
                                            w->child<QWidget>("starButton"),
                                            w->child<QWidget>("menuBar")};
    std::vector<double> before;
    for (const QWidget *widget : widgets) {
        before.push_back(widget->font().pointSizeF());
    }
    const int row = w->table()->rowHeight(0);
    const int column = w->table()->columnWidth(WindowFixture::Model::Category);
    for (int i = 0; i < 10; ++i) {
        QTest::keyClick(w->window.get(), Qt::Key_Plus, Qt::ControlModifier);
    }
    QCOMPARE(textSize(), 200);
    for (size_t i = 0; i < widgets.size(); ++i) {
        QTRY_VERIFY2(qAbs(widgets[i]->font().pointSizeF() - 2 * before[i]) < 0.1, qPrintable(widgets[i]->objectName()));
    }
    QTRY_VERIFY(w->table()->rowHeight(0) >= 19 * row / 10 - 8);
    QVERIFY(w->table()->columnWidth(WindowFixture::Model::Category) >= 18 * column / 10);
    QTest::keyClick(w->window.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(textSize(), 190);
    QTest::keyClick(w->window.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(textSize(), 100);
    QTRY_COMPARE(w->table()->rowHeight(0), row);
    QVERIFY(qAbs(w->table()->columnWidth(WindowFixture::Model::Category) - column) <= 10); // rounded there and back
}

void TestLook::wheelChangesTheSize_data()
{
    QTest::addColumn<QString>("over");
    for (const char *name : {"page", "paperTable", "noteText", "monthView", "facetTree"}) {
        QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void TestLook::wheelChangesTheSize()
{
    QFETCH(QString, over);
    QWidget *widget = w->window->findChild<QAbstractScrollArea *>(over)->viewport();
    turnWheel(widget, 120, Qt::NoModifier);
    QCOMPARE(textSize(), 100);
    turnWheel(widget, 60, Qt::ControlModifier);
    QCOMPARE(textSize(), 100); // half a notch
    turnWheel(widget, 60, Qt::ControlModifier);
    QCOMPARE(textSize(), 110);
    turnWheel(widget, -240, Qt::ControlModifier);
    QCOMPARE(textSize(), 90);
}

void TestLook::sizeHasBounds()
{
    w->settings.setValue(u"reading/textSize"_s, 300);
    w->action("actionLargerText")->trigger();
    QCOMPARE(textSize(), 300);
    w->settings.setValue(u"reading/textSize"_s, 50);
    w->action("actionSmallerText")->trigger();
    QCOMPARE(textSize(), 50);
}

void TestLook::sizeIsKept()
{
    const double usual = w->table()->font().pointSizeF();
    w->action("actionLargerText")->trigger();
    w->reopen();
    QTRY_COMPARE(w->table()->font().pointSizeF(), 1.1 * usual); // not of the size before
}

void TestLook::readerFollowsWidth()
{
    w->window->resize(2400, 800);
    auto *page = w->child<ui::PaperBrowser>("page");
    const auto margin = [page] { return page->document()->rootFrame()->frameFormat().leftMargin(); };
    const double em = QFontMetricsF(page->document()->defaultFont()).averageCharWidth();
    page->setReading({}, 40);
    QTRY_VERIFY(qAbs(margin() - (page->viewport()->width() - 40 * em) / 2) < 1);
    page->setReading({}, 0);
    QCOMPARE(margin(), page->document()->documentMargin());
    page->setReading({}, 500);
    QCOMPARE(margin(), page->document()->documentMargin());
}

void TestLook::readerFollowsFont()
{
    auto *page = w->child<ui::PaperBrowser>("page");
    const QString family = QFontDatabase::families().constLast();
    const double size = page->font().pointSizeF();
    w->reader()->setReading(family, 80);
    QCOMPARE(page->document()->defaultFont().family(), family);
    QCOMPARE(page->font().pointSizeF(), size);
    w->action("actionLargerText")->trigger();
    QTRY_COMPARE(page->font().pointSizeF(), 1.1 * size);
    QCOMPARE(page->font().family(), family);
    w->reader()->setReading({}, 80);
    QCOMPARE(page->font().family(), w->window->font().family());
}

void TestLook::placeOnThePageIsKept()
{
    ui::PaperBrowser page;
    page.resize(600, 200);
    QString html;
    for (int i = 0; i < 60; ++i) {
        html += u"<p>%1 %2</p>"_s.arg(i).arg(u"word "_s.repeated(40));
    }
    page.showPage({.html = html, .formulas = {}}, false);
    page.show();
    QTextCursor cursor(page.document()->findBlockByNumber(30));
    QTRY_VERIFY(page.verticalScrollBar()->maximum() > page.cursorRect(cursor).top());
    page.verticalScrollBar()->setValue(page.verticalScrollBar()->value() + page.cursorRect(cursor).top());
    page.resize(300, 200);
    QVERIFY(qAbs(page.cursorRect(cursor).top()) < 20);
    QFont large = page.font();
    large.setPointSizeF(2 * large.pointSizeF());
    page.setFont(large);
    QVERIFY(qAbs(page.cursorRect(cursor).top()) < 40);
}

QTEST_MAIN(TestLook)
#include "test_look.moc"
