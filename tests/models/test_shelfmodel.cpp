// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/shelfdrag.h"
#include "models/shelfmodel.h"
#include "support/english.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace hotpapers;
using namespace hotpapers::models;
using namespace Qt::StringLiterals;

class TestShelfModel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void showsTheShelf();
    void nestsTags_data();
    void nestsTags();
    void tellsWhatChanges_data();
    void tellsWhatChanges();
    void keepsIndexes();
    void countsAreKept();
    void asksForNames();
    void asksForOrders();
    void ordersTagsWithThoseBelow();
    void takesDroppedPapers();
    void takesNothingFromOutside();
    void namesAreHarmless();

private:
    /** All rows, those below others after a `>` for each step. */
    [[nodiscard]] QStringList rows(const QModelIndex &parent = {}, const QString &before = {}) const
    {
        QStringList all;
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            const QVariant count = index.data(ShelfModel::CountRole);
            all += before + index.data().toString() + (count.isValid() ? u" %1"_s.arg(count.toInt()) : QString());
            all += rows(index, before + u'>');
        }
        return all;
    }
    /** What stands in a section. */
    [[nodiscard]] QStringList section(ShelfSection section) const { return rows(m_model->indexOf(ShelfItem(section))); }

    English m_english;
    std::unique_ptr<ShelfModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

namespace {

Shelf someShelf()
{
    return {.lists = {{{1}, u"Graphs"_s, 3, 2}, {{2}, u"Trees"_s, 0, 0}, {{5}, u"Leaves"_s, 1, 0}},
            .tags = {{u"ml"_s, 2}, {u"ML/rl"_s, 1, 0xff0000}, {u"ml/rl/deep"_s, 4}, {u"art"_s, 1}},
            .searches = {{{1}, u"Hot"_s, u"rt:>100"_s, true}, {{2}, u"Mine"_s, u"is:starred"_s}},
            .stateNames = {}};
}

Shelf withTags(const QStringList &tags)
{
    Shelf shelf;
    for (const QString &tag : tags) {
        shelf.tags.push_back({tag, 1});
    }
    return shelf;
}

} // namespace

void TestShelfModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<ShelfModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestShelfModel::showsTheShelf()
{
    const QStringList library = {u"All papers"_s, u"Latest digest"_s, u"Starred"_s,
                                 u"Unread"_s,     u"With notes"_s,    u"For you"_s};
    QCOMPARE(section(ShelfSection::Library), library);
    m_model->setShelf(someShelf());
    QCOMPARE(section(ShelfSection::Library), library);
    QCOMPARE(section(ShelfSection::Lists), (QStringList{u"Graphs 3"_s, u"Trees 0"_s, u"Leaves 1"_s}));
    QCOMPARE(section(ShelfSection::Searches), (QStringList{u"Hot"_s, u"Mine"_s}));
    QCOMPARE(section(ShelfSection::Tags), (QStringList{u"ml 2"_s, u">rl 1"_s, u">>deep 4"_s, u"art 1"_s}));
    const QModelIndex list = m_model->indexOf(ListId{1});
    QCOMPARE(list.data(Qt::AccessibleTextRole).toString(), u"Graphs, 3 papers: 2 of its papers are in no digest yet"_s);
    QCOMPARE(m_model->indexOf(ShelfTag{u"ml/RL"_s}).data(ShelfModel::ColorRole).toUInt(), 0xff0000U);
    QVERIFY(!m_model->indexOf(ShelfTag{u"ml"_s}).data(ShelfModel::ColorRole).isValid());
    QVERIFY(!m_model->indexOf(ListId{4}).isValid());
}

void TestShelfModel::nestsTags_data()
{
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QStringList>("shown");

    QTest::newRow("below a tag") << QStringList{u"a"_s, u"a/b"_s} << QStringList{u"a 1"_s, u">b 1"_s};
    QTest::newRow("before its tag") << QStringList{u"a/b"_s, u"a"_s} << QStringList{u"a 1"_s, u">b 1"_s};
    QTest::newRow("without one above") << QStringList{u"a/b"_s, u"a/c"_s} << QStringList{u"a"_s, u">b 1"_s, u">c 1"_s};
    QTest::newRow("in another case") << QStringList{u"A"_s, u"a/b"_s} << QStringList{u"A 1"_s, u">b 1"_s};
    QTest::newRow("no beginning alone") << QStringList{u"a"_s, u"ab"_s} << QStringList{u"a 1"_s, u"ab 1"_s};
    QTest::newRow("no path") << QStringList{u"/"_s, u"a//b"_s, u"a/"_s}
                             << QStringList{u"/ 1"_s, u"a//b 1"_s, u"a/ 1"_s};
}

void TestShelfModel::nestsTags()
{
    QFETCH(const QStringList, tags);
    QFETCH(const QStringList, shown);
    m_model->setShelf(withTags(tags));
    QCOMPARE(section(ShelfSection::Tags), shown);
}

