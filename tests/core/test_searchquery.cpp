// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchquery.h"
#include "support/searchspelling.h"

#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;
using spelling::spelled;

class TestSearchQuery : public QObject
{
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void typing_data();
    void typing();
    void refuses_data();
    void refuses();
    void hasLimits();
    void putsTogether();
    void givesWantedTexts();
    void knowsMarks_data();
    void knowsMarks();
};

namespace {

void rows(std::initializer_list<std::pair<QStringView, QStringView>> table)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meaning");
    for (const auto &[text, meaning] : table) {
        QTest::addRow("%s", qPrintable(text.toString())) << text.toString() << meaning.toString();
    }
}

SearchQuery parsed(const QString &text)
{
    return parseSearch(text).value_or(SearchQuery{});
}

} // namespace

void TestSearchQuery::parses_data()
{
    rows({
        // words
        {u"", u""},
        {u" \t\n", u""},
        {u"snow", u"any[snow]"},
        {u"snow ice", u"and(any[snow], any[ice])"},
        {u"粘菌\u3000鉄道", u"and(any[粘菌], any[鉄道])"},
        {u"sno*", u"any[sno]*"},
        {u"sno***", u"any[sno]*"},
        {u"self-supervised", u"any[self-supervised]"},
        {u"O(n)", u"any[O(n)]"},
        {u"f((x)", u"any[f((x)]"},
        {u"5\"", u"any[5\"]"},
        {u"BERT: Pre-training", u"and(any[BERT:], any[Pre-training])"},
        {u"http://example.org/a", u"any[http://example.org/a]"},
        {u"10:30", u"any[10:30]"},
        {u"foo=1 bar<2 baz>3", u"and(any[foo=1], any[bar<2], any[baz>3])"},
        {u"título:snow", u"any[título:snow]"},
        // passed over
        {u"& * \"\" \"-\" ()", u""},
        {u"snow & ice", u"and(any[snow], any[ice])"},
        {u"snow - ice", u"and(any[snow], any[ice])"},
        {u"snow OR &", u"any[snow]"},
        {u"-&", u""},
        {u"title:&", u""},
        // phrases
        {u"\"two words\"", u"any[two words]"},
        {u"\"two wor\"*", u"any[two wor]*"},
        {u"\"say \"\"hi\"\"\" x", u"and(any[say \"hi\"], any[x])"},
        {u"\"a\"b", u"and(any[a], any[b])"},
        {u"\"a\"-\"b\"", u"and(any[a], not(any[b]))"},
        {u"\"(a\" OR \"b)\"", u"or(any[(a], any[b)])"},
        {u"\"AND\" \"2107.11817\" \"a:b\" \"-x\"", u"and(any[AND], any[2107.11817], any[a:b], any[-x])"},
        // structure
        {u"a AND b c", u"and(any[a], any[b], any[c])"},
        {u"a OR b c", u"or(any[a], and(any[b], any[c]))"},
        {u"a b OR c", u"or(and(any[a], any[b]), any[c])"},
        {u"(a OR b) c", u"and(or(any[a], any[b]), any[c])"},
        {u"(a OR(b OR c))OR d", u"or(any[a], any[b], any[c], any[d])"},
        {u"((a b) (c))", u"and(any[a], any[b], any[c])"},
        {u"-a", u"not(any[a])"},
        {u"NOT a b", u"and(not(any[a]), any[b])"},
        {u"--a", u"not(not(any[a]))"},
        {u"NOT-a", u"any[NOT-a]"},
        {u"NOT(a OR b)", u"not(or(any[a], any[b]))"},
        {u"-(a b)", u"not(and(any[a], any[b]))"},
        {u"a AND NOT b", u"and(any[a], not(any[b]))"},
        {u"a OR -b", u"or(any[a], not(any[b]))"},
        {u"a and b or not c", u"and(any[a], any[and], any[b], any[or], any[not], any[c])"},
        {u"ANDROID ORCA NOTE", u"and(any[ANDROID], any[ORCA], any[NOTE])"},
        {u"(a OR O(n))", u"or(any[a], any[O(n)])"},
        // fields of words and names
        {u"title:snow", u"title[snow]"},
        {u"TITLE=snow", u"title[snow]"},
        {u"ti:snow abs:ice", u"and(title[snow], abstract[ice])"},
        {u"title:\"two words\"*", u"title[two words]*"},
        {u"title:AND", u"title[AND]"},
        {u"title:-x", u"title[-x]"},
        {u"title:a:b", u"title[a:b]"},
        {u"title>x", u"any[title>x]"},
        {u"title:2107.11817", u"title[2107.11817]"},
        {u"author:levine au:\"Jörn Hees\"", u"and(author[levine], author[Jörn Hees])"},
        {u"author:^levine", u"^author[levine]"},
        {u"^author:levine", u"^author[levine]"},
        {u"author:^\"Jörn Hees\"", u"^author[Jörn Hees]"},
        {u"author:\"^levine\"", u"author[^levine]"},
        {u"cat:cs.*", u"cat[cs.]*"},
        {u"cat:math", u"cat[math]"},
        {u"-cat:cs.LG", u"not(cat[cs.LG])"},
        {u"primary:cs.*", u"primary[cs.]*"},
        {u"tweeter:@someone", u"tweeter[someone]"},
        {u"tweeter:\"@@x\"", u"tweeter[@x]"},
        {u"tag:\"to read\" list:★", u"and(tag[to read], list[★])"},
        {u"(note:a)", u"note[a]"},
        // ids
        {u"2107.11817", u"id[2107.11817]"},
        {u"arXiv: 2107.11817v2", u"id[2107.11817]"},
        {u"snow https://arxiv.org/pdf/2107.11817v1.pdf", u"and(any[snow], id[2107.11817])"},
        {u"-2107.11817", u"not(id[2107.11817])"},
        {u"(hep-th/9901001)", u"id[hep-th/9901001]"},
        {u"id:2107.11817", u"id[2107.11817]"},
        {u"arxiv:2107.11817", u"id[2107.11817]"},
        {u"snow arXiv: 2107.11817", u"and(any[snow], id[2107.11817])"},
        {u"2107.11817*", u"any[2107.11817]*"},
        // numbers
        {u"rt:100", u"rt[100..100]"},
        {u"rt=100", u"rt[100..100]"},
        {u"rt:>100", u"rt[101..∞]"},
        {u"rt>100", u"rt[101..∞]"},
        {u"retweets>=100", u"rt[100..∞]"},
        {u"fav<5", u"fav[∞..4]"},
        {u"heat<=5", u"heat[∞..5]"},
        {u"rank:1..10", u"rank[1..10]"},
        {u"rt:10..", u"rt[10..∞]"},
        {u"rt:..20", u"rt[∞..20]"},
        {u"rating:\">=4\"", u"rating[4..∞]"},
        {u"accounts:>1", u"accounts[2..∞]"},
        // levels
        {u"priority:high", u"priority[3..3]"},
        {u"prio:None", u"priority[0..0]"},
        {u"priority>=medium", u"priority[2..∞]"},
        {u"priority:low..medium", u"priority[1..2]"},
        {u"priority:>high", u"priority[4..∞]"},
        {u"priority<none", u"priority[∞..-1]"},
        {u"priority:2", u"priority[2..2]"},
        {u"rt:<0", u"rt[∞..-1]"},
        {u"rt:2147483647", u"rt[2147483647..2147483647]"},
        // days
        {u"date:2021", u"date[2021-01-01..2021-12-31]"},
        {u"date:2020-02", u"date[2020-02-01..2020-02-29]"},
        {u"date=2021-03-05", u"date[2021-03-05..2021-03-05]"},
        {u"date:2021-03..2021-05", u"date[2021-03-01..2021-05-31]"},
        {u"date:2021-03-07..2021", u"date[2021-03-07..2021-12-31]"},
        {u"date:>2021-06", u"date[2021-07-01..∞]"},
        {u"date>=2021-06", u"date[2021-06-01..∞]"},
        {u"date<2021-06", u"date[∞..2021-05-31]"},
        {u"date:<=2021-06", u"date[∞..2021-06-30]"},
        {u"date:..2020", u"date[∞..2020-12-31]"},
        {u"date:7d", u"date[last 7]"},
        {u"marked:7d", u"marked[last 7]"},
        {u"added:2W", u"added[last 14]"},
        {u"added:1m", u"added[last 30]"},
        {u"added:2y", u"added[last 730]"},
        // states
        {u"is:unread", u"flag[0]"},
        {u"IS:Starred", u"flag[4]"},
        {u"-has:code", u"not(flag[8])"},
        {u"has:\"note\"", u"flag[6]"},
    });
}

