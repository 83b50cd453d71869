// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace hotpapers::storage {

/**
 * Looks at a file without touching it: is it a library that this program may open? No file and an empty one are new
 * libraries.
 *
 * It is SQLite that looks, never the program by itself: closing a file ends all locks that the process has on it, those of
 * its other connections too (https://sqlite.org/howtocorrupt.html, 2.2).
 * @param newest the newest layout that is known
 * @return LibraryNewer, LibraryNotOpened
 */
[[nodiscard]] Result<void> checkHeader(const QString &path, int newest);

/**
 * A file as SQLite takes it that is to change nothing of it (https://sqlite.org/uri.html). Of one without a journal nothing
 * is locked or made beside it.
 */
[[nodiscard]] QString readOnlyUri(const QString &path);

/** Makes sure that what was written to a file, or into a folder, is on the disk. CannotWrite. */
[[nodiscard]] Result<void> synchronize(const QString &path);

} // namespace hotpapers::storage
