// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/userdata.h"

#include <optional>
#include <span>

namespace hotpapers::storage {

class Database;

/** Reads all that the person made as values, and merges such values into it. */
class UserDataStore
{
public:
    explicit UserDataStore(Database &database) : m_database(database) { }

    /**
     * As it is at one moment: within a transaction of the caller's. Memory by the number of papers, some 500 bytes each.
     * @param papers what is read of these alone; lists, tags, searches and groups are always all
     */
    [[nodiscard]] Result<UserData> read(std::optional<std::span<const ArxivId>> papers = {}) const;

    /**
     * Merges by merged() of core/userdata.h, within the caller's transaction; only what changes is written. A moment that
     * lies more than a day ahead counts as not known: else it would be the later one for ever. Does not bring the search
     * index up to date.
     */
    [[nodiscard]] Result<void> merge(UserData theirs, const QString &source);

private:
    Database &m_database;
};

/** The same where there is no step to undo, as in an import: brings the search index and the revisions up to date, too. */
[[nodiscard]] Result<void> mergeMarks(Database &database, const UserData &theirs, const QString &source);

} // namespace hotpapers::storage
