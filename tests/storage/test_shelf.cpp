// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/liststore.h"
#include "storage/shelfstore.h"
#include "storage/tagstore.h"
#include "storagetest.h"

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

namespace {

constexpr QDate day = QDate::fromJulianDay(2'459'423); // 2021-07-27

ArxivId id(const QString &text)
{
    return ArxivId::parse(text).value();
}

Highlight passage(const QString &text)
{
    const QString abstract = u"A unicorn has one horn, and unicorns are rare."_s;
    return highlighted(abstract, {abstract.indexOf(text), text.size()}, HighlightColor::Green);
}

std::vector<ArxivId> ids(const QStringList &texts)
{
    std::vector<ArxivId> result;
    for (const QString &text : texts) {
        result.push_back(id(text));
    }
    return result;
}

} // namespace

/** Lists, tags as such, saved searches, names of states; and that each change can be taken back and made again. */
class ShelfTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_database = openLibrary();
        put(*m_database,
            makeDigest(day,
                       {makeEntry("2107.00001"_L1, u"One"_s), makeEntry("2107.00002"_L1, u"Two"_s),
                        makeEntry("2107.00003"_L1, u"Three"_s)}));
    }
    void cleanup() { m_database.reset(); }

    void listsKeepTheirOrder();
    void papersMove_data();
    void papersMove();
    void papersNotInTheLibraryWait();
    void latestEntryStandsForAPaper();
    void finderGivesThePapersOfAList();
    void finderGivesNewerPapers();
    void listNamesAreTheirOwn();
    void tagsAreRenamedWithThoseBelow();
    void tagsMerge();
    void tagsHaveLooks();
    void searchesAreKept();
    void statesAreNamed();
    void eachChangeTurns_data();
    void eachChangeTurns();
    void refusedChangesNothing();

private:
    UserStep change(const UserTurn &what) { return need(turn(*m_database, what)); }
    ListId make(const QString &name, const QStringList &papers = {})
    {
        change(UserChange(MakeList{name, ids(papers)}));
        return need(ListStore(*m_database).find(name));
    }
    void tag(const QString &tag, const QStringList &papers)
    {
        for (const QString &paper : papers) {
            need(m_database->execute(u"INSERT INTO user_tag (tag, arxiv_id) VALUES (?, ?)"_s, {tag, paper}));
        }
    }
    [[nodiscard]] QStringList papersOf(ListId list) const
    {
        QStringList result;
        for (const ListedPaper &paper : need(ListStore(*m_database).papers(list))) {
            result += paper.arxivId.text();
        }
        return result;
    }
    [[nodiscard]] QStringList titlesOf(const std::vector<EntryId> &entries) const
    {
        QStringList titles;
        for (const PaperRow &paper : need(PaperStore(*m_database).rows(entries))) {
            titles += paper.title;
        }
        return titles;
    }
    [[nodiscard]] QStringList listNames() const
    {
        QStringList result;
        for (const ReadingList &list : need(ListStore(*m_database).lists())) {
            result += list.name;
        }
        return result;
    }
    [[nodiscard]] QStringList tags() const
    {
        return texts(*m_database, u"SELECT tag || '|' || arxiv_id FROM user_tag ORDER BY tag, arxiv_id"_s);
    }
    /** All that the person has. */
    [[nodiscard]] QStringList everything() const
    {
        QStringList all;
        for (const QString &sql :
             {u"SELECT id, name, position FROM user_list ORDER BY id"_s,
              u"SELECT list_id, arxiv_id, position FROM user_list_paper ORDER BY list_id, arxiv_id"_s,
              u"SELECT tag, arxiv_id FROM user_tag ORDER BY tag, arxiv_id"_s,
              u"SELECT tag, coalesce(color, -1), coalesce(position, -1) FROM user_tag_look ORDER BY tag"_s,
              u"SELECT id, name, query, notify, position FROM user_search ORDER BY id"_s,
              u"SELECT state, name FROM user_state_name ORDER BY state"_s,
              u"SELECT id, arxiv_id, color, start, text, before, after FROM user_highlight ORDER BY id"_s}) {
            all += texts(*m_database, sql);
        }
        return all;
    }

    std::unique_ptr<Database> m_database;
};

