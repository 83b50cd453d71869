// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/notice.h"
#include "core/userchange.h"

#include <QByteArray>

#include <vector>

namespace hotpapers::storage {
class Database;
class Finder;
} // namespace hotpapers::storage

namespace hotpapers::services {

/** What another program's list would bring. Nothing of it is in the library before `change` is made. */
struct ListReading
{
    BringIn change; ///< to be made by Library::turn(); no references: none of them names a paper, and there is no list
    QString file; ///< that it came from; empty for a text
    int known = 0; ///< papers that the library has
    int waiting = 0; ///< others: no more than their reference is known, until a digest brings them
    std::vector<Notice> notices; ///< what could not be read or taken, and why; in order of line

    bool operator==(const ListReading &) const = default;
};

/**
 * Reads a list (formats/referencereader.h) and finds its papers in the library: by arXiv id, or where a reference names
 * none by its title, where that is one paper's alone.
 * @param name of the list; where empty, that of the file
 */
[[nodiscard]] Result<ListReading> readList(storage::Database &database, storage::Finder &finder,
                                           const QByteArray &bytes, const QString &file, const QString &name);

/** A larger file is no list. */
inline constexpr qint64 maximumListBytes = 64 * 1024 * 1024;

/** The bytes of a file that may be a list. CannotRead. Of one that is too large for a list no more than shows that. */
[[nodiscard]] Result<QByteArray> listBytes(const QString &file);

} // namespace hotpapers::services
