// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/windowfixture.h"
#include "ui/facetpane.h"

#include <QDockWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTreeWidget>

using namespace hotpapers;

/** Browsing and sorting: what is shown, and how to come back to it. */
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init() { w = std::make_unique<WindowFixture>(); }
    void cleanup() { w.reset(); }

    void startsOnTheLatestDigest();
    void emptyLibraryTellsHowToBegin();
    void showsThePaperThatIsSelected();
    void stepsThroughDigests();
    void showsLists();
    void emptyListSaysWhy();
    void sortsByTwoColumns();
    void facetsNarrowWhatIsShown();
    void linksOfTheReaderFilter();
    void goesBackAndForward();
    void typingIsOnePlace();
    void movesByKey();
    void letterKeysAreTextInTheSearch();
    void opensPages();
    void comesBackToTheLastPlace();
    void lastPlaceOfAnotherLibraryIsLeft();
    void controlsHaveNames();
    void lettersAreThoseOfTheOpenMenu();

private:
    using Model = models::PaperTableModel;
    std::unique_ptr<WindowFixture> w;
};

void TestMainWindow::startsOnTheLatestDigest()
{
    w->openFilled();
    QTRY_COMPARE(w->status(), u"3 papers · 3 unread · 27/07/2021"_s);
    QVERIFY(w->window->windowTitle().contains(u"27/07/2021"_s));
    QVERIFY(w->window->windowTitle().contains(u"Hot Papers"_s));
    QCOMPARE(w->cell(0, Model::Rank), u"1"_s);
    QCOMPARE(w->cell(0, Model::Retweets), u"80"_s);
    QVERIFY(!w->isShown("sampleBar"));
    QVERIFY(!w->isShown("errorBar"));
}

void TestMainWindow::emptyLibraryTellsHowToBegin()
{
    w->open();
    QTRY_VERIFY(w->child<QWidget>("importFolderButton"));
    QVERIFY(!w->table()->isVisible());
    w->answer = {w->library.write(u"2021-07-27"_s, {{u"2107.00004"_s, u"Delta"_s}})};
    w->click("importFolderButton");
    QTRY_COMPARE(w->titles(), QStringList{u"Delta"_s});
    QVERIFY(w->table()->isVisible());
    QTRY_COMPARE(w->status(), u"1 paper · 1 unread · 27/07/2021"_s);
}

void TestMainWindow::showsThePaperThatIsSelected()
{
    w->openFilled();
    w->clickCell(2, Model::Title);
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00005"_s);
}

