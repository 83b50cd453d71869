// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/liststore.h"

#include "storage/chosenpapers.h"
#include "storage/columns.h"
#include "storage/eachrow.h"
#include "storage/positions.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

Result<std::vector<ReadingList>> ListStore::lists() const
{
    std::vector<ReadingList> lists;
    return m_database
        .select(
            u"SELECT l.id, l.name, count(p.id), count(m.arxiv_id) - count(p.id) FROM user_list l"
            " LEFT JOIN user_list_paper m ON m.list_id = l.id LEFT JOIN paper p ON p.arxiv_id = m.arxiv_id"
            " GROUP BY l.id ORDER BY l.position, l.id"_s,
            {},
            [&](const QSqlQuery &row) {
                lists.push_back(
                    {{row.value(0).toLongLong()}, row.value(1).toString(), row.value(2).toInt(), row.value(3).toInt()});
            })
        .transform([&] { return std::move(lists); });
}

Result<ListId> ListStore::find(const QString &name) const
{
    return m_database.selectNumber(u"SELECT id FROM user_list WHERE name = ?"_s, {shelfName(name)})
        .and_then([&](qint64 id) -> Result<ListId> {
            return id > 0 ? Result<ListId>(ListId{id}) : std::unexpected(Error{ErrorCode::NoSuchList, name, {}});
        });
}

Result<std::vector<ListedPaper>> ListStore::papers(ListId list) const
{
    std::vector<ListedPaper> papers;
    return eachRow(
               m_database,
               "SELECT m.arxiv_id, e.id, r.title, r.authors FROM user_list_paper m"
               " LEFT JOIN (SELECT p.arxiv_id, e.id, max(d.last_day) FROM paper p JOIN entry e ON e.paper_id = p.id"
               " JOIN digest d ON d.id = e.digest_id"
               " WHERE p.arxiv_id IN (SELECT arxiv_id FROM user_list_paper WHERE list_id = ?1)"
               " GROUP BY p.id) e ON e.arxiv_id = m.arxiv_id"
               " LEFT JOIN user_reference r ON r.arxiv_id = m.arxiv_id"
               " WHERE m.list_id = ?1 ORDER BY m.position, m.arxiv_id",
               [&](const Statement &row) {
                   ListedPaper paper;
                   paper.arxivId = ArxivId::parse(QString::fromUtf8(row.bytes(0))).value_or(ArxivId());
                   paper.entry = {row.integer(1)};
                   if (paper.entry.isNull()) {
                       paper.title = QString::fromUtf8(row.bytes(2));
                       paper.authors = listFrom(row.bytes(3).toByteArray());
                   }
                   papers.push_back(std::move(paper));
               },
               list.value)
        .transform([&] { return std::move(papers); });
}

Result<std::vector<qint64>> ListStore::paperRows(ListId list) const
{
    std::vector<qint64> rows;
    return eachRow(
               m_database,
               "SELECT p.id FROM user_list_paper m CROSS JOIN paper p ON p.arxiv_id = m.arxiv_id"
               " WHERE m.list_id = ? ORDER BY m.position, m.arxiv_id",
               [&](const Statement &row) { rows.push_back(row.integer(0)); }, list.value)
        .transform([&] { return std::move(rows); });
}

/** The name as it is kept, which no list but this one may have. */
Result<QString> ListStore::freeName(const QString &typed, ListId but) const
{
    const QString name = shelfName(typed);
    if (name.isEmpty()) {
        return std::unexpected(Error{ErrorCode::InvalidArgument, typed, {}});
    }
    return m_database.selectNumber(u"SELECT count(*) FROM user_list WHERE name = ? AND id <> ?"_s, {name, but.value})
        .and_then([&](qint64 others) -> Result<QString> {
            return others == 0 ? Result<QString>(name) : std::unexpected(Error{ErrorCode::NameTaken, name, {}});
        });
}

Result<void> ListStore::checkList(ListId list) const
{
    return m_database.selectNumber(u"SELECT count(*) FROM user_list WHERE id = ?"_s, {list.value})
        .and_then([&](qint64 found) -> Result<void> {
            return found == 1 ? Result<void>() : std::unexpected(Error{ErrorCode::NoSuchList, {}, {}});
        });
}

