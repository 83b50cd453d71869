// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"
#include "ui/paperbrowser.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QScrollBar>
#include <QSplitter>
#include <QToolBar>
#include <QToolButton>

using namespace hotpapers;

/** Three panes, wide, reading alone: what is shown where, and that nothing is lost on the way. */
class TestLayouts : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        w = std::make_unique<WindowFixture>();
        w->openFilled();
    }
    void cleanup() { w.reset(); }

    void wideHasTheReaderBelow();
    void f11ShowsTheReaderAlone();
    void escapeGoesBackToWhereOneWas();
    void lettersWorkInTheReaderAlone();
    void headerGoesThroughThePapers();
    void eachKeepsItsSizes();
    void isKeptOverRestarts();
    void readingIsLeftAfterARestart();
    void nothingIsLost();
    void resetGoesBackToPanes();
    void noteHasAFifthAtFirst();
    void largeTextLeavesTheWindowItsSize();

private:
    [[nodiscard]] QRect placeOf(const QWidget *widget) const
    {
        return {widget->mapTo(w->window.get(), QPoint()), widget->size()};
    }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] QString position() const { return w->child<QLabel>("readingPosition")->text(); }

    std::unique_ptr<WindowFixture> w;
};

void TestLayouts::wideHasTheReaderBelow()
{
    QVERIFY(w->action("actionLayoutPanes")->isChecked());
    QVERIFY(placeOf(w->reader()).left() >= placeOf(w->table()).right());
    w->action("actionLayoutWide")->trigger();
    QVERIFY(w->action("actionLayoutWide")->isChecked());
    QTRY_VERIFY(placeOf(w->reader()).top() >= placeOf(w->table()).bottom());
    QTRY_VERIFY(placeOf(w->child<QWidget>("calendarDock")).right() <= placeOf(w->reader()).left());
    QTRY_VERIFY(w->reader()->height() > 200);
    QTRY_VERIFY(w->table()->height() > 150);
    QCOMPARE(w->child<QSplitter>("readerSplitter")->orientation(), Qt::Horizontal); // room is beside the page
    w->action("actionLayoutPanes")->trigger();
    QTRY_VERIFY(placeOf(w->reader()).left() >= placeOf(w->table()).right());
    QCOMPARE(w->child<QSplitter>("readerSplitter")->orientation(), Qt::Vertical);
}

void TestLayouts::f11ShowsTheReaderAlone()
{
    w->table()->setFocus();
    press(Qt::Key_F11);
    QVERIFY(w->reader()->isVisible());
    QVERIFY(w->isShown("readingHeader"));
    for (const char *name : {"paperPane", "calendarDock", "listsDock", "facetsDock", "mainToolBar", "menuBar"}) {
        QVERIFY2(!w->isShown(name), name);
    }
    QTRY_VERIFY(w->reader()->width() > w->window->width() - 40);
    QVERIFY(w->child<QWidget>("page")->hasFocus());
    press(Qt::Key_F11);
    QVERIFY(!w->isShown("readingHeader"));
    for (const char *name : {"paperPane", "calendarDock", "listsDock", "facetsDock", "mainToolBar", "menuBar"}) {
        QVERIFY2(w->isShown(name), name);
    }
    QVERIFY(w->table()->hasFocus());
}

