// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/shelfdrag.h"
#include "support/windowfixture.h"
#include "ui/messagebar.h"
#include "ui/namedialog.h"
#include "ui/pickdialog.h"
#include "ui/waitingdialog.h"

#include <QDragEnterEvent>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QTreeWidget>

using namespace hotpapers;
using models::LibraryPlace;
using models::ShelfItem;
using models::ShelfModel;
using models::ShelfTag;
using Model = models::PaperTableModel;

/** Lists, saved searches and tags in the panel beside the papers: by clicks, keys and drags, and undone. */
class TestShelfPane : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        w = std::make_unique<WindowFixture>();
        w->openFilled();
        m_lists = 0;
    }
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
    void deleteIsUndone();
    void keysMoveLists();
    void papersDropOntoListsAndTags();
    void tagShowsThoseBelow();
    void tagMergesAfterAsking();
    void tagMergesFromTheMenu();
    void tagsHaveColors();
    void searchIsSavedAndCounted();
    void searchTellsOfNewPapers();
    void manyRowsAreNarrowed();
    void waitingPapersAreTold();
    void enterGoesThere();

private:
    [[nodiscard]] Shelf stored() const { return w->library.open().shelf().value(); }
    [[nodiscard]] QStringList papersOf(ListId list) const
    {
        QStringList ids;
        const std::vector<ListedPaper> papers = w->library.open().listedPapers(list).value();
        for (const ListedPaper &paper : papers) {
            ids += paper.arxivId.text().sliced(9);
        }
        return ids;
    }
    /** The list, made of the papers with these last digits, when the panel has it. */
    ListId make(const QString &name, const QString &papers)
    {
        std::vector<ArxivId> ids;
        for (const QChar paper : papers) {
            ids.push_back(*ArxivId::parse(QString(u"2107.0000"_s + paper)));
        }
        w->session->marks.change(MakeList{name, ids});
        const ListId list{qint64(++m_lists)};
        [&] { QTRY_VERIFY(w->shelfRow(list).isValid()); }();
        return list;
    }
    void tag(const QString &tag, int row)
    {
        w->session->marks.tag(w->table()->entries(row, row + 1), {{tag, true}});
        QTRY_VERIFY(w->shelfRow(ShelfTag{tag}).isValid());
    }
    void importBerg() const
    {
        w->window->importPaths({w->library.write(
            u"2021-07-28"_s, {{.id = u"2107.00009"_s, .title = u"Zeta"_s, .authors = u"Bo Berg"_s}})});
    }
    void choose(const ShelfItem &item) const
    {
        w->shelf()->setFocus();
        w->shelf()->setCurrentIndex(w->shelfRow(item));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        w->window->activateWindow(); // offscreen nobody gives it back
        QVERIFY(QTest::qWaitForWindowActive(w->window.get()));
        w->table()->setFocus();
        QTest::keyClick(w->table(), key, modifiers);
    }
    [[nodiscard]] QString notice() const
    {
        const auto *bar = w->child<ui::MessageBar>("noticeBar");
        return bar->isVisible() ? bar->text() : QString();
    }
    void clickButtonOf(const char *bar) const
    {
        QTest::mouseClick(w->child<QWidget>(bar)->findChild<QAbstractButton *>(u"messageButton"_s), Qt::LeftButton);
    }
    /** Types into the field of a dialog that is open, and presses Enter. */
    template <typename Dialog> void answer(const char *field, const QString &text) const
    {
        QTRY_VERIFY(w->window->findChild<Dialog *>());
        auto *edit = w->child<QLineEdit>(field);
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!w->window->findChild<Dialog *>());
    }
    /** As a mouse does that drags there. */
    static void drop(QAbstractItemView *view, const QPoint &place, QMimeData *data)
    {
        const auto actions = Qt::CopyAction | Qt::MoveAction;
        QDragEnterEvent enter(place, actions, data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view->viewport(), &enter);
        QDragMoveEvent move(place, actions, data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view->viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent dropped(place, actions, data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view->viewport(), &dropped);
    }
    [[nodiscard]] QAction *menuAction(const ShelfItem &item, const QString &text) const
    {
        choose(item);
        emit w->shelf()->menuRequested({});
        for (QMenu *menu : w->window->findChildren<QMenu *>()) {
            if (menu->objectName() == u"shelfMenu"_s || menu->objectName() == u"tagColorMenu"_s) {
                for (QAction *action : menu->actions()) {
                    if (action->text().remove(u'&') == text) {
                        return action;
                    }
                }
            }
        }
        return nullptr;
    }

    std::unique_ptr<WindowFixture> w;
    int m_lists = 0;
};

