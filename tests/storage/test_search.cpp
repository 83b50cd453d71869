// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

#include <QElapsedTimer>
#include <QUrl>

using namespace hotpapers;
using namespace hotpapers::storage;
using namespace hotpapers::test;

class SearchTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void findsWhileTyping_data();
    void findsWhileTyping();
    void leavesNothingTypedAsSyntax_data();
    void leavesNothingTypedAsSyntax();
    void endsInTimeWhateverIsTyped_data();
    void endsInTimeWhateverIsTyped();
    void combinesWithDays();
    void countsAges();
    void ordersByRelevance();
    void fewLettersOfManyWordsAreNotRelevant();

private:
    const DayRange m_days{QDate(2021, 7, 27), QDate(2021, 7, 28)};
    std::unique_ptr<Database> m_database;
};

void SearchTest::initTestCase()
{
    m_database = openLibrary();
    Entry kettle = makeEntry("2107.00001"_L1, u"The copper kettle:  a survey"_s);
    kettle.authors = {u"Zoë Ångström"_s, u"Sergei Levin"_s};
    kettle.categories = {u"cs.LG"_s, u"cs.AI"_s};
    kettle.abstract = u"We boil water with \\emph{great} care, $E=mc^2$; state-of-the-art."_s;
    kettle.tweets = {makeTweet(u"Lovely thread about boiling! 🔥"_s)};
    Entry teapot = makeEntry("2107.00002"_L1, u"On teapots"_s);
    teapot.authors = {u"Sergey Levine"_s, u"Copper Field"_s};
    teapot.categories = {u"stat.ML"_s, u"cs.CL"_s, u"math-ph"_s};
    teapot.abstract = u"Copper and water."_s;
    teapot.tweets = {makeTweet(u"𝗕𝗼𝗹𝗱 claims, ﬁne print"_s), makeTweet(u"مرحبا بالعالم"_s, u"2"_s)};
    teapot.tweets[1].handle = u"levine_fan"_s;
    Entry old = makeEntry("hep-th/9901001"_L1, u"Étude of ÉCLAIRS and straßen"_s);
    old.authors = {u"Ünal Çelik"_s};
    old.categories = {u"hep-th"_s};
    old.tweets.clear();
    old.abstract = u"https://github.com/example/eclairs"_s;
    kettle.counts = {15, 20, {}};
    teapot.counts = {30, 20, {}};
    old.counts = {1, 2, {}};
    put(*m_database, makeDigest(m_days, {kettle, teapot, old}));
    updateHeat(*m_database, m_days);
    need(MarkStore(*m_database).setNote(teapot.arxivId, u"Remember the survey; see also kettles"_s));
    need(MarkStore(*m_database).setStarred(std::vector{kettle.arxivId}, true));
    need(MarkStore(*m_database).setState(std::vector{kettle.arxivId}, ReadState::Reading));
    need(m_database->runScript(
        u"UPDATE user_paper SET rating = 4, priority = 2;"
        "INSERT INTO user_tag (tag, arxiv_id) VALUES ('Tea', '2107.00001'), ('tea', '2107.00002');"
        "INSERT INTO user_list (id, name) VALUES (1, 'To read'), (2, 'Empty');"
        "INSERT INTO user_list_paper (list_id, arxiv_id, position) VALUES (1, 'hep-th/9901001', 0);"_s));
}

void SearchTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("papers");
    const QString kettle = u"2107.00001"_s;
    const QString teapot = u"2107.00002"_s;
    const QString both = kettle + u' ' + teapot;
    const QString old = u"hep-th/9901001"_s;
    const QString all = both + u' ' + old;
    const auto row = [](const QString &text, const QString &papers) {
        QTest::newRow(qPrintable(text.isEmpty() ? u"nothing"_s : text)) << text << papers;
    };
    row({}, all);
    row(u"water"_s, both);
    row(u"WATER"_s, both);
    row(u"water boil"_s, kettle);
    row(u"wat boil"_s, QString());
    row(u"wat* boil"_s, kettle);
    row(u"copper teapots"_s, teapot); // one word here, the other there
    row(u"kettle survey"_s, kettle);
    row(u"kettles survey"_s, teapot); // in the note
    row(u"teapots remember"_s, teapot); // one in the title, one in the note
    row(u"\"copper kettle\""_s, kettle);
    row(u"\"kettle copper\""_s, QString());
    row(u"\"kettle a survey\""_s, kettle); // over a doubled space
    row(u"title:copper"_s, kettle);
    row(u"author:copper"_s, teapot);
    row(u"abstract:copper"_s, teapot);
    row(u"author:levine"_s, teapot);
    row(u"author:levin"_s, kettle);
    row(u"author:levin*"_s, both);
    row(u"^author:levine"_s, teapot);
    row(u"^author:levin"_s, QString());
    row(u"^author:angstrom"_s, kettle);
    row(u"author:\"sergey levine\""_s, teapot);
    row(u"author:\"angstrom sergei\""_s, QString()); // two authors
    row(u"author:angstrom"_s, kettle);
    row(u"author:ZOE"_s, kettle);
    row(u"author:Zoe\u0308"_s, kettle);
    row(u"unal celik"_s, old);
    row(u"etude eclairs"_s, old);
    row(u"ÉTUDE"_s, old);
    row(u"cat:cs.LG"_s, kettle);
    row(u"cat:cs.lg"_s, kettle);
    row(u"cat:cs.ML"_s, QString()); // cs and ML stand there, but in different places
    row(u"cat:lg.cs"_s, QString());
    row(u"cat:cs"_s, QString()); // the whole name
    row(u"cat:cs.*"_s, both);
    row(u"cat:cs.L*"_s, kettle);
    row(u"cat:math-ph"_s, teapot);
    row(u"cat:hep-th"_s, old);
    row(u"tweeter:levine_fan"_s, teapot);
    row(u"tweeter:Levine_Fan"_s, teapot);
    row(u"tweeter:levine"_s, QString());
    row(u"tweeter:m*"_s, both);
    row(u"tweet:thread"_s, kettle);
    row(u"tweet:levine_fan"_s, teapot);
    row(u"tweet:copper"_s, QString());
    row(u"bold fine"_s, teapot); // from mathematical letters and a ligature
    row(u"مرحبا"_s, teapot);
    row(u"note:survey"_s, teapot);
    row(u"note:copper"_s, QString());
    row(u"state-of-the-art"_s, kettle);
    row(u"emph great"_s, kettle);
    row(u"-copper"_s, old);
    row(u"NOT copper"_s, old);
    row(u"-copper -eclairs"_s, QString());
    row(u"-title:copper"_s, teapot + u' ' + old);
    row(u"water -kettle"_s, teapot);
    row(u"water -note:survey"_s, kettle);
    row(u"-\"copper kettle\" water"_s, teapot);
    row(u"-cat:cs.LG"_s, teapot + u' ' + old);
    row(u"eclairs OR kettle"_s, kettle + u' ' + old);
    row(u"eclairs OR water kettle"_s, kettle + u' ' + old);
    row(u"(eclairs OR water) -kettle"_s, teapot + u' ' + old);
    row(u"-(eclairs OR kettle)"_s, teapot);
    row(u"-(water kettle)"_s, teapot + u' ' + old);
    row(u"2107.00002"_s, teapot);
    row(u"-2107.00002"_s, kettle + u' ' + old);
    row(u"id:2107.00002"_s, teapot);
    row(u"arXiv:2107.00002v3"_s, teapot);
    row(u"https://arxiv.org/pdf/hep-th/9901001.pdf"_s, old);
    row(u"2107.99999"_s, QString());
    row(u"rt:>=20"_s, teapot);
    row(u"rt:..19"_s, kettle + u' ' + old);
    row(u"fav:15..25"_s, both);
    row(u"rank:2..3"_s, teapot + u' ' + old);
    row(u"rank:1"_s, kettle);
    row(u"heat:100"_s, teapot);
    row(u"heat:<60"_s, old);
    row(u"rating:>=4"_s, kettle);
    row(u"rating:0"_s, teapot + u' ' + old);
    row(u"priority:medium"_s, kettle);
    row(u"priority:>=low"_s, kettle);
    row(u"priority:none"_s, teapot + u' ' + old);
    row(u"priority:high"_s, QString());
    row(u"date:2021-07"_s, all);
    row(u"date:2021-07-28"_s, all); // within the digest's days
    row(u"date:>2021-07-28"_s, QString());
    row(u"is:unread"_s, teapot + u' ' + old);
    row(u"is:reading"_s, kettle);
    row(u"is:starred"_s, kettle);
    row(u"is:skipped"_s, QString());
    row(u"has:note"_s, teapot);
    row(u"has:tweet"_s, both);
    row(u"has:code"_s, old);
    row(u"has:pdf"_s, all);
    row(u"tag:Tea"_s, both);
    row(u"tag:tea"_s, both);
    row(u"tag:te*"_s, both);
    row(u"tag:te"_s, QString());
    row(u"list:\"to read\""_s, old);
    row(u"list:empty"_s, QString());
    row(u"tag:tea -is:starred"_s, teapot);
    row(u"- * *** :"_s, all); // nothing to look for
    row(u"🔥"_s, all);
    row(u"-🔥"_s, all);
    row(u"water 🔥"_s, both);
}

