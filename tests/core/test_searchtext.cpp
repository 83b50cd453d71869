// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchquery.h"
#include "core/searchwords.h"
#include "support/searchgenerator.h"
#include "support/searchspelling.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;
using spelling::spelled;

class TestSearchText : public QObject
{
    Q_OBJECT
private slots:
    void printsPlainly_data();
    void printsPlainly();
    void aTextMeansItself_data();
    void aTextMeansItself();
    void printedQueriesComeBack();
    void anyTextIsReadOrRefused_data();
    void anyTextIsReadOrRefused();
    void beginningsAreNoFaults();
    void takesLinearTime_data();
    void takesLinearTime();
};

namespace {

// What has a meaning of its own somewhere, pieces of text that are awkward, and plain ones.
const QStringList pieces = {
    u"AND"_s,      u"OR"_s,     u"NOT"_s,     u"-"_s,        u"("_s,       u")"_s,          u"\""_s,
    u"\"\""_s,     u"*"_s,      u":"_s,       u"="_s,        u">"_s,       u"<="_s,         u".."_s,
    u" "_s,        u"\u3000"_s, u"title:"_s,  u"^author:"_s, u"rt"_s,      u"fav:"_s,       u"date:"_s,
    u"added=7d"_s, u"is:"_s,    u"has:"_s,    u"unread"_s,   u"2021-03"_s, u"100"_s,        u"foo:"_s,
    u"//"_s,       u"^"_s,      u"@"_s,       u"tweeter:"_s, u"cat:cs."_s, u"2107.11817"_s, u"https://arxiv.org/abs/"_s,
    u"id:"_s,      u"snow"_s,   u"Größe"_s,   u"粘菌"_s,     u"𝗺𝗮𝘁𝗵"_s,    u"أمل"_s,        u"🐌"_s,
    u"&"_s,        u"\n"_s,     u"e\u0301"_s, u"tag:"_s};

QString someText(QRandomGenerator &random, int most)
{
    QString text;
    for (int i = int(random.bounded(most)); i >= 0; --i) {
        text += pieces[random.bounded(pieces.size())];
    }
    return text;
}

// One that asks for something: of words, an empty one is passed over.
QString textFor(QRandomGenerator &random, SearchField field)
{
    if (field == SearchField::Id) {
        return random.bounded(2) == 0 ? u"2107.%1"_s.arg(random.bounded(10000, 99999)) : u"hep-th/9901001"_s;
    }
    QString text = someText(random, 4);
    const bool isWords = field == SearchField::Any || searchField(field).value == SearchValue::Words;
    return isWords && searchWords(text).empty() ? text + u'x' : text;
}

bool isWithin(const SearchError &error, qsizetype size)
{
    return error.start >= 0 && error.length > 0 && error.start + error.length <= size;
}

} // namespace

void TestSearchText::printsPlainly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed");
    const std::pair<QString, QString> table[] = {
        {u"snow  ICE"_s, u"snow ICE"_s},
        {u"NOT (a OR \"b c\")"_s, u"-(a OR \"b c\")"_s},
        {u"(a AND b) OR -c"_s, u"a b OR -c"_s},
        {u"a (b OR c d)"_s, u"a (b OR c d)"_s},
        {u"Au:^levine category=cs.*"_s, u"^author:levine cat:cs.*"_s},
        {u"tweeter:@someone"_s, u"tweeter:someone"_s},
        {u"O(n) \"AND\" \"2107.11817\""_s, u"\"O(n)\" \"AND\" \"2107.11817\""_s},
        {u"https://arxiv.org/abs/2107.11817v3"_s, u"id:2107.11817"_s},
        {u"retweets>100 fav<=5 rank:1..10 heat=3"_s, u"rt:>=101 fav:<=5 rank:1..10 heat:3"_s},
        {u"date:2021-01-01..2021-12-31 date>2021-06"_s, u"date:2021 date:>=2021-07-01"_s},
        {u"date:2021-03..2021-05 date<2021"_s, u"date:2021-03-01..2021-05-31 date:<=2020-12-31"_s},
        {u"added:2w is:UNREAD has:code"_s, u"added:14d is:unread has:code"_s},
        {u" "_s, u""_s},
    };
    for (const auto &[text, printed] : table) {
        QTest::addRow("%s", qPrintable(text)) << text << printed;
    }
}

void TestSearchText::printsPlainly()
{
    QFETCH(const QString, text);
    const auto query = parseSearch(text);
    QVERIFY(query);
    QTEST(toText(*query), "printed");
}

void TestSearchText::aTextMeansItself_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"snow"_s,
                                u"Jörn Hees"_s,
                                u"say \"hi\""_s,
                                u"x\""_s,
                                u"\"\"\"x"_s,
                                u"-minus"_s,
                                u"end*"_s,
                                u"cat:cs"_s,
                                u"2103.90123"_s,
                                u" spaces "_s,
                                u"أمل"_s,
                                u"line\nbreak"_s,
                                u"O'Dálaigh; DROP"_s,
                                u"AND"_s,
                                u"(a)"_s,
                                u"^hat"_s,
                                u"@x"_s,
                                u"@@x"_s,
                                u"a..b"_s,
                                u"𝗺𝗮𝘁𝗵"_s}) {
        QTest::addRow("%s", qPrintable(text)) << text;
    }
}

