// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/searchexpression.h"

#include <QString>

#include <vector>

namespace hotpapers::storage {

class Database;

/** Brings the search index up to date with what the library holds of a paper. Wants an open Transaction. */
[[nodiscard]] Result<void> indexPaper(Database &database, qint64 paperId);
/** Takes a paper out of the search index. */
[[nodiscard]] Result<void> unindexPaper(Database &database, qint64 paperId);

/** A search as two expressions of FTS5 over paper_search; an empty one is none. */
struct SearchMatch
{
    QString wanted; ///< matches what has all that is asked for
    QString unwanted; ///< matches what has any of what must be missing

    bool operator==(const SearchMatch &) const = default;
};

/**
 * Nothing that was typed is syntax: every term is one quoted string. A term without a letter or digit is passed over, for
 * the index knows nothing else.
 */
[[nodiscard]] SearchMatch searchMatch(const std::vector<SearchTerm> &terms);

} // namespace hotpapers::storage
