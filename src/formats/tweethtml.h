// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"

#include <QByteArray>

#include <optional>

namespace hotpapers::formats {

/** Larger HTML is not taken apart: a tweet has some 3 kB at most. */
inline constexpr qsizetype maximumTweetBytes = 16 * 1024;

/**
 * Reads a tweet as Twitter embeds it (`<blockquote class="twitter-tweet">…</blockquote>`,
 * https://developer.x.com/en/docs/x-for-websites/embedded-tweets) into plain text and links. The HTML is untrusted.
 * @return nothing where it holds no tweet, and for what would cost an HTML parser too much
 */
[[nodiscard]] std::optional<Tweet> readTweetHtml(QByteArrayView html);

/** Appends the tweet as Twitter embeds it: a blockquote and a script line, in UTF-8, without the last line's end. */
void appendTweetHtml(QByteArray &html, const Tweet &tweet);

} // namespace hotpapers::formats
