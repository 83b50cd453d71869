// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/papertablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;
using Model = models::PaperTableModel;

namespace {

std::vector<EntryId> ids(std::initializer_list<qint64> values)
{
    std::vector<EntryId> entries;
    std::ranges::transform(values, std::back_inserter(entries), [](qint64 value) { return EntryId{value}; });
    return entries;
}

std::vector<PaperRow> rowsOf(const std::vector<EntryId> &entries)
{
    std::vector<PaperRow> rows;
    for (const EntryId entry : entries) {
        PaperRow row;
        row.entryId = entry;
        row.title = u"Paper %1"_s.arg(entry.value);
        rows.push_back(row);
    }
    return rows;
}

} // namespace

/** How well papers fit, in the table: beside what is known of the papers, by row. */
class TestFitColumn : public QObject
{
    Q_OBJECT

private slots:
    void isAPercentage();
    void isEmptyWhereNothingIsLearned();
    void followsTheRows();
    void tellsOfItsColumnAlone();
    void isHeardInTheRow();

private:
    static QString cell(const Model &model, int row, int role = Qt::DisplayRole)
    {
        return model.index(row, Model::Fit).data(role).toString();
    }
};

void TestFitColumn::isAPercentage()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries(ids({1, 2}), rowsOf(ids({1, 2})), {87, 0});
    QCOMPARE(cell(model, 0), u"87 %"_s);
    QCOMPARE(cell(model, 1), u"0 %"_s);
    QCOMPARE(cell(model, 0, Qt::ToolTipRole), u"Fits you: 87 %"_s);
    QCOMPARE(model.fit(0), 87);
    QCOMPARE(Model::sortKey(Model::Fit), SortKey::Fit);
    QCOMPARE(Model::columnOf(SortKey::Fit), int(Model::Fit));
}

void TestFitColumn::isEmptyWhereNothingIsLearned()
{
    Model model;
    model.setEntries(ids({1}), rowsOf(ids({1})));
    QCOMPARE(model.index(0, Model::Fit).data(), QVariant());
    QCOMPARE(cell(model, 0, Qt::AccessibleTextRole), u"Fit is not known"_s);
    QVERIFY(!model.fit(0));
}

// Rows that come and go take nothing from each other.
void TestFitColumn::followsTheRows()
{
    Model model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries(ids({1, 2, 3}), rowsOf(ids({1, 2, 3})), {10, 20, 30});
    model.updateEntries(ids({1, 3}), {}, {10, 30});
    QCOMPARE(cell(model, 1), u"30 %"_s);
    model.updateEntries(ids({1, 4, 3}), rowsOf(ids({1, 4, 3})), {10, 40, 30});
    QCOMPARE(cell(model, 1), u"40 %"_s);
    QCOMPARE(cell(model, 2), u"30 %"_s);
    model.updateEntries(ids({3, 1, 4}), rowsOf(ids({3, 1, 4})), {31, 11, 41}); // in another order
    QCOMPARE(cell(model, 0), u"31 %"_s);
    model.updateEntries(ids({3, 1, 4}));
    QVERIFY(!model.fit(0));
}

void TestFitColumn::tellsOfItsColumnAlone()
{
    Model model;
    model.setEntries(ids({1, 2}), rowsOf(ids({1, 2})), {10, 20});
    const QSignalSpy reset(&model, &Model::modelReset);
    const QSignalSpy changed(&model, &Model::dataChanged);
    model.updateEntries(ids({1, 2}), {}, {10, 20});
    QCOMPARE(changed.size(), 0);
    model.updateEntries(ids({1, 2}), {}, {10, 21});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(0, Model::Fit));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(1, Model::Fit));
    QCOMPARE(reset.size(), 0);
}

void TestFitColumn::isHeardInTheRow()
{
    Model model;
    model.setEntries(ids({1}), rowsOf(ids({1})), {87});
    for (const QString &said : {model.index(0, Model::Title).data(Qt::AccessibleTextRole).toString(),
                                model.headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString()}) {
        QVERIFY2(said.contains(u"Paper 1"_s) && said.endsWith(u"Fits you: 87 %"_s), qPrintable(said));
    }
    model.updateEntries(ids({1}));
    const QString said = model.index(0, Model::Title).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(!said.contains(u'%'), qPrintable(said));
}

QTEST_MAIN(TestFitColumn)
#include "test_fitcolumn.moc"
