// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"

#include <QByteArray>

#include <span>

struct sqlite3;

namespace hotpapers::storage {

/**
 * A set of row ids that a statement is given as one value. Of few it is a list in JSON, by which rows are looked up; of
 * many a blob with a bit for each id, which `in_ids(set, id)` looks into while a narrow table is read from end to end.
 */
class IdSet
{
public:
    [[nodiscard]] static IdSet of(std::span<const EntryId> entries);

    void insert(qint64 id); ///< in any order; what can be no id is passed over
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    /** A condition on a column, with the set as parameter ?1. */
    [[nodiscard]] QByteArray condition(QByteArrayView column) const;
    [[nodiscard]] const QByteArray &value() const; ///< to be bound as a blob

private:
    [[nodiscard]] bool isList() const;

    size_t m_count = 0;
    QByteArray m_list = "[]"; ///< while it has no more than a list may
    QByteArray m_bits; ///< of all
};

/** Makes `in_ids` known to a connection. */
void registerInIds(sqlite3 *connection);

} // namespace hotpapers::storage
