// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchgrammar.h"
#include "support/searchspelling.h"

#include <QSet>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

class TestSearchGrammar : public QObject
{
    Q_OBJECT
private slots:
    void everyFieldIsInTheTable();
    void everyNameAndExampleIsRead();
    void everyFlagIsRead();
    void completes_data();
    void completes();
    void completesAnywhere();
    void proposes_data();
    void proposes();
};

void TestSearchGrammar::everyFieldIsInTheTable()
{
    QCOMPARE(searchFields().size(), size_t(SearchField::Has));
    for (int i = 1; i <= int(SearchField::Has); ++i) {
        QCOMPARE(searchField(SearchField(i)).field, SearchField(i));
    }
    QCOMPARE(searchFlags().size(), size_t(SearchFlag::HasTweet) + 1);
}

void TestSearchGrammar::everyNameAndExampleIsRead()
{
    QSet<QString> names;
    for (const SearchFieldInfo &info : searchFields()) {
        for (const QLatin1StringView name : {info.name, info.otherName}) {
            QVERIFY(name.isEmpty() || !names.contains(name));
            names.insert(name.toString());
            QVERIFY(name.isEmpty() || searchFieldNamed(name.toString().toUpper()) == &info);
        }
        const auto parsed = parseSearch(QString(info.example));
        QVERIFY2(parsed && parsed->root, info.example.data());
        QVERIFY2(spelling::spelled(*parsed->root).startsWith(info.name) || info.field == SearchField::Is
                     || info.field == SearchField::Has,
                 info.example.data());
    }
    QVERIFY(!searchFieldNamed(u""));
    QVERIFY(!searchFieldNamed(u"titl"));
}

void TestSearchGrammar::everyFlagIsRead()
{
    for (const SearchFlagInfo &info : searchFlags()) {
        const QString text = searchField(info.field).name + u':' + info.name;
        QCOMPARE(toText(searchFor(FlagCondition{info.flag})), text);
        QVERIFY(parseSearch(text) == searchFor(FlagCondition{info.flag}));
    }
}

void TestSearchGrammar::completes_data()
{
    QTest::addColumn<QString>("text"); // | is the cursor
    QTest::addColumn<QString>("completion"); // field or “name” [typed], of what [ ] the text has
    const std::pair<QString, QString> table[] = {
        {u"|"_s, u"name[] of []"_s},
        {u"au|"_s, u"name[au] of [au]"_s},
        {u"snow |"_s, u"name[] of []"_s},
        {u"snow| ice"_s, u"name[snow] of [snow]"_s},
        {u"sn|ow ice"_s, u"name[sn] of [snow]"_s},
        {u"|snow"_s, u"name[] of []"_s},
        {u"-au|"_s, u"name[au] of [au]"_s},
        {u"(au|)"_s, u"name[au] of [au]"_s},
        {u"-|"_s, u"name[] of []"_s},
        {u"a OR|"_s, u"name[OR] of [OR]"_s},
        {u"^au|"_s, u"name[^au] of [^au]"_s},
        {u"au|thor:x"_s, u"name[au] of [author:]"_s},
        {u"author:|"_s, u"author[] of []"_s},
        {u"author:lev|"_s, u"author[lev] of [lev]"_s},
        {u"author:l|ev x"_s, u"author[l] of [lev]"_s},
        {u"author:^lev|"_s, u"^author[lev] of [lev]"_s},
        {u"a -au=\"Jörn H|"_s, u"author[Jörn H] of [\"Jörn H]"_s},
        {u"author:\"Jörn| Hees\" x"_s, u"author[Jörn] of [\"Jörn Hees\"]"_s},
        {u"author:\"Jörn Hees\"| x"_s, u"author[Jörn Hees] of [\"Jörn Hees\"]"_s},
        {u"tag:\"a \"\"b|"_s, u"tag[a \"b] of [\"a \"\"b]"_s},
        {u"cat:cs.*|"_s, u"cat[cs.] of [cs.*]"_s},
        {u"tweeter:@so|"_s, u"tweeter[so] of [@so]"_s},
        {u"tweeter:@|"_s, u"tweeter[] of [@]"_s},
        {u"tweeter:|@so"_s, u"tweeter[] of [@so]"_s},
        {u"is:unr|"_s, u"is[unr] of [unr]"_s},
        {u"rt:>1|"_s, u"rt[>1] of [>1]"_s},
        {u"rt>1|"_s, u"rt[>1] of [>1]"_s},
        {u"\"two wo|"_s, u"nothing[] of []"_s},
        {u"\"two words\"|"_s, u"nothing[] of []"_s},
        {u"foo:b|"_s, u"nothing[] of []"_s},
    };
    for (const auto &[text, completion] : table) {
        QTest::addRow("%s", qPrintable(text)) << text << completion;
    }
}

void TestSearchGrammar::completes()
{
    QFETCH(QString, text);
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const SearchCompletion completion = searchCompletionAt(text, cursor);
    const QString what = completion.wantsField ? u"name"_s
        : completion.field                     ? searchField(*completion.field).name.toString()
                                               : u"nothing"_s;
    QTEST(u"%1[%2] of [%3]"_s.arg(what, completion.typed, text.sliced(completion.start, completion.length)),
          "completion");
}

void TestSearchGrammar::completesAnywhere()
{
    const QString text = u"-(^author:\"a \"\"b\"* OR tweeter:@x) title:\"c **"_s;
    for (qsizetype end = 0; end <= text.size(); ++end) {
        for (qsizetype cursor = 0; cursor <= end; ++cursor) {
            const SearchCompletion completion = searchCompletionAt(QStringView(text).first(end), cursor);
            QVERIFY(completion.start >= 0 && completion.start <= cursor && completion.length >= 0);
            QVERIFY(completion.start + completion.length <= end);
        }
    }
}

void TestSearchGrammar::proposes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("proposals");
    QTest::newRow("beginning") << u"ta"_s << QStringList{u"tag:"_s};
    QTest::newRow("case") << u"Ca"_s << QStringList{u"cat:"_s};
    QTest::newRow("other name") << u"retw"_s << QStringList{u"retweets:"_s};
    QTest::newRow("hat") << u"^"_s << QStringList{u"^author:"_s};
    QTest::newRow("operator") << u"NO"_s << QStringList{u"note:"_s, u"NOT"_s};
    QTest::newRow("word") << u"or"_s << QStringList();
    QTest::newRow("flags") << u"is:"_s
                           << QStringList{u"unread"_s, u"reading"_s, u"read"_s, u"skipped"_s, u"starred"_s, u"odd"_s};
    QTest::newRow("flag") << u"has:C"_s << QStringList{u"code"_s};
    QTest::newRow("levels") << u"priority:"_s << QStringList{u"none"_s, u"low"_s, u"medium"_s, u"high"_s};
    QTest::newRow("level") << u"prio:M"_s << QStringList{u"medium"_s};
    QTest::newRow("names are looked up") << u"cat:c"_s << QStringList();
    QTest::newRow("phrase") << u"\"ta"_s << QStringList();
}

void TestSearchGrammar::proposes()
{
    QFETCH(const QString, typed);
    QTEST(searchProposals(searchCompletionAt(typed, typed.size())), "proposals");
    QCOMPARE(searchProposals(searchCompletionAt(u"", 0)).size(), qsizetype(searchFields().size()) + 3);
}

QTEST_GUILESS_MAIN(TestSearchGrammar)
#include "test_searchgrammar.moc"
