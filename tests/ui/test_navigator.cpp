// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/navigator.h"

#include <QSignalSpy>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;
using ui::Navigator;
using ui::Place;
using ui::SortOrder;

class TestNavigator : public QObject
{
    Q_OBJECT

private slots:
    void goesBackAndForward();
    void sameplaceIsNoMove();
    void newPlaceForgetsWhatWasAhead();
    void forgetsTheOldest();
    void searchLeadsBackToItsPlace();
    void blankSearchIsNone();
    void refusedSearchKeepsThePlace();
    void narrowsWhatIsShown();
    void narrowingIsAPlaceOfItsOwn();
    void searchHasItsOwnOrder();
    void ordersByTheNewKeyFirst();
    void orderIsStoredAsText_data();
    void orderIsStoredAsText();
    void placeIsStoredAsText_data();
    void placeIsStoredAsText();
    void queries();
    void hidesWhatOneAccountAnnounced();
    void catchingUpHasItsOwnOrder();
    void listHasItsOwnOrder();
    void knowsWhatDependsOnReading_data();
    void knowsWhatDependsOnReading();
};

void TestNavigator::goesBackAndForward()
{
    Navigator navigator;
    QVERIFY(!navigator.isAnywhere());
    navigator.back();
    navigator.forward();
    navigator.go(Place::of(Place::List::All));
    navigator.go(Place::of(Place::List::Starred));
    const QSignalSpy moved(&navigator, &Navigator::moved);
    navigator.back();
    QCOMPARE(navigator.place(), Place::of(Place::List::All));
    QVERIFY(!navigator.canGoBack());
    QVERIFY(navigator.canGoForward());
    navigator.forward();
    QCOMPARE(navigator.place(), Place::of(Place::List::Starred));
    QCOMPARE(moved.size(), 2);
}

void TestNavigator::sameplaceIsNoMove()
{
    Navigator navigator;
    navigator.go(Place::of(Place::List::All));
    const QSignalSpy moved(&navigator, &Navigator::moved);
    navigator.go(Place::of(Place::List::All));
    QCOMPARE(moved.size(), 0);
    QVERIFY(!navigator.canGoBack());
}

void TestNavigator::newPlaceForgetsWhatWasAhead()
{
    Navigator navigator;
    navigator.go(Place::of(Place::List::All));
    navigator.go(Place::of(Place::List::Starred));
    navigator.back();
    navigator.go(Place::of(Place::List::Noted));
    QVERIFY(!navigator.canGoForward());
    navigator.back();
    QCOMPARE(navigator.place(), Place::of(Place::List::All));
}

void TestNavigator::forgetsTheOldest()
{
    Navigator navigator;
    for (int i = 0; i < 3 * int(Navigator::maximumPlaces); ++i) {
        navigator.go(Place::of(DayRange::of(QDate(2021, 1, 1).addDays(i))));
    }
    size_t steps = 1;
    for (; navigator.canGoBack(); ++steps) {
        navigator.back();
    }
    QCOMPARE(steps, Navigator::maximumPlaces);
}

void TestNavigator::searchLeadsBackToItsPlace()
{
    Navigator navigator;
    navigator.search(u"early"_s); // before there is any place
    QCOMPARE(navigator.place().search, u"early"_s);

    const Place day = Place::of(DayRange::of(QDate(2021, 7, 27)));
    navigator.go(day);
    navigator.search(u"g"_s);
    navigator.search(u"gr"_s);
    QCOMPARE(navigator.query().search, searchFor(TextCondition{SearchField::Any, u"gr"_s, true}));
    QVERIFY(!navigator.query().days); // over everything
    navigator.search({});
    QCOMPARE(navigator.place(), day);
    navigator.back();
    QCOMPARE(navigator.place().search, u"gr"_s);
    navigator.back();
    QCOMPARE(navigator.place(), day);
}

void TestNavigator::blankSearchIsNone()
{
    Navigator navigator;
    navigator.go(Place::of(Place::List::Starred));
    navigator.search(u"   "_s);
    QCOMPARE(navigator.place(), Place::of(Place::List::Starred));
    QVERIFY(!navigator.canGoBack());
}

