// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/columns.h"
#include "storagetest.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

// A Finder that stays, as a window has it: orders, counts, days, and that it notices what has changed.

namespace {

const QDate firstDay(2021, 7, 1);

ArxivId paperId(int number)
{
    return *ArxivId::parse(u"2107.%1"_s.arg(number, 5, 10, QChar(u'0')));
}

/** A paper of few words, so that many are alike. */
Entry anEntry(int number, QRandomGenerator &random)
{
    const QStringList words{u"alpha"_s, u"beta"_s, u"gamma"_s, u"Delta"_s, u"été"_s};
    const auto word = [&] { return words[random.bounded(words.size())]; };
    Entry entry = makeEntry("2107.00001"_L1, u"A title that begins like others do: "_s + word() + u' ' + word());
    entry.arxivId = paperId(number);
    entry.authors = {word() + u" Author"_s, word() + u" Other"_s};
    entry.categories = {random.bounded(2) == 0 ? u"cs.LG"_s : u"math-ph"_s, u"cs.%1"_s.arg(word())};
    entry.abstract = word();
    entry.counts = {int(random.bounded(5)), int(random.bounded(5)), {}};
    if (random.bounded(2) == 0) {
        entry.tweets = {makeTweet(word())};
        entry.tweets[0].handle = word();
    }
    return entry;
}

Digest aDigest(int day, QRandomGenerator &random)
{
    std::vector<Entry> entries;
    for (int i = 0; i < 8; ++i) {
        entries.push_back(anEntry(int(random.bounded(40)), random));
    }
    return makeDigest({firstDay.addDays(day), firstDay.addDays(day + int(random.bounded(2)))}, entries);
}

std::vector<PaperQuery> someQueries()
{
    std::vector<PaperQuery> queries;
    for (const QString &text : {u""_s, u"alpha"_s, u"al*"_s, u"beta -gamma"_s, u"title:delta OR rt:>3"_s, u"heat:>50"_s,
                                u"is:starred"_s, u"rank:1"_s, u"note:alpha"_s, u"cat:cs.alpha"_s, u"tweeter:beta"_s,
                                u"tag:alpha"_s, u"has:note"_s, u"is:unread ete"_s, u"date:2021-07-05"_s}) {
        for (const SortKey key : {SortKey::Day, SortKey::Title, SortKey::Authors, SortKey::Category, SortKey::Heat,
                                  SortKey::State, SortKey::Relevance}) {
            queries.push_back({.search = search(text), .order = {{key, true}, {SortKey::Retweets, false}}});
        }
    }
    return queries;
}

} // namespace

class FinderTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void orders_data();
    void orders();
    void ordersTheSameWithinDays_data() { orders_data(); }
    void ordersTheSameWithinDays();
    void countsAndLimits();
    void givesTheLatestEntryWithinDays();
    void noticesWhatChanges_data();
    void noticesWhatChanges();
    void noticesTheMarksOfAPaperThatComesBack();
    void noticesTheMarksWhereThereWasNoPaper();
    void putsManyPapersIntoOrder();
    void preparesToAnEnd();
    void isCancelled();
    void refusesIdsBeyondReason();
    void needsNoCatalogueForADay();

private:
    void fill(int digests);
    QStringList titles(const PaperQuery &query);

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Finder> m_finder;
    QRandomGenerator m_random;
};

void FinderTest::init()
{
    m_finder.reset();
    m_database = openLibrary();
    m_finder = std::make_unique<Finder>(*m_database);
    m_random.seed(7);
}

void FinderTest::fill(int digests)
{
    for (int day = 0; day < digests; ++day) {
        put(*m_database, aDigest(2 * day, m_random));
    }
    updateHeat(*m_database, {firstDay, firstDay.addDays(2 * digests)});
    const std::vector<PaperRow> rows = findRows(*m_database, {});
    need(MarkStore(*m_database).setStarred(std::vector{rows[0].arxivId, rows[1].arxivId}, true));
    need(MarkStore(*m_database).setState(std::vector{rows[1].arxivId, rows[2].arxivId}, ReadState::Read));
    need(MarkStore(*m_database)
             .mark(
                 {{.entries = {rows[3].entryId}, .starred = {}, .state = {}, .rating = 2, .priority = Priority::High},
                  {.entries = {rows[4].entryId}, .starred = {}, .state = {}, .rating = 5, .priority = Priority::Low}}));
}

