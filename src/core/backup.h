// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStringList>

namespace hotpapers {

/** What a backup, which is a library file itself, holds of the person's. */
struct BackupInfo
{
    QString file;
    QDateTime madeAt; ///< UTC, to the second
    qint64 bytes = 0;
    bool whole = false; ///< has the papers, too
    int layout = 0; ///< version of the library file
    qint64 rows = 0; ///< of the person's: how full it is
    qint64 starred = 0;
    qint64 notes = 0;
    qint64 tags = 0; ///< different ones
    qint64 lists = 0;
    qint64 searches = 0;
    qint64 highlights = 0;
    QStringList titles = {}; ///< of some papers, those that were changed last first

    bool operator==(const BackupInfo &) const = default;
};

} // namespace hotpapers
