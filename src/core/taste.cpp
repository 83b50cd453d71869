// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/taste.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <limits>

namespace hotpapers {

namespace {

constexpr double restraint = 0.004;
constexpr int stepsInAll = 90;
constexpr int stepsAtOnce = 6;
constexpr uint32_t fewestPapers = 3; // that must have a word
constexpr double passedCount = 4; // papers that were passed over say as much as so many of which nothing is known
constexpr double mostLogits = 10; // of a word: the sum of all of them stays a number

int wholeWeight(double logits)
{
    return int(std::lround(std::clamp(logits, -mostLogits, mostLogits) * Taste::unit));
}

} // namespace

int Taste::percent(qint64 sum) const
{
    return int(std::lround(100 / (1 + std::exp(-double(sum + m_bias) / unit))));
}

PaperFit Taste::fit(const QString &title, const QString &abstract) const
{
    PaperFit fit;
    qint64 sum = 0;
    for (const PaperWord &word : paperWords(title, abstract)) {
        if (const int weight = m_weights.value(word.folded) * word.places; weight != 0) {
            sum += weight;
            fit.words.push_back({word.spelling, double(weight) / unit});
        }
    }
    fit.percent = percent(sum);
    std::ranges::stable_sort(fit.words, std::greater(), [](const FitWord &word) { return std::abs(word.weight); });
    fit.words.resize(std::min(fit.words.size(), mostFitWords));
    return fit;
}

TasteTrainer::TasteTrainer(std::span<const LikedPaper> papers, const WordCounts &counts)
    : m_papers(papers.begin(), papers.end()), m_counts(counts)
{
    std::vector<uint32_t> papersWith;
    for (const LikedPaper &paper : m_papers) {
        for (const PlacedWord &placed : paper.words) {
            papersWith.resize(std::max(papersWith.size(), size_t(placed.word) + 1));
            ++papersWith[placed.word];
        }
    }
    std::vector<uint32_t> words;
    for (uint32_t word = 0; word < papersWith.size(); ++word) {
        if (papersWith[word] >= fewestPapers && m_counts.weight(word) > 0) {
            words.push_back(word);
        }
    }
    begin(std::move(words));
}

void TasteTrainer::begin(std::vector<uint32_t> words)
{
    constexpr auto none = std::numeric_limits<uint32_t>::max();
    std::vector<uint32_t> features(words.empty() ? 0 : words.back() + 1, none); // by word; words are ascending
    for (uint32_t feature = 0; feature < words.size(); ++feature) {
        features[words[feature]] = feature;
    }
    std::vector<Example> examples;
    examples.reserve(m_papers.size());
    for (const LikedPaper &paper : m_papers) {
        Example example{{}, paper.liking == Liking::Liked, paper.liking == Liking::Passed ? passedCount : 1};
        for (const PlacedWord &placed : paper.words) {
            if (placed.word < features.size() && features[placed.word] != none) {
                const double value = placed.places * m_counts.weight(placed.word);
                example.features.push_back({features[placed.word], float(value)});
            }
        }
        examples.push_back(std::move(example));
    }
    m_trainer = std::make_unique<LinearTrainer>(std::move(examples), words.size(), restraint);
    m_words = std::move(words);
    m_stepsLeft = stepsInAll;
}

bool TasteTrainer::run()
{
    if (m_stepsLeft == 0 && !m_isLast) {
        chooseStrongest();
    }
    const int steps = std::min(m_stepsLeft, stepsAtOnce);
    m_trainer->run(steps);
    m_stepsLeft -= steps;
    return m_stepsLeft > 0 || !m_isLast;
}

/** Goes on with the words that say most in the papers that have them. */
void TasteTrainer::chooseStrongest()
{
    const std::vector<double> weights = m_trainer->weights();
    std::vector<std::pair<double, uint32_t>> strongest; // and word
    for (size_t feature = 0; feature < weights.size(); ++feature) {
        strongest.emplace_back(-std::abs(weights[feature]) * m_counts.weight(m_words[feature]), m_words[feature]);
    }
    std::ranges::sort(strongest);
    strongest.resize(std::min(strongest.size(), mostWords));
    std::vector<uint32_t> words;
    std::ranges::transform(strongest, std::back_inserter(words), &std::pair<double, uint32_t>::second);
    std::ranges::sort(words);
    begin(std::move(words));
    m_isLast = true;
}

Taste TasteTrainer::taste(const WordTable &table) const
{
    QHash<QString, int> result;
    const std::vector<double> weights = m_trainer->weights();
    for (size_t feature = 0; feature < weights.size(); ++feature) {
        if (const int weight = wholeWeight(weights[feature] * m_counts.weight(m_words[feature])); weight != 0) {
            result.insert(table.word(m_words[feature]), weight);
        }
    }
    return {std::move(result), wholeWeight(m_trainer->bias())};
}

} // namespace hotpapers
