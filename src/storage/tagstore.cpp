// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tagstore.h"

#include "storage/database.h"
#include "storage/eachrow.h"
#include "storage/idset.h"

#include <algorithm>
#include <utility>

namespace hotpapers::storage {

namespace {

/** The papers that a change is not without effect for, and an entry of each. */
struct Changing
{
    IdSet papers; ///< row ids
    std::vector<EntryId> entries;
};

Result<Changing> changing(Database &database, const IdSet &entries, const QByteArray &tag, bool tagged)
{
    Changing result;
    qint64 paper = 0;
    return eachRow(
               database,
               "SELECT e.paper_id, e.id FROM entry e CROSS JOIN paper p ON p.id = e.paper_id"
               " WHERE e.paper_id IS NOT NULL AND "
                   + entries.condition("e.id")
                   + " AND ?3 <> EXISTS (SELECT 1 FROM user_tag t WHERE t.tag = ?2 COLLATE NOCASE AND t.arxiv_id = "
                     "p.arxiv_id)"
                     " ORDER BY e.paper_id",
               [&](const Statement &row) {
                   if (std::exchange(paper, row.integer(0)) != row.integer(0)) { // it may stand in several of them
                       result.papers.insert(row.integer(0));
                       result.entries.push_back({row.integer(1)});
                   }
               },
               Blob{entries.value()}, QByteArrayView(tag), qint64(tagged))
        .transform([&] { return std::move(result); });
}

Result<QByteArray> spellingOf(Database &database, const QString &tag)
{
    const QByteArray asked = tag.toUtf8();
    QByteArray spelling = asked;
    return eachRow(
               database, "SELECT tag FROM user_tag WHERE tag = ? COLLATE NOCASE LIMIT 1",
               [&](const Statement &row) { spelling = row.bytes(0).toByteArray(); }, QByteArrayView(asked))
        .transform([&] { return spelling; });
}

Result<void> write(Database &database, const IdSet &papers, const QByteArray &tag, bool tagged)
{
    const QByteArray which = " FROM paper WHERE " + papers.condition("id");
    const QByteArray sql = tagged
        ? "INSERT INTO user_tag (tag, arxiv_id) SELECT ?2, arxiv_id" + which + " ORDER BY arxiv_id"
        : "DELETE FROM user_tag WHERE tag = ?2 COLLATE NOCASE AND arxiv_id IN (SELECT arxiv_id" + which + ")";
    return database.run(sql, Blob{papers.value()}, QByteArrayView(tag)).and_then([&] {
        return database.run("UPDATE revision SET tags = tags + 1 WHERE id = 1");
    });
}

} // namespace

Result<MarkChanges> TagStore::change(std::vector<EntryId> entries, const TagChange &change)
{
    const auto tag = spellingOf(m_database, change.tag);
    if (!tag) {
        return std::unexpected(tag.error());
    }
    auto found = changing(m_database, IdSet::of(entries), *tag, change.tagged);
    if (!found || found->papers.isEmpty()) {
        return found.transform([](const Changing &) { return MarkChanges(); });
    }
    return write(m_database, found->papers, *tag, change.tagged).transform([&] {
        std::ranges::sort(found->entries);
        MarkChange undo;
        undo.entries = std::move(found->entries);
        undo.tag = TagChange{QString::fromUtf8(*tag), !change.tagged};
        return MarkChanges{std::move(undo)};
    });
}

Result<std::vector<TagCount>> TagStore::tagsOf(std::span<const EntryId> entries)
{
    std::vector<TagCount> tags;
    const IdSet ids = IdSet::of(entries);
    return eachRow(
               m_database, "SELECT tag, count(*) FROM user_tag GROUP BY tag COLLATE NOCASE ORDER BY tag COLLATE NOCASE",
               [&](const Statement &row) { tags.push_back({QString::fromUtf8(row.bytes(0)), 0, int(row.integer(1))}); })
        .and_then([&] {
            return eachRow(
                m_database,
                "SELECT t.tag, count(DISTINCT e.paper_id) FROM entry e CROSS JOIN paper p ON p.id = e.paper_id"
                " CROSS JOIN user_tag t ON t.arxiv_id = p.arxiv_id WHERE "
                    + ids.condition("e.id") + " GROUP BY t.tag COLLATE NOCASE",
                [&](const Statement &row) {
                    const QString tag = QString::fromUtf8(row.bytes(0));
                    const auto known = std::ranges::find_if(
                        tags, [&](const TagCount &count) { return count.tag.compare(tag, Qt::CaseInsensitive) == 0; });
                    if (known != tags.end()) {
                        known->papers = int(row.integer(1));
                    }
                },
                Blob{ids.value()});
        })
        .transform([&] { return std::move(tags); });
}

} // namespace hotpapers::storage
