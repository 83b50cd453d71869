// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/paperstore.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/migrations.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

const std::array<std::pair<qint64 LibraryInfo::*, QString>, 8> counts = {{
    {&LibraryInfo::bytes, u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s},
    {&LibraryInfo::digests, u"SELECT count(*) FROM digest"_s},
    {&LibraryInfo::entries, u"SELECT coalesce(sum(papers), 0) FROM digest"_s},
    {&LibraryInfo::papers, u"SELECT count(*) FROM paper"_s},
    {&LibraryInfo::tweets, u"SELECT coalesce(sum(tweets), 0) FROM digest"_s},
    {&LibraryInfo::starred, u"SELECT count(*) FROM user_paper JOIN paper USING (arxiv_id) WHERE starred = 1"_s},
    {&LibraryInfo::notes, u"SELECT count(*) FROM user_note JOIN paper USING (arxiv_id)"_s},
    {&LibraryInfo::unread,
     u"SELECT (SELECT count(*) FROM paper)"
     " - (SELECT count(*) FROM user_paper JOIN paper USING (arxiv_id) WHERE state <> 0)"_s},
}};

/** What a check of SQLite's says, one row a line. That it finds the file damaged is an answer too. */
Result<QStringList> findings(Database &database, const QString &sql)
{
    QStringList lines;
    const auto done = database.select(sql, {}, [&](const QSqlQuery &row) { lines += row.value(0).toString(); });
    if (!done && done.error().code == ErrorCode::LibraryDamaged) {
        return lines << done.error().detail;
    }
    return done.transform([&] { return lines; });
}

// integrity_check looks into the search index too (SQLite 3.44), but knows nothing of which papers belong there.
const std::array<QString, 10> checks = {
    u"SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'"_s,
    u"SELECT printf('%s row %d has no %s', \"table\", rowid, parent) FROM pragma_foreign_key_check"_s,
    u"SELECT printf('%s is not in the search index', arxiv_id) FROM paper"
    " WHERE id NOT IN (SELECT rowid FROM paper_search)"_s,
    u"SELECT printf('the search index has paper %d, which is gone', rowid) FROM paper_search"
    " WHERE rowid NOT IN (SELECT id FROM paper)"_s,
    u"SELECT printf('%s is in no digest', arxiv_id) FROM paper"
    " WHERE NOT EXISTS (SELECT 1 FROM entry WHERE paper_id = paper.id)"_s,
    u"SELECT 'the table of revisions has no row' WHERE NOT EXISTS (SELECT 1 FROM revision)"_s,
    u"SELECT DISTINCT printf('digest %d is newer than the revision', digest.id) FROM digest, revision"
    " WHERE digest.revision > revision.papers"_s,
    u"SELECT DISTINCT printf('entry %d has category %s, which is gone', entry.id, value) FROM entry,"
    " json_each(entry.categories) WHERE value NOT IN (SELECT id FROM category)"_s,
    u"SELECT DISTINCT printf('entry %d has tweeter %s, who is gone', entry.id, value) FROM entry,"
    " json_each(entry.tweeters) WHERE value NOT IN (SELECT id FROM tweeter)"_s,
    u"SELECT printf('digest %d miscounts its papers or tweets', id) FROM digest WHERE papers <>"
    " (SELECT count(paper_id) FROM entry WHERE digest_id = digest.id) OR tweets <>"
    " (SELECT count(*) FROM entry e JOIN tweet t ON t.entry_id = e.id WHERE e.digest_id = digest.id)"_s,
};

} // namespace

Result<LibraryInfo> PaperStore::info() const
{
    LibraryInfo info;
    info.file = m_database.file();
    for (const auto &[field, sql] : counts) {
        const Result<qint64> count = m_database.selectNumber(sql);
        if (!count) {
            return std::unexpected(count.error());
        }
        info.*field = *count;
    }
    return layoutVersion(m_database)
        .and_then([&](int version) {
            info.schemaVersion = version;
            return m_database.select(u"SELECT min(first_day), max(last_day) FROM digest"_s, {},
                                     [&](const QSqlQuery &row) { info.days = daysFrom(row.value(0), row.value(1)); });
        })
        .transform([&] { return info; });
}

Result<QStringList> PaperStore::check() const
{
    QStringList result;
    for (const QString &sql : checks) {
        const Result<QStringList> lines = findings(m_database, sql);
        if (!lines) {
            return std::unexpected(lines.error());
        }
        result += *lines;
    }
    return result;
}

} // namespace hotpapers::storage