void ShelfTest::listsKeepTheirOrder()
{
    const ListId one = make(u"  One\n"_s);
    const ListId two = make(u"Two"_s);
    make(u"Three"_s);
    QCOMPARE(listNames(), (QStringList{u"One"_s, u"Two"_s, u"Three"_s}));
    change(UserChange(OrderLists{{two, ListId{99}, one}}));
    QCOMPARE(listNames(), (QStringList{u"Two"_s, u"One"_s, u"Three"_s}));
    change(UserChange(RemoveList{two}));
    QCOMPARE(listNames(), (QStringList{u"One"_s, u"Three"_s}));
}

void ShelfTest::papersMove_data()
{
    QTest::addColumn<QStringList>("moved");
    QTest::addColumn<int>("position");
    QTest::addColumn<QString>("order");

    QTest::newRow("down") << QStringList{u"2107.00001"_s} << 2 << u"2 1 3 4"_s;
    QTest::newRow("up") << QStringList{u"2107.00004"_s} << 0 << u"4 1 2 3"_s;
    QTest::newRow("to the end") << QStringList{u"2107.00002"_s} << 99 << u"1 3 4 2"_s;
    QTest::newRow("where it is") << QStringList{u"2107.00002"_s} << 1 << u"1 2 3 4"_s;
    QTest::newRow("several, in their own order") << QStringList{u"2107.00004"_s, u"2107.00001"_s} << 2 << u"2 4 1 3"_s;
    QTest::newRow("one of another list") << QStringList{u"2107.00009"_s, u"2107.00003"_s} << 0 << u"3 1 2 4"_s;
}

void ShelfTest::papersMove()
{
    QFETCH(const QStringList, moved);
    QFETCH(const int, position);
    QFETCH(const QString, order);
    const ListId list = make(u"List"_s, {u"2107.00001"_s, u"2107.00002"_s, u"2107.00003"_s, u"2107.00004"_s});
    change(UserChange(MoveInList{list, ids(moved), position}));
    QCOMPARE(papersOf(list).join(u' ').remove(u"2107.0000"_s), order);
}

void ShelfTest::papersNotInTheLibraryWait()
{
    const ListId list = make(u"List"_s, {u"2107.00002"_s, u"hep-th/9901001"_s});
    need(m_database->execute(u"INSERT INTO user_reference (arxiv_id, title, authors, added_at) VALUES (?, ?, ?, 0)"_s,
                             {u"hep-th/9901001"_s, u"Strings"_s, uR"(["A. Author"])"_s}));
    const auto lists = need(ListStore(*m_database).lists());
    QCOMPARE(lists.size(), size_t(1));
    QCOMPARE(lists[0], (ReadingList{list, u"List"_s, 1, 1}));
    const auto papers = need(ListStore(*m_database).papers(list));
    QCOMPARE(papers.size(), size_t(2));
    QVERIFY(!papers[0].entry.isNull());
    QCOMPARE(papers[1], (ListedPaper{id(u"hep-th/9901001"_s), {}, u"Strings"_s, {u"A. Author"_s}}));
}

void ShelfTest::latestEntryStandsForAPaper()
{
    put(*m_database, makeDigest(day.addDays(-3), {makeEntry("2107.00001"_L1, u"One"_s)}));
    const ListId list = make(u"List"_s, {u"2107.00001"_s});
    const EntryId entry = need(ListStore(*m_database).papers(list)).at(0).entry;
    const QStringList days =
        texts(*m_database,
              u"SELECT d.last_day FROM entry e JOIN digest d ON d.id = e.digest_id WHERE e.id = %1"_s.arg(entry.value));
    QCOMPARE(days, QStringList(QString::number(day.toJulianDay())));
}

