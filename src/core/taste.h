// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fit.h"
#include "core/lineartrainer.h"
#include "core/paperwords.h"

#include <QHash>

#include <memory>

// What the person likes, learned from the words of papers.

namespace hotpapers {

inline constexpr size_t fewestLiked = 5; ///< from fewer nothing is learned

/**
 * What words say for a paper, and against it. Weights are whole numbers, so that their sum is the same in whichever order
 * they are added: word by word for all papers, or for one paper.
 */
class Taste
{
public:
    static constexpr int unit = 1 << 16; ///< of a logit

    /** @param weights of words as the search index has them, for each place in which they stand */
    Taste(QHash<QString, int> weights, int bias) : m_weights(std::move(weights)), m_bias(bias) { }

    [[nodiscard]] const QHash<QString, int> &weights() const { return m_weights; }
    [[nodiscard]] int percent(qint64 sum) const; ///< 0–100, of the sum of a paper's weights
    [[nodiscard]] PaperFit fit(const QString &title, const QString &abstract) const;

private:
    QHash<QString, int> m_weights; ///< none is 0
    int m_bias = 0;
};

/** What a paper is to the person. Of most nothing is known: they are not liked more often than those that are. */
enum class Liking { Unknown, Liked, Passed };

/** A paper to learn from. */
struct LikedPaper
{
    std::span<const PlacedWord> words;
    Liking liking = Liking::Unknown;
};

/**
 * Learns a taste, piece by piece. What is liked is told from what was passed over and, as there may be little of that, from
 * papers of which nothing is known: these hold some that would be liked, which lowers all percents but leaves their order
 * (Elkan and Noto, Learning classifiers from only positive and unlabeled data, KDD 2008, lemma 1). Words that stand in
 * fewer than three of the papers teach nothing. Of the others all are learned, and then the mostWords that say most again.
 */
class TasteTrainer
{
public:
    static constexpr size_t mostWords = 800;

    TasteTrainer(std::span<const LikedPaper> papers, const WordCounts &counts);

    /** Some milliseconds. @return is there more to do? */
    bool run();
    [[nodiscard]] Taste taste(const WordTable &table) const; ///< as learned so far

private:
    void begin(std::vector<uint32_t> words); ///< ascending
    void chooseStrongest();

    std::vector<LikedPaper> m_papers;
    const WordCounts &m_counts;
    std::vector<uint32_t> m_words; ///< by feature
    std::unique_ptr<LinearTrainer> m_trainer;
    int m_stepsLeft = 0;
    bool m_isLast = false; ///< are these the strongest?
};

} // namespace hotpapers
