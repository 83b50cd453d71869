// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generator/random.h"
#include "generator/vocabulary.h"

#include <string>
#include <vector>

namespace hotpapers::bench {

[[nodiscard]] std::string makeTitle(const Vocabulary &vocabulary, Random &random);
/** One line of sentences, some with TeX or a link. */
[[nodiscard]] std::string makeAbstract(const Vocabulary &vocabulary, Random &random);
/** Names of arXiv's, the primary class first, as frequent as in real digests. */
[[nodiscard]] std::vector<std::string> makeCategories(Random &random);
struct TweetText
{
    std::string language;
    bool isRightToLeft = false;
    std::string html;
};
[[nodiscard]] TweetText makeTweet(const Vocabulary &vocabulary, Random &random, const std::string &title);

} // namespace hotpapers::bench
