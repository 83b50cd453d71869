// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tweetcard.h"

#include <vector>

namespace hotpapers::formats {

/** Beyond these, an entry's tweets are not shown; its source has them. */
inline constexpr size_t maximumTweets = 50;

/**
 * An entry's first tweets as they are read: what its authors say, what others say, and last what only announces it.
 *
 * A tweet announces where it has the title and says nothing else. Case, accents, white space, punctuation, emoji, addresses
 * and hash tags do not count, nor do `abs:`, `pdf:` and the like, the arXiv id, categories, authors' names and `RT @handle:`.
 * `github:` or `project page:` with an address are kept as its resources.
 */
[[nodiscard]] std::vector<TweetCard> tweetCards(const Entry &entry);

} // namespace hotpapers::formats
