// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/paperstore.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/entryrecord.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <numeric>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

Error notFound(const QString &subject)
{
    return {ErrorCode::NotFound, subject, {}};
}

PaperRow paperRowFrom(const QSqlQuery &row)
{
    PaperRow result;
    result.entryId = {row.value(0).toLongLong()};
    result.arxivId = ArxivId::parse(row.value(1).toString()).value_or(ArxivId());
    result.days = daysFrom(row.value(2), row.value(3));
    result.rank = row.value(4).toInt();
    result.title = row.value(5).toString().simplified();
    result.authors = listFrom(row.value(6));
    result.categories = listFrom(row.value(7));
    result.retweets = row.value(8).toInt();
    result.favorites = row.value(9).toInt();
    result.heat = heatFrom(row.value(10));
    result.starred = row.value(11).toBool();
    result.state = ReadState(row.value(12).toInt());
    result.hasNote = row.value(13).toBool();
    result.rating = row.value(14).toInt();
    result.priority = Priority(row.value(15).toInt());
    result.tags = listFrom(row.value(16));
    return result;
}

QString jsonOf(std::span<const EntryId> entries)
{
    QJsonArray ids;
    for (const EntryId entry : entries) {
        ids += entry.value;
    }
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

Result<Mark> markOf(Database &database, const ArxivId &paper)
{
    Mark mark;
    return database
        .select(u"SELECT starred, state, rating, priority FROM user_paper WHERE arxiv_id = ?"_s, {paper.text()},
                [&](const QSqlQuery &row) {
                    mark.starred = row.value(0).toBool();
                    mark.state = ReadState(row.value(1).toInt());
                    mark.rating = row.value(2).toInt();
                    mark.priority = Priority(row.value(3).toInt());
                })
        .and_then([&] {
            return database.select(u"SELECT markdown FROM user_note WHERE arxiv_id = ?"_s, {paper.text()},
                                   [&](const QSqlQuery &row) { mark.note = row.value(0).toString(); });
        })
        .and_then([&] {
            return database.select(u"SELECT tag FROM user_tag WHERE arxiv_id = ? ORDER BY tag COLLATE NOCASE"_s,
                                   {paper.text()}, [&](const QSqlQuery &row) { mark.tags += row.value(0).toString(); });
        })
        .and_then([&] {
            return database.select(u"SELECT l.name FROM user_list_paper p JOIN user_list l ON l.id = p.list_id"
                                   " WHERE p.arxiv_id = ? ORDER BY l.position, l.id"_s,
                                   {paper.text()},
                                   [&](const QSqlQuery &row) { mark.lists += row.value(0).toString(); });
        })
        .transform([&] { return mark; });
}

qint64 sumOf(const QByteArray &heats)
{
    return std::accumulate(heats.begin(), heats.end(), qint64(0),
                           [](qint64 sum, char heat) { return sum + uchar(heat); });
}

Result<DayRange> oneRange(Database &database, const QString &sql, const QVariantList &values)
{
    DayRange days;
    return database.select(sql, values, [&](const QSqlQuery &row) { days = daysFrom(row.value(0), row.value(1)); })
        .transform([&] { return days; });
}

} // namespace

Result<std::vector<PaperRow>> PaperStore::rows(std::span<const EntryId> entries) const
{
    std::vector<PaperRow> result;
    result.reserve(entries.size());
    return m_database
        .select(u"SELECT e.id, e.arxiv_id, d.first_day, d.last_day, e.rank, x.title, x.authors, x.categories,"
                " e.retweets, e.favorites, substr(d.heats, e.position + 1, 1), coalesce(u.starred, 0), "
                "coalesce(u.state, 0), n.arxiv_id IS NOT NULL, coalesce(u.rating, 0), coalesce(u.priority, 0),"
                " (SELECT json_group_array(t.tag ORDER BY t.tag COLLATE NOCASE) FROM user_tag t WHERE t.arxiv_id = "
                "e.arxiv_id)"
                " FROM json_each(?) wanted CROSS JOIN entry e ON e.id = wanted.value"
                " JOIN digest d ON d.id = e.digest_id JOIN entry_text x ON x.entry_id = e.id"
                " LEFT JOIN user_paper u ON u.arxiv_id = e.arxiv_id LEFT JOIN user_note n ON n.arxiv_id = e.arxiv_id"
                " ORDER BY wanted.key"_s,
                {jsonOf(entries)}, [&](const QSqlQuery &row) { result.push_back(paperRowFrom(row)); })
        .transform([&] { return std::move(result); });
}