void TestShelfPane::keyAddsToANewList()
{
    w->clickCell(0, Model::Title);
    w->clickCell(2, Model::Title, Qt::ControlModifier);
    press(Qt::Key_L);
    answer<ui::PickDialog>("pickEdit", u"Graphs"_s);
    QTRY_VERIFY(w->shelfRow(ListId{1}).isValid());
    QCOMPARE(w->shelfRow(ListId{1}).data().toString(), u"Graphs"_s);
    QCOMPARE(w->shelfRow(ListId{1}).data(ShelfModel::CountRole).toInt(), 2);
    QCOMPARE(papersOf(ListId{1}), (QStringList{u"4"_s, u"5"_s}));
    w->action("actionUndo")->trigger();
    QTRY_VERIFY(!w->shelfRow(ListId{1}).isValid());
}

void TestShelfPane::keyAddsToAListThatThereIs()
{
    make(u"Trees"_s, {});
    const ListId graphs = make(u"Graphs"_s, u"1"_s);
    w->clickCell(0, Model::Title);
    press(Qt::Key_L);
    answer<ui::PickDialog>("pickEdit", u"gra"_s);
    QTRY_COMPARE(papersOf(graphs), (QStringList{u"1"_s, u"4"_s}));
    QCOMPARE(stored().lists.size(), size_t(2));
}

void TestShelfPane::listHasItsOwnOrder()
{
    const ListId list = make(u"Graphs"_s, u"531"_s);
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
    const ListId list = make(u"Graphs"_s, u"5314"_s);
    w->clickShelf(list);
    QTRY_COMPARE(w->titles().size(), 4);
    w->clickCell(2, Model::Title);
    w->clickCell(3, Model::Title, Qt::ControlModifier);
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(w->titles(), (QStringList{u"Epsilon"_s, u"Alpha"_s, u"Delta"_s, u"Gamma"_s}));
    QCOMPARE(w->table()->selectedCount(), size_t(2)); // the same
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(w->titles(), (QStringList{u"Alpha"_s, u"Delta"_s, u"Epsilon"_s, u"Gamma"_s}));
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier); // there is nothing above
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(w->titles(), (QStringList{u"Epsilon"_s, u"Alpha"_s, u"Delta"_s, u"Gamma"_s}));
    w->action("actionUndo")->trigger();
    QTRY_COMPARE(w->titles().first(), u"Alpha"_s);
}

void TestShelfPane::dropMovesInAList()
{
    const ListId list = make(u"Graphs"_s, u"5314"_s);
    w->clickShelf(list);
    QTRY_COMPARE(w->titles().size(), 4);
    const auto data = models::mimeDataOf(w->table()->entries(2, 4));
    const QRect second = w->table()->visualRect(w->index(1, Model::Title));
    drop(w->table(), {second.center().x(), second.top() + 1}, data.get());
    QTRY_COMPARE(w->titles(), (QStringList{u"Epsilon"_s, u"Alpha"_s, u"Delta"_s, u"Gamma"_s}));
    w->goToList(0);
    QTRY_COMPARE(w->titles().size(), 5);
    QVERIFY(!w->table()->model()->canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {})); // no list, no order
}

