// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/userchange.h"

namespace hotpapers::storage {

class Database;

/**
 * Reads what the person has put up beside the papers; writes saved searches and names of states, within the caller's
 * transaction.
 */
class ShelfStore
{
public:
    explicit ShelfStore(Database &database) : m_database(database) { }

    [[nodiscard]] Result<Shelf> shelf() const;

    [[nodiscard]] Result<void> keep(const KeepSearch &change); ///< InvalidArgument, NameTaken, NoSuchList
    [[nodiscard]] Result<void> remove(const RemoveSearch &change);
    [[nodiscard]] Result<void> order(const OrderSearches &change);
    [[nodiscard]] Result<void> name(const NameState &change);

private:
    [[nodiscard]] Result<std::vector<SavedSearch>> searches() const;
    [[nodiscard]] Result<std::map<ReadState, QString>> stateNames() const;

    Database &m_database;
};

/**
 * Makes a change of the person's, or takes one back; one transaction, on disk when it returns.
 * @return the step that turns it over; see core/userchange.h for what is refused, and then nothing is changed
 */
[[nodiscard]] Result<UserStep> turn(Database &database, const UserTurn &change);

} // namespace hotpapers::storage
