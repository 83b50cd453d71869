// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelfwindow.h"

#include <QContextMenuEvent>

using namespace hotpapers;
using models::LibraryPlace;
using models::ShelfModel;
using models::ShelfTag;

/** What is typed in the panel and chosen from its menu, while the library changes below it. */
class TestShelfEditing : public QObject
{
    Q_OBJECT
private slots:
    void init() { w = std::make_unique<ShelfWindow>(); }
    void cleanup() { w.reset(); }

    void typedNameStaysWhenTheRowChanges();
    void typedNameStaysWhenRowsMove();
    void typedNameGoesWithItsRow();
    void lettersGoToPlacesFromRows();
    void lettersAreTypedIntoNames();
    void dismissedMenuIsForgotten();
    void chosenMenuIsAboutItsRow();
    void rightButtonGoesNowhere();
    void listThatIsGoneIsLeftAtTheStart();

private:
    /** Begins to rename it, and types. */
    QLineEdit *type(const models::ShelfItem &item, const QString &text)
    {
        w->choose(item);
        QTest::keyClick(w->shelf(), Qt::Key_F2);
        auto *edit = w->child<QLineEdit>("shelfNameEdit");
        edit->selectAll();
        QTest::keyClicks(edit, text);
        return edit;
    }
    /** As the right button does. */
    QMenu *openMenu(const models::ShelfItem &item)
    {
        QAbstractItemView *view = w->shelf();
        const QPoint place = view->visualRect(w->shelfRow(item)).center();
        QTest::mouseClick(view->viewport(), Qt::RightButton, {}, place);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, view->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view->viewport(), &event);
        QCoreApplication::processEvents();
        w->window
            ->activateWindow(); // which offscreen alone a menu takes; nobody gives it back to the name that is typed
        [&] { QTRY_COMPARE(QGuiApplication::focusWindow(), w->window->windowHandle()); }();
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    }

    std::unique_ptr<ShelfWindow> w;
};

