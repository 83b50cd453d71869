// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generator/random.h"

#include <cstdint>
#include <string>
#include <vector>

namespace hotpapers::bench {

/**
 * Words by rank, the most frequent first: some hundred ordinary ones, then made-up ones without end, so that the
 * vocabulary grows with the text as that of real abstracts does (Heaps' law, exponent 0.6). Frequencies follow real
 * digests: 4 % for the first, 0.1 % for the 100th, 0.01 % for the 1000th.
 */
class Vocabulary
{
public:
    Vocabulary();

    /** A rank, from 0, as often as its word. */
    [[nodiscard]] uint32_t draw(Random &random) const;
    /** The same of words that mean something: none of the first ones (`the`, `of`). */
    [[nodiscard]] uint32_t drawTopic(Random &random) const;
    /** In lower case, UTF-8. */
    [[nodiscard]] const std::string &common(uint32_t rank) const { return m_words[rank]; } ///< below commonWords
    [[nodiscard]] std::string word(uint32_t rank) const;
    void append(std::string &text, uint32_t rank) const;

    static constexpr uint32_t commonWords = 4096;

private:
    std::vector<std::string> m_words;
    std::vector<float> m_keep; // Walker's alias method, over the common words
    std::vector<uint32_t> m_alias;
};

} // namespace hotpapers::bench