Result<ListId> ListStore::make(const MakeList &change)
{
    return freeName(change.name, {})
        .and_then([&](const QString &name) {
            return m_database.execute(u"INSERT INTO user_list (name, position, created_at) VALUES"
                                      " (?, (SELECT coalesce(max(position), 0) + 1 FROM user_list), unixepoch())"_s,
                                      {name});
        })
        .and_then([&] {
            const ListId list{m_database.lastInsertedId()};
            return add({list, change.papers}).transform([list] { return list; });
        });
}

Result<void> ListStore::rename(const RenameList &change)
{
    return checkList(change.list)
        .and_then([&] { return freeName(change.name, change.list); })
        .and_then([&](const QString &name) {
            return m_database.execute(u"UPDATE user_list SET name = ? WHERE id = ?"_s, {name, change.list.value});
        });
}

Result<void> ListStore::remove(const RemoveList &change)
{
    return checkList(change.list).and_then([&] {
        return m_database.execute(u"DELETE FROM user_list WHERE id = ?"_s, {change.list.value});
    });
}

Result<void> ListStore::order(const OrderLists &change)
{
    return lists().and_then([&](const std::vector<ReadingList> &known) {
        std::vector<ListId> now;
        std::ranges::transform(known, std::back_inserter(now), &ReadingList::id);
        return writePositions(m_database, "UPDATE user_list SET position = ?1 WHERE id = ?2 AND position <> ?1",
                              inOrder(change.lists, now), [](ListId id) { return id.value; });
    });
}

/** Runs a statement, whose first parameter is the list, for each of the papers. */
Result<void> ListStore::runForEach(SqlText sql, ListId list, const ChosenPapers &papers)
{
    return checkList(list)
        .and_then([&] { return idsOf(m_database, papers); })
        .and_then([&](const std::vector<ArxivId> &ids) {
            Result<void> done;
            for (const ArxivId &id : ids) {
                const QByteArray paper = id.text().toUtf8();
                done = done.and_then([&] { return m_database.run(sql, list.value, QByteArrayView(paper)); });
            }
            return done;
        });
}

Result<void> ListStore::add(const AddToList &change)
{
    return runForEach("INSERT OR IGNORE INTO user_list_paper (list_id, arxiv_id, position) VALUES (?1, ?2,"
                      " (SELECT coalesce(max(position), 0) + 1 FROM user_list_paper WHERE list_id = ?1))",
                      change.list, change.papers);
}

Result<void> ListStore::take(const TakeFromList &change)
{
    return runForEach("DELETE FROM user_list_paper WHERE list_id = ?1 AND arxiv_id = ?2", change.list, change.papers);
}

Result<void> ListStore::move(const MoveInList &change)
{
    auto moved = idsOf(m_database, change.papers);
    const auto listed = papers(change.list);
    if (!moved || !listed) {
        return std::unexpected(moved ? listed.error() : moved.error());
    }
    std::vector<ArxivId> now;
    std::ranges::transform(*listed, std::back_inserter(now), &ListedPaper::arxivId);
    const QSet<ArxivId> listedIds(now.begin(), now.end());
    std::erase_if(*moved, [&](const ArxivId &id) { return !listedIds.contains(id); });
    const QSet<ArxivId> moving(moved->begin(), moved->end());
    const auto stays = [&](const ArxivId &id) { return !moving.contains(id); };
    const auto place = now.begin() + std::clamp<qsizetype>(change.position, 0, qsizetype(now.size()));
    std::vector<ArxivId> order;
    std::copy_if(now.begin(), place, std::back_inserter(order), stays);
    order.insert(order.end(), moved->begin(), moved->end());
    std::copy_if(place, now.end(), std::back_inserter(order), stays);
    return writePositions(m_database,
                          "UPDATE user_list_paper SET position = ?1 WHERE list_id = "
                              + QByteArray::number(change.list.value) + " AND arxiv_id = ?2 AND position <> ?1",
                          order, [](const ArxivId &id) { return id.text().toUtf8(); });
}

} // namespace hotpapers::storage
