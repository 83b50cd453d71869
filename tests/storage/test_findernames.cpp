// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

// How a Finder divides papers by what they share, and the names that it proposes.

namespace {

const QDate firstDay(2021, 7, 1);

} // namespace

class FinderNamesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void countsFacets();
    void countsFacetsOfWhatIsFound();
    void countsYearsOfWhatIsFound();
    void countsFewOfManyYears();
    void tagMeansThoseBelowIt_data();
    void tagMeansThoseBelowIt();
    void completesNames_data();
    void completesNames();

private:
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Finder> m_finder;
};

void FinderNamesTest::init()
{
    m_finder.reset();
    m_database = openLibrary();
    m_finder = std::make_unique<Finder>(*m_database);
}

void FinderNamesTest::countsFacets()
{
    Entry one = makeEntry("2107.00001"_L1, u"One"_s);
    one.categories = {u"cs.LG"_s, u"cs.AI"_s};
    one.tweets = {makeTweet(u"a"_s, u"1"_s), makeTweet(u"b"_s, u"2"_s)};
    Entry two = makeEntry("2107.00002"_L1, u"Two"_s);
    two.categories = {u"cs.LG"_s};
    two.tweets = {makeTweet(u"c"_s, u"3"_s)};
    two.tweets[0].handle = u"other"_s;
    put(*m_database, makeDigest(QDate(2020, 7, 27), {one}));
    put(*m_database, makeDigest({QDate(2020, 12, 31), QDate(2021, 1, 1)}, {one, two}));
    need(m_database->runScript(u"INSERT INTO user_tag (tag, arxiv_id) VALUES ('x', '2107.00002'), ('y', '2107.00001'),"
                               " ('y', '2107.00002'), ('gone', '1901.00001');"_s));
    QCOMPARE(need(m_finder->facets({})),
             (Facets{.categories = {{u"cs.LG"_s, 2}, {u"cs.AI"_s, 1}},
                     .tags = {{u"y"_s, 2}, {u"x"_s, 1}},
                     .tweeters = {{u"mira_quell"_s, 1}, {u"other"_s, 1}},
                     .years = {{u"2021"_s, 2}, {u"2020"_s, 2}}}));
    QCOMPARE(need(m_finder->facets({.search = search(u"two"_s)})),
             (Facets{.categories = {{u"cs.LG"_s, 1}},
                     .tags = {{u"x"_s, 1}, {u"y"_s, 1}},
                     .tweeters = {{u"other"_s, 1}},
                     .years = {{u"2021"_s, 1}, {u"2020"_s, 1}}}));
}

// What a facet counts is what a search for it finds.
void FinderNamesTest::countsFacetsOfWhatIsFound()
{
    std::vector<Entry> entries;
    for (int i = 0; i < 30; ++i) {
        const QByteArray id = "2107.0" + QByteArray::number(1000 + i);
        entries.push_back(makeEntry(QLatin1StringView(id), i % 3 == 0 ? u"alpha"_s : u"beta gamma"_s));
        entries.back().categories = {u"cs.%1"_s.arg(i % 4), u"math.%1"_s.arg(i % 5)};
        entries.back().tweets = {makeTweet(u"x"_s)};
        entries.back().tweets[0].handle = u"handle%1"_s.arg(i % 7);
    }
    put(*m_database, makeDigest(firstDay, entries));
    for (const QString &among : {u"alpha"_s, u"beta -alpha"_s, u"alpha OR gamma"_s}) {
        const Facets facets = need(m_finder->facets({.search = search(among)}));
        QVERIFY(facets.categories.size() > 5 && facets.tweeters.size() == 7);
        const auto count = [&](SearchField field, const FacetCount &facet) {
            const SearchQuery named = searchFor(TextCondition{field, facet.name, false});
            return need(m_finder->find({.search = both(search(among), named)})).papers;
        };
        for (const FacetCount &category : facets.categories) {
            QCOMPARE(count(SearchField::Category, category), category.papers);
        }
        for (const FacetCount &tweeter : facets.tweeters) {
            QCOMPARE(count(SearchField::Tweeter, tweeter), tweeter.papers);
        }
    }
}

// A digest of several days may be of two years: a click on either finds it.
void FinderNamesTest::countsYearsOfWhatIsFound()
{
    const Entry one = makeEntry("2107.00001"_L1, u"One"_s);
    const Entry two = makeEntry("2107.00002"_L1, u"Two"_s);
    const Entry three = makeEntry("2107.00003"_L1, u"Three"_s);
    put(*m_database, makeDigest({QDate(2019, 12, 30), QDate(2020, 1, 2)}, {one, two}));
    put(*m_database, makeDigest({QDate(2020, 12, 31), QDate(2021, 1, 2)}, {two, three}));
    const std::vector<FacetCount> years = need(m_finder->facets({})).years;
    QCOMPARE(years, (std::vector<FacetCount>{{u"2021"_s, 2}, {u"2020"_s, 3}, {u"2019"_s, 1}}));
    for (const FacetCount &year : years) {
        QCOMPARE(need(m_finder->find({.search = search(u"date:"_s + year.name)})).papers, year.papers);
    }
}

