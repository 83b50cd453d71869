// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paperquery.h"

#include <QString>

#include <vector>

namespace hotpapers::ui {

using SortOrder = std::vector<SortStep>;

/** What the table is ordered by as long as the person has not chosen: the latest digest first, by rank. */
[[nodiscard]] SortOrder defaultOrder();

/**
 * The order after a click on a column: its key decides first, and the keys before it decide between equals. Where it
 * decided already, its direction is turned. Counts, heat and days begin with the highest.
 */
[[nodiscard]] SortOrder withFirst(SortOrder order, SortKey key);

[[nodiscard]] QString toText(const SortOrder &order); ///< `-Heat,Day`: as it is stored
[[nodiscard]] SortOrder sortOrderFromText(const QString &text); ///< what is not understood is left out; never empty

} // namespace hotpapers::ui
