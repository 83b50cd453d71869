// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"
#include "generator/vocabulary.h"

#include <QString>

#include <span>
#include <vector>

namespace hotpapers::bench {

struct SearchText
{
    const char *shape; ///< `words`, `phrase`, `field` …
    QString text;
};

/**
 * What people search for, the same each time: words as frequent as those of the texts, and names, phrases and ids of
 * these papers; every field, number, day, state and operator of the language.
 */
[[nodiscard]] std::vector<SearchText> madeUpSearches(const Vocabulary &vocabulary, std::span<const PaperRow> papers);

} // namespace hotpapers::bench
