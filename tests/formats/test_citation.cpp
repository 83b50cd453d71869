// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/citation.h"

#include "formats/nameparts.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hotpapers;
using namespace hotpapers::formats;

namespace {

CitedPaper cited(const QString &id, const QString &title, const QStringList &authors)
{
    return {*ArxivId::parse(id), title, authors};
}

KeyPattern pattern(const QString &text)
{
    return KeyPattern::parse(text).value();
}

// Four papers, of which the first two and no others have the same bare key.
std::vector<CitedPaper> somePapers()
{
    return {cited(u"3105.00001"_s, u"Deep Snails"_s, {u"Ada Finch"_s}),
            cited(u"3107.00002"_s, u"DEEP Shells"_s, {u"Bo FINCH"_s}),
            cited(u"3105.00003"_s, u"Slow Snails"_s, {u"Ada Finch"_s}),
            cited(u"3206.00004"_s, u"Deep Snails"_s, {u"Ada Finch"_s})};
}

QStringList keysOf(const std::vector<CitedPaper> &papers, const QString &text)
{
    CitationKeys keys(pattern(text));
    for (const CitedPaper &paper : papers) {
        keys.expect(paper);
    }
    QStringList given;
    for (const CitedPaper &paper : papers) {
        given += keys.key(paper);
    }
    return given;
}

} // namespace

class TestCitation : public QObject
{
    Q_OBJECT

private slots:
    // -- names --------------------------------------------------------------------------------------------------