void ShelfTest::finderGivesThePapersOfAList()
{
    const ListId list =
        make(u"List"_s, {u"2107.00003"_s, u"hep-th/9901001"_s, u"2107.00001"_s}); // one that no digest has
    Finder finder(*m_database);
    const auto titles = [&](PaperQuery query) {
        query.list = list;
        return titlesOf(need(finder.find(query)).entries);
    };
    const std::vector<SortStep> byPosition = {{SortKey::ListPosition, false}};
    QCOMPARE(titles({.order = byPosition}), (QStringList{u"Three"_s, u"One"_s}));
    QCOMPARE(titles({.order = {{SortKey::ListPosition, true}}}), (QStringList{u"One"_s, u"Three"_s}));
    QCOMPARE(titles({.order = {{SortKey::Title, false}}}), (QStringList{u"One"_s, u"Three"_s}));
    QCOMPARE(titles({.days = DayRange::of(day), .order = byPosition}), (QStringList{u"Three"_s, u"One"_s}));
    QCOMPARE(titles({.search = search(u"one"_s), .order = byPosition}), QStringList(u"One"_s));
    change(UserChange(MoveInList{list, ids({u"2107.00001"_s}), 0}));
    QCOMPARE(titles({.order = byPosition}), (QStringList{u"One"_s, u"Three"_s}));
    const FoundPapers first = need(finder.find({.order = byPosition, .limit = 1, .list = list}));
    QCOMPARE(first.papers, 2);
    QCOMPARE(titlesOf(first.entries), QStringList(u"One"_s));
    QVERIFY(need(finder.find({.list = ListId{99}})).entries.empty());
    QCOMPARE(need(finder.find({.order = byPosition})).papers, 3); // which says nothing without a list
}

void ShelfTest::finderGivesNewerPapers()
{
    const qint64 newest = need(DigestStore(*m_database).newestPaper());
    Finder finder(*m_database);
    QVERIFY(need(finder.find({.newerThan = newest})).entries.empty());
    put(*m_database,
        makeDigest(day.addDays(1), {makeEntry("2107.00001"_L1, u"One"_s), makeEntry("2107.00007"_L1, u"Seven"_s)}));
    QCOMPARE(titlesOf(need(finder.find({.newerThan = newest})).entries), QStringList(u"Seven"_s));
}

void ShelfTest::listNamesAreTheirOwn()
{
    const ListId list = make(u"Reading"_s);
    const auto codeOf = [&](const UserChange &what) { return turn(*m_database, what).error().code; };
    QCOMPARE(codeOf(MakeList{u" reading"_s}), ErrorCode::NameTaken);
    QCOMPARE(codeOf(MakeList{u" \u200b "_s}), ErrorCode::InvalidArgument);
    QCOMPARE(codeOf(RenameList{ListId{99}, u"Other"_s}), ErrorCode::NoSuchList);
    change(UserChange(RenameList{list, u"READING"_s})); // its own name, spelled anew
    QCOMPARE(listNames(), QStringList(u"READING"_s));
    QCOMPARE(ListStore(*m_database).find(u"other"_s).error().code, ErrorCode::NoSuchList);
}

void ShelfTest::tagsAreRenamedWithThoseBelow()
{
    tag(u"ml"_s, {u"2107.00001"_s});
    tag(u"ML/rl"_s, {u"2107.00002"_s});
    tag(u"mlx"_s, {u"2107.00003"_s});
    change(UserChange(ColorTag{u"ml/RL"_s, 0xff0000}));
    change(UserChange(RenameTag{u"ml"_s, u"Learning"_s}));
    QCOMPARE(tags(), (QStringList{u"Learning|2107.00001"_s, u"Learning/rl|2107.00002"_s, u"mlx|2107.00003"_s}));
    QCOMPARE(need(TagStore(*m_database).looks()).at(1).color, std::optional<Rgb>(0xff0000));
    change(UserChange(RenameTag{u"learning"_s, u"LEARNING"_s}));
    QCOMPARE(tags().first(), u"LEARNING|2107.00001"_s);
    change(UserChange(RemoveTag{u"learning"_s}));
    QCOMPARE(tags(), QStringList(u"mlx|2107.00003"_s));
}