void FinderTest::orders_data()
{
    using Compare = std::function<bool(const PaperRow &, const PaperRow &)>;
    QTest::addColumn<SortKey>("key");
    QTest::addColumn<Compare>("isBefore");
    const auto row = [](const char *name, SortKey key, auto member) {
        QTest::newRow(name) << key << Compare([member](const PaperRow &one, const PaperRow &other) {
            return std::invoke(member, one) < std::invoke(member, other);
        });
    };
    row("rank", SortKey::Rank, &PaperRow::rank);
    row("title", SortKey::Title, [](const PaperRow &paper) { return sortKey(paper.title); });
    row("authors", SortKey::Authors, [](const PaperRow &paper) { return sortKey(paper.authors.join(u' ')); });
    row("category", SortKey::Category, [](const PaperRow &paper) { return sortKey(paper.categories.value(0)); });
    row("retweets", SortKey::Retweets, &PaperRow::retweets);
    row("favorites", SortKey::Favorites, &PaperRow::favorites);
    // That of heat also goes by what rows do not tell: see storage/test_signal.
    row("day", SortKey::Day, [](const PaperRow &paper) { return std::pair(paper.days.last, paper.days.first); });
    row("state", SortKey::State, &PaperRow::state);
    row("starred", SortKey::Starred, &PaperRow::starred);
    row("rating", SortKey::Rating, &PaperRow::rating);
    row("priority", SortKey::Priority, &PaperRow::priority);
}

void FinderTest::orders()
{
    QFETCH(SortKey, key);
    QFETCH(std::function<bool(const PaperRow &, const PaperRow &)>, isBefore);
    fill(12);
    const PaperStore store(*m_database);
    // how every order ends
    std::vector<PaperRow> expected = need(store.rows(need(m_finder->find({.order = {}})).entries));
    QVERIFY(expected.size() > 30);
    QVERIFY(std::ranges::is_sorted(expected, [](const PaperRow &one, const PaperRow &other) {
        return std::tuple(other.days.last, other.days.first, one.rank, one.entryId)
            < std::tuple(one.days.last, one.days.first, other.rank, other.entryId);
    }));
    const std::vector<PaperRow> all = expected;
    for (const bool descending : {false, true}) {
        expected = all;
        std::ranges::stable_sort(expected, [&](const PaperRow &one, const PaperRow &other) {
            return descending ? isBefore(other, one) : isBefore(one, other);
        });
        const std::vector<SortStep> order{{key, descending}, {key, !descending}};
        QCOMPARE(need(store.rows(need(m_finder->find({.order = order})).entries)), expected);
        // of some papers only, from an order that is not kept
        std::erase_if(expected, [](const PaperRow &row) { return row.retweets != 2; });
        QVERIFY(!expected.empty());
        QCOMPARE(
            need(store.rows(need(Finder(*m_database).find({.search = search(u"rt:2"_s), .order = order})).entries)),
            expected);
    }
}

void FinderTest::ordersTheSameWithinDays()
{
    QFETCH(SortKey, key);
    fill(12);
    for (const bool descending : {false, true}) {
        PaperQuery query{.order = {{key, descending}, {SortKey::Favorites, true}}};
        const FoundPapers whole = need(m_finder->find(query));
        query.days = DayRange{firstDay, firstDay.addDays(100)};
        QCOMPARE(need(m_finder->find(query)), whole);
        query.search = search(u"rank:1.."_s);
        QCOMPARE(need(m_finder->find(query)), whole);
    }
}

void FinderTest::countsAndLimits()
{
    fill(5);
    const FoundPapers all = need(m_finder->find({}));
    QCOMPARE(size_t(all.papers), all.entries.size());
    QCOMPARE(all.unread, all.papers - 2);
    for (const std::optional<DayRange> &days :
         {std::optional<DayRange>(), std::optional(DayRange{firstDay, firstDay.addDays(50)})}) {
        for (const SortKey key : {SortKey::Day, SortKey::Title}) {
            const FoundPapers some = need(m_finder->find({.days = days, .order = {{key, true}}, .limit = 3}));
            QCOMPARE(some.entries.size(), size_t(3));
            QCOMPARE(some.papers, all.papers);
            QCOMPARE(some.unread, all.unread);
            QCOMPARE(need(m_finder->find({.days = days, .limit = 0})).entries.size(), size_t(0));
        }
    }
}

