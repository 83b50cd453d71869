// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"

namespace hotpapers {

/** Are tweets that only announce a paper shown as one line, or as cards below it? */
enum class Announcements { Folded, Unfolded };

/** What an announcement offers besides the paper. */
struct TweetResource
{
    QString label; ///< as the tweet has it: `github`, `project page`
    QString href; ///< untrusted

    bool operator==(const TweetResource &) const = default;
};

/** A tweet as a reader is shown it. */
struct TweetCard
{
    Tweet tweet;
    bool byAuthor = false; ///< by one of the paper's authors, as far as names tell (core/authornames.h)
    bool announces = false; ///< it says nothing but the paper's title, and is folded to one line
    std::vector<TweetResource> resources; ///< of an announcement, which the line has as links

    bool operator==(const TweetCard &) const = default;
};

} // namespace hotpapers
