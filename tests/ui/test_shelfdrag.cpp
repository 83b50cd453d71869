// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelfwindow.h"

#include <QDrag>
#include <QTimer>
#include <QWindow>

using namespace hotpapers;
using models::ShelfModel;
using models::ShelfTag;
using Model = models::PaperTableModel;

/** Papers and lists dragged by the mouse: pressed, moved and released as the person's hand does it. */
class TestShelfDrag : public QObject
{
    Q_OBJECT
private slots:
    void init() { w = std::make_unique<ShelfWindow>(); }
    void cleanup() { w.reset(); }

    void rowsGoOntoAList();
    void rowsGoOntoATag();
    void rowsAreReorderedInAList_data();
    void rowsAreReorderedInAList();
    void listsAreReordered();
    void nothingGoesElsewhere();

private:
    [[nodiscard]] QPoint inWindow(const QAbstractItemView *view, QPoint place) const
    {
        return view->viewport()->mapTo(w->window.get(), place);
    }
    [[nodiscard]] QPoint rowPlace(int row) const
    {
        return w->table()->visualRect(w->index(row, Model::Title)).center();
    }
    void drag(QAbstractItemView *from, QPoint start, const QAbstractItemView *onto, QPoint end) const;

    std::unique_ptr<ShelfWindow> w;
};

void TestShelfDrag::drag(QAbstractItemView *from, QPoint start, const QAbstractItemView *onto, QPoint end) const
{
    QWindow *window = w->window->windowHandle();
    const QPoint pressed = inWindow(from, start);
    const QPoint released = inWindow(onto, end);
    QTimer inDrag; // which has an event loop of its own
    connect(&inDrag, &QTimer::timeout, from, [&] {
        if (from->findChild<QDrag *>()) {
            inDrag.stop();
            QTest::mouseMove(window, released - QPoint(3, 0));
            QTest::mouseMove(window, released);
            QTest::mouseRelease(window, Qt::LeftButton, {}, released);
        }
    });
    QTest::mousePress(window, Qt::LeftButton, {}, pressed);
    inDrag.start(0);
    QTest::mouseMove(window, pressed + QPoint(QApplication::startDragDistance() + 2, 0));
    QTest::mouseMove(window, pressed + QPoint(2 * QApplication::startDragDistance() + 4, 0));
    QTRY_VERIFY(!inDrag.isActive() && !from->findChild<QDrag *>());
}

void TestShelfDrag::rowsGoOntoAList()
{
    const ListId list = w->make(u"Graphs"_s, u"3"_s);
    w->clickCell(0, Model::Title);
    w->clickCell(2, Model::Title, Qt::ControlModifier);
    w->shelf()->scrollTo(w->shelfRow(list));
    drag(w->table(), rowPlace(2), w->shelf(), w->shelf()->visualRect(w->shelfRow(list)).center());
    QTRY_COMPARE(w->papersOf(list), (QStringList{u"3"_s, u"4"_s, u"5"_s}));
    QCOMPARE(w->titles().size(), 3); // none was taken away
}

void TestShelfDrag::rowsGoOntoATag()
{
    w->tag(u"ml"_s, 2);
    w->shelf()->scrollTo(w->shelfRow(ShelfTag{u"ml"_s}));
    drag(w->table(), rowPlace(0), w->shelf(), w->shelf()->visualRect(w->shelfRow(ShelfTag{u"ml"_s})).center());
    QTRY_COMPARE(w->shelfRow(ShelfTag{u"ml"_s}).data(ShelfModel::CountRole).toInt(), 2);
}

void TestShelfDrag::rowsAreReorderedInAList_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("before");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("one up") << QList<int>{3} << 0 << QStringList{u"Delta"_s, u"Epsilon"_s, u"Gamma"_s, u"Alpha"_s};
    QTest::newRow("two up") << QList<int>{1, 3} << 0 << QStringList{u"Gamma"_s, u"Delta"_s, u"Epsilon"_s, u"Alpha"_s};
    QTest::newRow("two down") << QList<int>{0, 2} << 3 << QStringList{u"Gamma"_s, u"Epsilon"_s, u"Alpha"_s, u"Delta"_s};
    QTest::newRow("between themselves") << QList<int>{0, 3} << 2
                                        << QStringList{u"Gamma"_s, u"Epsilon"_s, u"Delta"_s, u"Alpha"_s};
    QTest::newRow("to the end") << QList<int>{0, 1} << 4
                                << QStringList{u"Alpha"_s, u"Delta"_s, u"Epsilon"_s, u"Gamma"_s};
}

void TestShelfDrag::rowsAreReorderedInAList()
{
    QFETCH(QList<int>, rows);
    QFETCH(int, before);
    QFETCH(QStringList, titles);
    const ListId list = w->make(u"Graphs"_s, u"5314"_s);
    w->clickShelf(list);
    QTRY_COMPARE(w->titles(), (QStringList{u"Epsilon"_s, u"Gamma"_s, u"Alpha"_s, u"Delta"_s}));
    for (const int row : rows) {
        w->clickCell(row, Model::Title, row == rows.first() ? Qt::NoModifier : Qt::ControlModifier);
    }
    const QRect last = w->table()->visualRect(w->index(3, Model::Title));
    const QRect line = before < 4 ? w->table()->visualRect(w->index(before, Model::Title)) : last;
    const int y = before < 4 ? line.top() + 1 : last.bottom() + last.height();
    drag(w->table(), rowPlace(rows.last()), w->table(), {line.center().x(), y});
    QTRY_COMPARE(w->titles(), titles);
    QCOMPARE(w->table()->selectedCount(), size_t(rows.size())); // the same
    w->action("actionUndo")->trigger();
    QTRY_COMPARE(w->titles().first(), u"Epsilon"_s);
    QTRY_COMPARE(w->papersOf(list), (QStringList{u"5"_s, u"3"_s, u"1"_s, u"4"_s}));
}

void TestShelfDrag::listsAreReordered()
{
    const ListId one = w->make(u"One"_s, {});
    w->make(u"Two"_s, {});
    const ListId three = w->make(u"Three"_s, {});
    const QRect first = w->shelf()->visualRect(w->shelfRow(one));
    const QPoint start = w->shelf()->visualRect(w->shelfRow(three)).center();
    drag(w->shelf(), start, w->shelf(), {first.center().x(), first.top() + 1});
    QTRY_COMPARE(w->shelfRow(three).row(), 0);
    QCOMPARE(w->titles().size(), 3); // the drag went nowhere
}

// A day has no order of the person's, and a section is no list.
void TestShelfDrag::nothingGoesElsewhere()
{
    w->make(u"Graphs"_s, u"3"_s);
    const QStringList titles = w->titles();
    drag(w->table(), rowPlace(2), w->table(), rowPlace(0));
    drag(w->table(), rowPlace(0), w->shelf(),
         w->shelf()->visualRect(w->shelfRow(models::LibraryPlace::Starred)).center());
    QCOMPARE(w->titles(), titles);
    QCOMPARE(w->session->marks.steps().count(), 1); // the list
}

QTEST_MAIN(TestShelfDrag)
#include "test_shelfdrag.moc"
