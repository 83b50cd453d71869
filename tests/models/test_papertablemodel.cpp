// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/papertablemodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

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

std::vector<EntryId> manyIds(int count)
{
    std::vector<EntryId> entries(size_t(count), EntryId{});
    std::ranges::generate(entries, [next = 0]() mutable { return EntryId{++next}; });
    return entries;
}

PaperRow rowOf(EntryId entry)
{
    PaperRow row;
    row.entryId = entry;
    row.arxivId = *ArxivId::parse(u"2107.%1"_s.arg(entry.value, 5, 10, QChar(u'0')));
    row.days = DayRange::of(QDate(2021, 7, 27));
    row.rank = int(entry.value);
    row.title = u"Paper %1"_s.arg(entry.value);
    row.authors = {u"Ada Example"_s, u"Bo Sample"_s};
    row.categories = {u"cs.LG"_s, u"stat.ML"_s};
    row.retweets = 1234;
    row.favorites = 7;
    row.heat = 93;
    return row;
}

std::vector<PaperRow> rowsOf(const QList<EntryId> &entries)
{
    std::vector<PaperRow> rows;
    std::ranges::transform(entries, std::back_inserter(rows), rowOf);
    return rows;
}

/** A model whose questions are answered by the event loop, as the library does. */
struct AnsweredModel : Model
{
    AnsweredModel()
    {
        connect(
            this, &Model::rowsWanted, this, [this](const QList<EntryId> &entries) { setRows(::rowsOf(entries)); },
            Qt::QueuedConnection);
    }
};

QString shown(const Model &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestPaperTableModel : public QObject
{
    Q_OBJECT
private slots:
    void asksAPageAtATime();
    void keepsToItsBound();
    void asksOnceForWhatIsGone();
    void showsCells_data();
    void showsCells();
    void unreadIsBold();
    void changeIsToldExactly_data();
    void changeIsToldExactly();
    void anotherListIsAReset();
    void sameEntriesChangeNothing();
    void firstRowsComeWithTheList();
    void findsRowsOfMany();
    void ignoresWhatIsNotAskedFor();
    void asksAgainForWhatWasForgotten();
    void manyRunsAreAResetWhereRowsAreMany();
    void refreshChangesInPlace();
    void refreshAllAsksForWhatIsLookedAt();
    void columnsAndSortKeys();
};

void TestPaperTableModel::asksAPageAtATime()
{
    Model model;
    const QSignalSpy wanted(&model, &Model::rowsWanted);
    model.setEntries(manyIds(1'000'000));
    QCOMPARE(model.rowCount(), 1'000'000);
    QCOMPARE(wanted.size(), 0);

    QVERIFY(shown(model, 100, Model::Title).isEmpty());
    QVERIFY(shown(model, 101, Model::Authors).isEmpty());
    QCOMPARE(wanted.size(), 1);
    const auto asked = wanted[0][0].value<QList<EntryId>>();
    QCOMPARE(asked.size(), Model::pageRows);
    QCOMPARE(asked.first(), EntryId{65});

    const QSignalSpy changed(&model, &Model::dataChanged);
    model.setRows(rowsOf(asked));
    QCOMPARE(changed.size(), 1); // they follow each other
    QCOMPARE(changed[0][0].toModelIndex(), model.index(64, 0));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(127, Model::ColumnCount - 1));
    QCOMPARE(shown(model, 100, Model::Title), u"Paper 101"_s);
    QCOMPARE(wanted.size(), 1);
}

void TestPaperTableModel::keepsToItsBound()
{
    AnsweredModel model;
    model.setEntries(manyIds(3 * Model::keptRows));
    for (int row = 0; row < model.rowCount(); row += Model::pageRows) {
        QVERIFY(!model.paper(row));
        QCoreApplication::processEvents();
    }
    QVERIFY(model.paper(model.rowCount() - 1));
    QVERIFY(!model.paper(0)); // forgotten, and asked for again
    QCoreApplication::processEvents();
    QVERIFY(model.paper(0));
}

