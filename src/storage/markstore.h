// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/markchange.h"
#include "core/paper.h"

#include <span>

namespace hotpapers::storage {

class Database;

/**
 * Writes what the person makes of papers, and of those that they are one with (SameStore). Each call is one transaction:
 * on disk when it returns.
 */
class MarkStore
{
public:
    explicit MarkStore(Database &database) : m_database(database) { }

    /** NotFound where one of the papers is not in the library: nothing is changed then. */
    [[nodiscard]] Result<void> setStarred(std::span<const ArxivId> papers, bool starred);
    [[nodiscard]] Result<void> setState(std::span<const ArxivId> papers, ReadState state);
    /**
     * Makes these changes, one after the other: a statement for each, however many papers it is about. An entry that is
     * gone, or that no list has, is passed over.
     * @return what undoes them: the papers that changed (by the entries given, or one of those that are one with them), grouped by what they were before
     */
    [[nodiscard]] Result<MarkChanges> mark(MarkChanges changes);
    /** An empty note removes it. The note is searchable when the call returns; what it was is kept if it is a version of it. */
    [[nodiscard]] Result<void> setNote(const ArxivId &paper, const QString &markdown);

private:
    Database &m_database;
};

} // namespace hotpapers::storage