void TestNavigator::refusedSearchKeepsThePlace()
{
    Navigator navigator;
    navigator.search(u"good"_s);
    const QSignalSpy moved(&navigator, &Navigator::moved);
    const QSignalSpy accepted(&navigator, &Navigator::searchAccepted);
    const QSignalSpy refused(&navigator, &Navigator::searchRefused);
    navigator.search(u"good foo:1"_s);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][0].value<SearchError>().fault, SearchFault::UnknownField);
    QCOMPARE(refused[0][0].value<SearchError>().start, 5);
    QCOMPARE(navigator.place().search, u"good"_s);
    QCOMPARE(moved.size() + accepted.size(), 0);
    navigator.search(u"good"_s); // no other place, but no error any more either
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(moved.size(), 0);
}

void TestNavigator::narrowsWhatIsShown()
{
    const TextCondition category{SearchField::Category, u"cs.LG"_s, false};
    Navigator navigator;
    navigator.go(Place::of(Place::List::Starred));
    navigator.narrow(category, false);
    QCOMPARE(navigator.query().search, both(searchFor(FlagCondition{SearchFlag::Starred}), searchFor(category)));
    navigator.narrow(DayCondition{SearchField::Date, QDate(2021, 1, 1), QDate(2021, 12, 31)}, true);
    QVERIFY(navigator.query().search.root->children.back().kind == SearchNode::Kind::Not);
    const DayRange days{QDate(2021, 7, 24), QDate(2021, 7, 26)};
    navigator.go(Place::of(days));
    navigator.narrow(category, false);
    QCOMPARE(navigator.query().search,
             both(searchFor(DayCondition{SearchField::Date, days.first, days.last}), searchFor(category)));
    QVERIFY(navigator.place().isSearch());
}

void TestNavigator::narrowingIsAPlaceOfItsOwn()
{
    const TextCondition category{SearchField::Category, u"cs.LG"_s, false};
    Navigator navigator;
    const QSignalSpy refused(&navigator, &Navigator::narrowingRefused);
    navigator.go(Place::of(Place::List::All));
    navigator.search(u"graph"_s);
    navigator.sortBy(SortKey::Heat);
    navigator.narrow(category, false);
    QCOMPARE(navigator.place().search, u"graph* cat:cs.LG "_s);
    QCOMPARE(navigator.order().front(), (SortStep{SortKey::Heat, true}));
    navigator.back();
    QCOMPARE(navigator.place().search, u"graph"_s);
    navigator.search(u"a"_s.repeated(maximumSearchLength - 5));
    const QString longest = navigator.place().search;
    navigator.narrow(category, false);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(navigator.place().search, longest);
}

void TestNavigator::searchHasItsOwnOrder()
{
    Navigator navigator;
    navigator.go(Place::of(Place::List::All));
    navigator.sortBy(SortKey::Heat);
    navigator.search(u"word"_s);
    QCOMPARE(navigator.order().front(), (SortStep{SortKey::Relevance, true}));
    navigator.sortBy(SortKey::Title);
    QCOMPARE(navigator.query().order.front(), (SortStep{SortKey::Title, false}));
    navigator.search(u"words"_s);
    QCOMPARE(navigator.query().order.front(), (SortStep{SortKey::Title, false}));
    navigator.sortBy(SortKey::Relevance);
    QCOMPARE(navigator.query().order.front(), (SortStep{SortKey::Relevance, true}));
    navigator.sortBy(SortKey::Relevance); // has no other direction
    QCOMPARE(navigator.query().order.front(), (SortStep{SortKey::Relevance, true}));
    navigator.search({});
    QCOMPARE(navigator.query().order.front(), (SortStep{SortKey::Heat, true}));
    navigator.search(u"other"_s);
    QCOMPARE(navigator.order().front().key, SortKey::Relevance);
}

void TestNavigator::ordersByTheNewKeyFirst()
{
    SortOrder order = ui::withFirst(ui::defaultOrder(), SortKey::Retweets);
    QCOMPARE(order, (SortOrder{{SortKey::Retweets, true}, {SortKey::Day, true}, {SortKey::Rank, false}}));
    order = ui::withFirst(order, SortKey::Title);
    QCOMPARE(order, (SortOrder{{SortKey::Title, false}, {SortKey::Retweets, true}, {SortKey::Day, true}}));
    order = ui::withFirst(order, SortKey::Title);
    QCOMPARE(order.front(), (SortStep{SortKey::Title, true}));
    order = ui::withFirst(order, SortKey::Retweets);
    QCOMPARE(order, (SortOrder{{SortKey::Retweets, true}, {SortKey::Title, true}, {SortKey::Day, true}}));
}

