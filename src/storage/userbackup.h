// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/backup.h"
#include "core/error.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

// A backup is a library file: a whole one, or one that has the person's tables and no papers. So it is brought to the newest
// layout, checked and read as every library is.

namespace hotpapers::storage {

class Database;

/** What a backup is made of. */
enum class BackupKind {
    Whole, ///< every page of the library, by SQLite's online backup (https://sqlite.org/backup.html)
    Person, ///< the person's tables, copied within one reading transaction; and titles, to show what they are about
};

/**
 * Writes a backup of the library as it is at one moment; who writes to the library meanwhile is not kept waiting. The file
 * is complete, on disk and compared with the library (see personsFingerprint()) before it gets its name; until then it is
 * `FILE.part`. A file of that name is replaced.
 * @param stop ends it with Cancelled, soon; then, and after an error, nothing is left of it
 * @return what it holds; LibraryFull, CannotWrite, LibraryDamaged where it is not what it should be
 */
[[nodiscard]] Result<BackupInfo> writeBackup(Database &library, const QString &file, BackupKind kind,
                                             std::stop_token stop);

/** What a file holds that may be a backup. It is not changed. NotABackup, and what Database::openToRead() says. */
[[nodiscard]] Result<BackupInfo> inspectBackup(const QString &file);

/** Of all rows of the person's tables: 32 bytes that differ where any of them does. */
[[nodiscard]] Result<QByteArray> personsFingerprint(Database &library);
[[nodiscard]] Result<QByteArray> personsFingerprint(const QString &file); ///< of a backup

/** How many rows the person's tables have. */
[[nodiscard]] Result<qint64> personsRows(Database &library);

/**
 * Puts the rows of a backup in the place of the person's; one transaction, with the search index. The backup is checked
 * before and not changed, also where its layout is older.
 * @return NotABackup, LibraryNewer, LibraryNotOpened, LibraryDamaged: then nothing is changed
 */
[[nodiscard]] Result<void> restoreBackup(Database &library, const QString &file);

} // namespace hotpapers::storage
