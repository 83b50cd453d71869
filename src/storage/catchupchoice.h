// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catchup.h"
#include "core/error.h"

namespace hotpapers::storage {

class Database;
struct Catalogue;

/**
 * The unread papers with the highest heat, by takeByShare(). Between equals those with more retweets + favorites come
 * first, then those of the later digest, the better rank, the smaller arXiv id.
 */
[[nodiscard]] Result<CatchUpChoice> chooseForCatchUp(Database &database, const Catalogue &catalogue,
                                                     const CatchUpRequest &request);

/** The last day of the latest digest that has a paper which is not unread; invalid where all are. */
[[nodiscard]] QDate lastDayWithRead(const Catalogue &catalogue);

} // namespace hotpapers::storage
