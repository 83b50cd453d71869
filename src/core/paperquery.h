// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dayrange.h"
#include "core/paper.h"

#include <QString>

#include <optional>
#include <vector>

namespace hotpapers {

/** What papers can be ordered by. Relevance is how well they answer the text: descending gives the best first. */
enum class SortKey { Rank, Title, Authors, Category, Retweets, Favorites, Heat, Day, State, Starred, Relevance };

struct SortStep
{
    SortKey key = SortKey::Day;
    bool descending = false;

    bool operator==(const SortStep &) const = default;
};

/**
 * Which papers, in which order. All conditions hold together.
 *
 * Each paper is given once: by its entry in the latest digest within `days`, or the latest of all.
 */
struct PaperQuery
{
    QString text = {}; ///< in the language of searchexpression.h; empty: every paper
    bool typing = true; ///< the text's last word may still be going on: see parseSearch()
    std::optional<DayRange> days = {}; ///< only digests that touch these days
    bool starredOnly = false;
    bool notedOnly = false;
    std::optional<ReadState> state = {};
    /** The first decides, the next decides between equals, and so on; last of all the entry id. */
    std::vector<SortStep> order = {{SortKey::Day, true}, {SortKey::Rank, false}};
    int limit = -1; ///< at most so many; -1: all

    bool operator==(const PaperQuery &) const = default;
};

} // namespace hotpapers
