// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/paper.h"

#include <QVariant>

#include <optional>
#include <vector>

namespace hotpapers::storage {

class Database;

/**
 * Stores an entry with its texts and tweets. Wants an open Transaction.
 * @param position its place in the digest, from 0
 * @param paperId nothing for an entry that no list has
 */
[[nodiscard]] Result<void> insertEntry(Database &database, DigestId digest, int position, std::optional<qint64> paperId,
                                       const Entry &entry);

/**
 * Reads entries whole.
 * @param condition what follows WHERE, over `entry e` and `digest d`; never anything from outside the program
 * @param values bound to it
 */
[[nodiscard]] Result<std::vector<Appearance>> selectEntries(Database &database, const QString &condition,
                                                            const QVariantList &values);

} // namespace hotpapers::storage