void TestMainWindow::stepsThroughDigests()
{
    w->openFilled();
    w->action("actionPreviousDigest")->trigger();
    QTRY_COMPARE(w->titles(), QStringList{u"Gamma"_s});
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00003"_s);
    QTRY_COMPARE(w->status(), u"1 paper · 1 unread · 24/07/2021 – 26/07/2021"_s);
    QTest::keyClick(w->table(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(w->titles(), (QStringList{u"Alpha"_s, u"Beta"_s}));
    w->action("actionLatest")->trigger();
    QTRY_COMPARE(w->titles().size(), 3);
    w->action("actionMonth")->trigger();
    QTRY_COMPARE(w->titles().size(), 5);
}

void TestMainWindow::showsLists()
{
    w->openFilled();
    w->shelf()->setFocus(); // alone, it changes nothing
    QCOMPARE(w->status().right(10), u"27/07/2021"_s);
    w->goToList(0);
    QTRY_COMPARE(w->titles(), (QStringList{u"Delta"_s, u"Alpha"_s, u"Epsilon"_s, u"Gamma"_s, u"Beta"_s}));
    QTRY_COMPARE(w->listText(0), u"All papers (5)"_s);

    auto library = w->library.open();
    QVERIFY(library.setStarred(std::array{*ArxivId::parse(u"2107.00003")}, true));
    w->goToList(2);
    QTRY_COMPARE(w->titles(), QStringList{u"Gamma"_s});
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00003"_s);
    w->goToList(1);
    QTRY_COMPARE(w->titles().size(), 3);
    QTRY_VERIFY(w->status().contains(u"27/07/2021"_s));
    QCOMPARE(w->table()->currentRow(), 0);
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00004"_s);

    w->goToList(0);
    QTRY_COMPARE(w->titles().size(), 5);
    QTest::keyClick(w->table(), Qt::Key_End);
    w->action("actionLatest")->trigger(); // a part of what was shown
    QTRY_COMPARE(w->titles().size(), 3);
    QCOMPARE(w->table()->currentRow(), 0);
}

void TestMainWindow::emptyListSaysWhy()
{
    w->openFilled();
    w->goToList(2);
    QTRY_VERIFY(w->isShown("emptyPage"));
    QVERIFY(w->child<QLabel>("emptyTitle")->text().contains(u"starred"_s));
    QVERIFY(!w->child<QWidget>("importFolderButton"));
    QVERIFY(!w->child<QWidget>("clearSearchButton"));
    QTRY_VERIFY(w->reader()->paper().isNull());
}

void TestMainWindow::sortsByTwoColumns()
{
    w->openFilled();
    const auto *header = w->table()->header();
    QVERIFY(header->isSortIndicatorShown());
    QCOMPARE(header->sortIndicatorSection(), int(Model::Day));
    w->clickHeader(Model::Favorites);
    QTRY_COMPARE(w->titles(), (QStringList{u"Epsilon"_s, u"Alpha"_s, u"Delta"_s}));
    QCOMPARE(header->sortIndicatorSection(), int(Model::Favorites));
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    w->clickHeader(Model::Favorites);
    QTRY_COMPARE(w->titles(), (QStringList{u"Delta"_s, u"Alpha"_s, u"Epsilon"_s}));
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    w->clickHeader(Model::Category); // two are equal: by favorites among them
    QTRY_COMPARE(w->titles(), (QStringList{u"Alpha"_s, u"Delta"_s, u"Epsilon"_s}));
}

void TestMainWindow::facetsNarrowWhatIsShown()
{
    w->openFilled();
    auto *facets = w->child<ui::FacetPane>("facetPane");
    QVERIFY(facets->isVisible());
    const auto *tree = facets->findChild<QTreeWidget *>();
    QTRY_VERIFY(!tree->findItems(u"cs.LG"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
    emit facets->narrowed(TextCondition{SearchField::Category, u"cs.CV"_s, false}, false);
    QTRY_COMPARE(w->titles(), QStringList{u"Alpha"_s});
    QVERIFY2(w->search()->text().contains(u"cat:cs.CV"_s), qPrintable(w->search()->text()));
    QTRY_VERIFY(tree->findItems(u"cs.LG"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
    w->action("actionBack")->trigger();
    QTRY_COMPARE(w->titles().size(), 3);
}

void TestMainWindow::linksOfTheReaderFilter()
{
    w->openFilled();
    emit w->reader()->filterRequested(u"author:\"Cy Chan\""_s);
    QTRY_COMPARE(w->titles(), QStringList{u"Gamma"_s});
    QCOMPARE(w->search()->text(), u"author:\"Cy Chan\""_s);
}

void TestMainWindow::goesBackAndForward()
{
    w->openFilled();
    QVERIFY(!w->action("actionBack")->isEnabled());
    w->action("actionPreviousDigest")->trigger();
    QTRY_COMPARE(w->titles(), QStringList{u"Gamma"_s});
    w->goToList(0);
    QTRY_COMPARE(w->titles().size(), 5);

    QTest::keyClick(w->table(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(w->titles(), QStringList{u"Gamma"_s});
    QVERIFY(!w->shelf()->selectionModel()->hasSelection());
    w->action("actionBack")->trigger();
    QTRY_COMPARE(w->titles().first(), u"Delta"_s);
    QVERIFY(!w->action("actionBack")->isEnabled());
    w->action("actionForward")->trigger();
    w->action("actionForward")->trigger();
    QTRY_COMPARE(w->titles().size(), 5);
    QVERIFY(!w->action("actionForward")->isEnabled());
}

void TestMainWindow::typingIsOnePlace()
{
    w->openFilled();
    w->search()->setFocus();
    QTest::keyClicks(w->search(), u"gamma"_s);
    QTRY_COMPARE(w->titles(), QStringList{u"Gamma"_s});
    w->action("actionBack")->trigger();
    QTRY_COMPARE(w->titles().size(), 3);
    QVERIFY(w->search()->text().isEmpty());
    QVERIFY(!w->action("actionBack")->isEnabled());
    w->action("actionForward")->trigger();
    QTRY_COMPARE(w->titles(), QStringList{u"Gamma"_s});
    QCOMPARE(w->search()->text(), u"gamma"_s);
}

void TestMainWindow::movesByKey()
{
    w->openFilled();
    w->table()->setFocus();
    QTest::keyClick(w->table(), Qt::Key_J);
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00001"_s);
    QTest::keyClick(w->table(), Qt::Key_End);
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00005"_s);
    QTest::keyClick(w->table(), Qt::Key_J); // there is no next
    QCOMPARE(w->table()->currentRow(), 2);
    QTest::keyClick(w->table(), Qt::Key_K);
    QCOMPARE(w->table()->currentRow(), 1);
    QTest::keyClick(w->table(), Qt::Key_Home);
    QCOMPARE(w->table()->currentRow(), 0);
}

void TestMainWindow::letterKeysAreTextInTheSearch()
{
    w->openFilled();
    QTest::keyClick(w->table(), Qt::Key_Slash);
    QVERIFY(w->search()->hasFocus());
    QTest::keyClicks(w->search(), u"jsmxev/"_s);
    QCOMPARE(w->search()->text(), u"jsmxev/"_s);
    QCOMPARE(w->browsed, QList<QUrl>());
    w->search()->clear();
    QTRY_COMPARE(w->titles().size(), 3);
    QVERIFY(!w->isStarred(0));
    QVERIFY(w->state(0) == ReadState::Unread);
}

void TestMainWindow::opensPages()
{
    w->openFilled();
    QTest::keyClick(w->table(), Qt::Key_V);
    QCOMPARE(w->browsed.takeFirst(), QUrl(u"https://arxiv.org/abs/2107.00004"_s));
    QTest::keyClick(w->table(), Qt::Key_V, Qt::ShiftModifier);
    QCOMPARE(w->browsed.takeFirst(), QUrl(u"https://arxiv.org/pdf/2107.00004"_s));
    QTest::keyClick(w->table(), Qt::Key_Return);
    QCOMPARE(w->browsed.takeFirst(), QUrl(u"https://arxiv.org/abs/2107.00004"_s));
    w->clickCell(0, Model::Title);
    QTest::mouseDClick(w->table()->viewport(), Qt::LeftButton, {},
                       w->table()->visualRect(w->index(0, Model::Title)).center());
    QCOMPARE(w->browsed.size(), 1);
    QTRY_VERIFY(w->state(0) == ReadState::Read); // as the settings say where nothing was changed
}

void TestMainWindow::comesBackToTheLastPlace()
{
    w->openFilled();
    w->goToList(0);
    QTRY_COMPARE(w->titles().size(), 5);
    w->clickHeader(Model::Title);
    QTRY_COMPARE(w->titles().first(), u"Alpha"_s);
    w->clickCell(3, Model::Title);
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00005"_s);
    w->reopen();
    QTRY_COMPARE(w->titles(), (QStringList{u"Alpha"_s, u"Beta"_s, u"Delta"_s, u"Epsilon"_s, u"Gamma"_s}));
    QTRY_COMPARE(w->table()->currentRow(), 3);
    QTRY_COMPARE(w->reader()->paper().text(), u"2107.00005"_s);
    QCOMPARE(w->table()->header()->sortIndicatorSection(), int(Model::Title));

    w->search()->setText(u"beta"_s);
    QTRY_COMPARE(w->titles(), QStringList{u"Beta"_s});
    w->reopen();
    QTRY_COMPARE(w->titles(), QStringList{u"Beta"_s});
    QCOMPARE(w->search()->text(), u"beta"_s);
}

void TestMainWindow::lastPlaceOfAnotherLibraryIsLeft()
{
    w->settings.setValue(u"last/place"_s, uR"({"list":"days","first":"1999-01-01","last":"1999-01-02"})"_s);
    w->settings.setValue(u"last/paper"_s, u"hep-th/9901001"_s);
    w->openFilled();
}

void TestMainWindow::controlsHaveNames()
{
    w->openFilled();
    w->window->tabifyDockWidget(w->child<QDockWidget>("listsDock"), w->child<QDockWidget>("facetsDock"));
    QTRY_VERIFY(w->window->findChild<QTabBar *>(Qt::FindDirectChildrenOnly)->isVisible());
    for (const QWidget *widget : w->window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !(widget->focusPolicy() & Qt::TabFocus)) {
            continue;
        }
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool isPartOfAnother = widget->objectName().startsWith(u"qt_"_s) || widget->focusProxy();
        const QString who = QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(named || isPartOfAnother, qPrintable(who));
    }
}

void TestMainWindow::lettersAreThoseOfTheOpenMenu()
{
    w->openFilled();
    w->table()->setFocus();
    auto *menu = w->child<QMenu>("menuEdit");
    menu->popup(w->window->mapToGlobal(QPoint()));
    QTRY_VERIFY(menu->isVisible());
    QSignalSpy chosen(w->action("actionFindSame"), &QAction::triggered);
    QSignalSpy marked(w->service.get(), &services::LibraryService::marksChanged);
    QTest::keyClick(menu, Qt::Key_M); // in the table it marks a paper
    QTRY_COMPARE(chosen.size(), 1);
    QVERIFY(marked.isEmpty());
}

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
