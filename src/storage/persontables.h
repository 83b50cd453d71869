// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QStringList>

#include <memory>

namespace hotpapers::storage {

class Database;

/** The tables whose names begin with user_, in order of name: a list comes before its papers. */
[[nodiscard]] Result<QStringList> personsTables(Database &database);

/** Another library file within a connection, as `other`, only to be read; not within a transaction. */
class Attached
{
public:
    [[nodiscard]] static Result<Attached> attach(Database &database, const QString &file);
    Attached(Attached &&other) noexcept = default;
    Attached &operator=(Attached &&) = delete;

private:
    struct Detach
    {
        void operator()(Database *database) const;
    };
    explicit Attached(Database &database) : m_database(&database) { }

    std::unique_ptr<Database, Detach> m_database;
};

} // namespace hotpapers::storage
