// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelfwindow.h"
#include "ui/namedialog.h"
#include "ui/pickdialog.h"
#include "ui/waitingdialog.h"

#include <QSignalSpy>
#include <QTreeWidget>

using namespace hotpapers;
using models::LibraryPlace;
using models::ShelfItem;
using models::ShelfModel;
using models::ShelfTag;
using Model = models::PaperTableModel;

/** Reading lists in the panel beside the papers, and in the table: by clicks, keys and drags, and undone. */
class TestShelfPane : public QObject
{
    Q_OBJECT
private slots:
    void init() { w = std::make_unique<ShelfWindow>(); }
    void cleanup() { w.reset(); }

    void keyAddsToANewList();
    void keyAddsToAListThatThereIs();
    void listHasItsOwnOrder();
    void keysMoveInAList();
    void dropMovesInAList();
    void keyTakesFromAList();
    void listIsMade();
    void f2Renames();
    void takenNameIsRefused();
    void refusedIsNoStep();
    void deleteIsUndone();
    void keysMoveLists();
    void papersDropOntoListsAndTags();
    void waitingPapersAreTold();
    void enterGoesThere();

private:
    std::unique_ptr<ShelfWindow> w;
};

void TestShelfPane::keyAddsToANewList()
{
    w->clickCell(0, Model::Title);
    w->clickCell(2, Model::Title, Qt::ControlModifier);
    w->press(Qt::Key_L);
    w->answer<ui::PickDialog>("pickEdit", u"Graphs"_s);
    QTRY_VERIFY(w->shelfRow(ListId{1}).isValid());
    QCOMPARE(w->shelfRow(ListId{1}).data().toString(), u"Graphs"_s);
    QCOMPARE(w->shelfRow(ListId{1}).data(ShelfModel::CountRole).toInt(), 2);
    QCOMPARE(w->papersOf(ListId{1}), (QStringList{u"4"_s, u"5"_s}));
    w->action("actionUndo")->trigger();
    QTRY_VERIFY(!w->shelfRow(ListId{1}).isValid());
}

void TestShelfPane::keyAddsToAListThatThereIs()
{
    w->make(u"Trees"_s, {});
    const ListId graphs = w->make(u"Graphs"_s, u"1"_s);
    w->clickCell(0, Model::Title);
    w->press(Qt::Key_L);
    w->answer<ui::PickDialog>("pickEdit", u"gra"_s);
    QTRY_COMPARE(w->papersOf(graphs), (QStringList{u"1"_s, u"4"_s}));
    QCOMPARE(w->stored().lists.size(), size_t(2));
}

void TestShelfPane::listHasItsOwnOrder()
{
    const ListId list = w->make(u"Graphs"_s, u"531"_s);
    w->clickShelf(list);
    QTRY_COMPARE(w->titles(), (QStringList{u"Epsilon"_s, u"Gamma"_s, u"Alpha"_s}));
    QVERIFY(w->window->windowTitle().startsWith(u"Graphs"_s));
    QVERIFY(w->shelf()->selectionModel()->isSelected(w->shelfRow(list)));
    w->clickHeader(Model::Title);
    QTRY_COMPARE(w->titles(), (QStringList{u"Alpha"_s, u"Epsilon"_s, u"Gamma"_s}));
    QVERIFY(!w->action("actionMoveUpInList")->isEnabled());
    w->action("actionListOrder")->trigger();
    QTRY_COMPARE(w->titles().first(), u"Epsilon"_s);
}

void TestShelfPane::keysMoveInAList()
{
    const ListId list = w->make(u"Graphs"_s, u"5314"_s);
    w->clickShelf(list);
    QTRY_COMPARE(w->titles().size(), 4);
    w->clickCell(2, Model::Title);
    w->clickCell(3, Model::Title, Qt::ControlModifier);
    w->press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(w->titles(), (QStringList{u"Epsilon"_s, u"Alpha"_s, u"Delta"_s, u"Gamma"_s}));
    QCOMPARE(w->table()->selectedCount(), size_t(2)); // the same
    w->press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(w->titles(), (QStringList{u"Alpha"_s, u"Delta"_s, u"Epsilon"_s, u"Gamma"_s}));
    w->press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier); // there is nothing above
    w->press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(w->titles(), (QStringList{u"Epsilon"_s, u"Alpha"_s, u"Delta"_s, u"Gamma"_s}));
    w->action("actionUndo")->trigger();
    QTRY_COMPARE(w->titles().first(), u"Alpha"_s);
}