void SearchTest::finds()
{
    QFETCH(QString, text);
    QTEST(searched(*m_database, text), "papers");
    QTEST(found(*m_database, {.search = search(text), .days = m_days, .order = {}}), "papers");
}

void SearchTest::findsWhileTyping_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("papers");
    QTest::newRow("a beginning") << u"boil wat"_s << u"2107.00001"_s;
    QTest::newRow("a word") << u"wat boil "_s << QString();
    QTest::newRow("an author's") << u"author:levin"_s << u"2107.00001 2107.00002"_s;
    QTest::newRow("an author's, whole") << u"author:levin "_s << u"2107.00001"_s;
    QTest::newRow("a phrase's") << u"\"copper ket"_s << u"2107.00001"_s;
    QTest::newRow("a category's") << u"cat:cs.L"_s << u"2107.00001"_s;
}

void SearchTest::findsWhileTyping()
{
    QFETCH(QString, text);
    const auto query = parseSearch(text, SearchTyping::Going);
    QVERIFY(query);
    QTEST(found(*m_database, {.search = *query, .order = {{SortKey::Rank, false}}}), "papers");
}

void SearchTest::leavesNothingTypedAsSyntax_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"\""_s,
                                u"\"\""_s,
                                u"\"\"\""_s,
                                u"*"_s,
                                u"a*b"_s,
                                u"**"_s,
                                u"NEAR("_s,
                                u"NEAR(a b, 5)"_s,
                                u"(a OR b)"_s,
                                u"a AND"_s,
                                u"NOT"_s,
                                u"OR OR OR"_s,
                                u"^a"_s,
                                u"a + b"_s,
                                u"title : a"_s,
                                u"{title note} : a"_s,
                                u"rowid:1"_s,
                                u"a:b:c"_s,
                                u"'; DROP TABLE paper; --"_s,
                                u"%"_s,
                                u"_"_s,
                                u"\\"_s,
                                u"a\0b"_s,
                                u"\0"_s,
                                u"\"a\0"_s,
                                u"title:\""_s,
                                u"-\""_s,
                                u"--"_s,
                                u"-title:"_s,
                                u"cat:*"_s,
                                u"\n\t\r"_s,
                                u"\ufeff\u202e"_s,
                                u"\u0301"_s,
                                u"👩‍🔬 𝗺"_s,
                                u"?1 :x @y $z"_s,
                                u"%1 %2"_s}) {
        QTest::newRow(QUrl::toPercentEncoding(text).constData()) << text;
    }
    QTest::newRow("half a surrogate") << QString(QChar(0xd83d)) + u"a"_s;
    QTest::newRow("no character") << QString(QChar(0xffff));
}

