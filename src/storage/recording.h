// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/userchange.h"

#include <QByteArrayList>

#include <memory>
#include <vector>

struct sqlite3_session;

namespace hotpapers::storage {

class Database;

/**
 * Records what changes in the tables of the person (user_…) while it lives, as a changeset by SQLite's session extension
 * (https://sqlite.org/sessionintro.html): of each row what it was before. It costs memory by the rows that change, some
 * 100 bytes each: what changes a million at once has a way of its own (MarkStore::mark()).
 */
class Recording
{
public:
    [[nodiscard]] static Result<Recording> begin(Database &database);

    /** What takes back all that has changed so far; empty where nothing has. */
    [[nodiscard]] Result<UserStep> undoing() const;

private:
    using Session = std::unique_ptr<sqlite3_session, void (*)(sqlite3_session *)>;
    Recording(Database &database, Session session) : m_database(&database), m_session(std::move(session)) { }

    Database *m_database;
    Session m_session;
};

/**
 * Takes a recorded change back, within the caller's transaction. What has changed otherwise since then gives way, row by
 * row: what is to come back comes back, and what is to go and is gone is passed over, as are papers of a list that is gone. A list or search whose name another one
 * has by now comes back with a number behind it.
 */
[[nodiscard]] Result<void> takeBack(Database &database, const UserStep &step);

/** The papers whose notes a step changes: what is searched of them is another then. */
[[nodiscard]] Result<std::vector<ArxivId>> papersOfNotes(Database &database, const UserStep &step);

} // namespace hotpapers::storage
