// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/librarylocation.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hotpapers::services {

QString defaultLibraryFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/library.sqlite"_s;
}

QString backupFolder(const QString &libraryFile)
{
    return QFileInfo(libraryFile).absolutePath() + u"/backups"_s;
}

} // namespace hotpapers::services