void TestNavigator::orderIsStoredAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("again");
    QTest::newRow("two") << u"-Heat,Title"_s << u"-Heat,Title"_s;
    QTest::newRow("nothing") << u""_s << u"-Day,Rank"_s;
    QTest::newRow("nonsense") << u"Colour,-,ColumnCount"_s << u"-Day,Rank"_s;
    QTest::newRow("partly") << u"Colour,-Day"_s << u"-Day"_s;
    QTest::newRow("endless") << u"Rank,"_s.repeated(1000) << u"Rank"_s;
}

void TestNavigator::orderIsStoredAsText()
{
    QFETCH(QString, text);
    QTEST(ui::toText(ui::sortOrderFromText(text)), "again");
}

void TestNavigator::placeIsStoredAsText_data()
{
    QTest::addColumn<Place>("place");
    QTest::newRow("day") << Place::of(DayRange::of(QDate(2021, 7, 27)));
    QTest::newRow("days") << Place::of(DayRange{QDate(2021, 7, 24), QDate(2021, 7, 26)});
    for (const auto list :
         {Place::List::All, Place::List::Starred, Place::List::Unread, Place::List::Noted, Place::List::ForYou}) {
        QTest::addRow("list %d", int(list)) << Place::of(list);
    }
    const std::vector papers = {*ArxivId::parse(u"2107.00001"), *ArxivId::parse(u"hep-th/9901001")};
    QTest::newRow("catch-up") << Place::catchingUp(QDate(2021, 7, 20), papers);
    QTest::newRow("reading list") << Place::of(ReadingList{{7}, u"Graphs, 1"_s});
    Place fresh = Place::of(Place::List::All);
    fresh.search = u"snow "_s;
    fresh.newerThan = 7;
    fresh.newIn = u"Snow and Ice"_s;
    QTest::newRow("new in a search") << fresh;
    QTest::newRow("search") << Place{Place::List::Noted, {}, u"author:\"Jörn\" {}"_s};
}

void TestNavigator::placeIsStoredAsText()
{
    QFETCH(Place, place);
    QCOMPARE(ui::placeFromText(ui::toText(place)), place);
    for (const QString &bad : {u""_s, u"null"_s, u"[1]"_s, uR"({"list":"moon","first":3})"_s,
                               uR"({"list":"catchUp","first":"2021-07-20","papers":["x"]})"_s,
                               uR"({"list":"readingList","id":"x","name":"y"})"_s}) {
        const Place none = ui::placeFromText(bad);
        QVERIFY(none.list == Place::List::Days && !none.days.isValid());
    }
    const Place unread{Place::List::Unread, {}, u"foo:1"_s};
    QCOMPARE(ui::placeFromText(ui::toText(unread)), Place::of(Place::List::Unread)); // of another version's language
}

void TestNavigator::queries()
{
    const auto flagged = [](SearchFlag flag) { return searchFor(FlagCondition{flag}); };
    QVERIFY(ui::queryOf(Place::of(Place::List::All)).search.isEmpty());
    QCOMPARE(ui::queryOf(Place::of(Place::List::Unread)).search, flagged(SearchFlag::Unread));
    QCOMPARE(ui::queryOf(Place::of(Place::List::Starred)).search, flagged(SearchFlag::Starred));
    QCOMPARE(ui::queryOf(Place::of(Place::List::Noted)).search, flagged(SearchFlag::HasNote));
    QCOMPARE(ui::queryOf(Place::of(Place::List::ForYou)).search, flagged(SearchFlag::Unread));
    QCOMPARE(ui::queryOf(Place::of(Place::List::ForYou)).limit, Place::maximumFitting);
    const DayRange days{QDate(2021, 7, 24), QDate(2021, 7, 26)};
    QCOMPARE(ui::queryOf(Place::of(days)).days, std::optional(days));
    const PaperQuery search = ui::queryOf({Place::List::Starred, {}, u"word"_s});
    QCOMPARE(search.search, searchFor(TextCondition{SearchField::Any, u"word"_s, true}));
}

