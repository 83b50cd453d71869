// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/userchange.h"

#include <QSet>

namespace hotpapers::storage {

class Database;

/** Takes other programs' lists in. What writes does so within the caller's transaction. */
class ReferenceStore
{
public:
    explicit ReferenceStore(Database &database) : m_database(database) { }

    /** Those of the references' papers that the library has. */
    [[nodiscard]] Result<QSet<ArxivId>> known(const std::vector<Reference> &references) const;
    /** The name as a list may have it: itself, or with the first number behind it that makes it one of its own. */
    [[nodiscard]] Result<QString> freeName(const QString &name) const;

    [[nodiscard]] Result<void> bringIn(const BringIn &change); ///< InvalidArgument, of a name with nothing in it

private:
    [[nodiscard]] Result<void> keep(const Reference &reference);
    [[nodiscard]] Result<void> tag(const Reference &reference);
    [[nodiscard]] Result<void> annotate(const Reference &reference);

    Database &m_database;
};

} // namespace hotpapers::storage
