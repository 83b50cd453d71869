// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/userdata.h"

namespace hotpapers::storage {

class Database;

/** Writes what a merge has changed, within the caller's transaction: rows are added or changed, none goes. */
class UserDataWriting
{
public:
    explicit UserDataWriting(Database &database) : m_database(database) { }

    /** @param before what stands in the library, of the papers of `after` at least */
    [[nodiscard]] Result<void> write(const UserData &before, const UserData &after);

private:
    [[nodiscard]] Result<void> writePaper(const UserPaper &before, const UserPaper &after);
    [[nodiscard]] Result<void> writeMarks(const UserPaper &paper);
    [[nodiscard]] Result<void> writeTag(const QByteArray &paper, const QString &tag);
    [[nodiscard]] Result<void> writeHighlight(const QByteArray &paper, const Highlight &highlight);
    [[nodiscard]] Result<void> writeReference(const UserPaper &paper);
    [[nodiscard]] Result<void> writeList(const UserList *before, const UserList &after);
    [[nodiscard]] Result<void> writeTagLook(const UserTag &tag);
    [[nodiscard]] Result<void> writeSearch(const UserSearch &search);
    [[nodiscard]] Result<void> writeStateName(ReadState state, const QString &name);
    [[nodiscard]] Result<void> writeSame(const std::vector<ArxivId> &group);

    Database &m_database;
};

} // namespace hotpapers::storage