void TestSearchQuery::parses()
{
    QFETCH(const QString, text);
    QTEST(spelled(parseSearch(text)), "meaning");
}

void TestSearchQuery::typing_data()
{
    rows({
        {u"snow", u"any[snow]*"},
        {u"snow ", u"any[snow]"},
        {u"snow ice", u"and(any[snow], any[ice]*)"},
        {u"-sn", u"not(any[sn]*)"},
        {u"(a OR b", u"or(any[a], any[b]*)"},
        {u"(a OR b)", u"or(any[a], any[b])"},
        {u"((a", u"any[a]*"},
        {u"(a OR", u"any[a]"},
        {u"a OR ", u"any[a]"},
        {u"a OR", u"any[a]"},
        {u"OR", u""},
        {u"a AND OR", u"any[a]"},
        {u"a AND (", u"any[a]"},
        {u"NOT", u""},
        {u"a -", u"any[a]"},
        {u"a -(", u"any[a]"},
        {u"\"a phr", u"any[a phr]*"},
        {u"\"a phr ", u"any[a phr ]"},
        {u"\"a phr\"", u"any[a phr]"},
        {u"\"a ph\"\"", u"any[a ph\"]*"},
        {u"\"", u""},
        {u"title:", u""},
        {u"title: ", u""},
        {u"snow title:\"", u"any[snow]"},
        {u"title:sn", u"title[sn]*"},
        {u"author:^", u""},
        {u"author:^l", u"^author[l]*"},
        {u"cat:cs", u"cat[cs]*"},
        {u"tag:\"to ", u"tag[to ]*"},
        {u"tweeter:@", u""},
        {u"rt:", u""},
        {u"rt:>", u""},
        {u"rt>=", u""},
        {u"rt:1", u"rt[1..1]"},
        {u"rt:1.", u""},
        {u"rt:100..", u"rt[100..∞]"},
        {u"rt:100..2", u""},
        {u"rt:100..200", u"rt[100..200]"},
        {u"date:2", u""},
        {u"date:202", u""},
        {u"date:2021-", u""},
        {u"date:2021-1", u""},
        {u"date:2021-03-3", u""},
        {u"date:>0", u""},
        {u"added:12", u""},
        {u"is:", u""},
        {u"is:unr", u""},
        {u"is:unread", u"flag[0]"},
        {u"id:hep-", u""},
        {u"arXiv:21", u""},
        {u"arXiv: 21", u""},
        {u"http:/", u"any[http:/]*"},
        {u"2107.1181", u"id[2107.1181]"},
        // what no typing makes right
        {u"is:x", u"is BadFlag@3+1"},
        {u"is:unr ", u"is BadFlag@3+3"},
        {u"rt:x", u"rt BadNumber@3+1"},
        {u"rt:99999999999", u"rt BadNumber@3+11"},
        {u"date:2021-13", u"date BadDay@5+7"},
        {u"date:2021-02-3", u"date BadDay@5+9"},
        {u"foo:b", u"UnknownField@0+3"},
        {u"a)", u"UnopenedParenthesis@1+1"},
        {u"title: snow", u"title MissingValue@0+6"},
        {u"a OR )", u"MissingValue@2+2"},
    });
}