void FinderNamesTest::countsFewOfManyYears()
{
    put(*m_database, makeDigest({QDate(2, 1, 1), QDate(2021, 1, 2)}, {makeEntry("2107.00001"_L1, u"One"_s)}));
    put(*m_database, makeDigest({QDate(1950, 1, 1), QDate(1975, 1, 2)}, {makeEntry("2107.00002"_L1, u"Two"_s)}));
    const std::vector<FacetCount> years = need(m_finder->facets({})).years;
    QCOMPARE(years.size(), Facets::maximumNames);
    QCOMPARE(years.front(), (FacetCount{u"2021"_s, 1}));
    QCOMPARE(years.back(), (FacetCount{u"1972"_s, 2}));
}

void FinderNamesTest::tagMeansThoseBelowIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QSet<QString>>("found");

    QTest::newRow("with those below") << u"tag:ml"_s << QSet<QString>{u"One"_s, u"Two"_s};
    QTest::newRow("in another case") << u"tag:Ml"_s << QSet<QString>{u"One"_s, u"Two"_s};
    QTest::newRow("below") << u"tag:ml/rl"_s << QSet<QString>{u"Two"_s};
    QTest::newRow("only by its beginning") << u"tag:m"_s << QSet<QString>();
    QTest::newRow("what goes on") << u"tag:ml*"_s << QSet<QString>{u"One"_s, u"Two"_s, u"Three"_s};
    QTest::newRow("excluded") << u"-tag:ml"_s << QSet<QString>{u"Three"_s};
}

void FinderNamesTest::tagMeansThoseBelowIt()
{
    QFETCH(const QString, typed);
    QFETCH(const QSet<QString>, found);
    put(*m_database,
        makeDigest(firstDay,
                   {makeEntry("2107.00001"_L1, u"One"_s), makeEntry("2107.00002"_L1, u"Two"_s),
                    makeEntry("2107.00003"_L1, u"Three"_s)}));
    need(m_database->runScript(u"INSERT INTO user_tag (tag, arxiv_id) VALUES ('ml', '2107.00001'),"
                               " ('ML/rl', '2107.00002'), ('mlx', '2107.00003');"_s));
    QSet<QString> titles;
    for (const PaperRow &paper :
         need(PaperStore(*m_database).rows(need(m_finder->find({.search = search(typed)})).entries))) {
        titles += paper.title;
    }
    QCOMPARE(titles, found);
    const std::vector<FacetCount> tags = {{u"ml"_s, 2}, {u"ML/rl"_s, 1}, {u"mlx"_s, 1}};
    QCOMPARE(need(m_finder->facets({})).tags, tags);
}

void FinderNamesTest::completesNames_data()
{
    QTest::addColumn<SearchField>("field");
    QTest::addColumn<QString>("beginning");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("the most frequent first")
        << SearchField::Author << u"le"_s << QStringList{u"Sergey Levine"_s, u"Lee Ann"_s};
    QTest::newRow("first authors") << SearchField::FirstAuthor << u"le"_s << QStringList{u"Lee Ann"_s};
    QTest::newRow("accents") << SearchField::Author << u"angs"_s << QStringList{u"Zoë Ångström"_s};
    QTest::newRow("two words") << SearchField::Author << u"sergey l"_s << QStringList{u"Sergey Levine"_s};
    QTest::newRow("nobody") << SearchField::Author << u"xyz"_s << QStringList();
    QTest::newRow("no word") << SearchField::Author << u"\"*"_s << QStringList();
    QTest::newRow("categories") << SearchField::Category << u"CS"_s << QStringList{u"cs.LG"_s, u"cs.AI"_s};
    QTest::newRow("a word in it") << SearchField::Category << u"lg"_s << QStringList{u"cs.LG"_s};
    QTest::newRow("tweeters") << SearchField::Tweeter << u"mira"_s << QStringList{u"mira_quell"_s};
    QTest::newRow("tags") << SearchField::Tag << u"r"_s << QStringList{u"To read"_s};
    QTest::newRow("lists") << SearchField::List << u""_s << QStringList{u"Empty"_s};
    QTest::newRow("words") << SearchField::Title << u"o"_s << QStringList();
}

void FinderNamesTest::completesNames()
{
    QFETCH(SearchField, field);
    QFETCH(QString, beginning);
    Entry one = makeEntry("2107.00001"_L1, u"One"_s);
    one.authors = {u"Zoë Ångström"_s, u"Sergey Levine"_s};
    one.categories = {u"cs.LG"_s, u"cs.AI"_s};
    one.tweets = {makeTweet(u"a"_s)};
    Entry two = makeEntry("2107.00002"_L1, u"Two"_s);
    two.authors = {u"Lee Ann"_s, u"Sergey Levine"_s};
    two.categories = {u"cs.LG"_s};
    put(*m_database, makeDigest(firstDay, {one, two}));
    need(m_database->runScript(u"INSERT INTO user_tag (tag, arxiv_id) VALUES ('To read', '2107.00001');"
                               "INSERT INTO user_list (id, name) VALUES (1, 'Empty');"_s));
    QTEST(need(m_finder->complete(field, beginning, 10)), "names");
    QVERIFY(need(m_finder->complete(field, beginning, 1)).size() <= 1);
}

QTEST_GUILESS_MAIN(FinderNamesTest)
#include "test_findernames.moc"