void TestShelfPane::dropMovesInAList()
{
    const ListId list = w->make(u"Graphs"_s, u"5314"_s);
    w->clickShelf(list);
    QTRY_COMPARE(w->titles().size(), 4);
    const auto data = models::mimeDataOf(w->table()->entries(2, 4));
    const QRect second = w->table()->visualRect(w->index(1, Model::Title));
    w->drop(w->table(), {second.center().x(), second.top() + 1}, data.get());
    QTRY_COMPARE(w->titles(), (QStringList{u"Epsilon"_s, u"Alpha"_s, u"Delta"_s, u"Gamma"_s}));
    w->goToList(0);
    QTRY_COMPARE(w->titles().size(), 5);
    QVERIFY(!w->table()->model()->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {})); // no list, no order
}

void TestShelfPane::keyTakesFromAList()
{
    const ListId list = w->make(u"Graphs"_s, u"531"_s);
    w->press(Qt::Key_Delete); // not here
    QVERIFY(w->notice().isEmpty());
    w->clickShelf(list);
    QTRY_COMPARE(w->titles(), (QStringList{u"Epsilon"_s, u"Gamma"_s, u"Alpha"_s}));
    w->clickCell(1, Model::Title);
    w->press(Qt::Key_Delete);
    QTRY_COMPARE(w->titles(), (QStringList{u"Epsilon"_s, u"Alpha"_s}));
    QVERIFY(w->notice().contains(u"Graphs"_s));
    w->clickButtonOf("noticeBar");
    QTRY_COMPARE(w->titles(), (QStringList{u"Epsilon"_s, u"Gamma"_s, u"Alpha"_s}));
    QVERIFY(w->notice().isEmpty());
}