void FinderTest::givesTheLatestEntryWithinDays()
{
    const Entry early = makeEntry("2107.00001"_L1, u"Early words"_s);
    const Entry late = makeEntry("2107.00001"_L1, u"Late words"_s);
    put(*m_database, makeDigest(firstDay.addDays(9), {late}));
    put(*m_database, makeDigest(firstDay, {early}));
    const DayRange week{firstDay, firstDay.addDays(6)};
    QCOMPARE(titles({}), QStringList{u"Late words"_s});
    QCOMPARE(titles({.days = week}), QStringList{u"Early words"_s});
    QCOMPARE(titles({.days = DayRange{firstDay, firstDay.addDays(9)}}), QStringList{u"Late words"_s});
    // a search is about the paper, and so about its latest text
    QCOMPARE(titles({.search = search(u"late"_s), .days = week}), QStringList{u"Early words"_s});
    QCOMPARE(titles({.search = search(u"early"_s), .days = week}), QStringList());
}

QStringList FinderTest::titles(const PaperQuery &query)
{
    QStringList result;
    for (const PaperRow &row : need(PaperStore(*m_database).rows(need(m_finder->find(query)).entries))) {
        result += row.title;
    }
    return result;
}

void FinderTest::noticesWhatChanges_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1, 2, 3}) {
        QTest::addRow("%u", seed) << seed;
    }
}

void FinderTest::noticesWhatChanges()
{
    QFETCH(quint32, seed);
    m_random.seed(seed);
    const std::vector<PaperQuery> queries = someQueries();
    const auto somePaper = [&] {
        return need(PaperStore(*m_database).rows(need(m_finder->find({})).entries)).front().arxivId;
    };
    for (int step = 0; step < 40; ++step) {
        const int day = int(m_random.bounded(20));
        switch (step == 0 ? 0 : m_random.bounded(7)) {
        case 0:
        case 1:
            put(*m_database, aDigest(day, m_random)); // which may be there already, with others in it
            break;
        case 2:
            updateHeat(*m_database, {firstDay, firstDay.addDays(day)});
            break;
        case 3:
            need(MarkStore(*m_database).setStarred(std::vector{somePaper()}, day % 2 == 0));
            break;
        case 4:
            need(MarkStore(*m_database).setState(std::vector{somePaper()}, ReadState(day % 4)));
            break;
        case 5:
            need(MarkStore(*m_database).setNote(somePaper(), day % 3 == 0 ? QString() : u"alpha beta"_s));
            break;
        default:
            need(m_database->execute(u"INSERT OR IGNORE INTO user_tag (tag, arxiv_id) VALUES (?, ?)"_s,
                                     {day % 2 == 0 ? u"alpha"_s : u"Alpha"_s, somePaper().text()}));
            need(m_database->execute(u"UPDATE revision SET tags = tags + 1"_s));
        }
        const PaperQuery &query = queries[size_t(m_random.bounded(int(queries.size())))];
        Finder another(*m_database);
        QCOMPARE(need(m_finder->find(query)), need(another.find(query)));
        QCOMPARE(need(m_finder->facets(query)), need(another.facets(query)));
    }
    Finder another(*m_database);
    for (const PaperQuery &query : queries) {
        QCOMPARE(need(m_finder->find(query)), need(another.find(query)));
    }
}

void FinderTest::noticesTheMarksOfAPaperThatComesBack()
{
    put(*m_database,
        makeDigest(firstDay, {makeEntry("2107.00001"_L1, u"One"_s), makeEntry("2107.00002"_L1, u"Two"_s)}));
    need(MarkStore(*m_database).setStarred(std::vector{paperId(2)}, true));
    put(*m_database, makeDigest(firstDay, {makeEntry("2107.00001"_L1, u"One"_s)}));
    QCOMPARE(titles({.search = search(u"is:starred"_s)}), QStringList());
    put(*m_database, makeDigest(firstDay.addDays(1), {makeEntry("2107.00002"_L1, u"Two"_s)}));
    QCOMPARE(titles({.search = search(u"is:starred"_s)}), QStringList{u"Two"_s});
}

