// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace hotpapers::storage {

class Database;

/**
 * A name as it is kept that no row of a table with names has: itself, or with a number behind it, `Name (2)`.
 * @param table user_list or user_search
 */
[[nodiscard]] Result<QString> numberedName(Database &database, const QString &table, const QString &name);

} // namespace hotpapers::storage