void TestPaperTableModel::asksOnceForWhatIsGone()
{
    Model model;
    const QSignalSpy wanted(&model, &Model::rowsWanted);
    model.setEntries(ids({1, 2}));
    QVERIFY(!model.paper(0));
    model.setRows({rowOf(EntryId{2})});
    QVERIFY(!model.paper(0));
    QCOMPARE(wanted.size(), 1);
    model.setRows({rowOf(EntryId{77})}); // not of this table
    QCOMPARE(model.rowOf(EntryId{77}), -1);
}

void TestPaperTableModel::showsCells_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("state") << int(Model::State) << u""_s << u"Unread"_s;
    QTest::newRow("star") << int(Model::Starred) << u""_s << u"Not starred"_s;
    QTest::newRow("rank") << int(Model::Rank) << u"5"_s << u"Rank: 5"_s;
    QTest::newRow("title") << int(Model::Title) << u"Paper 5"_s
                           << u"Unread: Paper 5, by Ada Example and Bo Sample; rank 5, heat 93, 1,234 retweets"_s;
    QTest::newRow("authors") << int(Model::Authors) << u"Ada Example, Bo Sample"_s
                             << u"Authors: Ada Example, Bo Sample"_s;
    QTest::newRow("category") << int(Model::Category) << u"cs.LG"_s << u"Category: cs.LG, stat.ML"_s;
    QTest::newRow("retweets") << int(Model::Retweets) << u"1,234"_s << u"1,234 retweets"_s;
    QTest::newRow("heat") << int(Model::Heat) << u"93"_s
                          << u"Heat 93: as hot as or hotter than 93 % of the papers of 15 day(s) before and after\n"
                             "1,234 retweets\n7 favorites"_s;
}

void TestPaperTableModel::showsCells()
{
    QLocale::setDefault(QLocale(u"en_US"_s));
    QFETCH(int, column);
    Model model;
    model.setEntries(ids({5}), {rowOf(EntryId{5})});
    QTEST(shown(model, 0, column), "text");
    QTEST(model.index(0, column).data(Qt::AccessibleTextRole).toString(), "spoken");
}

void TestPaperTableModel::unreadIsBold()
{
    Model model;
    PaperRow read = rowOf(EntryId{2});
    read.state = ReadState::Read;
    model.setEntries(ids({1, 2}), {rowOf(EntryId{1}), read});
    QVERIFY(model.index(0, Model::Title).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!model.index(0, Model::Authors).data(Qt::FontRole).value<QFont>().bold()); // it would be loud
    QVERIFY(!model.index(1, Model::Title).data(Qt::FontRole).value<QFont>().bold());
}

void TestPaperTableModel::changeIsToldExactly_data()
{
    QTest::addColumn<std::vector<EntryId>>("before");
    QTest::addColumn<std::vector<EntryId>>("after");
    QTest::addColumn<int>("inserts");
    QTest::addColumn<int>("removes");
    QTest::addColumn<int>("resets");
    QTest::newRow("filled") << ids({}) << ids({1, 2, 3}) << 1 << 0 << 0;
    QTest::newRow("emptied") << ids({1, 2, 3}) << ids({}) << 0 << 1 << 0;
    QTest::newRow("one gone") << ids({1, 2, 3}) << ids({1, 3}) << 0 << 1 << 0;
    QTest::newRow("two runs gone") << ids({1, 2, 3, 4, 5}) << ids({3}) << 0 << 2 << 0;
    QTest::newRow("first came") << ids({1, 2, 3}) << ids({9, 1, 2, 3}) << 1 << 0 << 0;
    QTest::newRow("two runs came") << ids({1, 2}) << ids({7, 8, 1, 9, 2}) << 2 << 0 << 0;
    QTest::newRow("other order") << ids({1, 2, 3}) << ids({3, 2, 1}) << 0 << 0 << 1;
    QTest::newRow("others") << ids({1, 2, 3}) << ids({4, 2, 5}) << 0 << 0 << 1;
}

