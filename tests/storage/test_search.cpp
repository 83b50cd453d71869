// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchindex.h"
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
    void leavesNothingTypedAsSyntax_data();
    void leavesNothingTypedAsSyntax();
    void endsInTimeWhateverIsTyped_data();
    void endsInTimeWhateverIsTyped();
    void combinesWithTheOtherConditions();
    void ordersByRelevance();

private:
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
    old.abstract = QString();
    put(*m_database, makeDigest(QDate(2021, 7, 27), {kettle, teapot, old}));
    need(MarkStore(*m_database).setNote(teapot.arxivId, u"Remember the survey; see also kettles"_s));
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
    row(u"water boil "_s, kettle);
    row(u"wat boil "_s, QString());
    row(u"wat* boil "_s, kettle);
    row(u"boil wat"_s, kettle); // the word being typed goes on
    row(u"copper teapots "_s, teapot); // one word here, the other there
    row(u"kettle survey "_s, kettle);
    row(u"kettles survey "_s, teapot); // in the note
    row(u"teapots remember "_s, teapot); // one in the title, one in the note
    row(u"\"copper kettle\""_s, kettle);
    row(u"\"kettle copper\""_s, QString());
    row(u"\"kettle a survey\""_s, kettle); // over a doubled space
    row(u"title:copper "_s, kettle);
    row(u"author:copper "_s, teapot);
    row(u"abstract:copper "_s, teapot);
    row(u"author:levine "_s, teapot);
    row(u"author:levin "_s, kettle);
    row(u"author:levin"_s, both); // still typing
    row(u"author:\"sergey levine\""_s, teapot);
    row(u"author:\"angstrom sergei\""_s, QString()); // two authors
    row(u"author:angstrom"_s, kettle);
    row(u"author:ZOE"_s, kettle);
    row(u"author:Zoe\u0308"_s, kettle);
    row(u"unal celik"_s, old);
    row(u"etude eclairs"_s, old);
    row(u"ÉTUDE"_s, old);
    row(u"cat:cs.LG"_s, kettle);
    row(u"cat:cs.lg "_s, kettle);
    row(u"cat:cs.ML "_s, QString()); // cs and ML stand there, but in different places
    row(u"cat:lg.cs "_s, QString());
    row(u"cat:cs "_s, both);
    row(u"cat:cs.L"_s, kettle);
    row(u"cat:cs.L "_s, QString());
    row(u"cat:math-ph "_s, teapot);
    row(u"cat:hep-th "_s, old);
    row(u"tweet:thread "_s, kettle);
    row(u"tweet:levine_fan "_s, teapot);
    row(u"tweet:copper "_s, QString());
    row(u"\ue000 water"_s, both);
    row(u"bold fine "_s, teapot); // from mathematical letters and a ligature
    row(u"مرحبا"_s, teapot);
    row(u"note:survey "_s, teapot);
    row(u"note:copper "_s, QString());
    row(u"state-of-the-art "_s, kettle);
    row(u"emph great "_s, kettle);
    row(u"-copper "_s, old);
    row(u"-copper -eclairs "_s, QString());
    row(u"-title:copper "_s, teapot + u' ' + old);
    row(u"water -kettle "_s, teapot);
    row(u"water -note:survey "_s, kettle);
    row(u"-\"copper kettle\" water "_s, teapot);
    row(u"-cat:cs.LG "_s, teapot + u' ' + old);
    row(u"2107.00002"_s, teapot);
    row(u"arXiv:2107.00002v3"_s, teapot);
    row(u"https://arxiv.org/pdf/hep-th/9901001.pdf"_s, old);
    row(u"2107.99999"_s, QString());
    row(u"- * *** \" :"_s, all); // nothing to look for
    row(u"🔥"_s, all);
    row(u"water 🔥 "_s, both);
}

void SearchTest::finds()
{
    QFETCH(QString, text);
    QTEST(searched(*m_database, text), "papers");
    QTEST(found(*m_database, {.text = text, .days = DayRange::of(QDate(2021, 7, 27)), .order = {}}), "papers");
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
    for (const QString &whole : {text, text + u' ', u"title:"_s + text, u'-' + text, text + u" water"_s, u'"' + text}) {
        const auto found = PaperStore(*m_database).find({.text = whole, .order = {{SortKey::Relevance, true}}});
        QVERIFY2(found, qPrintable(found ? QString() : whole + u": "_s + found.error().detail));
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
    QVERIFY(PaperStore(*m_database).find({.text = text, .order = {{SortKey::Relevance, true}}}));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void SearchTest::combinesWithTheOtherConditions()
{
    const std::vector teapot{arxivId("2107.00002"_L1)};
    need(MarkStore(*m_database).setStarred(teapot, true));
    need(MarkStore(*m_database).setState(teapot, ReadState::Reading));
    QCOMPARE(found(*m_database, {.text = u"water"_s, .starredOnly = true}), u"2107.00002"_s);
    QCOMPARE(found(*m_database, {.text = u"water"_s, .state = ReadState::Unread}), u"2107.00001"_s);
    QCOMPARE(found(*m_database, {.text = u"kettle"_s, .notedOnly = true}), u"2107.00002"_s);
    QCOMPARE(found(*m_database, {.text = u"-kettle"_s, .starredOnly = true}), QString());
    QCOMPARE(found(*m_database, {.text = u"2107.00001"_s, .starredOnly = true}), QString());
    QCOMPARE(found(*m_database, {.text = u"water"_s, .days = DayRange::of(QDate(2021, 7, 26))}), QString());
}

void SearchTest::ordersByRelevance()
{
    const auto database = openLibrary();
    Entry inTweet = makeEntry("2107.00001"_L1, u"One"_s);
    inTweet.tweets = {makeTweet(u"a walrus"_s)};
    Entry inAbstract = makeEntry("2107.00002"_L1, u"Two"_s);
    inAbstract.abstract = u"a walrus"_s;
    put(*database, makeDigest(QDate(2021, 7, 27), {inTweet, inAbstract, makeEntry("2107.00003"_L1, u"Walrus"_s)}));
    PaperQuery query{.text = u"walrus"_s, .order = {{SortKey::Relevance, true}}};
    QCOMPARE(found(*database, query), u"2107.00003 2107.00002 2107.00001"_s);
    query.days = DayRange::of(QDate(2021, 7, 27));
    QCOMPARE(found(*database, query), u"2107.00003 2107.00002 2107.00001"_s);
    query.order.front().descending = false;
    QCOMPARE(found(*database, query), u"2107.00001 2107.00002 2107.00003"_s);
    // without words there is nothing to be relevant to: the next step decides
    query = {.text = u"-nothing"_s, .order = {{SortKey::Relevance, true}, {SortKey::Rank, true}}};
    QCOMPARE(found(*database, query), u"2107.00003 2107.00002 2107.00001"_s);
}

QTEST_GUILESS_MAIN(SearchTest)
#include "test_search.moc"
