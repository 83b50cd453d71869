// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generator/random.h"

#include <cstdint>
#include <string>

namespace hotpapers::bench {

/** An author of 400,000 made-up ones, the frequent ones as often as in real digests: 0.1 % of all places for the first. */
[[nodiscard]] uint32_t drawAuthor(Random &random);
[[nodiscard]] std::string authorName(uint32_t rank);

/** The first writes two tweets of five, the second one of 25, the others, without end, ever less. */
[[nodiscard]] uint32_t drawTweeter(Random &random);
[[nodiscard]] std::string tweeterName(uint32_t rank);
[[nodiscard]] std::string tweeterHandle(uint32_t rank);

} // namespace hotpapers::bench
