// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/searchquery.h"

#include <QStringList>

namespace hotpapers::storage {

class Database;
struct Catalogue;

/** Finder::complete(), of a Catalogue that is up to date. Wants a transaction. */
[[nodiscard]] Result<QStringList> namesThatBegin(Database &database, const Catalogue &catalogue, SearchField field,
                                                 const QString &beginning, int limit);

} // namespace hotpapers::storage
