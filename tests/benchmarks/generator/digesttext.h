// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generator/vocabulary.h"

#include <QDate>

#include <string>
#include <vector>

namespace hotpapers::bench {

inline constexpr int papersPerDigest = 11;

/**
 * Made-up digests, one a day, counted back from 2026-06-30, with 11 papers each, so that a smaller library is the newest
 * part of a larger one. A million papers reach back to 1777. A paper of a thousand stands in a second digest as well.
 *
 * Papers are numbered from the newest; their arXiv ids, all of 2017 to 2026, ascend with the days. Any thread.
 */
class MadeUpDigests
{
public:
    static constexpr uint32_t maximumPapers = 1'000'000;

    /** @param papers in all; the oldest digest may have fewer */
    MadeUpDigests(uint64_t seed, uint32_t papers);

    [[nodiscard]] uint32_t count() const { return (m_papers + papersPerDigest - 1) / papersPerDigest; }
    [[nodiscard]] static QDate day(uint32_t digest) { return newestDay.addDays(-qint64(digest)); } ///< 0: the newest
    /** The bytes of its file. */
    [[nodiscard]] std::string text(uint32_t digest) const;
    /** A digest that is not among these, of the days behind the newest (1: the next one), with papers of its own. */
    [[nodiscard]] std::string laterText(uint32_t daysLater) const;
    [[nodiscard]] const Vocabulary &vocabulary() const { return m_vocabulary; }

private:
    struct Counts
    {
        uint32_t paper = 0;
        int retweets = 0;
        int favorites = 0;
    };

    static constexpr QDate newestDay = QDate::fromJulianDay(2'461'222); // 2026-06-30

    [[nodiscard]] std::vector<uint32_t> papersIn(uint32_t digest) const;
    [[nodiscard]] std::string text(const std::vector<uint32_t> &papers, QDate day) const;
    [[nodiscard]] Counts counts(uint32_t paper, QDate day) const;
    [[nodiscard]] std::string arxivId(uint32_t paper) const;
    void appendHead(std::string &text, QDate day) const;
    void appendEntry(std::string &text, const Counts &counts, int rank, QDate day) const;
    void appendTweets(std::string &text, Random &random, const std::string &title, QDate day) const;

    uint64_t m_seed;
    uint32_t m_papers;
    Vocabulary m_vocabulary;
};

} // namespace hotpapers::bench
