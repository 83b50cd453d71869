// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/userchange.h"

namespace hotpapers::storage {

class Database;

/** The passages of abstracts that the person marked; writes within the caller's transaction. */
class HighlightStore
{
public:
    explicit HighlightStore(Database &database) : m_database(database) { }

    [[nodiscard]] Result<std::vector<Highlight>> highlights(const ArxivId &paper) const; ///< by place

    [[nodiscard]] Result<void> add(const AddHighlight &change); ///< InvalidArgument
    [[nodiscard]] Result<void> color(const ColorHighlight &change); ///< one that is gone is passed over
    [[nodiscard]] Result<void> remove(const RemoveHighlight &change);

private:
    Database &m_database;
};

} // namespace hotpapers::storage
