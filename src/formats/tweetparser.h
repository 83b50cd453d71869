// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"

#include <optional>

namespace hotpapers::formats {

/** Reads the first blockquote in HTML of any shape, as a browser would; nothing where there is none. */
[[nodiscard]] std::optional<Tweet> parseTweet(QByteArrayView html);

} // namespace hotpapers::formats
