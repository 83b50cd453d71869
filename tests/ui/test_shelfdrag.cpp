// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelfwindow.h"

using namespace hotpapers;
using Model = models::PaperTableModel;

/** Several papers of a list, dropped elsewhere in it. */
class TestShelfDrag : public QObject
{
    Q_OBJECT
private slots:
    void init() { w = std::make_unique<ShelfWindow>(); }
    void cleanup() { w.reset(); }

    void rowsAreReorderedInAList_data();
    void rowsAreReorderedInAList();

private:
    std::unique_ptr<ShelfWindow> w;
};

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
    const auto data = models::mimeDataOf(w->table()->selectedEntries());
    w->drop(w->table(), {line.center().x(), y}, data.get());
    QTRY_COMPARE(w->titles(), titles);
    QCOMPARE(w->table()->selectedCount(), size_t(rows.size())); // the same
    w->action("actionUndo")->trigger();
    QTRY_COMPARE(w->titles().first(), u"Epsilon"_s);
    QTRY_COMPARE(w->papersOf(list), (QStringList{u"5"_s, u"3"_s, u"1"_s, u"4"_s}));
}

QTEST_MAIN(TestShelfDrag)
#include "test_shelfdrag.moc"
