// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/paper.h"

#include <span>
#include <vector>

namespace hotpapers::storage {

class Database;

/** Reads papers, entries and digests that are known; what is looked for, Finder finds. */
class PaperStore
{
public:
    explicit PaperStore(Database &database) : m_database(database) { }

    /** The rows of these entries, in this order; an entry that is gone is left out. */
    [[nodiscard]] Result<std::vector<PaperRow>> rows(std::span<const EntryId> entries) const;
    /** The index of the first of these entries whose paper is unread; -1 where none is. 2 µs for each that it looks at. */
    [[nodiscard]] Result<int> firstUnread(std::span<const EntryId> entries) const;
    /** NotFound. */
    [[nodiscard]] Result<Paper> paper(const ArxivId &id) const;
    /** NotFound. */
    [[nodiscard]] Result<Paper> paperOf(EntryId entry) const;
    /** NotFound. */
    [[nodiscard]] Result<Entry> entry(EntryId id) const;
    /** The digests that touch these days, in order of their first day. Their entries are those that lists have. */
    [[nodiscard]] Result<std::vector<DigestSummary>> digests(DayRange days) const;
    /** The nearest digest wholly before (`step` < 0) or after `day`; none is an invalid range. */
    [[nodiscard]] Result<DayRange> neighbour(QDate day, int step) const;
    /** The days of the latest digest; an invalid range where there is none. */
    [[nodiscard]] Result<DayRange> latest() const;
    [[nodiscard]] Result<LibraryInfo> info() const;
    /** Integrity, foreign keys and search index: what is wrong, one a line; empty where all is well. */
    [[nodiscard]] Result<QStringList> check() const;

private:
    Database &m_database;
};

} // namespace hotpapers::storage