void TestPaperTableModel::changeIsToldExactly()
{
    QFETCH(std::vector<EntryId>, before);
    QFETCH(std::vector<EntryId>, after);
    AnsweredModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(before);
    QCoreApplication::processEvents();
    const QPersistentModelIndex kept = model.index(model.rowOf(EntryId{3}), Model::Title);

    const QSignalSpy inserts(&model, &Model::rowsInserted);
    const QSignalSpy removes(&model, &Model::rowsRemoved);
    const QSignalSpy resets(&model, &Model::modelReset);
    model.updateEntries(after);
    QTEST(int(inserts.size()), "inserts");
    QTEST(int(removes.size()), "removes");
    QTEST(int(resets.size()), "resets");
    QVERIFY(std::ranges::equal(model.entries(), after));
    if (kept.isValid()) {
        QCOMPARE(kept.row(), model.rowOf(EntryId{3}));
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        static_cast<void>(model.paper(row)); // asks
        QCoreApplication::processEvents();
        QCOMPARE(model.index(row, Model::Rank).data().toString(), QString::number(after[size_t(row)].value));
    }
}

void TestPaperTableModel::anotherListIsAReset()
{
    Model model;
    model.setEntries(ids({1, 2, 3}), {rowOf(EntryId{1}), rowOf(EntryId{2})});
    const QSignalSpy resets(&model, &Model::modelReset);
    model.setEntries(ids({2})); // though it could be told as rows that were removed
    QCOMPARE(resets.size(), 1);
    QCOMPARE(shown(model, 0, Model::Title), u"Paper 2"_s);
}

void TestPaperTableModel::sameEntriesChangeNothing()
{
    Model model;
    const auto rows = rowsOf({EntryId{1}, EntryId{2}});
    model.setEntries(ids({1, 2}), rows);
    const QSignalSpy resets(&model, &Model::modelReset);
    const QSignalSpy changed(&model, &Model::dataChanged);
    model.setEntries(ids({1, 2}), rows);
    model.updateEntries(ids({1, 2}), rows);
    model.updateEntries(ids({1, 2}));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changed.size(), 0);
    QVERIFY(model.paper(1));
}

void TestPaperTableModel::firstRowsComeWithTheList()
{
    Model model;
    const QSignalSpy wanted(&model, &Model::rowsWanted);
    connect(&model, &Model::modelReset, &model, [&] { QCOMPARE(shown(model, 1, Model::Title), u"Paper 2"_s); });
    model.setEntries(manyIds(1000), rowsOf({EntryId{1}, EntryId{2}})); // there is no moment without them
    QCOMPARE(wanted.size(), 0);

    PaperRow starred = rowOf(EntryId{2});
    starred.starred = true;
    const QSignalSpy changed(&model, &Model::dataChanged);
    model.updateEntries(manyIds(1000), {rowOf(EntryId{1}), starred});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, 0));
    QVERIFY(model.paper(1)->starred);
}