void ShelfTest::tagsMerge()
{
    tag(u"a"_s, {u"2107.00001"_s, u"2107.00002"_s});
    tag(u"b"_s, {u"2107.00002"_s, u"2107.00003"_s});
    change(UserChange(ColorTag{u"b"_s, 1}));
    change(UserChange(ColorTag{u"a"_s, 2}));
    change(UserChange(RenameTag{u"a"_s, u"B"_s}));
    QCOMPARE(need(TagStore(*m_database).looks()).size(), size_t(1));
    QCOMPARE(need(TagStore(*m_database).looks()).at(0), (TagLook{u"b"_s, 3, Rgb(1)}));
}

void ShelfTest::tagsHaveLooks()
{
    tag(u"a"_s, {u"2107.00001"_s});
    tag(u"b"_s, {u"2107.00001"_s});
    tag(u"c"_s, {u"2107.00001"_s, u"2107.99999"_s}); // one that the library does not have
    change(UserChange(OrderTags{{u"c"_s}}));
    change(UserChange(ColorTag{u"b"_s, 0x00ff00}));
    const std::vector<TagLook> expected = {{u"c"_s, 1, {}}, {u"a"_s, 1, {}}, {u"b"_s, 1, Rgb(0x00ff00)}};
    QCOMPARE(need(TagStore(*m_database).looks()), expected);
}

void ShelfTest::searchesAreKept()
{
    change(UserChange(KeepSearch{{{}, u"Hot"_s, u"rt:>100"_s, true}}));
    change(UserChange(KeepSearch{{{}, u"Mine"_s, u"is:starred"_s}}));
    auto kept = need(ShelfStore(*m_database).shelf()).searches;
    QCOMPARE(kept.size(), size_t(2));
    QCOMPARE(kept[0].query, u"rt:>100"_s);
    QVERIFY(kept[0].notify);
    kept[0].query = u"rt:>200"_s;
    change(UserChange(KeepSearch{kept[0]}));
    change(UserChange(OrderSearches{{kept[1].id}}));
    const auto now = need(ShelfStore(*m_database).shelf()).searches;
    QCOMPARE(now, (std::vector<SavedSearch>{kept[1], kept[0]}));
    QCOMPARE(turn(*m_database, UserChange(KeepSearch{{{}, u"mine"_s, u"x"_s}})).error().code, ErrorCode::NameTaken);
    QCOMPARE(turn(*m_database, UserChange(KeepSearch{{{99}, u"other"_s, u"x"_s}})).error().code, ErrorCode::NoSuchList);
}

void ShelfTest::statesAreNamed()
{
    change(UserChange(NameState{ReadState::Reading, u"On my desk"_s}));
    QCOMPARE(need(ShelfStore(*m_database).shelf()).stateNames,
             (std::map<ReadState, QString>{{ReadState::Reading, u"On my desk"_s}}));
    change(UserChange(NameState{ReadState::Reading, u" "_s}));
    QVERIFY(need(ShelfStore(*m_database).shelf()).stateNames.empty());
}

