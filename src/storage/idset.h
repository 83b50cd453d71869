// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <vector>

struct sqlite3;

namespace hotpapers::storage {

/**
 * A set of row ids that a statement is given as one value. Of few it is a list in JSON, by which rows are looked up; of
 * many a blob with a bit for each id, which `in_ids(set, id)` looks into while a narrow table is read from end to end.
 */
class IdSet
{
public:
    explicit IdSet(std::vector<qint64> ids);
    /** Takes ids one by one, in any order, for a bit each: where a list of a million would be in the way. */
    class Collector;
    explicit IdSet(const Collector &collected);

    /** A condition on a column, with the set as parameter ?1. */
    [[nodiscard]] QByteArray condition(QByteArrayView column) const;
    [[nodiscard]] const QByteArray &value() const { return m_value; } ///< to be bound as a blob

private:
    bool m_isList;
    QByteArray m_value;
};

class IdSet::Collector
{
public:
    void add(qint64 id);
    [[nodiscard]] bool isEmpty() const { return m_first.empty(); }

private:
    friend class IdSet;

    std::vector<qint64> m_first; ///< no more than a list has, and one
    QByteArray m_bits; ///< of all
};

/** Makes `in_ids` known to a connection. */
void registerInIds(sqlite3 *connection);

} // namespace hotpapers::storage