void TestPaperTableModel::findsRowsOfMany()
{
    Model model;
    std::vector<EntryId> entries = manyIds(200'000);
    std::ranges::reverse(entries);
    model.setEntries(entries);
    const auto wanted = ids({200'000, 1, 65'537, 131'073, 900'000}); // some alike but for their high bits
    QCOMPARE(model.rowsOf(wanted), (std::vector{0, 68'927, 134'463, 199'999}));
    QVERIFY(model.rowsOf({}).empty());
}

void TestPaperTableModel::ignoresWhatIsNotAskedFor()
{
    Model model;
    model.setEntries(ids({1, 2}));
    QVERIFY(!model.paper(0));
    model.setEntries(ids({2, 3})); // before the answer comes
    const QSignalSpy changed(&model, &Model::dataChanged);
    model.setRows(rowsOf({EntryId{1}, EntryId{2}}));
    QCOMPARE(changed.size(), 0);
    const QSignalSpy wanted(&model, &Model::rowsWanted);
    QVERIFY(!model.paper(0));
    QCOMPARE(wanted[0][0].value<QList<EntryId>>(), (QList{EntryId{2}, EntryId{3}}));
}

void TestPaperTableModel::asksAgainForWhatWasForgotten()
{
    Model model;
    model.setEntries(ids({1, 2}));
    const QSignalSpy wanted(&model, &Model::rowsWanted);
    QVERIFY(!model.paper(0));
    QVERIFY(!model.paper(0));
    QCOMPARE(wanted.size(), 1);
    model.forgetAsked(wanted[0][0].value<QList<EntryId>>());
    QVERIFY(!model.paper(0));
    QCOMPARE(wanted.size(), 2);
    const QSignalSpy again(&model, &Model::dataChanged); // views look again where what was asked for is given up
    (model.updateEntries(ids({1, 2})), shown(model, 0, Model::Title), model.refresh({}));
    QCOMPARE(again.size(), 2);
}

void TestPaperTableModel::manyRunsAreAResetWhereRowsAreMany()
{
    const std::vector<EntryId> all = manyIds(1'000'000);
    Model model;
    model.setEntries(all);
    const QSignalSpy resets(&model, &Model::modelReset);
    std::vector<EntryId> fewer = all;
    fewer.erase(fewer.begin() + 500'000, fewer.begin() + 600'000);
    model.updateEntries(fewer);
    QCOMPARE(resets.size(), 0);
    std::erase_if(fewer, [](EntryId entry) { return entry.value % 20'000 == 0; });
    model.updateEntries(fewer);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.rowCount(), int(fewer.size()));
}

void TestPaperTableModel::refreshChangesInPlace()
{
    Model model;
    model.setEntries(ids({1, 2, 3}), rowsOf({EntryId{1}, EntryId{2}, EntryId{3}}));
    const QSignalSpy wanted(&model, &Model::rowsWanted);
    QSignalSpy changed(&model, &Model::dataChanged);

    model.refresh({rowOf(EntryId{50}).arxivId});
    QCOMPARE(changed.size(), 0);
    model.refresh({rowOf(EntryId{2}).arxivId, rowOf(EntryId{50}).arxivId});
    QCOMPARE(changed.size(), 1); // who looks at rows, looks again
    QCOMPARE(shown(model, 1, Model::Title), u"Paper 2"_s); // as it was, until the answer comes
    QCOMPARE(shown(model, 2, Model::Title), u"Paper 3"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<QList<EntryId>>(), QList<EntryId>{EntryId{2}});

    changed.clear();
    PaperRow starred = rowOf(EntryId{2});
    starred.starred = true;
    model.setRows({starred});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, 0));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(1, Model::ColumnCount - 1));
    QVERIFY(model.index(1, Model::Starred).data(Model::StarredRole).toBool());
    QCOMPARE(wanted.size(), 1);
}

void TestPaperTableModel::refreshAllAsksForWhatIsLookedAt()
{
    Model model;
    model.setEntries(manyIds(500), rowsOf({EntryId{1}, EntryId{2}}));
    const QSignalSpy wanted(&model, &Model::rowsWanted);
    model.refreshAll();
    QCOMPARE(wanted.size(), 0);
    QCOMPARE(shown(model, 0, Model::Title), u"Paper 1"_s);
    QCOMPARE(wanted.size(), 1);
    const auto asked = wanted[0][0].value<QList<EntryId>>();
    QCOMPARE(asked.size(), Model::pageRows); // all of the page, the known ones too
    model.setRows(rowsOf(asked));
    QVERIFY(model.paper(0));
    QCOMPARE(wanted.size(), 1);
}

void TestPaperTableModel::columnsAndSortKeys()
{
    const Model model;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        QVERIFY(!Model::columnName(column).isEmpty());
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QCOMPARE(Model::sortKey(column).has_value(), column != Model::Tags);
        QCOMPARE(Model::columnOf(Model::sortKey(column).value_or(SortKey::Relevance)),
                 column == Model::Tags ? -1 : column);
    }
    QCOMPARE(Model::columnOf(SortKey::Relevance), -1);
}

QTEST_MAIN(TestPaperTableModel)
#include "test_papertablemodel.moc"