void TestShelfPane::keyTakesFromAList()
{
    const ListId list = make(u"Graphs"_s, u"531"_s);
    press(Qt::Key_Delete); // not here
    QVERIFY(notice().isEmpty());
    w->clickShelf(list);
    QTRY_COMPARE(w->titles(), (QStringList{u"Epsilon"_s, u"Gamma"_s, u"Alpha"_s}));
    w->clickCell(1, Model::Title);
    press(Qt::Key_Delete);
    QTRY_COMPARE(w->titles(), (QStringList{u"Epsilon"_s, u"Alpha"_s}));
    QVERIFY(notice().contains(u"Graphs"_s));
    clickButtonOf("noticeBar");
    QTRY_COMPARE(w->titles(), (QStringList{u"Epsilon"_s, u"Gamma"_s, u"Alpha"_s}));
    QVERIFY(notice().isEmpty());
}

void TestShelfPane::listIsMade()
{
    make(u"Graphs"_s, {});
    w->action("actionNewList")->trigger();
    QTRY_VERIFY(w->window->findChild<ui::NameDialog *>());
    auto *edit = w->child<QLineEdit>("nameEdit");
    QTest::keyClicks(edit, u"graphs"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(w->window->findChild<ui::NameDialog *>()); // it is taken
    QVERIFY(!w->child<QLabel>("faultLabel")->text().isEmpty());
    answer<ui::NameDialog>("nameEdit", u"Trees"_s);
    QTRY_COMPARE(w->shelfRow(ListId{2}).data().toString(), u"Trees"_s);
}

void TestShelfPane::f2Renames()
{
    const ListId list = make(u"Graphs"_s, u"5"_s);
    w->clickShelf(list);
    QTRY_COMPARE(w->titles(), QStringList(u"Epsilon"_s));
    choose(list);
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
    make(u"Graphs"_s, {});
    const ListId trees = make(u"Trees"_s, {});
    w->shelf()->model()->setData(w->shelfRow(trees), u"graphs"_s);
    make(u"Last"_s, {}); // what was asked for before is done
    QCOMPARE(stored().lists[1].name, u"Trees"_s);
    QVERIFY(w->action("actionUndo")->isEnabled()); // nothing was refused by the library
}

void TestShelfPane::deleteIsUndone()
{
    const ListId list = make(u"Graphs"_s, u"53"_s);
    w->clickShelf(list);
    QTRY_COMPARE(w->titles().size(), 2);
    choose(list);
    QTest::keyClick(w->shelf(), Qt::Key_Delete);
    QTRY_VERIFY(!w->shelfRow(list).isValid());
    QTRY_COMPARE(w->titles().size(), 5); // all papers, as the list is gone
    QVERIFY(notice().contains(u"Graphs"_s));
    clickButtonOf("noticeBar");
    QTRY_VERIFY(w->shelfRow(list).isValid());
    QCOMPARE(papersOf(list), (QStringList{u"5"_s, u"3"_s}));
}

void TestShelfPane::keysMoveLists()
{
    const ListId one = make(u"One"_s, {});
    const ListId two = make(u"Two"_s, {});
    choose(two);
    QTest::keyClick(w->shelf(), Qt::Key_Up, Qt::AltModifier);
    QTRY_COMPARE(w->shelfRow(two).row(), 0);
    QCOMPARE(w->shelf()->currentIndex(), w->shelfRow(two));
    QTest::keyClick(w->shelf(), Qt::Key_Up, Qt::AltModifier); // it is the first
    QTest::keyClick(w->shelf(), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(w->shelfRow(one).row(), 0);
    const auto data = models::mimeDataOf(ShelfItem(two));
    const QRect first = w->shelf()->visualRect(w->shelfRow(one));
    drop(w->shelf(), {first.center().x(), first.top()}, data.get());
    QTRY_COMPARE(w->shelfRow(two).row(), 0);
}

void TestShelfPane::papersDropOntoListsAndTags()
{
    const ListId list = make(u"Graphs"_s, u"3"_s);
    tag(u"ml"_s, 2);
    const auto data = models::mimeDataOf(w->table()->entries(0, 2));
    w->shelf()->scrollTo(w->shelfRow(list));
    drop(w->shelf(), w->shelf()->visualRect(w->shelfRow(list)).center(), data.get());
    QTRY_COMPARE(papersOf(list), (QStringList{u"3"_s, u"4"_s, u"1"_s}));
    w->shelf()->scrollTo(w->shelfRow(ShelfTag{u"ml"_s}));
    drop(w->shelf(), w->shelf()->visualRect(w->shelfRow(ShelfTag{u"ml"_s})).center(), data.get());
    QTRY_COMPARE(w->shelfRow(ShelfTag{u"ml"_s}).data(ShelfModel::CountRole).toInt(), 3);
}

void TestShelfPane::tagShowsThoseBelow()
{
    tag(u"ml"_s, 0);
    tag(u"ml/rl"_s, 1);
    QCOMPARE(w->shelfRow(ShelfTag{u"ml/rl"_s}).parent(), w->shelfRow(ShelfTag{u"ml"_s}));
    w->clickShelf(ShelfTag{u"ml"_s});
    QTRY_COMPARE(w->titles().size(), 2);
    QVERIFY(w->shelf()->selectionModel()->isSelected(w->shelfRow(ShelfTag{u"ml"_s})));
}

void TestShelfPane::tagMergesAfterAsking()
{
    tag(u"ml"_s, 0);
    tag(u"ai"_s, 1);
    w->shelf()->model()->setData(w->shelfRow(ShelfTag{u"ai"_s}), u"ML"_s);
    QVERIFY(w->confirmed.contains(u"ML"_s));
    QCOMPARE(stored().tags.size(), size_t(2));
    w->accept();
    QTRY_COMPARE(stored().tags, (std::vector<TagLook>{{u"ml"_s, 2}}));
    w->action("actionUndo")->trigger();
    QTRY_COMPARE(stored().tags.size(), size_t(2));
    w->confirmed.clear();
    w->shelf()->model()->setData(w->shelfRow(ShelfTag{u"ml"_s}), u"learning"_s);
    QTRY_VERIFY(w->shelfRow(ShelfTag{u"learning"_s}).isValid());
    QVERIFY(w->confirmed.isEmpty());
}

void TestShelfPane::tagMergesFromTheMenu()
{
    tag(u"ml"_s, 0);
    tag(u"ai"_s, 1);
    choose(ShelfTag{u"ai"_s});
    w->action("actionMergeTag")->trigger();
    answer<ui::PickDialog>("pickEdit", u"ml"_s);
    QTRY_COMPARE(stored().tags, (std::vector<TagLook>{{u"ml"_s, 2}}));
    QVERIFY(notice().contains(u"ml"_s));
    clickButtonOf("noticeBar");
    QTRY_COMPARE(stored().tags.size(), size_t(2));
}

void TestShelfPane::tagsHaveColors()
{
    tag(u"ml"_s, 0);
    QAction *blue = menuAction(ShelfTag{u"ml"_s}, u"Blue"_s);
    QVERIFY(blue);
    blue->trigger();
    QTRY_COMPARE(w->shelfRow(ShelfTag{u"ml"_s}).data(ShelfModel::ColorRole).toUInt(), 0x0072b2U);
    choose(LibraryPlace::All);
    QVERIFY(!w->action("actionDeleteItem")->isEnabled());
}

void TestShelfPane::searchIsSavedAndCounted()
{
    QVERIFY(!w->action("actionSaveSearch")->isEnabled());
    w->search()->setText(u"author:berg"_s);
    QTRY_COMPARE(w->titles().size(), 2);
    w->action("actionSaveSearch")->trigger();
    QTRY_VERIFY(w->window->findChild<ui::NameDialog *>());
    QCOMPARE(w->child<QLineEdit>("nameEdit")->text(), u"author:berg"_s);
    answer<ui::NameDialog>("nameEdit", u"Bergs"_s);
    const SearchId search{1};
    QTRY_COMPARE(w->shelfRow(search).data(ShelfModel::CountRole).toInt(), 2);
    w->goToList(0);
    QTRY_COMPARE(w->titles().size(), 5);
    w->clickShelf(search);
    QTRY_COMPARE(w->titles().size(), 2);
    QCOMPARE(w->search()->text(), u"author:berg"_s);
    QVERIFY(w->shelf()->selectionModel()->isSelected(w->shelfRow(search)));
    importBerg();
    QTRY_COMPARE(w->shelfRow(search).data(ShelfModel::CountRole).toInt(), 3);
    QVERIFY(notice().isEmpty()); // it was not asked for
}

void TestShelfPane::searchTellsOfNewPapers()
{
    w->session->marks.change(KeepSearch{{{}, u"Bergs"_s, u"author:berg"_s, true}});
    w->session->marks.change(KeepSearch{{{}, u"Nobody"_s, u"author:nobody"_s, true}});
    QTRY_VERIFY(w->shelfRow(SearchId{2}).isValid());
    importBerg();
    QTRY_VERIFY(notice().contains(u"Bergs"_s));
    QVERIFY(notice().startsWith(u'1'));
    clickButtonOf("noticeBar");
    QTRY_VERIFY(w->titles().contains(u"Zeta"_s));
    QAction *notify = menuAction(SearchId{1}, u"Tell Me of New Papers"_s);
    QVERIFY(notify && notify->isChecked());
    notify->trigger();
    QTRY_VERIFY(!stored().searches[0].notify);
}

void TestShelfPane::manyRowsAreNarrowed()
{
    auto *filter = w->child<QLineEdit>("shelfFilter");
    QVERIFY(!filter->isVisible());
    for (int i = 0; i < 8; ++i) {
        make(u"List %1"_s.arg(i), {});
    }
    tag(u"ml/rl"_s, 0);
    QTRY_VERIFY(filter->isVisible());
    const auto isShown = [this](const ShelfItem &item) {
        const QModelIndex row = w->shelfRow(item);
        return !w->shelf()->isRowHidden(row.row(), row.parent())
            && !w->shelf()->isRowHidden(row.parent().row(), row.parent().parent());
    };
    QTest::keyClicks(filter, u"t 3"_s);
    QVERIFY(isShown(ListId{4}));
    QVERIFY(!isShown(ListId{3}));
    QVERIFY(!isShown(LibraryPlace::All));
    QVERIFY(!isShown(ShelfTag{u"ml/rl"_s}));
    filter->clear();
    QTest::keyClicks(filter, u"RL"_s);
    QVERIFY(isShown(ShelfTag{u"ml/rl"_s}));
    QVERIFY(!isShown(ListId{4}));
    filter->clear();
    QVERIFY(isShown(ListId{4}));
    QVERIFY(isShown(LibraryPlace::All));
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
    clickButtonOf("listBar");
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
    const ListId list = make(u"Graphs"_s, u"5"_s);
    choose(LibraryPlace::Noted);
    QTest::keyClick(w->shelf(), Qt::Key_Down); // over the section's title
    QTest::keyClick(w->shelf(), Qt::Key_Down);
    QCOMPARE(w->shelf()->currentIndex(), w->shelfRow(list));
    QCOMPARE(w->titles().size(), 3); // still those of the day
    QTest::keyClick(w->shelf(), Qt::Key_Return);
    QTRY_COMPARE(w->titles(), QStringList(u"Epsilon"_s));
}

QTEST_MAIN(TestShelfPane)
#include "test_shelfpane.moc"
