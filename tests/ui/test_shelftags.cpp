// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shelfwindow.h"
#include "ui/namedialog.h"
#include "ui/pickdialog.h"

using namespace hotpapers;
using models::LibraryPlace;
using models::ShelfItem;
using models::ShelfModel;
using models::ShelfTag;

/** Tags and saved searches in the panel beside the papers, and what tells of new papers. */
class TestShelfTags : public QObject
{
    Q_OBJECT
private slots:
    void init() { w = std::make_unique<ShelfWindow>(); }
    void cleanup() { w.reset(); }

    void tagShowsThoseBelow();
    void tagMergesAfterAsking();
    void tagMergesFromTheMenu();
    void tagsHaveColors();
    void searchIsSavedAndCounted();
    void searchTellsOfNewPapers();
    void manyRowsAreNarrowed();

private:
    std::unique_ptr<ShelfWindow> w;
};

void TestShelfTags::tagShowsThoseBelow()
{
    w->tag(u"ml"_s, 0);
    w->tag(u"ml/rl"_s, 1);
    QCOMPARE(w->shelfRow(ShelfTag{u"ml/rl"_s}).parent(), w->shelfRow(ShelfTag{u"ml"_s}));
    w->clickShelf(ShelfTag{u"ml"_s});
    QTRY_COMPARE(w->titles().size(), 2);
    QVERIFY(w->shelf()->selectionModel()->isSelected(w->shelfRow(ShelfTag{u"ml"_s})));
}

void TestShelfTags::tagMergesAfterAsking()
{
    w->tag(u"ml"_s, 0);
    w->tag(u"ai"_s, 1);
    w->shelf()->model()->setData(w->shelfRow(ShelfTag{u"ai"_s}), u"ML"_s);
    QVERIFY(w->confirmed.contains(u"ML"_s));
    QCOMPARE(w->stored().tags.size(), size_t(2));
    w->accept();
    QTRY_COMPARE(w->stored().tags, (std::vector<TagLook>{{u"ml"_s, 2}}));
    w->action("actionUndo")->trigger();
    QTRY_COMPARE(w->stored().tags.size(), size_t(2));
    w->confirmed.clear();
    w->shelf()->model()->setData(w->shelfRow(ShelfTag{u"ml"_s}), u"learning"_s);
    QTRY_VERIFY(w->shelfRow(ShelfTag{u"learning"_s}).isValid());
    QVERIFY(w->confirmed.isEmpty());
}

void TestShelfTags::tagMergesFromTheMenu()
{
    w->tag(u"ml"_s, 0);
    w->tag(u"ai"_s, 1);
    w->choose(ShelfTag{u"ai"_s});
    w->action("actionMergeTag")->trigger();
    w->answer<ui::PickDialog>("pickEdit", u"ml"_s);
    QTRY_COMPARE(w->stored().tags, (std::vector<TagLook>{{u"ml"_s, 2}}));
    QVERIFY(w->notice().contains(u"ml"_s));
    w->clickButtonOf("noticeBar");
    QTRY_COMPARE(w->stored().tags.size(), size_t(2));
}

void TestShelfTags::tagsHaveColors()
{
    w->tag(u"ml"_s, 0);
    QAction *blue = w->menuAction(ShelfTag{u"ml"_s}, u"Blue"_s);
    QVERIFY(blue);
    blue->trigger();
    QTRY_COMPARE(w->shelfRow(ShelfTag{u"ml"_s}).data(ShelfModel::ColorRole).toUInt(), 0x0072b2U);
    w->choose(LibraryPlace::All);
    QVERIFY(!w->action("actionDeleteItem")->isEnabled());
}

void TestShelfTags::searchIsSavedAndCounted()
{
    QVERIFY(!w->action("actionSaveSearch")->isEnabled());
    w->search()->setText(u"author:berg"_s);
    QTRY_COMPARE(w->titles().size(), 2);
    w->action("actionSaveSearch")->trigger();
    QTRY_VERIFY(w->window->findChild<ui::NameDialog *>());
    QCOMPARE(w->child<QLineEdit>("nameEdit")->text(), u"author:berg"_s);
    w->answer<ui::NameDialog>("nameEdit", u"Bergs"_s);
    const SearchId search{1};
    QTRY_COMPARE(w->shelfRow(search).data(ShelfModel::CountRole).toInt(), 2);
    w->goToList(0);
    QTRY_COMPARE(w->titles().size(), 5);
    w->clickShelf(search);
    QTRY_COMPARE(w->titles().size(), 2);
    QCOMPARE(w->search()->text(), u"author:berg"_s);
    QVERIFY(w->shelf()->selectionModel()->isSelected(w->shelfRow(search)));
    w->importBerg();
    QTRY_COMPARE(w->shelfRow(search).data(ShelfModel::CountRole).toInt(), 3);
    QVERIFY(w->notice().isEmpty()); // it was not asked for
}

void TestShelfTags::searchTellsOfNewPapers()
{
    w->session->marks.change(KeepSearch{{{}, u"Bergs"_s, u"author:berg"_s, true}});
    w->session->marks.change(KeepSearch{{{}, u"Nobody"_s, u"author:nobody"_s, true}});
    QTRY_VERIFY(w->shelfRow(SearchId{2}).isValid());
    w->importBerg();
    QTRY_VERIFY(w->notice().contains(u"Bergs"_s));
    QVERIFY(w->notice().startsWith(u'1'));
    w->clickButtonOf("noticeBar");
    QTRY_VERIFY(w->titles().contains(u"Zeta"_s));
    QAction *notify = w->menuAction(SearchId{1}, u"Tell Me of New Papers"_s);
    QVERIFY(notify && notify->isChecked());
    notify->trigger();
    QTRY_VERIFY(!w->stored().searches[0].notify);
}

void TestShelfTags::manyRowsAreNarrowed()
{
    auto *filter = w->child<QLineEdit>("shelfFilter");
    QVERIFY(!filter->isVisible());
    for (int i = 0; i < 8; ++i) {
        w->make(u"List %1"_s.arg(i), {});
    }
    w->tag(u"ml/rl"_s, 0);
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

QTEST_MAIN(TestShelfTags)
#include "test_shelftags.moc"
