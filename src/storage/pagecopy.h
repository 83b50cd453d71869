// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QString>

#include <stop_token>

namespace hotpapers::storage {

class Database;

/**
 * Copies all pages of a library into a new file, with what its journal holds, by SQLite's online backup
 * (https://sqlite.org/backup.html). The caller's reading transaction holds the library still, so that it is never begun
 * anew. There is no journal beside the copy.
 * @return LibraryFull, CannotWrite, Cancelled soon after `stop` was requested
 */
[[nodiscard]] Result<void> copyPages(Database &library, const QString &file, const std::stop_token &stop);

} // namespace hotpapers::storage
