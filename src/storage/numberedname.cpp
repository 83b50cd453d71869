// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/numberedname.h"

#include "core/shelf.h"
#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

Result<QString> numberedName(Database &database, const QString &table, const QString &name)
{
    constexpr qsizetype roomForNumber = 10;
    const QString base = shelfName(name).left(maximumShelfName - roomForNumber).trimmed();
    for (int number = 1;; ++number) {
        const QString candidate = number == 1 ? base : u"%1 (%2)"_s.arg(base).arg(number);
        const auto taken = database.selectNumber(u"SELECT count(*) FROM %1 WHERE name = ?"_s.arg(table), {candidate});
        if (!taken || *taken == 0) {
            return taken.transform([&](qint64) { return candidate; });
        }
    }
}

} // namespace hotpapers::storage
