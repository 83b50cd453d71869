// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statistics.h"
#include "storage/paperset.h"

namespace hotpapers::storage {

struct Catalogue;

/** Counts these papers, which the query's search finds; its `today` is valid. Some 50 ms for a million. */
[[nodiscard]] Statistics statisticsOf(const Catalogue &catalogue, const PaperSet &papers, const StatisticsQuery &query);

} // namespace hotpapers::storage
