// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/persontables.h"

#include "storage/database.h"
#include "storage/libraryfile.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

Result<QStringList> personsTables(Database &database)
{
    QStringList tables;
    return database
        .select(u"SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name LIKE 'user\\_%' ESCAPE '\\'"
                " AND name NOT GLOB '*[^a-z_]*' ORDER BY name"_s,
                {}, [&](const QSqlQuery &row) { tables += row.value(0).toString(); })
        .transform([&] { return tables; });
}

// A library that is open elsewhere is read with its journal.
Result<Attached> Attached::attach(Database &database, const QString &file)
{
    return database.execute(u"ATTACH ? AS other"_s, {readOnlyUri(file)}).transform([&] { return Attached(database); });
}

void Attached::Detach::operator()(Database *database) const
{
    std::ignore = database->runScript(u"DETACH other"_s);
}

} // namespace hotpapers::storage
