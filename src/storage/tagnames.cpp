// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/eachrow.h"
#include "storage/positions.h"
#include "storage/tagstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Tags as such, whichever papers have them.

namespace hotpapers::storage {

Result<std::vector<TagLook>> TagStore::looks() const
{
    std::vector<TagLook> looks;
    return m_database
        .select(u"SELECT t.tag, count(p.id), l.color FROM user_tag t LEFT JOIN paper p ON p.arxiv_id = t.arxiv_id"
                " LEFT JOIN user_tag_look l ON l.tag = t.tag COLLATE NOCASE GROUP BY t.tag COLLATE NOCASE"
                " ORDER BY l.position IS NULL, l.position, t.tag COLLATE NOCASE"_s,
                {},
                [&](const QSqlQuery &row) {
                    const QVariant color = row.value(2);
                    looks.push_back({row.value(0).toString(), row.value(1).toInt(),
                                     color.isNull() ? std::nullopt : std::optional(Rgb(color.toUInt()))});
                })
        .transform([&] { return std::move(looks); });
}

/** A tag and those below it, as they are spelled; NoSuchList. */
Result<QStringList> TagStore::branch(const QString &tag) const
{
    QStringList branch;
    const QByteArray asked = tag.toUtf8();
    return eachRow(
               m_database,
               "SELECT DISTINCT tag FROM user_tag WHERE tag = ?1 COLLATE NOCASE"
               " OR substr(tag, 1, length(?1) + 1) = ?1 || '/' COLLATE NOCASE ORDER BY tag COLLATE NOCASE",
               [&](const Statement &row) { branch += QString::fromUtf8(row.bytes(0)); }, QByteArrayView(asked))
        .and_then([&]() -> Result<QStringList> {
            return branch.isEmpty() ? std::unexpected(Error{ErrorCode::NoSuchList, tag, {}})
                                    : Result<QStringList>(branch);
        });
}

/** A name as the tag of that name is spelled; as it is, where there is none but `own`. */
Result<QString> TagStore::spelling(const QString &name, const QString &own) const
{
    QString spelled = name;
    const bool isOwn = name.compare(own, Qt::CaseInsensitive) == 0;
    return m_database
        .select(u"SELECT tag FROM user_tag WHERE tag = ? COLLATE NOCASE LIMIT 1"_s, {name},
                [&](const QSqlQuery &row) { spelled = isOwn ? name : row.value(0).toString(); })
        .transform([&] { return spelled; });
}

// A paper that has both keeps one. A tag that is only spelled anew is a row of the same key, so it goes before it comes.
Result<void> TagStore::renameOne(const QString &tag, const QString &name)
{
    QStringList papers;
    return m_database
        .select(u"SELECT arxiv_id FROM user_tag WHERE tag = ?"_s, {tag},
                [&](const QSqlQuery &row) { papers += row.value(0).toString(); })
        .and_then([&] { return m_database.execute(u"DELETE FROM user_tag WHERE tag = ?"_s, {tag}); })
        .and_then([&] {
            Result<void> done;
            for (const QString &paper : papers) {
                done = done.and_then([&] {
                    return m_database.execute(u"INSERT OR IGNORE INTO user_tag (tag, arxiv_id) VALUES (?, ?)"_s,
                                              {name, paper});
                });
            }
            return done;
        })
        .and_then([&] {
            return m_database.execute(u"UPDATE OR IGNORE user_tag_look SET tag = ? WHERE tag = ? COLLATE NOCASE"_s,
                                      {name, tag});
        })
        .and_then([&] {
            return m_database.execute(
                u"DELETE FROM user_tag_look WHERE tag = ? COLLATE NOCASE AND tag <> ? COLLATE NOCASE"_s, {tag, name});
        });
}

Result<void> TagStore::rename(const RenameTag &change)
{
    const QString name = tagName(change.name);
    if (name.isEmpty()) {
        return std::unexpected(Error{ErrorCode::InvalidArgument, change.name, {}});
    }
    return branch(change.tag).and_then([&](QStringList tags) {
        Result<void> done;
        std::ranges::reverse(tags); // those below first: a tag may get a name below itself
        for (const QString &tag : tags) {
            done = done.and_then([&] { return spelling(tagName(name + tag.sliced(change.tag.size())), tag); })
                       .and_then([&](const QString &spelled) { return renameOne(tag, spelled); });
        }
        return done;
    });
}

Result<void> TagStore::remove(const RemoveTag &change)
{
    return branch(change.tag).and_then([&](const QStringList &tags) {
        Result<void> done;
        for (const QString &tag : tags) {
            done =
                done.and_then([&] { return m_database.execute(u"DELETE FROM user_tag WHERE tag = ?"_s, {tag}); })
                    .and_then([&] {
                        return m_database.execute(u"DELETE FROM user_tag_look WHERE tag = ? COLLATE NOCASE"_s, {tag});
                    });
        }
        return done;
    });
}

Result<void> TagStore::color(const ColorTag &change)
{
    const QVariant color = change.color ? QVariant(qint64(*change.color & 0xffffff)) : QVariant();
    return m_database.execute(u"INSERT INTO user_tag_look (tag, color) VALUES (?, ?)"
                              " ON CONFLICT (tag COLLATE NOCASE) DO UPDATE SET color = excluded.color"_s,
                              {change.tag, color});
}

Result<void> TagStore::order(const OrderTags &change)
{
    return m_database.execute(u"UPDATE user_tag_look SET position = NULL WHERE position IS NOT NULL"_s).and_then([&] {
        return writePositions(m_database,
                              "INSERT INTO user_tag_look (position, tag) VALUES (?, ?)"
                              " ON CONFLICT (tag COLLATE NOCASE) DO UPDATE SET position = excluded.position",
                              change.tags, [](const QString &tag) { return tag.toUtf8(); });
    });
}

} // namespace hotpapers::storage