void TestSearchText::aTextMeansItself()
{
    QFETCH(const QString, text);
    for (int field = 0; field <= int(SearchField::List); ++field) {
        for (const bool prefix : {false, true}) {
            const TextCondition condition{SearchField(field), text, prefix};
            const QString typed = toText(SearchCondition(condition));
            for (const SearchTyping typing : {SearchTyping::Done, SearchTyping::Going}) {
                QCOMPARE(spelled(parseSearch(typed, typing)), spelled(condition));
                const auto twice = parseSearch(typed + u' ' + typed, typing);
                QCOMPARE(wantedTexts(twice.value_or(SearchQuery{})), (std::vector{condition, condition}));
            }
        }
    }
}

void TestSearchText::printedQueriesComeBack()
{
    SearchGenerator generator(2031, textFor);
    int compared = 0;
    for (int i = 0; i < 20'000; ++i) {
        const SearchQuery query = generator.query(int(generator.random().bounded(6)));
        const QString text = toText(query);
        if (text.size() <= maximumSearchLength) {
            const auto again = parseSearch(text);
            QVERIFY2(again == query, qPrintable(text + u"\n"_s + spelled(query) + u'\n' + spelled(again)));
            ++compared;
        }
        const SearchCondition condition = generator.condition();
        for (const SearchTyping typing : {SearchTyping::Done, SearchTyping::Going}) {
            const QString one = toText(condition);
            QVERIFY2(parseSearch(one, typing) == searchFor(condition), qPrintable(one));
        }
    }
    QVERIFY(compared > 15'000);
}

void TestSearchText::anyTextIsReadOrRefused_data()
{
    QTest::addColumn<bool>("isBytes");
    QTest::newRow("bytes") << true;
    QTest::newRow("fragments") << false;
}

// And what was read is printed and read again as the same.
void TestSearchText::anyTextIsReadOrRefused()
{
    QFETCH(const bool, isBytes);
    QRandomGenerator random(7);
    for (int i = 0; i < 30'000; ++i) {
        QByteArray bytes(int(random.bounded(40)), '\0');
        random.generate(bytes.begin(), bytes.end());
        const QString text = isBytes ? QString::fromLatin1(bytes) : someText(random, 12);
        for (const SearchTyping typing : {SearchTyping::Done, SearchTyping::Going}) {
            const auto parsed = parseSearch(text, typing);
            if (parsed) {
                QVERIFY2(parseSearch(toText(*parsed)) == parsed, qPrintable(text + u" → "_s + toText(*parsed)));
            } else {
                QVERIFY2(isWithin(parsed.error(), text.size()), qPrintable(text + u": "_s + spelled(parsed)));
            }
        }
    }
}

void TestSearchText::beginningsAreNoFaults()
{
    SearchGenerator generator(11, textFor);
    int valid = 0;
    for (int i = 0; i < 6'000; ++i) {
        const QString text = i % 2 == 0 ? toText(generator.query(3)) : someText(generator.random(), 8);
        valid += parseSearch(text) ? 1 : 0;
        for (qsizetype length = 0; length <= text.size() && parseSearch(text); ++length) {
            const auto parsed = parseSearch(QStringView(text).first(length), SearchTyping::Going);
            QVERIFY2(parsed, qPrintable(text.first(length) + u" of "_s + text + u": "_s + spelled(parsed)));
        }
    }
    QVERIFY(valid > 3'000);
}

void TestSearchText::takesLinearTime_data()
{
    QTest::addColumn<QString>("piece");
    for (const QString &piece :
         {u"("_s,      u")"_s,        u"\""_s,   u"-"_s,           u"- "_s,  u"*"_s,  u"a"_s,   u"a "_s,
          u"a:"_s,     u"("_s,        u"NOT "_s, u"\"\" "_s,       u"& "_s,  u"f("_s, u"() "_s, u"-\"\""_s,
          u"\u0301"_s, u"title:\""_s, u"1."_s,   u"2107.11817 "_s, u"OR "_s, u"ﷺ"_s}) {
        QTest::addRow("%s", qPrintable(piece)) << piece;
    }
}

// The longest takes a small part of the time that a person would notice, whatever it is made of.
void TestSearchText::takesLinearTime()
{
    QFETCH(const QString, piece);
    for (const QString &before : {QString(), u"title:"_s, u"rt:"_s, u"date:"_s, u"id:"_s, u"is:"_s}) {
        const QString text = before + piece.repeated((maximumSearchLength - before.size()) / piece.size());
        for (const SearchTyping typing : {SearchTyping::Done, SearchTyping::Going}) {
            QElapsedTimer timer;
            timer.start();
            const auto parsed = parseSearch(text, typing);
            QVERIFY2(timer.elapsed() < 100, qPrintable(spelled(parsed)));
            QVERIFY(parsed || isWithin(parsed.error(), text.size()));
        }
    }
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "test_searchtext.moc"
