// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

// Papers as the words of their titles and abstracts, for what is learned of them and what relates them.

namespace hotpapers {

/** A word of a paper that may say what it is about. */
struct PaperWord
{
    QString folded; ///< as the search index has it
    QString spelling; ///< as it stands in the paper first
    int places = 1; ///< 2: both in the title and in the abstract

    bool operator==(const PaperWord &) const = default;
};

/**
 * The words of a paper, each once, in the order in which they stand: those of searchwords.h, so that the lists of the search
 * index tell the same of a paper as its text. How often a word stands in an abstract does not count, for these lists are
 * read without it: the title counts as a zone of its own (Manning, Raghavan, Schütze, Introduction to Information
 * Retrieval, 6.1). Numbers, single characters and names of TeX's macros say nothing. Linear.
 */
[[nodiscard]] std::vector<PaperWord> paperWords(const QString &title, const QString &abstract);

/** A word by its number in a WordTable, in a paper. */
struct PlacedWord
{
    uint32_t word = 0;
    uint32_t places = 1; ///< see PaperWord

    bool operator==(const PlacedWord &) const = default;
};

/** Gives words numbers, from 0, in the order in which they come. */
class WordTable
{
public:
    [[nodiscard]] std::vector<PlacedWord> numbered(std::span<const PaperWord> words); ///< takes in those that are new
    [[nodiscard]] std::optional<uint32_t> find(const QString &folded) const;
    [[nodiscard]] const QString &word(uint32_t number) const { return m_words[qsizetype(number)]; }
    [[nodiscard]] size_t size() const { return size_t(m_words.size()); }

private:
    QHash<QString, uint32_t> m_numbers;
    QStringList m_words;
};

/**
 * In how many papers of a sample words stand, and so how much they say: the logarithm of papers by those that have the
 * word (inverse document frequency, ibid. 6.2.1), both with one more, as of some words the sample has none.
 */
class WordCounts
{
public:
    void add(std::span<const PlacedWord> paper);
    /** 0: nothing, as of what stands in half of all papers. */
    [[nodiscard]] double weight(uint32_t word) const;
    [[nodiscard]] double weightOfUnknown() const; ///< that of a word which none of them has
    [[nodiscard]] int papers() const { return m_papers; }

private:
    [[nodiscard]] double weightOf(uint32_t papersWithIt) const;

    std::vector<uint32_t> m_papersWith; ///< by number of the word
    int m_papers = 0;
};

} // namespace hotpapers
