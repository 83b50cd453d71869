// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>
#include <vector>

namespace hotpapers::bench {

/** Ordinary words of scientific English, roughly the most frequent first; the first 60 say nothing of the subject. */
[[nodiscard]] std::vector<std::string_view> wordlist();

} // namespace hotpapers::bench