void TestShelfModel::tellsWhatChanges_data()
{
    QTest::addColumn<Shelf>("before");
    QTest::addColumn<Shelf>("after");

    const auto row = [](const char *name, auto change) {
        Shelf after = someShelf();
        change(after);
        QTest::newRow(name) << someShelf() << after;
        QTest::addRow("%s, undone", name) << after << someShelf();
    };
    row("nothing", [](Shelf &) { });
    row("all", [](Shelf &shelf) { shelf = {}; });
    row("a list less", [](Shelf &shelf) { shelf.lists.erase(shelf.lists.begin() + 1); });
    row("lists in another order", [](Shelf &shelf) { std::ranges::reverse(shelf.lists); });
    row("another name", [](Shelf &shelf) { shelf.lists[0].name = u"Nets"_s; });
    row("other counts", [](Shelf &shelf) { shelf.tags[1].papers = 9; });
    row("another color", [](Shelf &shelf) { shelf.tags[1].color.reset(); });
    row("a tag above gone", [](Shelf &shelf) { shelf.tags.erase(shelf.tags.begin()); });
    row("tags renamed", [](Shelf &shelf) { shelf.tags[1].tag = u"rl"_s; });
    row("tags in another order", [](Shelf &shelf) { std::ranges::reverse(shelf.tags); });
    row("searches in another order", [](Shelf &shelf) { std::ranges::reverse(shelf.searches); });
}

void TestShelfModel::tellsWhatChanges()
{
    QFETCH(const Shelf, before);
    QFETCH(const Shelf, after);
    m_model->setShelf(before);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setShelf(after);
    const QStringList followed = rows();
    init();
    m_model->setShelf(after);
    QCOMPARE(followed, rows()); // as if it had always been so
    QCOMPARE(reset.size(), 0);
}

void TestShelfModel::keepsIndexes()
{
    m_model->setShelf(someShelf());
    const QPersistentModelIndex leaves = m_model->indexOf(ListId{5});
    const QPersistentModelIndex deep = m_model->indexOf(ShelfTag{u"ml/rl/deep"_s});
    Shelf shelf = someShelf();
    std::ranges::reverse(shelf.lists);
    shelf.lists.erase(shelf.lists.begin() + 1);
    std::ranges::rotate(shelf.tags, shelf.tags.begin() + 3);
    m_model->setShelf(shelf);
    QCOMPARE(leaves.row(), 0);
    QCOMPARE(leaves.data().toString(), u"Leaves"_s);
    QCOMPARE(deep.data().toString(), u"deep"_s);
}

void TestShelfModel::countsAreKept()
{
    m_model->setCount(LibraryPlace::Starred, 7);
    m_model->setShelf(someShelf());
    m_model->setCount(SearchId{2}, 11);
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setCount(SearchId{2}, 11);
    m_model->setCount(SearchId{99}, 1);
    m_model->setShelf(someShelf());
    QCOMPARE(changed.size(), 0);
    QCOMPARE(m_model->indexOf(SearchId{2}).data(ShelfModel::CountRole).toInt(), 11);
    QCOMPARE(m_model->indexOf(LibraryPlace::Starred).data(ShelfModel::CountRole).toInt(), 7);
}

