// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

#include <algorithm>
#include <vector>

// What the person puts in order has a number for its place.

namespace hotpapers::storage {

/** Those of `now` that are wanted, as they are wanted, and then the others as they are. */
template <typename Id> [[nodiscard]] std::vector<Id> inOrder(std::vector<Id> wanted, const std::vector<Id> &now)
{
    std::erase_if(wanted, [&](const Id &id) { return !std::ranges::contains(now, id); });
    for (const Id &id : now) {
        if (!std::ranges::contains(wanted, id)) {
            wanted.push_back(id);
        }
    }
    return wanted;
}

/** Runs `sql` for each with its place, from 1, as ?1 and what `key` makes of it as ?2. */
template <typename Range, typename Key>
[[nodiscard]] Result<void> writePositions(Database &database, const QByteArray &sql, const Range &order, Key key)
{
    qint64 position = 0;
    for (const auto &id : order) {
        const auto bound = key(id); // a number, or text in UTF-8
        if (const auto done = database.run(sql, ++position, bound); !done) {
            return done;
        }
    }
    return {};
}

} // namespace hotpapers::storage
