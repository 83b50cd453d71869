// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/database.h"
#include "storage/digeststore.h"
#include "storage/finder.h"
#include "storage/markstore.h"
#include "storage/paperstore.h"
#include "support/makedigest.h"

#include <QTest>

// What the tests of the stores share: a library in memory or in a file, filled and asked in one line.

namespace hotpapers::test {

using namespace Qt::StringLiterals;

/** Ends the program where `result` is an error, with its words: for what a test takes for granted. */
template <typename T> T need(Result<T> result)
{
    if (!result) {
        qFatal("error %d: %s (%s)", int(result.error().code), qPrintable(result.error().detail),
               qPrintable(result.error().subject));
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

inline std::unique_ptr<storage::Database> openLibrary(const QString &file = u":memory:"_s)
{
    return need(storage::Database::open(file));
}

inline DigestId put(storage::Database &database, const Digest &digest)
{
    storage::Transaction transaction = need(storage::Transaction::begin(database));
    storage::DigestStore store(database);
    const storage::StoredDigest stored =
        need(store.put(storage::recordOf(digest), hashOf(digest), u"/digests/made-up.md"_s));
    need(store.settle());
    need(transaction.commit());
    return stored.id;
}

inline void updateHeat(storage::Database &database, DayRange days)
{
    storage::Transaction transaction = need(storage::Transaction::begin(database));
    need(storage::DigestStore(database).updateHeat(days));
    need(transaction.commit());
}

inline std::vector<EntryId> findEntries(storage::Database &database, const PaperQuery &query = {})
{
    return need(storage::Finder(database).find(query)).entries;
}

inline std::vector<PaperRow> findRows(storage::Database &database, const PaperQuery &query)
{
    return need(storage::PaperStore(database).rows(findEntries(database, query)));
}

/** The arXiv ids that answer a query, in its order, with a space between. */
inline QString found(storage::Database &database, const PaperQuery &query)
{
    QStringList ids;
    for (const PaperRow &row : findRows(database, query)) {
        ids += row.arxivId.text();
    }
    return ids.join(u' ');
}

/** A search that is known to be one. */
inline SearchQuery search(const QString &text)
{
    const auto query = parseSearch(text);
    if (!query) {
        qFatal("no search: %s", qPrintable(text));
    }
    return *query;
}

/** The arXiv ids that answer a search, in order of id. */
inline QString searched(storage::Database &database, const QString &text)
{
    QStringList ids = found(database, {.search = search(text)}).split(u' ', Qt::SkipEmptyParts);
    ids.sort();
    return ids.join(u' ');
}

inline QStringList texts(storage::Database &database, const QString &sql, const QVariantList &values = {})
{
    QStringList result;
    need(database.select(sql, values, [&](const QSqlQuery &row) {
        for (int i = 0; i < 8 && row.value(i).isValid(); ++i) {
            result += row.value(i).toString();
        }
    }));
    return result;
}

} // namespace hotpapers::test
