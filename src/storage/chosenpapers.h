// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/userchange.h"

#include <span>
#include <vector>

namespace hotpapers::storage {

class Database;

/** The papers' ids, in order, each once; an entry that is gone, or that no list has, is passed over. */
[[nodiscard]] Result<std::vector<ArxivId>> idsOf(Database &database, const ChosenPapers &papers);

/** An entry of each paper, the one that came last. NotFound: of the first that the library does not have. */
[[nodiscard]] Result<std::vector<EntryId>> entriesOf(Database &database, std::span<const ArxivId> papers);

} // namespace hotpapers::storage