void TestShelfEditing::typedNameStaysWhenTheRowChanges()
{
    const ListId list = w->make(u"Graphs"_s, u"5"_s);
    QLineEdit *edit = type(list, u"Nets"_s);
    w->session->marks.change(AddToList{list, w->table()->entries(0, 2)});
    QTRY_COMPARE(w->shelfRow(list).data(ShelfModel::CountRole).toInt(), 3);
    w->session->marks.change(RenameList{list, u"Webs"_s}); // as another process may
    QTRY_COMPARE(w->shelfRow(list).data().toString(), u"Webs"_s);
    QCOMPARE(w->child<QLineEdit>("shelfNameEdit"), edit);
    QCOMPARE(edit->text(), u"Nets"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(w->shelfRow(list).data().toString(), u"Nets"_s);
}

void TestShelfEditing::typedNameStaysWhenRowsMove()
{
    const ListId one = w->make(u"One"_s, {});
    const ListId two = w->make(u"Two"_s, {});
    QLineEdit *edit = type(two, u"Nets"_s);
    w->session->marks.change(OrderLists{{two, one}});
    QTRY_COMPARE(w->shelfRow(two).row(), 0);
    QCOMPARE(edit->text(), u"Nets"_s);
    w->make(u"Three"_s, {});
    w->session->marks.change(RemoveList{one});
    QTRY_VERIFY(!w->shelfRow(one).isValid());
    w->tag(u"ml"_s, 0);
    QCOMPARE(w->child<QLineEdit>("shelfNameEdit"), edit);
    QVERIFY(edit->hasFocus());
    QTRY_VERIFY(w->shelf()->visualRect(w->shelfRow(two)).contains(edit->geometry().center()));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(w->shelfRow(two).data().toString(), u"Nets"_s);
}

void TestShelfEditing::typedNameGoesWithItsRow()
{
    const ListId one = w->make(u"One"_s, {});
    const ListId two = w->make(u"Two"_s, {});
    type(one, u"Nets"_s);
    w->session->marks.change(RemoveList{one});
    QTRY_VERIFY(!w->shelfRow(one).isValid());
    QTRY_VERIFY(!w->child<QLineEdit>("shelfNameEdit"));
    QCOMPARE(w->shelfRow(two).data().toString(), u"Two"_s);
}

void TestShelfEditing::lettersGoToPlacesFromRows()
{
    const ListId list = w->make(u"Graphs"_s, u"5"_s);
    w->choose(list);
    QTest::keyClick(w->shelf(), Qt::Key_G);
    QTest::keyClick(w->shelf(), Qt::Key_S);
    QTRY_VERIFY(w->window->windowTitle().startsWith(u"Starred"_s));
    w->choose(list);
    QTest::keyClick(w->shelf(), Qt::Key_G);
    QTest::keyClick(w->shelf(), Qt::Key_U);
    QTRY_VERIFY(w->window->windowTitle().startsWith(u"Unread"_s));
}

void TestShelfEditing::lettersAreTypedIntoNames()
{
    const ListId list = w->make(u"Graphs"_s, u"5"_s);
    const QString title = w->window->windowTitle();
    QLineEdit *edit = type(list, u"gs gu"_s);
    QCOMPARE(edit->text(), u"gs gu"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(w->shelfRow(list).data().toString(), u"gs gu"_s);
    QCOMPARE(w->window->windowTitle(), title);
}

void TestShelfEditing::dismissedMenuIsForgotten()
{
    const ListId one = w->make(u"One"_s, {});
    const ListId two = w->make(u"Two"_s, {});
    w->choose(one);
    QMenu *menu = openMenu(two);
    QVERIFY(menu);
    QCOMPARE(w->shelf()->currentIndex(), w->shelfRow(two)); // what the menu is about
    QTest::keyClick(menu, Qt::Key_Escape);
    QTRY_COMPARE(w->shelf()->currentIndex(), w->shelfRow(one));
    w->action("actionDeleteItem")->trigger();
    QTRY_VERIFY(!w->shelfRow(one).isValid());
    QVERIFY(w->shelfRow(two).isValid());
}

void TestShelfEditing::chosenMenuIsAboutItsRow()
{
    const ListId one = w->make(u"One"_s, {});
    const ListId two = w->make(u"Two"_s, {});
    w->choose(one);
    QMenu *menu = openMenu(two);
    QVERIFY(menu);
    menu->setActiveAction(w->action("actionRenameItem"));
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(w->child<QLineEdit>("shelfNameEdit"));
    QTRY_VERIFY(!w->child<QMenu>("shelfMenu"));
    QCOMPARE(w->shelf()->currentIndex(), w->shelfRow(two));
    QCOMPARE(w->child<QLineEdit>("shelfNameEdit")->text(), u"Two"_s);
}

void TestShelfEditing::rightButtonGoesNowhere()
{
    const ListId list = w->make(u"Graphs"_s, u"5"_s);
    w->goToList(int(LibraryPlace::All));
    QTRY_COMPARE(w->titles().size(), 5);
    QMenu *menu = openMenu(list);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Escape);
    QTRY_VERIFY(!w->child<QMenu>("shelfMenu"));
    QVERIFY(w->shelf()->selectionModel()->isSelected(w->shelfRow(LibraryPlace::All))); // where the person is
    QCOMPARE(w->titles().size(), 5);
}

// Where it was the only one the shelf holds nothing, which is to be told as well.
void TestShelfEditing::listThatIsGoneIsLeftAtTheStart()
{
    const ListId list = w->make(u"Graphs"_s, u"5"_s);
    w->clickShelf(list);
    QTRY_COMPARE(w->titles(), QStringList(u"Epsilon"_s));
    w->close();
    QVERIFY(w->library.open().turn(UserChange(RemoveList{list})));
    w->open();
    QTRY_COMPARE(w->titles().size(), 3); // the latest digest
    QTRY_VERIFY(!w->action("actionBack")->isEnabled());
}

QTEST_MAIN(TestShelfEditing)
#include "test_shelfediting.moc"
