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
 * `FILE.part`. A file of that name is replaced, where it may be: BackupInUse.
 * @param stop ends it with Cancelled, soon; then, and after an error, nothing is left of it
 * @return what it holds; LibraryFull, CannotWrite, LibraryDamaged where it is not what it should be
 */
[[nodiscard]] Result<BackupInfo> writeBackup(Database &library, const QString &file, BackupKind kind,
                                             std::stop_token stop);

/**
 * May a file be replaced? Not with a journal beside it: then somebody has it open, or SQLite is still to take over what
 * the journal holds, and would do so into what replaced the file (https://sqlite.org/howtocorrupt.html, 1.4). BackupInUse.
 */
[[nodiscard]] Result<void> checkReplaceable(const QString &file);

/** What a file holds that may be a backup. It is not changed. NotABackup, and what Database::openToRead() says. */
[[nodiscard]] Result<BackupInfo> inspectBackup(const QString &file);

/** Is it one that can be restored? All of it is read. NotABackup, and what Database::openToRead() says, LibraryDamaged. */
[[nodiscard]] Result<void> checkBackup(const QString &file);

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
