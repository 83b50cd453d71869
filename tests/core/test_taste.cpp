// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/taste.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace hotpapers;
using namespace Qt::StringLiterals;

/** Words of papers, what they weigh, and what is learned of them. */
class TestTaste : public QObject
{
    Q_OBJECT
private slots:
    void takesWordsThatMaySay();
    void weighsRareWordsMore();
    void separatesClasses();
    void doesNotCountClasses();
    void needsNoExamples();
    void learnsWhatIsLiked();
    void learnsTheSameOfTheSame();
    void learnsFewWords();
    void learnsNothingOfNothing();
    void tellsWordsAsTheyStand();
};

namespace {

/** Made-up papers, and what is known of them. */
class Papers
{
public:
    void add(const QString &title, const QString &abstract, Liking liking = Liking::Unknown)
    {
        m_words.push_back(m_table.numbered(paperWords(title, abstract)));
        m_likings.push_back(liking);
        if (liking == Liking::Unknown) {
            m_counts.add(m_words.back());
        }
    }

    [[nodiscard]] Taste taste() const
    {
        std::vector<LikedPaper> papers;
        for (size_t i = 0; i < m_words.size(); ++i) {
            papers.push_back({m_words[i], m_likings[i]});
        }
        TasteTrainer trainer(papers, m_counts);
        int pieces = 1;
        while (trainer.run()) {
            ++pieces;
        }
        if (pieces > 1000) {
            qFatal("%d pieces", pieces);
        }
        return trainer.taste(m_table);
    }

private:
    WordTable m_table;
    WordCounts m_counts;
    std::vector<std::vector<PlacedWord>> m_words;
    std::vector<Liking> m_likings;
};

QString noise(QRandomGenerator &random)
{
    QStringList words;
    for (int i = 0; i < 30; ++i) {
        words += u"w%1"_s.arg(random.bounded(300));
    }
    return words.join(u' ');
}

/** Bees are liked, taxes passed over, and some of what nobody judged is about either. */
Papers beesAndTaxes(int liked, int passed = 20, int seed = 3)
{
    QRandomGenerator random(seed);
    Papers papers;
    for (int i = 0; i < liked; ++i) {
        papers.add(u"Bees and honey"_s, noise(random) + u" pollen"_s, Liking::Liked);
    }
    for (int i = 0; i < passed; ++i) {
        papers.add(u"Taxes of the year"_s, noise(random), Liking::Passed);
    }
    for (int i = 0; i < 400; ++i) {
        papers.add(i % 40 == 0 ? u"Bees in cities"_s : i % 40 == 1 ? u"Taxes"_s : u"Other things"_s, noise(random));
    }
    return papers;
}

QStringList foldedOf(const std::vector<PaperWord> &words)
{
    QStringList result;
    std::ranges::transform(words, std::back_inserter(result), &PaperWord::folded);
    return result;
}

} // namespace

