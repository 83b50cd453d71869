// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"

#include <QStringView>

#include <vector>

namespace hotpapers::formats {

/** A piece of a tweet's text, with the address that it leads to, or none. */
struct TweetPart
{
    QStringView text;
    QStringView href;
};

/** Lines of a tweet that run in one direction. */
struct TweetPassage
{
    bool rightToLeft = false;
    std::vector<TweetPart> parts;
};

/**
 * Takes a tweet's text apart: into passages of one direction each, without the line feeds between them, and these into
 * links and what is between. A line runs from right to left where its first letter does, and where the tweet is said to
 * and the line has such a letter at all. Links that overlap or stick out are no links, nor are those after the first 100.
 * @param text the tweet's, or as much of it as is shown; it and the tweet must outlive the result
 */
[[nodiscard]] std::vector<TweetPassage> tweetPassages(const Tweet &tweet, QStringView text);

} // namespace hotpapers::formats
