// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"

#include <optional>

namespace hotpapers::formats {

/**
 * Reads a tweet in the one shape that Twitter gives to nearly all: a paragraph of text, line breaks and links, the
 * signature, and the date as a link. It is what parseTweet() reads from it, at a tenth of the cost.
 * @return nothing for HTML in any other shape, which says nothing about whether it is a tweet
 */
[[nodiscard]] std::optional<Tweet> readPlainTweet(QByteArrayView html);

} // namespace hotpapers::formats