    void takesNamesApart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<NameParts>("parts");
        const auto row = [](const QString &name, const NameParts &parts) {
            QTest::newRow(qPrintable(name)) << name << parts;
        };
        const auto literal = [](const QString &name) { return NameParts{.family = name, .literal = true}; };
        row(u"Ada Mary Finch"_s, {u"Ada Mary"_s, {}, u"Finch"_s});
        row(u"Finch"_s, {.family = u"Finch"_s});
        row(u"Anna van der Berg"_s, {u"Anna"_s, u"van der"_s, u"Berg"_s});
        row(u"Gido M. van de Veen"_s, {u"Gido M."_s, u"van de"_s, u"Veen"_s});
        row(u"Kees van 't Veld"_s, {u"Kees"_s, u"van 't"_s, u"Veld"_s});
        row(u"Luz de la Fuente-Ortiz"_s, {u"Luz"_s, u"de la"_s, u"Fuente-Ortiz"_s});
        row(u"Marc de Bois d'Aune"_s, {u"Marc"_s, u"de"_s, u"Bois d'Aune"_s});
        row(u"Rosa Prado y Vega"_s, {u"Rosa"_s, {}, u"Prado y Vega"_s});
        row(u"Rosa y Vega"_s, {u"Rosa"_s, u"y"_s, u"Vega"_s});
        row(u"Tom Van Goor"_s, {u"Tom"_s, {}, u"Van Goor"_s});
        row(u"Tom Van der Goor"_s, {u"Tom"_s, {}, u"Van der Goor"_s});
        row(u"Luz De la Fuente"_s, {u"Luz"_s, {}, u"De la Fuente"_s});
        row(u"Zoë Ó Briain"_s, {u"Zoë"_s, {}, u"Ó Briain"_s});
        row(u"Le Minh"_s, {u"Le"_s, {}, u"Minh"_s});
        row(u"de Boer"_s, {u"de"_s, {}, u"Boer"_s});
        row(u"Harold P. Quill Jr."_s, {u"Harold P."_s, {}, u"Quill"_s, u"Jr."_s});
        row(u"Jan de Wit III"_s, {u"Jan"_s, u"de"_s, u"Wit"_s, u"III"_s});
        row(u"Elizabeth II"_s, literal(u"Elizabeth II"_s));
        row(u"The SLOW Collaboration"_s, literal(u"The SLOW Collaboration"_s));
        row(u"Snail consortium"_s, literal(u"Snail consortium"_s));
        row(u"Snails and Friends"_s, literal(u"Snails and Friends"_s));
        row(u"Lab 42"_s, literal(u"Lab 42"_s));
        row(uR"(J\"org M\"uller)"_s, {u"Jörg"_s, {}, u"Müller"_s});
        row(u"Ann \u202eOtter"_s, literal(u"Ann ⟨U+202E⟩Otter"_s));
        row(QString(), {});
    }
    void takesNamesApart()
    {
        QFETCH(const QString, name);
        QFETCH(const NameParts, parts);
        const NameParts is = nameParts(name);
        const auto spelled = [](const NameParts &of) {
            return QStringList{of.given, of.particle, of.family, of.suffix, of.literal ? u"literal"_s : QString()}.join(
                u'|');
        };
        QCOMPARE(spelled(is), spelled(parts));
    }

    void givesSuffixesBackToTheirNames()
    {
        const auto parts = nameParts({u"Samuel Reed"_s, u"Jr."_s, u"Ada Finch"_s, u"The SLOW Team"_s, u"II"_s});
        QCOMPARE(parts.size(), 4);
        QCOMPARE(parts[0].full(), u"Samuel Reed Jr."_s);
        QCOMPARE(parts[1].full(), u"Ada Finch"_s);
        QCOMPARE(parts[3].full(), u"II"_s);
    }

    // -- keys ---------------------------------------------------------------------------------------------------

    void makesKeys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("default") << u"[auth][year][word]"_s << u"vanderlinde2031slow"_s;
        QTest::newRow("arXiv's") << u"[auth][year][title]"_s << u"vanderlinde2031slowsteadyfewshotsnails"_s;
        QTest::newRow("arXiv id") << u"[arxiv]"_s << u"3105.01234"_s;
        QTest::newRow("INSPIRE's like") << u"[Auth]:[year]-[arxiv]"_s << u"VanDerLinde:2031-3105.01234"_s;
        QTest::newRow("literal") << u"p/x_1+[word]"_s << u"p/x_1+slow"_s;
    }
    void makesKeys()
    {
        QFETCH(const QString, text);
        const CitedPaper paper = cited(u"3105.01234"_s, uR"(The Slow, \emph{Steady} and Few-Shot: Snails at $O(n)$)"_s,
                                       {u"Jörg van der Linde"_s, u"Ada Finch"_s});
        QTEST(citationKey(pattern(text), paper), "key");
    }

    void makesKeysOfLittle()
    {
        const CitedPaper old = cited(u"hep-th/9901001"_s, u"世界"_s, {u"山田花子"_s});
        QCOMPARE(citationKey({}, old), u"anon1999"_s);
        QCOMPARE(citationKey(pattern(u"[Auth]"_s), old), u"Anon"_s);
        QCOMPARE(citationKey(pattern(u"[word]"_s), old), u"hep-th/9901001"_s);
        QCOMPARE(citationKey(pattern(u"[arxiv]"_s), old), u"hep-th/9901001"_s);
        QVERIFY(citationKey({}, cited(u"3105.00001"_s, u"x"_s.repeated(10'000), {u"y"_s.repeated(10'000)})).size()
                < 100);
    }

    void givesIdsToAllThatAreAlike()
    {
        QCOMPARE(keysOf(somePapers(), u"[auth][year][word]"_s),
                 (QStringList{u"finch2031deep-3105.00001"_s, u"finch2031deep-3107.00002"_s, u"finch2031slow"_s,
                              u"finch2032deep"_s}));
        QCOMPARE(keysOf(somePapers(), u"k"_s),
                 (QStringList{u"k-3105.00001"_s, u"k-3107.00002"_s, u"k-3105.00003"_s, u"k-3206.00004"_s}));
    }

    void keysThatDifferInCapitalsAreAlike()
    {
        const std::vector<CitedPaper> papers = {cited(u"3105.00001"_s, u"Deep Snails"_s, {u"Anna van Berg"_s}),
                                                cited(u"3105.00002"_s, u"Deep Snails"_s, {u"Bo Vanberg"_s})};
        QCOMPARE(keysOf(papers, u"[Auth]"_s), (QStringList{u"VanBerg-3105.00001"_s, u"Vanberg-3105.00002"_s}));
    }

    void keysDoNotDependOnTheOrder()
    {
        std::vector<CitedPaper> papers = somePapers();
        const QStringList expected = keysOf(papers, u"[auth][year][word]"_s);
        QStringList reversed = [&] {
            std::ranges::reverse(papers);
            return keysOf(papers, u"[auth][year][word]"_s);
        }();
        std::ranges::reverse(reversed);
        QCOMPARE(reversed, expected);
    }

    void keysWithIdsDependOnNothing()
    {
        const QString text = u"[auth][year]:[arxiv]"_s;
        const QStringList all = keysOf(somePapers(), text);
        for (qsizetype i = 0; i < all.size(); ++i) {
            QCOMPARE(keysOf({somePapers()[size_t(i)]}, text), QStringList(all[i]));
        }
    }

    void keysAreNeverGivenTwice()
    {
        CitationKeys keys(pattern(u"[auth]"_s)); // nothing was announced
        const auto papers = somePapers();
        QCOMPARE(keys.key(papers[0]), u"finch"_s);
        QCOMPARE(keys.key(papers[1]), u"finch-3107.00002"_s);
        QCOMPARE(keys.key(papers[0]), u"finch"_s);
        CitationKeys constant(pattern(u"k-3105.00001"_s)); // a bare key that looks like another's
        QCOMPARE(constant.key(papers[1]), u"k-3105.00001"_s);
        QCOMPARE(constant.key(papers[0]), u"k-3105.00001-3105.00001"_s);
    }

    // -- citations ----------------------------------------------------------------------------------------------

    void citesInWords_data()
    {
        QTest::addColumn<QStringList>("authors");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("citation");
        QTest::newRow("one") << QStringList{u"Ada Finch"_s} << u"Are Snails  Slow?"_s
                             << u"Ada Finch. Are Snails Slow? "_s;
        QTest::newRow("two") << QStringList{u"Ada Finch"_s, u"Bo Reed"_s} << uR"(Snails at $O(n^2)$)"_s
                             << u"Ada Finch and Bo Reed. Snails at O(n²). "_s;
        QTest::newRow("three, one a Jr.") << QStringList{u"A. Finch"_s, u"Bo Reed"_s, u"Jr."_s, u"Cy Owl"_s}
                                          << u"Snails"_s << u"A. Finch, Bo Reed Jr., and Cy Owl. Snails. "_s;
        QTest::newRow("nobody") << QStringList() << QString() << u"arXiv:3105.00001. "_s;
        QTest::newRow("ends with a point")
            << QStringList{u"Bo Reed Jr."_s} << u"\x1b[1m."_s << u"Bo Reed Jr. ⟨U+001B⟩[1m. "_s;
    }
    void citesInWords()
    {
        QFETCH(const QStringList, authors);
        QFETCH(const QString, title);
        QFETCH(const QString, citation);
        QCOMPARE(textCitation(cited(u"3105.00001"_s, title, authors)),
                 citation + u"arXiv:3105.00001 (2031). https://arxiv.org/abs/3105.00001"_s);
    }

    void linksInMarkdown()
    {
        QCOMPARE(markdownLink(cited(u"hep-th/9901001"_s, uR"(Snails [at] $O(n^2)$ <b> *now*)"_s, {})),
                 uR"([Snails \[at\] O(n²) \<b> \*now\*](https://arxiv.org/abs/hep-th/9901001))"_s);
        QCOMPARE(markdownLink(cited(u"3105.00001"_s, u"A](javascript:alert(1)) ["_s, {})),
                 uR"([A\](javascript\:alert(1)) \[](https://arxiv.org/abs/3105.00001))"_s);
    }
};

QTEST_APPLESS_MAIN(TestCitation)
#include "test_citation.moc"
