// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"

namespace hotpapers::storage {

/** Runs a statement with these values bound in order, and hands each row to `visit`. */
template <typename Visit, typename... Values>
[[nodiscard]] Result<void> eachRow(Database &database, QByteArrayView sql, Visit visit, const Values &...values)
{
    Result<Statement> statement = database.statement(sql);
    if (!statement) {
        return std::unexpected(statement.error());
    }
    statement->bind(values...);
    Result<bool> row = statement->step();
    for (; row && *row; row = statement->step()) {
        visit(std::as_const(*statement));
    }
    return row.transform([](bool) { });
}

} // namespace hotpapers::storage