void SearchTest::leavesNothingTypedAsSyntax()
{
    QFETCH(QString, text);
    for (const SearchField field : {SearchField::Any, SearchField::Title, SearchField::Author, SearchField::Note}) {
        for (const bool prefix : {false, true}) {
            for (const QString &whole : {text, text + u" water"_s, u'"' + text, text + u'"'}) {
                const auto papers = Finder(*m_database)
                                        .find({.search = searchFor(TextCondition{field, whole, prefix}),
                                               .order = {{SortKey::Relevance, true}}});
                QVERIFY2(papers, qPrintable(papers ? QString() : whole + u": "_s + papers.error().detail));
            }
        }
    }
    QCOMPARE(searched(*m_database, u"water"_s), u"2107.00001 2107.00002"_s);
}

void SearchTest::endsInTimeWhateverIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one word") << u"a"_s.repeated(10'000);
    QTest::newRow("words") << u"a "_s.repeated(5'000);
    QTest::newRow("a phrase") << u"\""_s + u"a "_s.repeated(5'000);
    QTest::newRow("negated words") << u"-a "_s.repeated(5'000);
    QTest::newRow("fields") << u"title:\"b\" "_s.repeated(2'000);
    QTest::newRow("quotes") << u"\""_s.repeated(10'000);
    QTest::newRow("emoji") << u"🔥"_s.repeated(5'000);
    QTest::newRow("what grows in normal form") << u"\ufdfa"_s.repeated(10'000);
    QTest::newRow("marks") << u"a"_s + u"\u0301\u0327"_s.repeated(5'000);
}

void SearchTest::endsInTimeWhateverIsTyped()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const auto typed = parseSearch(text.left(maximumSearchLength), SearchTyping::Going);
    const SearchQuery query = typed.value_or(searchFor(TextCondition{SearchField::Any, text, true}));
    QVERIFY(Finder(*m_database).find({.search = query, .order = {{SortKey::Relevance, true}}}));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void SearchTest::combinesWithDays()
{
    QCOMPARE(found(*m_database, {.search = search(u"water"_s), .days = DayRange::of(m_days.first)}),
             u"2107.00001 2107.00002"_s);
    QCOMPARE(found(*m_database, {.search = search(u"water is:unread"_s), .days = m_days}), u"2107.00002"_s);
    QCOMPARE(found(*m_database, {.search = search(u"water"_s), .days = DayRange::of(QDate(2021, 7, 26))}), QString());
}

void SearchTest::countsAges()
{
    need(m_database->runScript(u"UPDATE paper SET added_at = 0 WHERE arxiv_id = '2107.00001'"_s));
    const auto moment = QDateTime(QDate(2021, 8, 10), QTime(23, 59, 59)).toSecsSinceEpoch(); // local
    need(m_database->execute(u"UPDATE paper SET added_at = ? WHERE arxiv_id = '2107.00002'"_s, {moment}));
    const auto lately = [&](const QString &text, QDate today) {
        return found(*m_database, {.search = search(text + u" water"_s), .today = today});
    };
    QCOMPARE(lately(u"added:1d"_s, QDate(2021, 8, 10)), u"2107.00002"_s);
    QCOMPARE(lately(u"added:1d"_s, QDate(2021, 8, 11)), QString());
    QCOMPARE(lately(u"added:7d"_s, QDate(2021, 8, 16)), u"2107.00002"_s);
    QCOMPARE(lately(u"added:7d"_s, QDate(2021, 8, 17)), QString());
    QCOMPARE(lately(u"added:7d"_s, QDate(2021, 8, 9)), QString()); // not yet
    QCOMPARE(lately(u"added:2021-08-10"_s, {}), u"2107.00002"_s);
    QCOMPARE(lately(u"added:<2000"_s, {}), u"2107.00001"_s);
    QCOMPARE(lately(u"date:7d"_s, QDate(2021, 8, 3)), u"2107.00001 2107.00002"_s);
    QCOMPARE(lately(u"date:7d"_s, QDate(2021, 8, 4)), QString());
}

void SearchTest::ordersByRelevance()
{
    const auto database = openLibrary();
    Entry inTweet = makeEntry("2107.00001"_L1, u"One"_s);
    inTweet.tweets = {makeTweet(u"a walrus"_s)};
    Entry inAbstract = makeEntry("2107.00002"_L1, u"Two"_s);
    inAbstract.abstract = u"a walrus"_s;
    Entry often = makeEntry("2107.00004"_L1, u"Walrus, walrus, walrus"_s);
    const Entry once = makeEntry("2107.00003"_L1, u"The walrus and other animals of the sea"_s);
    put(*database, makeDigest(QDate(2021, 7, 27), {inTweet, inAbstract, once, often}));
    PaperQuery query{.search = search(u"walrus"_s), .order = {{SortKey::Relevance, true}}};
    QCOMPARE(found(*database, query), u"2107.00004 2107.00003 2107.00002 2107.00001"_s);
    query.days = DayRange::of(QDate(2021, 7, 27));
    QCOMPARE(found(*database, query), u"2107.00004 2107.00003 2107.00002 2107.00001"_s);
    query.order.front().descending = false;
    QCOMPARE(found(*database, query), u"2107.00001 2107.00002 2107.00003 2107.00004"_s);
    // without words there is nothing to be relevant to: the next step decides
    query = {.search = search(u"-nothing"_s), .order = {{SortKey::Relevance, true}, {SortKey::Rank, true}}};
    QCOMPARE(found(*database, query), u"2107.00004 2107.00003 2107.00002 2107.00001"_s);
}

void SearchTest::fewLettersOfManyWordsAreNotRelevant()
{
    const auto database = openLibrary();
    Entry inAbstract = makeEntry("2107.00002"_L1, u"Two"_s);
    inAbstract.abstract = u"a walrus"_s;
    put(*database, makeDigest(QDate(2021, 7, 26), {makeEntry("2107.00001"_L1, u"The walrus"_s)}));
    put(*database, makeDigest(QDate(2021, 7, 27), {inAbstract}));
    const auto firstFor = [&](const QString &typed) {
        const SearchQuery query = parseSearch(typed, SearchTyping::Going).value();
        return found(*database, {.search = query, .order = {{SortKey::Relevance, true}}, .limit = 1});
    };
    QCOMPARE(firstFor(u"wa"_s), u"2107.00001"_s);
    need(database->runScript( // in an older digest
        u"WITH RECURSIVE n (value) AS (SELECT 100 UNION ALL SELECT value + 1 FROM n WHERE value < 100100)"
        " INSERT INTO paper (id, arxiv_id, added_at) SELECT value, printf('2001.%06d', value), 0 FROM n;"
        "INSERT INTO entry (digest_id, position, paper_id, arxiv_id, rank, retweets, favorites, title_key, authors_key)"
        " SELECT 1, id, id, arxiv_id, 1, 0, 0, '', '' FROM paper WHERE id >= 100;"
        "INSERT INTO paper_search (rowid, title) SELECT id, 'water' FROM paper WHERE id >= 100"_s));
    QCOMPARE(firstFor(u"wa"_s), u"2107.00002"_s); // the newest
    QCOMPARE(firstFor(u"wal"_s), u"2107.00001"_s); // few begin so
    QCOMPARE(firstFor(u"walrus wa"_s), u"2107.00001"_s); // the other word says something
}

QTEST_GUILESS_MAIN(SearchTest)
#include "test_search.moc"