void TestLayouts::escapeGoesBackToWhereOneWas()
{
    w->action("actionLayoutWide")->trigger();
    press(Qt::Key_F11);
    QVERIFY(!w->table()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(w->action("actionLayoutWide")->isChecked());
    QTRY_VERIFY(placeOf(w->reader()).top() >= placeOf(w->table()).bottom());
}

void TestLayouts::lettersWorkInTheReaderAlone()
{
    press(Qt::Key_F11);
    QCOMPARE(position(), u"1 of 3"_s);
    press(Qt::Key_J);
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00001"_s);
    QCOMPARE(position(), u"2 of 3"_s);
    press(Qt::Key_K);
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00004"_s);
    press(Qt::Key_S);
    QTRY_VERIFY(w->isStarred(0));
    press(Qt::Key_Escape);
    QCOMPARE(w->table()->currentRow(), 0);
}

void TestLayouts::headerGoesThroughThePapers()
{
    press(Qt::Key_F11);
    QVERIFY(!w->child<QWidget>("previousPaperButton")->isEnabled());
    w->click("nextPaperButton");
    w->click("nextPaperButton");
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00005"_s);
    QCOMPARE(position(), u"3 of 3"_s);
    QVERIFY(!w->child<QWidget>("nextPaperButton")->isEnabled());
    w->click("previousPaperButton");
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00001"_s);
    w->click("leaveReadingButton");
    QVERIFY(w->table()->isVisible());
}

void TestLayouts::eachKeepsItsSizes()
{
    auto *dock = w->child<QDockWidget>("readerDock");
    w->window->resizeDocks({dock}, {480}, Qt::Horizontal);
    QTRY_COMPARE(dock->width(), 480);
    w->action("actionLayoutWide")->trigger();
    w->window->resizeDocks({dock}, {333}, Qt::Vertical);
    QTRY_COMPARE(dock->height(), 333);
    w->action("actionLayoutPanes")->trigger();
    QTRY_COMPARE(dock->width(), 480);
    w->action("actionLayoutReading")->trigger();
    w->action("actionLayoutWide")->trigger();
    QTRY_COMPARE(dock->height(), 333);
}

void TestLayouts::isKeptOverRestarts()
{
    w->child<QDockWidget>("listsDock")->hide();
    w->action("actionLayoutWide")->trigger();
    w->reopen();
    QVERIFY(w->action("actionLayoutWide")->isChecked());
    QTRY_VERIFY(placeOf(w->reader()).top() >= placeOf(w->table()).bottom());
    w->action("actionLayoutPanes")->trigger();
    QVERIFY(!w->isShown("listsDock"));
}

void TestLayouts::readingIsLeftAfterARestart()
{
    auto *dock = w->child<QDockWidget>("readerDock");
    w->window->resizeDocks({dock}, {480}, Qt::Horizontal);
    QTRY_COMPARE(dock->width(), 480);
    press(Qt::Key_F11);
    w->reopen();
    QVERIFY(w->isShown("readingHeader"));
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00004"_s);
    QVERIFY(w->child<QWidget>("page")->hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(w->table()->isVisible());
    QTRY_COMPARE(w->child<QDockWidget>("readerDock")->width(), 480);
}

void TestLayouts::nothingIsLost()
{
    w->table()->selectAll();
    auto *note = w->child<QPlainTextEdit>("noteText");
    note->setFocus();
    QTest::keyClicks(note, u"half a thou"_s);
    for (const char *layout : {"actionLayoutReading", "actionLayoutWide", "actionLayoutReading", "actionLayoutPanes"}) {
        w->action(layout)->trigger();
        QCOMPARE(note->toPlainText(), u"half a thou"_s);
        QCOMPARE(note->textCursor().position(), 11);
        QCOMPARE(w->table()->selectedCount(), size_t(3));
    }
    w->action("actionLayoutWide")->trigger();
    note->setFocus();
    w->action("actionLayoutReading")->trigger();
    QVERIFY(note->hasFocus());
    QTest::keyClicks(note, u"ght"_s);
    QTRY_COMPARE(w->library.open().paper(*ArxivId::parse(u"2107.00004")).value().mark.note, u"half a thought"_s);
}

void TestLayouts::resetGoesBackToPanes()
{
    w->action("actionLayoutWide")->trigger();
    w->child<QDockWidget>("listsDock")->hide();
    w->action("actionResetLayout")->trigger();
    QVERIFY(w->action("actionLayoutPanes")->isChecked());
    QVERIFY(w->isShown("listsDock"));
    QTRY_VERIFY(placeOf(w->reader()).left() >= placeOf(w->table()).right());
}

void TestLayouts::noteHasAFifthAtFirst()
{
    const auto *splitter = w->child<QSplitter>("readerSplitter");
    QVERIFY(splitter->sizes()[0] > 2 * splitter->sizes()[1]);
    press(Qt::Key_F11);
    QTRY_VERIFY(splitter->sizes()[0] > 2 * splitter->sizes()[1]);
}

void TestLayouts::largeTextLeavesTheWindowItsSize()
{
    ui::Settings settings(w->settings);
    settings.setValue(ui::Setting::TextSize, 200);
    w->reopen();
    QTRY_COMPARE(w->titles().size(), 3);
    QTRY_COMPARE(w->window->height(), 800);
    QVERIFY(w->window->minimumSizeHint().height() <= 800);
    QVERIFY(w->child<QAbstractScrollArea>("paneScroller")->height() < w->child<QWidget>("calendarPane")->height());
    w->action("actionUsualText")->trigger();
    QTRY_VERIFY(w->window->minimumWidth() <= 900); // the layouts follow a new font by events of their own
    w->window->resize(900, 600);
    QTRY_COMPARE(w->window->size(), QSize(900, 600));
}

QTEST_MAIN(TestLayouts)
#include "test_layouts.moc"
