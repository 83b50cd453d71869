// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QList>
#include <QString>

#include <functional>

namespace hotpapers::storage {

class Database;

/** A step from one layout of the library file to the next. */
struct Migration
{
    QString script;
    std::function<Result<void>(Database &)> rest = {}; ///< what SQL alone cannot do, after it; in the same transaction
};

/** The program's own migrations: resources/sql/NNN.sql, in order. */
[[nodiscard]] QList<Migration> builtInMigrations();

/** The version of the layout that a library has; 0 for a new one. */
[[nodiscard]] Result<int> layoutVersion(Database &database);

/**
 * Brings a library to the newest layout, all steps and its version number in one transaction. An older library is
 * copied beside itself first. A second process that wants the same at the same time waits.
 * @param migrations the n-th leads from layout n - 1 to n
 * @return LibraryNewer, LibraryNotOpened (another program's database), and what SQLite reports
 */
[[nodiscard]] Result<void> migrate(Database &database, const QList<Migration> &migrations);

} // namespace hotpapers::storage
