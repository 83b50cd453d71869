// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

namespace hotpapers::storage {

class Database;
struct Catalogue;

// What the person made, into a Catalogue whose papers are there.

/** Stars, states and ratings that changed after a revision, and those of the papers from a slot on. */
[[nodiscard]] Result<void> readMarks(Database &database, Catalogue &catalogue, qint64 revision, size_t slot);
[[nodiscard]] Result<void> readNotes(Database &database, Catalogue &catalogue); ///< which papers have one
[[nodiscard]] Result<void> readTags(Database &database, Catalogue &catalogue); ///< and lists

} // namespace hotpapers::storage
