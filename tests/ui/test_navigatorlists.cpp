// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/navigator.h"

#include <QSignalSpy>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;
using ui::Navigator;
using ui::Place;

/** What becomes of places when their lists are renamed, deleted and brought back. */
class TestNavigatorLists : public QObject
{
    Q_OBJECT

private slots:
    void listsAreRenamedAndLeft();
    void deletedListsArePassedOver();
    void noStepLeadsToTheSamePlace();
    void searchLeadsToNoDeletedList();
};

void TestNavigatorLists::listsAreRenamedAndLeft()
{
    Navigator navigator;
    navigator.setLists({});
    navigator.go(Place::of(ReadingList{{3}, u"Graphs"_s}));
    const QSignalSpy renamed(&navigator, &Navigator::renamed);
    navigator.setLists({{{3}, u"Graphs"_s}});
    QCOMPARE(renamed.size(), 0);
    navigator.setLists({{{2}, u"Other"_s}, {{3}, u"Trees"_s}});
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(name(navigator.place()), u"Trees"_s);
    navigator.setLists({{{2}, u"Other"_s}});
    QCOMPARE(navigator.place(), Place::of(Place::List::All));
    QVERIFY(!navigator.canGoBack());
    navigator.setLists({{{2}, u"Other"_s}, {{3}, u"Trees"_s}}); // the deletion is undone
    navigator.back();
    QCOMPARE(navigator.place().readingList, ListId{3});
}

void TestNavigatorLists::deletedListsArePassedOver()
{
    const std::vector<ReadingList> both = {{{2}, u"Other"_s}, {{3}, u"Trees"_s}};
    Navigator navigator;
    navigator.setLists(both);
    navigator.go(Place::of(Place::List::Starred));
    navigator.go(Place::of(both[1]));
    navigator.go(Place::of(both[0]));
    const QSignalSpy changed(&navigator, &Navigator::listsChanged);
    navigator.setLists({both[0]});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(navigator.place().readingList, ListId{2});
    navigator.back();
    QCOMPARE(navigator.place(), Place::of(Place::List::Starred));
    QVERIFY(!navigator.canGoBack());
    navigator.forward();
    QCOMPARE(navigator.place().readingList, ListId{2});
    navigator.setLists(both); // the deletion is undone
    navigator.back();
    QCOMPARE(navigator.place().readingList, ListId{3});
}

// From all papers, where the deletion led, back over the list to all papers nothing would be seen to happen.
void TestNavigatorLists::noStepLeadsToTheSamePlace()
{
    const ReadingList trees{{3}, u"Trees"_s};
    Navigator navigator;
    navigator.go(Place::of(Place::List::Starred));
    navigator.go(Place::of(Place::List::All));
    navigator.go(Place::of(trees));
    navigator.setLists({});
    QCOMPARE(navigator.place(), Place::of(Place::List::All));
    navigator.back();
    QCOMPARE(navigator.place(), Place::of(Place::List::Starred));
}

void TestNavigatorLists::searchLeadsToNoDeletedList()
{
    const ReadingList trees{{3}, u"Trees"_s};
    Navigator navigator;
    navigator.setLists({trees});
    navigator.go(Place::of(trees));
    navigator.search(u"word"_s);
    navigator.setLists({});
    QVERIFY(navigator.place().isSearch());
    QVERIFY(!navigator.canGoBack());
    navigator.search({});
    QCOMPARE(navigator.place(), Place::of(Place::List::All));
}

QTEST_GUILESS_MAIN(TestNavigatorLists)
#include "test_navigatorlists.moc"
