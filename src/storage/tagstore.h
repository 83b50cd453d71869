// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/markchange.h"
#include "core/tag.h"
#include "core/userchange.h"

#include <span>
#include <vector>

namespace hotpapers::storage {

class Database;

/** Reads and writes the tags of papers. What writes does so within the caller's transaction. */
class TagStore
{
public:
    explicit TagStore(Database &database) : m_database(database) { }

    /**
     * Gives the papers of these entries a tag, or takes it from them: a statement, however many they are. A tag that is
     * there is spelled as it is.
     * @return what undoes it: the papers that changed, by the entries given
     */
    [[nodiscard]] Result<MarkChanges> change(std::vector<EntryId> entries, const TagChange &change);
    /** All tags by name, with how many of the papers of these entries have each. */
    [[nodiscard]] Result<std::vector<TagCount>> tagsOf(std::span<const EntryId> entries);
    /** All tags in the person's order. */
    [[nodiscard]] Result<std::vector<TagLook>> looks() const;

    [[nodiscard]] Result<void> rename(const RenameTag &change); ///< NoSuchList, InvalidArgument
    [[nodiscard]] Result<void> remove(const RemoveTag &change); ///< NoSuchList
    [[nodiscard]] Result<void> color(const ColorTag &change);
    [[nodiscard]] Result<void> order(const OrderTags &change);

private:
    [[nodiscard]] Result<QStringList> branch(const QString &tag) const;
    [[nodiscard]] Result<QString> spelling(const QString &name, const QString &own) const;
    [[nodiscard]] Result<void> renameOne(const QString &tag, const QString &name);

    Database &m_database;
};

} // namespace hotpapers::storage