void TestShelfPane::listIsMade()
{
    w->make(u"Graphs"_s, {});
    w->action("actionNewList")->trigger();
    QTRY_VERIFY(w->window->findChild<ui::NameDialog *>());
    auto *edit = w->child<QLineEdit>("nameEdit");
    QTest::keyClicks(edit, u"graphs"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(w->window->findChild<ui::NameDialog *>()); // it is taken
    QVERIFY(!w->child<QLabel>("faultLabel")->text().isEmpty());
    w->answer<ui::NameDialog>("nameEdit", u"Trees"_s);
    QTRY_COMPARE(w->shelfRow(ListId{2}).data().toString(), u"Trees"_s);
}

void TestShelfPane::f2Renames()
{
    const ListId list = w->make(u"Graphs"_s, u"5"_s);
    w->clickShelf(list);
    QTRY_COMPARE(w->titles(), QStringList(u"Epsilon"_s));
    w->choose(list);
    QTest::keyClick(w->shelf(), Qt::Key_F2);
    auto *edit = w->child<QLineEdit>("shelfNameEdit");
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, u"Nets"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(w->shelfRow(list).data().toString(), u"Nets"_s);
    QTRY_VERIFY(w->window->windowTitle().startsWith(u"Nets"_s));
    w->action("actionUndo")->trigger();
    QTRY_COMPARE(w->shelfRow(list).data().toString(), u"Graphs"_s);
}

void TestShelfPane::takenNameIsRefused()
{
    w->make(u"Graphs"_s, {});
    const ListId trees = w->make(u"Trees"_s, {});
    w->shelf()->model()->setData(w->shelfRow(trees), u"graphs"_s);
    w->make(u"Last"_s, {}); // what was asked for before is done
    QCOMPARE(w->stored().lists[1].name, u"Trees"_s);
    QVERIFY(w->action("actionUndo")->isEnabled()); // nothing was refused by the library
}

// The name may have been taken meanwhile, by another process.
void TestShelfPane::refusedIsNoStep()
{
    w->make(u"Graphs"_s, {});
    QTRY_VERIFY(w->shelfRow(ListId{1}).isValid());
    QSignalSpy failed(&w->session->marks, &ui::MarkHistory::failed);
    w->session->marks.change(MakeList{u"graphs"_s});
    QTRY_COMPARE(failed.size(), 1);
    QTRY_VERIFY(!w->session->marks.isMarking());
    QCOMPARE(w->session->marks.steps().count(), 1);
    w->action("actionUndo")->trigger();
    QTRY_VERIFY(!w->shelfRow(ListId{1}).isValid());
}

void TestShelfPane::deleteIsUndone()
{
    const ListId list = w->make(u"Graphs"_s, u"53"_s);
    w->clickShelf(list);
    QTRY_COMPARE(w->titles().size(), 2);
    w->choose(list);
    QTest::keyClick(w->shelf(), Qt::Key_Delete);
    QTRY_VERIFY(!w->shelfRow(list).isValid());
    QTRY_COMPARE(w->titles().size(), 5); // all papers, as the list is gone
    QVERIFY(w->notice().contains(u"Graphs"_s));
    w->action("actionBack")->trigger(); // not to a list that is there no more
    QTRY_COMPARE(w->titles().size(), 3);
    QVERIFY(!w->action("actionBack")->isEnabled());
    w->clickButtonOf("noticeBar");
    QTRY_VERIFY(w->shelfRow(list).isValid());
    QCOMPARE(w->papersOf(list), (QStringList{u"5"_s, u"3"_s}));
    w->action("actionForward")->trigger();
    QTRY_COMPARE(w->titles().size(), 2);
}

void TestShelfPane::keysMoveLists()
{
    const ListId one = w->make(u"One"_s, {});
    const ListId two = w->make(u"Two"_s, {});
    w->choose(two);
    QTest::keyClick(w->shelf(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(w->shelfRow(two).row(), 0);
    QCOMPARE(w->shelf()->currentIndex(), w->shelfRow(two));
    QTest::keyClick(w->shelf(), Qt::Key_Up, Qt::AltModifier); // it is the first
    QTest::keyClick(w->shelf(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(w->shelfRow(one).row(), 0);
    const auto data = models::mimeDataOf(ShelfItem(two));
    const QRect first = w->shelf()->visualRect(w->shelfRow(one));
    w->drop(w->shelf(), {first.center().x(), first.top()}, data.get());
    QTRY_COMPARE(w->shelfRow(two).row(), 0);
}

void TestShelfPane::papersDropOntoListsAndTags()
{
    const ListId list = w->make(u"Graphs"_s, u"3"_s);
    w->tag(u"ml"_s, 2);
    const auto data = models::mimeDataOf(w->table()->entries(0, 2));
    w->shelf()->scrollTo(w->shelfRow(list));
    w->drop(w->shelf(), w->shelf()->visualRect(w->shelfRow(list)).center(), data.get());
    QTRY_COMPARE(w->papersOf(list), (QStringList{u"3"_s, u"4"_s, u"1"_s}));
    w->shelf()->scrollTo(w->shelfRow(ShelfTag{u"ml"_s}));
    w->drop(w->shelf(), w->shelf()->visualRect(w->shelfRow(ShelfTag{u"ml"_s})).center(), data.get());
    QTRY_COMPARE(w->shelfRow(ShelfTag{u"ml"_s}).data(ShelfModel::CountRole).toInt(), 3);
}

void TestShelfPane::waitingPapersAreTold()
{
    w->session->marks.change(MakeList{u"Graphs"_s,
                                      std::vector{*ArxivId::parse(u"hep-th/9901001"), *ArxivId::parse(u"2107.00004"),
                                                  *ArxivId::parse(u"hep-th/9901002")}});
    QTRY_VERIFY(w->shelfRow(ListId{1}).isValid());
    w->clickShelf(ListId{1});
    QTRY_COMPARE(w->titles(), QStringList(u"Delta"_s));
    QTRY_VERIFY(w->isShown("listBar"));
    QCOMPARE(w->child<ui::MessageBar>("listBar")->text(), u"2 papers of this list are in no digest yet"_s);
    w->clickButtonOf("listBar");
    QTRY_VERIFY(w->window->findChild<ui::WaitingDialog *>());
    QCOMPARE(w->child<QTreeWidget>("waitingTree")->topLevelItemCount(), 2);
    w->click("openButton");
    QCOMPARE(w->browsed, QList<QUrl>{QUrl(u"https://arxiv.org/abs/hep-th/9901001"_s)});
    w->click("takeButton");
    QTRY_COMPARE(w->library.open().listedPapers(ListId{1})->size(), size_t(2));
    w->window->findChild<ui::WaitingDialog *>()->close();
    w->goToList(0);
    QTRY_VERIFY(!w->isShown("listBar"));
}

void TestShelfPane::enterGoesThere()
{
    const ListId list = w->make(u"Graphs"_s, u"5"_s);
    w->choose(LibraryPlace::ForYou); // the last of its section
    QTest::keyClick(w->shelf(), Qt::Key_Down); // over the section's title
    QTest::keyClick(w->shelf(), Qt::Key_Down);
    QCOMPARE(w->shelf()->currentIndex(), w->shelfRow(list));
    QCOMPARE(w->titles().size(), 3); // still those of the day
    QTest::keyClick(w->shelf(), Qt::Key_Return);
    QTRY_COMPARE(w->titles(), QStringList(u"Epsilon"_s));
}

QTEST_MAIN(TestShelfPane)
#include "test_shelfpane.moc"
