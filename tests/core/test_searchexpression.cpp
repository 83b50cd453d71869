// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchexpression.h"

#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

namespace {

const QStringList fieldNames = {u"any"_s, u"title"_s, u"author"_s, u"cat"_s, u"abstract"_s, u"tweet"_s, u"note"_s};

/** The terms so that a test row can be read: `-title:[two words]*`. */
QString spelled(const SearchExpression &expression)
{
    QStringList terms;
    for (const SearchTerm &term : expression.terms) {
        terms.append((term.negated ? u"-"_s : QString()) + fieldNames.at(int(term.field)) + u":["_s + term.text + u']'
                     + (term.prefix ? u"*"_s : QString()));
    }
    return terms.join(u' ');
}

} // namespace

class TestSearchExpression : public QObject
{
    Q_OBJECT
private slots:
    void parses_data();
    void parses();
    void asksForAPaper_data();
    void asksForAPaper();
    void termTextMeansItself_data();
    void termTextMeansItself();
};

void TestSearchExpression::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typing");
    QTest::addColumn<QString>("typed");
    const auto row = [](const QString &text, const QString &typing, const QString &typed) {
        QTest::addRow("%s", qPrintable(text)) << text << typing << typed;
    };
    row(u""_s, u""_s, u""_s);
    row(u" \t "_s, u""_s, u""_s);
    row(u"snow"_s, u"any:[snow]*"_s, u"any:[snow]"_s);
    row(u"snow "_s, u"any:[snow]"_s, u"any:[snow]"_s);
    row(u"snow smoke"_s, u"any:[snow] any:[smoke]*"_s, u"any:[snow] any:[smoke]"_s);
    row(u"sno* smoke "_s, u"any:[sno]* any:[smoke]"_s, u"any:[sno]* any:[smoke]"_s);
    row(u"sno***"_s, u"any:[sno]*"_s, u"any:[sno]*"_s);
    row(u"*"_s, u""_s, u""_s);
    row(u"title:snow "_s, u"title:[snow]"_s, u"title:[snow]"_s);
    row(u"TITLE:snow "_s, u"title:[snow]"_s, u"title:[snow]"_s);
    row(u"author:l cat:cs.LG "_s, u"author:[l] cat:[cs.LG]"_s, u"author:[l] cat:[cs.LG]"_s);
    row(u"abstract:a tweet:b note:c "_s, u"abstract:[a] tweet:[b] note:[c]"_s, u"abstract:[a] tweet:[b] note:[c]"_s);
    row(u"title:"_s, u""_s, u""_s);
    row(u"title: snow"_s, u"any:[snow]*"_s, u"any:[snow]"_s);
    row(u"titles:snow "_s, u"any:[titles:snow]"_s, u"any:[titles:snow]"_s);
    row(u"https://example.org/a "_s, u"any:[https://example.org/a]"_s, u"any:[https://example.org/a]"_s);
    row(u"-snow "_s, u"-any:[snow]"_s, u"-any:[snow]"_s);
    row(u"-author:l "_s, u"-author:[l]"_s, u"-author:[l]"_s);
    row(u"author:-l "_s, u"author:[-l]"_s, u"author:[-l]"_s);
    row(u"- snow "_s, u"any:[-] any:[snow]"_s, u"any:[-] any:[snow]"_s);
    row(u"self-supervised "_s, u"any:[self-supervised]"_s, u"any:[self-supervised]"_s);
    row(u"\"two words\""_s, u"any:[two words]"_s, u"any:[two words]"_s);
    row(u"\"two wor"_s, u"any:[two wor]*"_s, u"any:[two wor]"_s);
    row(u"\"two wor\"*"_s, u"any:[two wor]*"_s, u"any:[two wor]*"_s);
    row(u"-title:\"two words\" x "_s, u"-title:[two words] any:[x]"_s, u"-title:[two words] any:[x]"_s);
    row(u"\"say \"\"hi\"\"\" x "_s, u"any:[say \"hi\"] any:[x]"_s, u"any:[say \"hi\"] any:[x]"_s);
    row(u"\"\""_s, u""_s, u""_s);
    row(u"\"a\"b "_s, u"any:[a] any:[b]"_s, u"any:[a] any:[b]"_s);
    row(u"粘菌\u3000鉄道 "_s, u"any:[粘菌] any:[鉄道]"_s, u"any:[粘菌] any:[鉄道]"_s);
}

void TestSearchExpression::parses()
{
    QFETCH(QString, text);
    QTEST(spelled(parseSearch(text, true)), "typing");
    QTEST(spelled(parseSearch(text, false)), "typed");
    QCOMPARE(parseSearch(text).isEmpty(), parseSearch(text).terms.empty());
}

void TestSearchExpression::asksForAPaper_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isId");
    QTest::newRow("id") << u" 2103.90123v2 "_s << true;
    QTest::newRow("URL") << u"https://arxiv.org/abs/2103.90123"_s << true;
    QTest::newRow("id and a word") << u"2103.90123 snow"_s << false;
    QTest::newRow("quoted id") << u"\"2103.90123\""_s << false;
    QTest::newRow("negated id") << u"-2103.90123"_s << false;
}

void TestSearchExpression::asksForAPaper()
{
    QFETCH(QString, text);
    QFETCH(bool, isId);
    const SearchExpression expression = parseSearch(text);
    QCOMPARE(expression.arxivId.text(), isId ? u"2103.90123"_s : QString());
    QCOMPARE(expression.terms.empty(), isId);
    QVERIFY(!expression.isEmpty());
}

void TestSearchExpression::termTextMeansItself_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u"snow"_s, u"Jörn Hees"_s, u"say \"hi\""_s, u"\""_s, u"\"\"\""_s, u"-minus"_s, u"end*"_s, u"cat:cs"_s,
          u"2103.90123"_s, u" spaces "_s, u"أمل"_s, u"line\nbreak"_s, u"O'Dálaigh; DROP"_s}) {
        QTest::addRow("%s", qPrintable(text)) << text;
    }
}

void TestSearchExpression::termTextMeansItself()
{
    QFETCH(QString, text);
    for (int field = 0; field < fieldNames.size(); ++field) {
        const SearchTerm term{.field = SearchField(field), .text = text, .prefix = false, .negated = false};
        const QString typed = searchTermText(term.field, text);
        for (const bool typing : {false, true}) {
            QCOMPARE(parseSearch(typed, typing).terms, std::vector{term});
            QCOMPARE(parseSearch(typed + u" "_s + typed, typing).terms, (std::vector{term, term}));
        }
    }
}

QTEST_GUILESS_MAIN(TestSearchExpression)
#include "test_searchexpression.moc"