void ShelfTest::eachChangeTurns_data()
{
    QTest::addColumn<UserChange>("change");

    const ListId list{1};
    const SearchId search{1};
    QTest::newRow("make a list") << UserChange(MakeList{u"New"_s, ids({u"2107.00003"_s})});
    QTest::newRow("rename it") << UserChange(RenameList{list, u"Other"_s});
    QTest::newRow("remove it, with its papers") << UserChange(RemoveList{list});
    QTest::newRow("order lists") << UserChange(OrderLists{{ListId{2}}});
    QTest::newRow("add papers") << UserChange(AddToList{list, std::vector<EntryId>{{3}}});
    QTest::newRow("take papers") << UserChange(TakeFromList{list, ids({u"2107.00001"_s})});
    QTest::newRow("move papers") << UserChange(MoveInList{list, ids({u"2107.00002"_s}), 0});
    QTest::newRow("rename a tag") << UserChange(RenameTag{u"a"_s, u"z"_s});
    QTest::newRow("spell a tag anew") << UserChange(RenameTag{u"a"_s, u"A"_s});
    QTest::newRow("merge tags") << UserChange(RenameTag{u"a"_s, u"b"_s});
    QTest::newRow("remove a tag") << UserChange(RemoveTag{u"a"_s});
    QTest::newRow("colour a tag") << UserChange(ColorTag{u"a"_s, 0x0000ff});
    QTest::newRow("order tags") << UserChange(OrderTags{{u"b"_s, u"a"_s}});
    QTest::newRow("keep a search") << UserChange(KeepSearch{{{}, u"New"_s, u"x"_s}});
    QTest::newRow("change a search") << UserChange(KeepSearch{{search, u"Other"_s, u"y"_s}});
    QTest::newRow("remove a search") << UserChange(RemoveSearch{search});
    QTest::newRow("order searches") << UserChange(OrderSearches{{SearchId{2}}});
    QTest::newRow("name a state") << UserChange(NameState{ReadState::Read, u"Done"_s});
    QTest::newRow("bring a list in") << UserChange(
        BringIn{u"First"_s,
                {{.arxivId = id(u"2107.00003"_s), .tags = {u"A"_s, u"new"_s}, .note = u"Mine"_s},
                 {.arxivId = id(u"hep-th/9901001"_s),
                  .title = u"Strings"_s,
                  .authors = {u"A. Author"_s},
                  .note = u"Later"_s}}});
    QTest::newRow("highlight a passage") << UserChange(AddHighlight{id(u"2107.00001"_s), passage(u"horn"_s)});
    QTest::newRow("colour a highlight") << UserChange(ColorHighlight{HighlightId{1}, HighlightColor::Red});
    QTest::newRow("remove a highlight") << UserChange(RemoveHighlight{HighlightId{1}});
}

void ShelfTest::eachChangeTurns()
{
    QFETCH(const UserChange, change);
    make(u"First"_s, {u"2107.00001"_s, u"2107.00002"_s});
    make(u"Second"_s, {u"2107.00002"_s});
    tag(u"a"_s, {u"2107.00001"_s, u"2107.00002"_s});
    tag(u"b"_s, {u"2107.00002"_s});
    this->change(UserChange(ColorTag{u"a"_s, 0xff0000}));
    this->change(UserChange(KeepSearch{{{}, u"One"_s, u"x"_s}}));
    this->change(UserChange(KeepSearch{{{}, u"Two"_s, u"x"_s}}));
    this->change(UserChange(AddHighlight{id(u"2107.00001"_s), passage(u"unicorns"_s)}));

    const QStringList before = everything();
    UserStep step = this->change(change);
    const QStringList after = everything();
    QVERIFY(after != before);
    for (int i = 0; i < 2; ++i) {
        step = this->change(step);
        QCOMPARE(everything(), before);
        step = this->change(step);
        QCOMPARE(everything(), after);
    }
}

void ShelfTest::refusedChangesNothing()
{
    make(u"List"_s, {u"2107.00001"_s});
    const QStringList before = everything();
    QVERIFY(!turn(*m_database, UserChange(MakeList{u"list"_s, ids({u"2107.00002"_s})})));
    QVERIFY(!turn(*m_database, UserChange(RenameTag{u"none"_s, u"x"_s})));
    QVERIFY(!turn(*m_database, UserStep{"no changeset"_ba}));
    QCOMPARE(everything(), before);
    QVERIFY(!m_database->isInTransaction());
}

QTEST_GUILESS_MAIN(ShelfTest)
#include "test_shelf.moc"
