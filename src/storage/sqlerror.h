// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

struct sqlite3;

namespace hotpapers::storage {

/**
 * An error that SQLite reported, as one of the library's. The file is its subject, SQLite's words are its detail.
 * @param code a result code of SQLite (https://sqlite.org/rescode.html), plain or extended
 * @param connection where it happened; what the system said of a full disk is asked of it
 */
[[nodiscard]] Error sqlError(int code, const QString &detail, const QString &file, sqlite3 *connection);

} // namespace hotpapers::storage