void TestShelfModel::asksForNames()
{
    m_model->setShelf(someShelf());
    QSignalSpy wanted(m_model.get(), &ShelfModel::renameWanted);
    QVERIFY(!m_model->setData(m_model->indexOf(ListId{1}), u"Graphs"_s, Qt::EditRole));
    QVERIFY(m_model->setData(m_model->indexOf(ListId{1}), u"Nets"_s, Qt::EditRole));
    QCOMPARE(wanted.takeFirst(), (QVariantList{QVariant::fromValue(ShelfItem(ListId{1})), u"Nets"_s}));
    const QModelIndex tag = m_model->indexOf(ShelfTag{u"ml/rl"_s});
    QCOMPARE(tag.data(Qt::EditRole).toString(), u"ML/rl"_s); // with those above it
    QVERIFY(m_model->indexOf(LibraryPlace::All).flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(!m_model->indexOf(LibraryPlace::All).flags().testFlag(Qt::ItemIsEditable));
    QCOMPARE(m_model->indexOf(ListId{1}).data().toString(), u"Graphs"_s); // until it is so
}

void TestShelfModel::asksForOrders()
{
    m_model->setShelf(someShelf());
    std::vector<UserChange> wanted;
    connect(m_model.get(), &ShelfModel::moveWanted, this, [&](const UserChange &change) { wanted.push_back(change); });
    const auto drop = [this](const ShelfItem &item, int row, const QModelIndex &parent) {
        const auto data = mimeDataOf(item);
        return m_model->dropMimeData(data.get(), Qt::MoveAction, row, 0, parent);
    };
    const QModelIndex lists = m_model->indexOf(ShelfSection::Lists);
    QVERIFY(drop(ListId{5}, 0, lists));
    QCOMPARE(wanted, (std::vector<UserChange>{OrderLists{{ListId{5}, ListId{1}, ListId{2}}}}));
    wanted.clear();
    QVERIFY(drop(ListId{1}, 1, lists)); // where it is
    QVERIFY(wanted.empty());
    QVERIFY(drop(SearchId{1}, 2, m_model->indexOf(ShelfSection::Searches)));
    QCOMPARE(wanted, (std::vector<UserChange>{OrderSearches{{SearchId{2}, SearchId{1}}}}));
    QVERIFY(!drop(ListId{5}, 0, m_model->indexOf(ShelfSection::Searches)));
    QVERIFY(!drop(ListId{99}, 0, lists)); // gone meanwhile
    QVERIFY(!drop(ShelfTag{u"art"_s}, -1, m_model->indexOf(ShelfTag{u"ml"_s}))); // would be anybody's guess
    wanted.clear();
    m_model->askToMove(m_model->indexOf(ListId{2}), 3);
    QCOMPARE(wanted, (std::vector<UserChange>{OrderLists{{ListId{1}, ListId{5}, ListId{2}}}}));
    m_model->askToMove(m_model->indexOf(LibraryPlace::Unread), 0);
    m_model->askToMove(m_model->indexOf(ListId{2}), 4);
    QCOMPARE(wanted.size(), size_t(1));
}

void TestShelfModel::ordersTagsWithThoseBelow()
{
    m_model->setShelf(withTags({u"a"_s, u"b/x"_s, u"b/y"_s, u"c"_s}));
    std::vector<UserChange> wanted;
    connect(m_model.get(), &ShelfModel::moveWanted, this, [&](const UserChange &change) { wanted.push_back(change); });
    m_model->askToMove(m_model->indexOf(ShelfTag{u"b"_s}), 0); // no tag itself
    m_model->askToMove(m_model->indexOf(ShelfTag{u"b/y"_s}), 0);
    QCOMPARE(wanted,
             (std::vector<UserChange>{OrderTags{{u"b/x"_s, u"b/y"_s, u"a"_s, u"c"_s}},
                                      OrderTags{{u"a"_s, u"b/y"_s, u"b/x"_s, u"c"_s}}}));
}

void TestShelfModel::takesDroppedPapers()
{
    m_model->setShelf(someShelf());
    std::vector<EntryId> papers;
    ShelfItem onto;
    connect(m_model.get(), &ShelfModel::papersDropped, this,
            [&](const std::vector<EntryId> &dropped, const ShelfItem &item) {
                papers = dropped;
                onto = item;
            });
    const auto data = mimeDataOf(std::vector<EntryId>{{7}, {3}});
    QVERIFY(m_model->dropMimeData(data.get(), Qt::CopyAction, -1, -1, m_model->indexOf(ListId{2})));
    QCOMPARE(papers, (std::vector<EntryId>{{7}, {3}}));
    QCOMPARE(onto, ShelfItem(ListId{2}));
    QVERIFY(m_model->canDropMimeData(data.get(), Qt::CopyAction, -1, -1, m_model->indexOf(ShelfTag{u"art"_s})));
    QVERIFY(!m_model->canDropMimeData(data.get(), Qt::CopyAction, -1, -1, m_model->indexOf(SearchId{1})));
    QVERIFY(!m_model->canDropMimeData(data.get(), Qt::CopyAction, -1, -1, m_model->indexOf(LibraryPlace::All)));
    QVERIFY(!m_model->canDropMimeData(data.get(), Qt::CopyAction, 0, 0, m_model->indexOf(ShelfSection::Lists)));
}

void TestShelfModel::takesNothingFromOutside()
{
    const auto given = mimeDataOf(std::vector<EntryId>{{7}, {3}});
    const QByteArray bytes = given->data(papersMimeType());
    QVERIFY(draggedPapers(*given));
    QByteArray ofAnother = bytes;
    ofAnother[7] = char(ofAnother[7] ^ 1); // another process
    QByteArray huge = bytes;
    huge.replace(8, 8, QByteArray(8, 0x7f));
    for (const QByteArray &bad :
         {QByteArray(), QByteArray("x"), bytes.chopped(1), bytes + 'x', ofAnother, huge, bytes.first(16)}) {
        QMimeData data;
        data.setData(papersMimeType(), bad);
        QVERIFY2(!draggedPapers(data), bad.toHex().constData());
        data.setData(shelfMimeType(), bad);
        QVERIFY(!draggedItem(data));
    }
    QVERIFY(!draggedItem(*mimeDataOf(ShelfItem(LibraryPlace::All)))); // which is not dragged
    QVERIFY(draggedItem(*mimeDataOf(ShelfItem(ShelfTag{u"a/ß"_s}))) == ShelfItem(ShelfTag{u"a/ß"_s}));
}

void TestShelfModel::namesAreHarmless()
{
    Shelf shelf = withTags({u"a\u202eb"_s});
    shelf.searches = {{{1}, u"<b>x</b>"_s, u"<img src=x>"_s}};
    m_model->setShelf(shelf);
    QVERIFY(!section(ShelfSection::Tags).first().contains(QChar(0x202e)));
    QCOMPARE(m_model->indexOf(SearchId{1}).data(Qt::ToolTipRole).toString(), u"&lt;img src=x&gt;"_s);
}

QTEST_GUILESS_MAIN(TestShelfModel)
#include "test_shelfmodel.moc"
