// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arxivid.h"

#include <QDate>

#include <cstdint>
#include <span>
#include <vector>

namespace hotpapers {

/** Somebody was away and wants what mattered: the unread papers with the highest heat. */
struct CatchUpRequest
{
    QDate since; ///< of digests that end on this day or later
    int papers = 30; ///< from 1
    int share = 50; ///< per cent of `papers`, 1–100, that papers of one primary category may be

    bool operator==(const CatchUpRequest &) const = default;
};

/** What to catch up with. The same for the same library, in whatever order it was imported. */
struct CatchUpChoice
{
    std::vector<ArxivId> papers; ///< the hottest first
    int unread = 0; ///< all unread papers since then, the chosen ones among them

    bool operator==(const CatchUpChoice &) const = default;
};

/**
 * Takes `count` papers from the top of a ranking, but of one category no more than its share (one paper is always
 * allowed). Where the other categories have too few, the best of those passed over fill the rest: to show what was asked
 * for goes before the share.
 * @param categories of all papers, the best paper first
 * @param share per cent of `count`
 * @return their places in the ranking, ascending: min(count, all) of them. Linear in the ranking.
 */
[[nodiscard]] std::vector<size_t> takeByShare(std::span<const uint32_t> categories, size_t count, int share);

} // namespace hotpapers
