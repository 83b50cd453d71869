// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/paper.h"
#include "storage/digestrecord.h"

#include <QVariant>

#include <optional>
#include <vector>

namespace hotpapers::storage {

class Database;

/** Where an entry goes, and the names in it as ids. */
struct EntryPlace
{
    DigestId digest;
    int position = 0; ///< in the digest, from 0
    std::optional<qint64> paperId; ///< nothing for an entry that no list has
    QByteArray categoryIds; ///< JSON
    QByteArray tweeterIds; ///< JSON
};

/** Stores an entry with its texts and tweets. Wants an open Transaction. */
[[nodiscard]] Result<void> insertEntry(Database &database, const EntryPlace &place, const EntryRecord &entry);

/**
 * Reads entries whole.
 * @param condition what follows WHERE, over `entry e` and `digest d`; never anything from outside the program
 * @param values bound to it
 */
[[nodiscard]] Result<std::vector<Appearance>> selectEntries(Database &database, const QString &condition,
                                                            const QVariantList &values);

} // namespace hotpapers::storage
