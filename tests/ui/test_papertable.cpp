// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/papertablemodel.h"
#include "ui/papertable.h"

#include <QTest>

#include <algorithm>

using namespace hotpapers;

/** Where one is in the table when its list changes. */
class TestPaperTable : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheSelection_data();
    void keepsTheSelection();
    void beginsAtTheTopWhereThePlaceIsNotKept();
};

static std::vector<EntryId> entriesUpTo(int count)
{
    std::vector<EntryId> entries;
    for (int i = 1; i <= count; ++i) {
        entries.push_back({i});
    }
    return entries;
}

void TestPaperTable::keepsTheSelection_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("selected");
    QTest::newRow("all of some") << 100 << 100;
    QTest::newRow("the current one of very many") << 3'000 << 1;
}

void TestPaperTable::keepsTheSelection()
{
    QFETCH(int, count);
    models::PaperTableModel model;
    ui::PaperTable table;
    table.setPapers(&model);
    std::vector<EntryId> entries = entriesUpTo(count);
    model.setEntries(entries);
    table.goToRow(5);
    table.selectAll();
    QCOMPARE(table.selectedCount(), size_t(count));
    std::ranges::reverse(entries);
    model.setEntries(entries);
    QCOMPARE(table.currentRow(), count - 6);
    QTEST(int(table.selectedCount()), "selected");
    QVERIFY(std::ranges::contains(table.selectedEntries(), EntryId{6}));
}

void TestPaperTable::beginsAtTheTopWhereThePlaceIsNotKept()
{
    models::PaperTableModel model;
    ui::PaperTable table;
    table.setPapers(&model);
    model.setEntries(entriesUpTo(100));
    table.goToRow(50);
    table.setKeepsPlace(false);
    model.setEntries(entriesUpTo(99));
    QCOMPARE(table.currentRow(), 0);
    QCOMPARE(table.selectedCount(), size_t(1));
}

QTEST_MAIN(TestPaperTable)
#include "test_papertable.moc"