void TestSearchQuery::typing()
{
    QFETCH(const QString, text);
    QTEST(spelled(parseSearch(text, SearchTyping::Going)), "meaning");
}

void TestSearchQuery::refuses_data()
{
    rows({
        {u"snow foo:bar", u"UnknownField@5+3"},
        {u"^title:x", u"UnknownField@0+6"},
        {u"foo:\"x y\"", u"UnknownField@0+3"},
        {u"title:", u"title MissingValue@0+6"},
        {u"title: snow", u"title MissingValue@0+6"},
        {u"title:\"\"", u"title MissingValue@0+8"},
        {u"title:(a b)", u"title MissingValue@0+6"},
        {u"tag:*", u"tag MissingValue@0+5"},
        {u"tweeter:@", u"tweeter MissingValue@0+9"},
        {u"author:^ x", u"^author MissingValue@0+8"},
        {u"rt:> 100", u"rt MissingValue@0+4"},
        {u"a OR", u"MissingValue@2+2"},
        {u"a AND", u"MissingValue@2+3"},
        {u"NOT", u"MissingValue@0+3"},
        {u"OR a", u"MissingValue@0+2"},
        {u"(AND a)", u"MissingValue@1+3"},
        {u"a AND OR b", u"MissingValue@2+3"},
        {u"a -", u"MissingValue@2+1"},
        {u"(-)", u"MissingValue@1+1"},
        {u"rt:many", u"rt BadNumber@3+4"},
        {u"rt:high", u"rt BadNumber@3+4"},
        {u"priority:urgent", u"priority BadNumber@9+6"},
        {u"priority:high..low", u"priority BadNumber@9+9"},
        {u"a rt:1.5", u"rt BadNumber@5+3"},
        {u"rt:20..10", u"rt BadNumber@3+6"},
        {u"rt:5*", u"rt BadNumber@3+2"},
        {u"rt:>2147483647", u"rt BadNumber@3+11"},
        {u"rt:99999999999999999999999", u"rt BadNumber@3+23"},
        {u"rt:\"1 0\"", u"rt BadNumber@3+5"},
        {u"rt:１", u"rt BadNumber@3+1"},
        {u"date:soon", u"date BadDay@5+4"},
        {u"date:2021-3", u"date BadDay@5+6"},
        {u"date:2021-02-29", u"date BadDay@5+10"},
        {u"date:>9999", u"date BadDay@5+5"},
        {u"added:0d", u"added BadDay@6+2"},
        {u"added:2147483647y", u"added BadDay@6+11"},
        {u"date:2021..2020", u"date BadDay@5+10"},
        {u"is:note", u"is BadFlag@3+4"},
        {u"has:unread", u"has BadFlag@4+6"},
        {u"id:snow", u"id BadId@3+4"},
        {u"snow \"ice", u"UnclosedQuote@5+1"},
        {u"title:\"ice", u"UnclosedQuote@6+1"},
        {u"(a (b)", u"UnclosedParenthesis@0+1"},
        {u"(a", u"UnclosedParenthesis@0+1"},
        {u"a) b", u"UnopenedParenthesis@1+1"},
        {u"rt:x foo:y", u"rt BadNumber@3+1"}, // the first
    });
}