Result<int> PaperStore::firstUnread(std::span<const EntryId> entries) const
{
    Result<Statement> statement =
        m_database.statement("SELECT 1 FROM entry e LEFT JOIN user_paper u ON u.arxiv_id = e.arxiv_id"
                             " WHERE e.id = ? AND coalesce(u.state, 0) = 0");
    if (!statement) {
        return std::unexpected(statement.error());
    }
    for (size_t i = 0; i < entries.size(); ++i) {
        const Result<void> goOn = i % 1000 == 0 ? m_database.checkInterruption() : Result<void>();
        const auto unread = goOn.and_then([&] { return statement->bind(entries[i].value).number(); });
        if (!unread) {
            return std::unexpected(unread.error());
        }
        if (*unread) {
            return int(i);
        }
    }
    return -1;
}

Result<Paper> PaperStore::paper(const ArxivId &id) const
{
    auto appearances = selectEntries(m_database,
                                     u"e.paper_id = (SELECT id FROM paper WHERE arxiv_id = ?)"
                                     " ORDER BY d.last_day DESC, d.first_day DESC"_s,
                                     {id.text()});
    if (!appearances) {
        return std::unexpected(appearances.error());
    }
    if (appearances->empty()) {
        return std::unexpected(notFound(id.text()));
    }
    return markOf(m_database, id).transform([&](Mark &&mark) {
        return Paper{id, *std::move(appearances), std::move(mark)};
    });
}

Result<Paper> PaperStore::paperOf(EntryId entry) const
{
    QString arxivId;
    return m_database
        .select(u"SELECT arxiv_id FROM entry WHERE id = ? AND paper_id IS NOT NULL"_s, {entry.value},
                [&](const QSqlQuery &row) { arxivId = row.value(0).toString(); })
        .and_then([&] { return paper(ArxivId::parse(arxivId).value_or(ArxivId())); });
}

Result<Entry> PaperStore::entry(EntryId id) const
{
    return selectEntries(m_database, u"e.id = ?"_s, {id.value})
        .and_then([&](std::vector<Appearance> &&found) -> Result<Entry> {
            if (found.empty()) {
                return std::unexpected(notFound({}));
            }
            return std::move(found.front().entry);
        });
}

Result<std::vector<DigestSummary>> PaperStore::digests(DayRange days) const
{
    std::vector<DigestSummary> result;
    return m_database
        .select(u"SELECT d.id, d.first_day, d.last_day, count(e.id),"
                " coalesce(sum(e.id IS NOT NULL AND coalesce(u.state, 0) = 0), 0),"
                " coalesce(sum(e.retweets + e.favorites), 0), d.heats"
                " FROM digest d LEFT JOIN entry e ON e.digest_id = d.id AND e.paper_id IS NOT NULL"
                " LEFT JOIN user_paper u ON u.arxiv_id = e.arxiv_id WHERE d.first_day <= ? AND d.last_day >= ?"
                " GROUP BY d.first_day, d.last_day ORDER BY d.first_day, d.last_day"_s,
                {dayColumn(days.last), dayColumn(days.first)},
                [&](const QSqlQuery &row) {
                    result.push_back({DigestId{row.value(0).toLongLong()}, daysFrom(row.value(1), row.value(2)),
                                      row.value(3).toInt(), row.value(4).toInt(), row.value(5).toLongLong(),
                                      sumOf(row.value(6).toByteArray())});
                })
        .transform([&] { return std::move(result); });
}

Result<DayRange> PaperStore::neighbour(QDate day, int step) const
{
    if (step < 0) {
        return oneRange(m_database,
                        u"SELECT first_day, last_day FROM digest WHERE last_day < ?"
                        " ORDER BY last_day DESC, first_day DESC LIMIT 1"_s,
                        {dayColumn(day)});
    }
    return oneRange(
        m_database,
        u"SELECT first_day, last_day FROM digest WHERE first_day > ? ORDER BY first_day, last_day LIMIT 1"_s,
        {dayColumn(day)});
}

Result<DayRange> PaperStore::latest() const
{
    return oneRange(m_database,
                    u"SELECT first_day, last_day FROM digest ORDER BY last_day DESC, first_day DESC LIMIT 1"_s, {});
}

} // namespace hotpapers::storage
