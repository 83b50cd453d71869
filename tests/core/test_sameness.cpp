// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sameness.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hotpapers;

/** Papers are told to be the same by titles and authors alone. */
class TestSameness : public QObject
{
    Q_OBJECT

private slots:
    void compares_data();
    void compares();
    void namesCommonAuthors();
    void findsTellingWords();
    void groups();
    void groupsAsComparingAllDoes();
    void manyOfOneTitleAreQuick();
    void stops();
};

void TestSameness::compares_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("authors");
    QTest::addColumn<QString>("otherTitle");
    QTest::addColumn<QStringList>("otherAuthors");
    QTest::addColumn<bool>("isSame");
    const QStringList otter = {u"Ann Otter"_s, u"Harold Quill"_s};
    const QString snails = u"How Snails Learn to Walk Slowly"_s;
    const auto row = [](const char *name, const QString &title, const QStringList &authors, const QString &other,
                        const QStringList &others,
                        bool isSame) { QTest::newRow(name) << title << authors << other << others << isSame; };
    row("equal", snails, otter, snails, otter, true);
    row("other capitals", snails, otter, snails.toUpper(), otter, true);
    row("punctuation", snails, otter, u"How snails learn: to walk, slowly!"_s, otter, true);
    row("accents", u"Schrödinger's snails and their friends"_s, otter, u"Schrodinger's Snails and their Friends"_s,
        otter, true);
    row("TeX of text", u"Schrödinger and G\\\"odel"_s, otter, u"Schr\\\"{o}dinger and Gödel"_s, otter, true);
    row("TeX of math", u"Snails in $\\mathcal{N}=4$ gardens"_s, otter, u"Snails in $N=4$ gardens"_s, otter, true);
    row("fonts without arguments", u"The {\\it slow} $\\cal N$ snail"_s, otter, u"The slow N snail"_s, otter, true);
    row("version", u"Slow snails"_s, otter, u"Slow snails v2"_s, otter, true);
    row("version in parentheses", u"Slow snails"_s, otter, u"Slow snails (V3)"_s, otter, true);
    row("a word more", snails, otter, snails + u" Again"_s, otter, true);
    row("one word of ten is another", u"alpha beta gamma delta epsilon zeta eta theta iota one"_s, otter,
        u"alpha beta gamma delta epsilon zeta eta theta iota other"_s, otter, true);
    row("one word of five is another", u"alpha beta gamma delta epsilon"_s, otter, u"alpha beta gamma delta zeta"_s,
        otter, false);
    row("short titles that differ", u"Slow snails"_s, otter, u"Slow snails walk"_s, otter, false);
    row("other authors", snails, otter, snails, {u"Mira Okafor"_s}, false);
    row("one author in common", snails, otter, snails, {u"Mira Okafor"_s, u"H. Quill"_s}, true);
    row("initials", snails, {u"Jörg B. Müßig"_s}, snails, {u"J. Mussig"_s}, false); // ß is no s
    row("accents in names", snails, {u"Zoë Ó-Briain"_s}, snails, {u"Z. O'Briain"_s}, true);
    row("particles", snails, {u"Ada van der Linde"_s}, snails, {u"A. van der Linde"_s}, true);
    row("another first name", snails, {u"Ann Otter"_s}, snails, {u"Bo Otter"_s}, false);
    row("a short title by others", u"Introduction"_s, {u"Ann Otter"_s}, u"Introduction"_s, {u"Mira Okafor"_s}, false);
    row("collaboration", snails, {u"SNAIL Collaboration"_s}, snails, {u"The Snail collaboration"_s}, true);
    row("another collaboration", snails, {u"SNAIL Collaboration"_s}, snails, {u"SLUG Collaboration"_s}, false);
    row("series", snails + u" in Gardens and Elsewhere: Part I"_s, otter,
        snails + u" in Gardens and Elsewhere: Part II"_s, otter, false);
    row("years", snails + u" in the Summer of 2020"_s, otter, snails + u" in the Summer of 2021"_s, otter, false);
    row("no authors", snails, {}, snails, {}, false);
    row("no words", u"!"_s, otter, u"?"_s, otter, false);
    row("no names", snails, {u"🐌"_s}, snails, {u"🐌"_s}, false);
}

