// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/backup.h"
#include "core/error.h"

#include <QDateTime>

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

class QFileInfo;

namespace hotpapers::storage {
class Database;
}

namespace hotpapers::services {

/**
 * The backups of a library, in the folder `backups` beside it: `NAME-2021-07-27T071032.sqlite`, the time in UTC.
 *
 * A library of less than 64 MiB is copied whole; of a larger one the person's tables alone, which are what cannot be got
 * again: ten copies of gigabytes of papers are not kind to a disk, and papers come back by importing their digests. Each is
 * written, compared and named as storage::writeBackup() says.
 */
class Backups
{
public:
    static constexpr int kept = 10;

    explicit Backups(storage::Database &library);

    /** The newest first. What cannot be read is left out. */
    [[nodiscard]] Result<std::vector<BackupInfo>> list() const;
    /** One more. @param now its time, to the second */
    [[nodiscard]] Result<BackupInfo> make(const QDateTime &now, std::stop_token stop);
    /**
     * One more, where today has none yet (by the clock of the person's zone), and the person has made anything and changed
     * it since the newest; then those too many go, by surplus(). Backups dated ahead, by a clock that was wrong, count as
     * the oldest, and never as today's.
     */
    [[nodiscard]] Result<std::optional<BackupInfo>> makeDaily(const QDateTime &now, std::stop_token stop);
    /** A whole copy as a file of the person's. BackupInUse; BackupFuller where there is one that holds more, or no backup. */
    [[nodiscard]] Result<BackupInfo> writeTo(const QString &file, std::stop_token stop);
    /** Restores; before that it makes one of what is there now, unless that is nothing or one holds it. */
    [[nodiscard]] Result<std::optional<BackupInfo>> restore(const QString &file, const QDateTime &now);

private:
    [[nodiscard]] bool isOfFile() const;
    [[nodiscard]] bool isOwn(const QFileInfo &file) const;
    [[nodiscard]] Result<bool> hasNews(std::span<const BackupInfo> known) const;
    void removeParts(const QDateTime &now) const;

    storage::Database &m_library;
    QString m_folder;
    QString m_name; ///< of the library's file, without suffix
};

/** What a file holds that may be a backup, wherever it is. NotABackup, LibraryNewer, LibraryDamaged, LibraryNotOpened */
[[nodiscard]] Result<BackupInfo> inspectBackup(const QString &file);
/** May a file be restored? It is checked, without a library. NotABackup, LibraryNewer, LibraryDamaged, LibraryNotOpened. */
[[nodiscard]] Result<void> checkBackup(const QString &file);

/**
 * Which of the backups, the newest first, are to go, so that ten are kept: the oldest, but never the fullest (of equally
 * full ones the newest). So what empties a library, however often, does not empty its backups.
 */
[[nodiscard]] std::vector<BackupInfo> surplus(std::vector<BackupInfo> backups, int kept = Backups::kept);

} // namespace hotpapers::services
