// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/userchange.h"
#include "storage/statement.h"

#include <vector>

namespace hotpapers::storage {

class Database;

/** Reads and writes the person's reading lists. What writes does so within the caller's transaction. */
class ListStore
{
public:
    explicit ListStore(Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::vector<ReadingList>> lists() const; ///< in the person's order
    [[nodiscard]] Result<ListId> find(const QString &name) const; ///< whatever its case; NotFound
    /** A list's papers, in its order. */
    [[nodiscard]] Result<std::vector<ListedPaper>> papers(ListId list) const;

    /** The ids of the rows of those that the library has, in the list's order; of none where there is no such list. */
    [[nodiscard]] Result<std::vector<qint64>> paperRows(ListId list) const;

    /** @return the new list; InvalidArgument, NameTaken */
    [[nodiscard]] Result<ListId> make(const MakeList &change);
    [[nodiscard]] Result<void> rename(const RenameList &change); ///< InvalidArgument, NameTaken
    [[nodiscard]] Result<void> remove(const RemoveList &change);
    [[nodiscard]] Result<void> order(const OrderLists &change);
    [[nodiscard]] Result<void> add(const AddToList &change);
    [[nodiscard]] Result<void> take(const TakeFromList &change);
    [[nodiscard]] Result<void> move(const MoveInList &change);

private:
    [[nodiscard]] Result<QString> freeName(const QString &typed, ListId but) const;
    [[nodiscard]] Result<void> checkList(ListId list) const;
    [[nodiscard]] Result<void> runForEach(SqlText sql, ListId list, const ChosenPapers &papers);

    Database &m_database;
};

} // namespace hotpapers::storage