void TestSearchQuery::refuses()
{
    QFETCH(const QString, text);
    QTEST(spelled(parseSearch(text)), "meaning");
}

void TestSearchQuery::hasLimits()
{
    const QString word = u"ab "_s;
    QVERIFY(parseSearch(word.repeated(maximumSearchConditions)));
    QCOMPARE(spelled(parseSearch(word.repeated(maximumSearchConditions + 1))), u"TooComplex@600+2"_s);
    QVERIFY(parseSearch(u"& "_s.repeated(maximumSearchConditions + 1) + word)); // what is passed over does not count
    for (const QChar sign : {u'(', u'-'}) {
        const QString deep = QString(maximumSearchDepth, sign) + u'x';
        QVERIFY(parseSearch(deep + (sign == u'(' ? QString(maximumSearchDepth, u')') : QString())));
        QCOMPARE(spelled(parseSearch(sign + deep)), u"TooComplex@50+1"_s);
    }
    QVERIFY(parseSearch(QString(maximumSearchLength, u'x')));
    QCOMPARE(spelled(parseSearch(QString(maximumSearchLength + 3, u'x'))), u"TooLong@2000+3"_s);
}

void TestSearchQuery::putsTogether()
{
    const SearchQuery one = parsed(u"a b"_s);
    const SearchQuery other = parsed(u"c OR d"_s);
    QCOMPARE(both(one, other), parsed(u"a b (c OR d)"_s));
    QCOMPARE(both(other, one), parsed(u"(c OR d) a b"_s));
    QCOMPARE(both(one, {}), one);
    QCOMPARE(both({}, one), one);
    QVERIFY(both({}, {}).isEmpty());
    QCOMPARE(anyOf(std::vector{one, other}), parsed(u"(a b) OR c OR d"_s));
    QCOMPARE(anyOf(std::vector{one}), one);
    QVERIFY(anyOf(std::vector{one, SearchQuery()}).isEmpty());
    QVERIFY(!anyOf({}).isEmpty());
    QCOMPARE(searchFor(FlagCondition{SearchFlag::HasPdf}), parsed(u"has:pdf"_s));
}

void TestSearchQuery::givesWantedTexts()
{
    const std::vector<TextCondition> wanted = {{SearchField::Any, u"a"_s, false},
                                               {SearchField::Title, u"b c"_s, true},
                                               {SearchField::Category, u"cs.LG"_s, false}};
    QCOMPARE(wantedTexts(parsed(u"a (title:\"b c\"* OR rt:>3 cat:cs.LG) -x --y NOT (z OR title:z)"_s)), wanted);
    QVERIFY(wantedTexts({}).empty());
}

void TestSearchQuery::knowsMarks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("depends");
    for (const auto &text :
         {u"snow"_s, u"-note:x"_s, u"title:a OR (cat:b tag:c)"_s, u"list:x"_s, u"rating:>3"_s, u"priority:low"_s,
          u"is:unread"_s, u"is:starred"_s, u"has:note"_s, u"marked:7d"_s, u"starred:2021"_s}) {
        QTest::addRow("%s", qPrintable(text)) << text << true;
    }
    for (const auto &text : {u""_s, u"title:a abstract:a author:a ^author:a tweet:a"_s, u"cat:a primary:a tweeter:b"_s,
                             u"2107.11817"_s, u"rt:1 fav:1 heat:1 rank:1 accounts:>1"_s, u"is:odd"_s,
                             u"date:2021 added:7d"_s, u"has:pdf has:code has:tweet"_s}) {
        QTest::addRow("%s", qPrintable(text)) << text << false;
    }
}

void TestSearchQuery::knowsMarks()
{
    QFETCH(const QString, text);
    QTEST(dependsOnMarks(parsed(text)), "depends");
}

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "test_searchquery.moc"