void TestSameness::compares()
{
    QFETCH(const QString, title);
    QFETCH(const QStringList, authors);
    QFETCH(const QString, otherTitle);
    QFETCH(const QStringList, otherAuthors);
    const PaperFace one = paperFace(title, authors);
    const PaperFace other = paperFace(otherTitle, otherAuthors);
    QTEST(looksSame(one, other), "isSame");
    QCOMPARE(looksSame(other, one), looksSame(one, other));
}

void TestSameness::namesCommonAuthors()
{
    QCOMPARE(commonAuthors({u"Ann Otter"_s, u"Harold Quill"_s, u"🐌"_s}, {u"🐌"_s, u"H. Quill"_s, u"Mira Okafor"_s}),
             QStringList(u"Harold Quill"_s));
}

void TestSameness::findsTellingWords()
{
    QCOMPARE(tellingWords(u"On the Slowness of Schr\\\"odinger's Snails: Part II"_s),
             (QStringList{u"schrodinger"_s, u"slowness"_s, u"snails"_s, u"part"_s}));
    QCOMPARE(tellingWords(u"Snails, snails"_s), QStringList(u"snails"_s));
    QVERIFY(tellingWords(u"…"_s).isEmpty());
    const QString title = u"Slow snails in wet gardens walk at night"_s; // and a fifth more
    QCOMPARE(tellingWords(title).size(), 4);
    QCOMPARE(tellingWords(title + u": comprehensive investigation"_s).size(), 5);
    QCOMPARE(tellingWords(u"a b c d e f g h i j k l m n o p q r s t u w x y z"_s).size(), 6);
}

void TestSameness::groups()
{
    const QStringList otter = {u"Ann Otter"_s};
    const QStringList both = {u"Ann Otter"_s, u"Harold Quill"_s};
    const QStringList quill = {u"Harold Quill"_s};
    const std::vector papers = {
        paperFace(u"Slow snails"_s, otter),  paperFace(u"How snails learn to walk"_s, otter),
        paperFace(u"Other snails"_s, otter), paperFace(u"Slow Snails"_s, both),
        paperFace(u"Slow snails"_s, quill),  paperFace(u"How snails learn to walk v2"_s, otter)};
    QCOMPARE(alikeGroups(papers), (std::vector<std::vector<size_t>>{{0, 3, 4}, {1, 5}}));
}

void TestSameness::groupsAsComparingAllDoes()
{
    // Words of which some are frequent, as in titles.
    std::vector<PaperFace> papers;
    for (int i = 0; i < 400; ++i) {
        QStringList words;
        for (int word = 0; word < 4 + i % 7; ++word) {
            words += u"word%1x"_s.arg((i % 20) * word % (5 + i % 9));
        }
        papers.push_back(paperFace(words.join(u' '), {i % 3 == 0 ? u"Ann Otter"_s : u"Harold Quill"_s}));
    }
    const auto groups = alikeGroups(papers);
    std::vector<size_t> groupOf(papers.size(), papers.size());
    for (size_t group = 0; group < groups.size(); ++group) {
        for (const size_t paper : groups[group]) {
            groupOf[paper] = group;
        }
    }
    int same = 0;
    for (size_t i = 0; i < papers.size(); ++i) {
        for (size_t j = i + 1; j < papers.size(); ++j) {
            if (looksSame(papers[i], papers[j])) {
                ++same;
                QVERIFY(groupOf[i] < papers.size() && groupOf[i] == groupOf[j]);
            }
        }
    }
    QVERIFY(same > 100);
}

void TestSameness::manyOfOneTitleAreQuick()
{
    const std::vector<PaperFace> papers(50'000, paperFace(u"Editorial"_s, {u"Ann Otter"_s}));
    const auto groups = alikeGroups(papers);
    QCOMPARE(groups.size(), size_t(1));
    QCOMPARE(groups.front().size(), papers.size());
}

void TestSameness::stops()
{
    std::stop_source stop;
    stop.request_stop();
    const std::vector<PaperFace> papers(2, paperFace(u"Slow snails"_s, {u"Ann Otter"_s}));
    QVERIFY(alikeGroups(papers, stop.get_token()).empty());
}

QTEST_APPLESS_MAIN(TestSameness)
#include "test_sameness.moc"
