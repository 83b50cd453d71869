// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/facets.h"
#include "core/id.h"

#include <span>

namespace hotpapers::storage {

class Database;

/**
 * The authors of most of these entries, each name counted once a paper, as it is written; names that have equally many by
 * name; Statistics::maximumNames at most. Reads every entry: seconds for a million. Cancelled where the connection is interrupted.
 */
[[nodiscard]] Result<std::vector<FacetCount>> mostFrequentAuthors(Database &database, std::span<const EntryId> entries);

} // namespace hotpapers::storage