// Everywhere, without becoming part of what is typed.
void TestNavigator::hidesWhatOneAccountAnnounced()
{
    const auto withoutOne = [](const SearchQuery &query) {
        const SearchNode one = *searchFor(NumberCondition{SearchField::Accounts, 1, 1}).root;
        return both(query, {SearchNode{SearchNode::Kind::Not, {}, {one}}});
    };
    Navigator navigator;
    const QSignalSpy changed(&navigator, &Navigator::hidingChanged);
    const Place day = Place::of(DayRange::of(QDate(2021, 7, 27)));
    navigator.go(day);
    navigator.setHidesOneAccount(true);
    navigator.setHidesOneAccount(true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(navigator.place(), day);
    QCOMPARE(navigator.query().search, withoutOne({}));
    QCOMPARE(navigator.query().days, std::optional(day.days));
    QCOMPARE(navigator.shownSearch(), withoutOne(navigator.asSearch()));
    QVERIFY2(navigator.whyEmpty().contains(u"Hide What One Account Announced"_s), qPrintable(navigator.whyEmpty()));
    navigator.search(u"graph "_s);
    QCOMPARE(navigator.query().search, withoutOne(searchFor(TextCondition{SearchField::Any, u"graph"_s, false})));
    navigator.narrow(TextCondition{SearchField::Category, u"cs.LG"_s, false}, false);
    QCOMPARE(navigator.place().search, u"graph cat:cs.LG "_s);
    navigator.setHidesOneAccount(false);
    QCOMPARE(navigator.shownSearch(), navigator.asSearch());
    QVERIFY(!navigator.whyEmpty().contains(u"Hide"_s));
    QCOMPARE(changed.size(), 2);
}

void TestNavigator::catchingUpHasItsOwnOrder()
{
    const Place catchUp = Place::catchingUp(QDate(2021, 7, 20), {*ArxivId::parse(u"2107.00001")});
    Navigator navigator;
    navigator.go(catchUp);
    QCOMPARE(navigator.order().front(), (SortStep{SortKey::Heat, true}));
    QCOMPARE(navigator.query().search, searchFor(IdCondition{catchUp.papers.front()}));
    navigator.go(Place::of(Place::List::All));
    QCOMPARE(navigator.order(), ui::defaultOrder());
    navigator.search(u"word"_s);
    navigator.back();
    navigator.back();
    QCOMPARE(navigator.place(), catchUp);
    QCOMPARE(navigator.order().front(), (SortStep{SortKey::Heat, true}));
}

void TestNavigator::listHasItsOwnOrder()
{
    Navigator navigator;
    navigator.go(Place::of(Place::List::All));
    navigator.go(Place::of(ReadingList{{3}, u"Graphs"_s}));
    QVERIFY(navigator.showsListOrder());
    QCOMPARE(navigator.query().list, ListId{3});
    QVERIFY(navigator.query().search.isEmpty());
    QCOMPARE(navigator.order(), (SortOrder{{SortKey::ListPosition, false}}));
    QCOMPARE(navigator.asSearch(), searchFor(TextCondition{SearchField::List, u"Graphs"_s}));
    navigator.sortBy(SortKey::Title);
    QVERIFY(!navigator.showsListOrder());
    QCOMPARE(navigator.order(), (SortOrder{{SortKey::Title, false}, {SortKey::ListPosition, false}}));
    QCOMPARE(navigator.browsingOrder(), ui::defaultOrder()); // that of other places stays
    navigator.sortBy(SortKey::ListPosition);
    QVERIFY(navigator.showsListOrder());
    navigator.search(u"graph"_s);
    QCOMPARE(navigator.order().front().key, SortKey::Relevance);
    QVERIFY(navigator.query().list.isNull()); // over everything
    navigator.search({});
    QVERIFY(navigator.showsListOrder());
    navigator.go(Place{Place::List::All, {}, u"x"_s});
    navigator.back();
    QVERIFY(navigator.showsListOrder());
    navigator.forward();
    QCOMPARE(navigator.order().front().key, SortKey::Relevance);
}

void TestNavigator::knowsWhatDependsOnReading_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<bool>("depends");
    QTest::newRow("a day") << Place::of(DayRange::of(QDate(2021, 7, 27))) << false;
    QTest::newRow("all") << Place::of(Place::List::All) << false;
    QTest::newRow("starred") << Place::of(Place::List::Starred) << false;
    QTest::newRow("unread") << Place::of(Place::List::Unread) << true;
    QTest::newRow("for you") << Place::of(Place::List::ForYou) << true;
    QTest::newRow("word") << Place{Place::List::All, {}, u"unread"_s} << false;
    QTest::newRow("searched") << Place{Place::List::All, {}, u"cat:cs.LG -is:read"_s} << true;
    QTest::newRow("catch-up") << Place::catchingUp(QDate(2021, 7, 20), {*ArxivId::parse(u"2107.00001")}) << false;
}

void TestNavigator::knowsWhatDependsOnReading()
{
    QFETCH(Place, place);
    QTEST(ui::dependsOnReading(place), "depends");
}

QTEST_GUILESS_MAIN(TestNavigator)
#include "test_navigator.moc"
