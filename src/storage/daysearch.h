// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/paper.h"
#include "core/paperquery.h"
#include "storage/paperfits.h"
#include "storage/paperorders.h"

namespace hotpapers::storage {

class Database;

/** What of the papers of a search a query of days is about. */
struct SearchedPapers
{
    PaperSet papers;
    QueryOrder order;
};

/**
 * The answer to a query of days: each paper that stands in their digests, by the latest of these. Costs what these digests
 * hold, whatever the library does.
 * @param fits of papers, as they are learned
 * @param searched what a paper must be among; null: nothing is searched for
 */
[[nodiscard]] Result<FoundPapers> findWithinDays(Database &database, const PaperQuery &query, const PaperFits &fits,
                                                 const SearchedPapers *searched);

} // namespace hotpapers::storage
