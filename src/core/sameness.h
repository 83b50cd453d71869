// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <span>
#include <stop_token>
#include <vector>

// Which papers may be the same one under another id: posted twice, or again with another title. Versions of one id
// (`2107.11817v2`) are one paper already, for an ArxivId has no version.

namespace hotpapers {

/** What tells whether a paper is another one, ready to be compared: hashes, each once, in order. Some 300 bytes. */
struct PaperFace
{
    std::vector<size_t> words = {}; ///< of the title, without TeX, case, accents and the number of a version
    std::vector<size_t> numbers = {}; ///< the same; also Roman ones
    std::vector<size_t> people = {}; ///< family name and initial of each author, or the words of a collaboration's name
};

/** Linear. The first 1,000 of the authors count. */
[[nodiscard]] PaperFace paperFace(const QString &title, const QStringList &authors);

/**
 * Have they an author in common, and titles of the same numbers and words? Of four words or more one in five may be
 * another (by Jaccard: what they share is four fifths of what both have together). Numbers must be the same, as in
 * series (`… II`) they are all that differs.
 */
[[nodiscard]] bool looksSame(const PaperFace &one, const PaperFace &other);

/**
 * The words of a title by which others that look the same can be found: the longest four, five or six, of which these have
 * any three (all but where a title has twenty words); or all where they are fewer than four.
 */
[[nodiscard]] QStringList tellingWords(const QString &title);

/** Those of the one's authors who are among the other's. */
[[nodiscard]] QStringList commonAuthors(const QStringList &ofOne, const QStringList &ofOther);

/**
 * Papers that look the same, together with those that look the same as these: groups of two or more indices in order, by
 * their first. Titles that share none of their rarest words are not compared (prefix filtering,
 * https://doi.org/10.1145/1242572.1242591), and of very many that share one of these only neighbours are:
 * many papers of one title cost no more than others.
 * @return what was found when `stop` was requested
 */
[[nodiscard]] std::vector<std::vector<size_t>> alikeGroups(std::span<const PaperFace> papers,
                                                           const std::stop_token &stop = {});

} // namespace hotpapers