void TestTaste::takesWordsThatMaySay()
{
    const auto words = paperWords(u"Étale GPT-4 maps: a 2021 study"_s,
                                  u"We study $\\mathcal{O}(n)$ étale \\emph{maps}, 42 times. Maps!"_s);
    QCOMPARE(foldedOf(words), (QStringList{u"etale"_s, u"gpt"_s, u"maps"_s, u"study"_s, u"we"_s, u"times"_s}));
    QCOMPARE(words[0], (PaperWord{u"etale"_s, u"Étale"_s, 2}));
    QCOMPARE(words[1].places, 1);
    QCOMPARE(words[2].places, 2); // however often
    QCOMPARE(words[5].places, 1);
    QVERIFY(paperWords({}, {}).empty());
    QVERIFY(paperWords(QString(100'000, u'x'), u"$1 + 2$"_s).empty());
}

void TestTaste::weighsRareWordsMore()
{
    WordTable table;
    WordCounts counts;
    for (int i = 0; i < 100; ++i) {
        const auto paper = paperWords(i % 4 == 0 ? u"the frequent"_s : u"the"_s, i == 0 ? u"rare"_s : QString());
        counts.add(table.numbered(paper));
    }
    const auto weight = [&](const QString &word) { return counts.weight(*table.find(word)); };
    QCOMPARE(counts.papers(), 100);
    QCOMPARE(weight(u"the"_s), 0.0);
    QVERIFY(weight(u"frequent"_s) > 0);
    QVERIFY(weight(u"rare"_s) > weight(u"frequent"_s));
    QVERIFY(counts.weightOfUnknown() > weight(u"rare"_s));
    QVERIFY(!table.find(u"unheard"_s));
}

void TestTaste::separatesClasses()
{
    QRandomGenerator random(1);
    std::vector<Example> examples;
    for (int i = 0; i < 300; ++i) {
        const bool isPositive = i % 3 == 0;
        Example example{{{uint32_t(isPositive), 3.F}}, isPositive, 1};
        example.features.push_back({2 + random.bounded(50U), 3.F});
        examples.push_back(example);
    }
    LinearTrainer trainer(examples, 52, 0.001);
    trainer.run(200);
    const std::vector<double> weights = trainer.weights();
    QVERIFY(weights[1] > 0 && weights[0] < 0);
    for (const Example &example : examples) {
        double logit = trainer.bias();
        for (const FeatureValue &feature : example.features) {
            logit += weights[feature.feature] * feature.value;
        }
        QCOMPARE(logit > 0, example.isPositive);
    }
    for (size_t i = 2; i < weights.size(); ++i) {
        QVERIFY(std::abs(weights[i]) < weights[1] / 3);
    }
    LinearTrainer longer(examples, 52, 0.001);
    longer.run(2000);
    QVERIFY(std::abs(longer.weights()[1] - weights[1]) < 0.01 * weights[1]); // it had come to rest
}

void TestTaste::doesNotCountClasses()
{
    const auto biasOf = [](int negatives) {
        std::vector<Example> examples(size_t(negatives), Example{{}, false, 1});
        examples.push_back({{}, true, 1});
        LinearTrainer trainer(examples, 0, 0.01);
        trainer.run(100);
        return trainer.bias();
    };
    QCOMPARE(biasOf(1), 0.0);
    QVERIFY(std::abs(biasOf(1000)) < 1e-9);
}

void TestTaste::needsNoExamples()
{
    LinearTrainer trainer({}, 3, 0.01);
    trainer.run(10);
    QCOMPARE(trainer.weights(), std::vector<double>(3, 0.0));
}

void TestTaste::learnsWhatIsLiked()
{
    const Taste taste = beesAndTaxes(12).taste();
    const int bees = taste.fit(u"Bees and honey in winter"_s, u"Of pollen."_s).percent;
    const int taxes = taste.fit(u"Taxes in winter"_s, {}).percent;
    const int others = taste.fit(u"Unheard"_s, {}).percent;
    QVERIFY2(bees > 70 && others < 50 && taxes <= others, qPrintable(u"%1 %2 %3"_s.arg(bees).arg(others).arg(taxes)));
    QVERIFY(taste.weights().value(u"pollen"_s) > 0 && taste.weights().value(u"taxes"_s) < 0);
    QVERIFY(!taste.weights().contains(u"things"_s)
            || taste.weights().value(u"things"_s) < taste.weights().value(u"bees"_s));
}

void TestTaste::learnsTheSameOfTheSame()
{
    const Taste one = beesAndTaxes(12).taste();
    const Taste other = beesAndTaxes(12).taste();
    QVERIFY(one.weights().size() > 10);
    QCOMPARE(one.weights(), other.weights());
    QCOMPARE(one.percent(0), other.percent(0));
}

void TestTaste::learnsFewWords()
{
    QRandomGenerator random(4);
    Papers papers;
    for (int i = 0; i < 600; ++i) {
        QStringList words;
        for (int word = 0; word < 30; ++word) {
            words += u"v%1"_s.arg(random.bounded(5000));
        }
        papers.add({}, words.join(u' '), i % 6 == 0 ? Liking::Liked : Liking::Unknown);
    }
    const Taste taste = papers.taste();
    QVERIFY(taste.weights().size() > 700);
    QVERIFY(size_t(taste.weights().size()) <= TasteTrainer::mostWords);
    for (const int weight : taste.weights()) {
        QVERIFY(weight != 0 && std::abs(weight) <= 10 * Taste::unit);
    }
}

void TestTaste::learnsNothingOfNothing()
{
    const Taste taste = Papers().taste();
    QVERIFY(taste.weights().isEmpty());
    QCOMPARE(taste.fit(u"Bees"_s, {}), (PaperFit{50, {}}));
}

void TestTaste::tellsWordsAsTheyStand()
{
    const Taste taste({{u"etale"_s, 2 * Taste::unit}, {u"maps"_s, -3 * Taste::unit}, {u"bees"_s, Taste::unit}},
                      Taste::unit);
    const PaperFit fit = taste.fit(u"Étale MAPS"_s, u"All étale things"_s);
    QCOMPARE(fit.words, (std::vector<FitWord>{{u"Étale"_s, 4.0}, {u"MAPS"_s, -3.0}}));
    QCOMPARE(fit.percent, 88); // of two logits
    QHash<QString, int> many;
    QString text;
    for (int i = 10; i < 50; ++i) {
        many.insert(u"word%1"_s.arg(i), i * Taste::unit / 100);
        text += u" word%1"_s.arg(i);
    }
    const PaperFit longFit = Taste(many, 0).fit({}, text);
    QCOMPARE(longFit.words.size(), mostFitWords);
    QCOMPARE(longFit.words.front().word, u"word49"_s);
    QCOMPARE(longFit.percent, 100);
}

QTEST_GUILESS_MAIN(TestTaste)
#include "test_taste.moc"