void FinderTest::noticesTheMarksWhereThereWasNoPaper()
{
    put(*m_database, makeDigest(firstDay, {makeEntry("2107.00001"_L1, u"One"_s)}));
    need(MarkStore(*m_database).setStarred(std::vector{paperId(1)}, true));
    put(*m_database, makeDigest(firstDay, {}));
    QCOMPARE(titles({}), QStringList());
    put(*m_database, makeDigest(firstDay.addDays(1), {makeEntry("2107.00001"_L1, u"One"_s)}));
    QCOMPARE(titles({.search = search(u"is:starred"_s)}), QStringList{u"One"_s});
}

// Few are put into their places one by one, many all anew: either way it is the order of a finder that starts with them.
void FinderTest::putsManyPapersIntoOrder()
{
    const PaperQuery query{.order = {{SortKey::Title, false}, {SortKey::Authors, true}}};
    int number = 0;
    for (const int papers : {1, 50, 2'500, 100, 1}) {
        std::vector<Entry> entries;
        for (int i = 0; i < papers; ++i) {
            entries.push_back(anEntry(++number, m_random));
        }
        put(*m_database, makeDigest(firstDay.addDays(number), entries));
        QCOMPARE(need(m_finder->find(query)), need(Finder(*m_database).find(query)));
    }
    const auto rows = need(PaperStore(*m_database).rows(need(m_finder->find(query)).entries));
    QVERIFY(std::ranges::is_sorted(rows, {}, [](const PaperRow &row) { return sortKey(row.title); }));
}

void FinderTest::preparesToAnEnd()
{
    fill(5);
    int pieces = 0;
    while (need(m_finder->prepare())) {
        QVERIFY(++pieces < 100);
    }
    QVERIFY(pieces > 2);
    QVERIFY(!need(m_finder->prepare()));
    for (const PaperQuery &query : someQueries()) {
        QCOMPARE(need(m_finder->find(query)), need(Finder(*m_database).find(query)));
    }
    put(*m_database, aDigest(99, m_random));
    QVERIFY(need(m_finder->prepare()));
}

void FinderTest::isCancelled()
{
    fill(5);
    std::stop_source stop;
    stop.request_stop();
    {
        const Database::Interruption interruption(*m_database, stop.get_token());
        bool cancelled = false; // SQLite looks every so many steps
        for (int i = 0; i < 1000 && !cancelled; ++i) {
            const auto found = Finder(*m_database).find({.order = {{SortKey::Title, false}}});
            cancelled = !found && found.error().code == ErrorCode::Cancelled;
        }
        QVERIFY(cancelled);
        const auto found = m_finder->find({.search = search(u"alpha"_s), .order = {{SortKey::Title, false}}});
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
        QVERIFY(!m_database->isInTransaction());
    }
    for (const PaperQuery &query : someQueries()) {
        QCOMPARE(need(m_finder->find(query)), need(Finder(*m_database).find(query)));
    }
}

void FinderTest::refusesIdsBeyondReason()
{
    fill(2);
    need(m_finder->find({}));
    need(m_database->runScript(u"INSERT INTO paper (id, arxiv_id, added_at) VALUES (4000000000000, '2107.99999', 0);"
                               "UPDATE revision SET papers = papers + 1"_s));
    QCOMPARE(m_finder->find({}).error().code, ErrorCode::LibraryDamaged);
    QCOMPARE(Finder(*m_database).find({}).error().code, ErrorCode::LibraryDamaged);
    QCOMPARE(Finder(*m_database).prepare().error().code, ErrorCode::LibraryDamaged);
}

void FinderTest::needsNoCatalogueForADay()
{
    fill(2);
    need(
        m_database->runScript(u"INSERT INTO paper (id, arxiv_id, added_at) VALUES (4000000000000, '2107.99999', 0)"_s));
    QVERIFY(need(m_finder->find({.days = DayRange::of(firstDay)})).papers > 0);
}

QTEST_GUILESS_MAIN(FinderTest)
#include "test_finder.moc"
