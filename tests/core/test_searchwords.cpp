// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchwords.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hotpapers;
using namespace Qt::StringLiterals;

class TestSearchWords : public QObject
{
    Q_OBJECT
private slots:
    void splitsAndFolds_data();
    void splitsAndFolds();
    void endsInTimeWhateverStandsThere();
    void marks_data();
    void marks();
};

void TestSearchWords::splitsAndFolds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words"); // folded[as it stands]
    const std::pair<QString, QString> table[] = {
        {u""_s, u""_s},
        {u" -\t&"_s, u""_s},
        {u"Snow, ICE-9"_s, u"snow[Snow] ice[ICE] 9[9]"_s},
        {u"Ångström naïve"_s, u"angstrom[Ångström] naive[naïve]"_s},
        {u"e\u0301te\u0301 x"_s, u"ete[e\u0301te\u0301] x[x]"_s}, // decomposed
        {u"x\u0302y"_s, u"xy[x\u0302y]"_s}, // no composed form
        {u"\u0301a"_s, u"a[a]"_s},
        {u"a\u0305b"_s, u"a[a\u0305] b[b]"_s}, // a mark that SQLite knows no letter with
        {u"Việt"_s, u"viet[Việt]"_s}, // two marks
        {u"Ёлка ёлка"_s, u"ёлка[Ёлка] ёлка[ёлка]"_s}, // only ASCII's letters lose theirs
        {u"𝗺𝗮𝘁𝗵 𝒳"_s, u"math[𝗺𝗮𝘁𝗵] x[𝒳]"_s},
        {u"ﬁne eﬃcient"_s, u"fine[ﬁne] efficient[eﬃcient]"_s},
        {u"ＡＢ１"_s, u"ab1[ＡＢ１]"_s},
        {u"½x"_s, u"1[½] 2x[½x]"_s},
        {u"한글"_s, u"한글[한글]"_s},
        {u"\u1112\u1161\u11ab"_s, u"한[\u1112\u1161\u11ab]"_s},
        {u"ｶﾞ"_s, u"ガ[ｶﾞ]"_s},
        {u"🐌 🤔"_s, u"🤔[🤔]"_s}, // newer than what SQLite knows
        {u"straße STRASSE"_s, u"straße[straße] strasse[STRASSE]"_s},
        {u"İstanbul"_s, u"istanbul[İstanbul]"_s},
        {u"a\xd800z"_s, u"a[a] z[z]"_s}, // half a pair
        {u"O'Dálaigh"_s, u"o[O] dalaigh[Dálaigh]"_s},
    };
    for (const auto &[text, words] : table) {
        QTest::addRow("%s", qPrintable(text)) << text << words;
    }
}

void TestSearchWords::splitsAndFolds()
{
    QFETCH(const QString, text);
    QStringList words;
    for (const SearchWord &word : searchWords(text)) {
        words += word.folded + u'[' + text.sliced(word.span.start, word.span.length) + u']';
    }
    QTEST(words.join(u' '), "words");
}

void TestSearchWords::endsInTimeWhateverStandsThere()
{
    const QString marks = u"\u0301"_s.repeated(100'000) + u"\u0316"_s.repeated(100'000);
    QElapsedTimer timer;
    timer.start();
    const std::vector<SearchWord> words = searchWords(u"snow"_s + marks + u" ice"_s);
    QCOMPARE(words.front().folded, u"snow"_s);
    QCOMPARE(words.back().folded, u"ice"_s);
    QVERIFY(!matchSpans(marks + u"snow"_s + marks, SearchField::Title, {{SearchField::Title, u"sn"_s, true}}).empty());
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
}

void TestSearchWords::marks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SearchField>("field");
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("marked"); // matches in [ ]
    using enum SearchField;
    const std::tuple<QString, SearchField, QString, QString> table[] = {
        {u"Snow on snowy Snow"_s, Title, u"snow"_s, u"[Snow] on snowy [Snow]"_s},
        {u"Snow on snowy"_s, Title, u"sno*"_s, u"[Sno]w on [sno]wy"_s},
        {u"Snow on ice"_s, Title, u"title:snow abstract:ice"_s, u"[Snow] on ice"_s},
        {u"Snow on ice"_s, Abstract, u"-snow NOT ice"_s, u"Snow on ice"_s},
        {u"A state-of the Art state"_s, Abstract, u"\"state of the art\""_s, u"A [state-of the Art] state"_s},
        {u"the art of snow"_s, Abstract, u"\"the art o\"*"_s, u"[the art o]f snow"_s},
        {u"a a a"_s, Abstract, u"\"a a\""_s, u"[a a a]"_s},
        {u"Das schöne Größenmaß"_s, Abstract, u"schon gro*"_s, u"Das schöne [Grö]ßenmaß"_s},
        {u"e\u0301tude e\u0301"_s, Title, u"et*"_s, u"[e\u0301t]ude e\u0301"_s},
        {u"x = 𝗺𝗮𝘁𝗵."_s, Abstract, u"ma*"_s, u"x = [𝗺𝗮]𝘁𝗵."_s},
        {u"an eﬃcient ﬁne"_s, Abstract, u"ef* fine"_s, u"an [eﬃ]cient [ﬁne]"_s},
        {u"½x 2x"_s, Abstract, u"2*"_s, u"[½]x [2]x"_s},
        {u"Ada Hees, Jörn Hees"_s, Author, u"author:hees"_s, u"Ada [Hees], Jörn [Hees]"_s},
        {u"Ada Hees, Jörn Hees"_s, Author, u"^author:hees"_s, u"Ada [Hees], Jörn Hees"_s},
        {u"Ada Hees, Jörn Hees"_s, Author, u"\"hees jorn\""_s, u"Ada Hees, Jörn Hees"_s},
        {u"Ada Hees"_s, Author, u"author:hees ^author:ada"_s, u"[Ada] [Hees]"_s},
        {u"cs.LG, stat.ML"_s, Category, u"cat:CS.lg cat:stat"_s, u"[cs.LG], stat.ML"_s},
        {u"cs.LG, stat.ML"_s, Category, u"cat:st*"_s, u"cs.LG, [st]at.ML"_s},
        {u"cs.LG"_s, Category, u"lg"_s, u"cs.[LG]"_s},
        {u"to read"_s, Tag, u"tag:\"To Read\""_s, u"[to read]"_s},
        {u"snow"_s, Tag, u"tag:sno"_s, u"snow"_s},
        {u"snow"_s, Title, u"rt:>1 is:read 2107.11817"_s, u"snow"_s},
        {u""_s, Title, u"snow"_s, u""_s},
    };
    for (const auto &[text, field, search, marked] : table) {
        QTest::addRow("%s in %s", qPrintable(search), qPrintable(text)) << text << field << search << marked;
    }
}

void TestSearchWords::marks()
{
    QFETCH(QString, text);
    QFETCH(const SearchField, field);
    QFETCH(const QString, search);
    const auto query = parseSearch(search);
    QVERIFY(query);
    const std::vector<TextSpan> spans = matchSpans(text, field, wantedTexts(*query));
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        text.insert(span->start + span->length, u']').insert(span->start, u'[');
    }
    QTEST(text, "marked");
}

QTEST_GUILESS_MAIN(TestSearchWords)
#include "test_searchwords.moc"
