// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hotpapers::services {

/**
 * The library that is opened where no other is named: `library.sqlite` in the platform's folder for the program's data
 * (`~/.local/share/hotpapers` on Linux, from the application's name). It need not exist.
 */
[[nodiscard]] QString defaultLibraryFile();

/** Where backups of a library stand: `backups` beside it. */
[[nodiscard]] QString backupFolder(const QString &libraryFile);

} // namespace hotpapers::services
