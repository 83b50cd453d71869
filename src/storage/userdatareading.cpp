// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/userdatareading.h"

#include "storage/columns.h"
#include "storage/eachrow.h"
#include "storage/samestore.h"

namespace hotpapers::storage {

namespace {

QString textAt(const Statement &row, int column)
{
    return QString::fromUtf8(row.bytes(column));
}

ArxivId idAt(const Statement &row, int column)
{
    return ArxivId::parse(textAt(row, column)).value_or(ArxivId());
}

} // namespace

UserDataReading::UserDataReading(Database &database, std::optional<std::span<const ArxivId>> papers)
    : m_database(database)
{
    if (papers) {
        QStringList ids;
        for (const ArxivId &id : *papers) {
            ids += id.text();
        }
        m_ids = listColumn(ids);
    }
}

Result<UserData> UserDataReading::read()
{
    return readMarks()
        .and_then([this] { return readTags(); })
        .and_then([this] { return readNotes(); })
        .and_then([this] { return readVersions(); })
        .and_then([this] { return readHighlights(); })
        .and_then([this] { return readReferences(); })
        .and_then([this] { return readLists(); })
        .and_then([this] { return readTagLooks(); })
        .and_then([this] { return readSearches(); })
        .and_then([this] { return readStateNames(); })
        .and_then([this] { return readSame(); })
        .transform([this] {
            for (auto &[id, paper] : m_papers) {
                m_data.papers.push_back(std::move(paper));
            }
            return std::move(m_data);
        });
}

/** Hands each row with the paper that its first column names to `take`. */
template <typename Take>
Result<void> UserDataReading::ofPapers(const QByteArray &select, const QByteArray &order, Take take)
{
    const auto visit = [&](const Statement &row) {
        if (const ArxivId id = idAt(row, 0); !id.isNull()) {
            UserPaper &paper = m_papers[id];
            paper.arxivId = id;
            take(paper, row);
        }
    };
    return m_ids ? eachRow(m_database, select + " WHERE arxiv_id IN (SELECT value FROM json_each(?1))" + order, visit,
                           QByteArrayView(*m_ids))
                 : eachRow(m_database, select + order, visit);
}

Result<void> UserDataReading::readMarks()
{
    return ofPapers("SELECT arxiv_id, starred, starred_at, state, state_at, rating, rating_at, priority, priority_at"
                    " FROM user_paper",
                    {}, [](UserPaper &paper, const Statement &row) {
                        paper.starred = {row.integer(1) != 0, row.integer(2)};
                        paper.state = {ReadState(row.integer(3)), row.integer(4)};
                        paper.rating = {int(row.integer(5)), row.integer(6)};
                        paper.priority = {Priority(row.integer(7)), row.integer(8)};
                    });
}

Result<void> UserDataReading::readTags()
{
    return ofPapers("SELECT arxiv_id, tag FROM user_tag", " ORDER BY tag COLLATE NOCASE",
                    [](UserPaper &paper, const Statement &row) { paper.tags += textAt(row, 1); });
}

Result<void> UserDataReading::readNotes()
{
    return ofPapers("SELECT arxiv_id, markdown, changed_at FROM user_note", {},
                    [](UserPaper &paper, const Statement &row) { paper.note = {textAt(row, 1), row.integer(2)}; });
}

Result<void> UserDataReading::readVersions()
{
    return ofPapers(
        "SELECT arxiv_id, markdown, saved_at FROM user_note_version", " ORDER BY saved_at",
        [](UserPaper &paper, const Statement &row) { paper.versions.push_back({row.integer(2), textAt(row, 1)}); });
}

Result<void> UserDataReading::readHighlights()
{
    return ofPapers("SELECT arxiv_id, color, start, text, before, after, changed_at FROM user_highlight",
                    " ORDER BY start, text", [](UserPaper &paper, const Statement &row) {
                        paper.highlights.push_back({.color = HighlightColor(row.integer(1)),
                                                    .start = row.integer(2),
                                                    .text = textAt(row, 3),
                                                    .before = textAt(row, 4),
                                                    .after = textAt(row, 5),
                                                    .changedAt = row.integer(6)});
                    });
}

Result<void> UserDataReading::readReferences()
{
    return ofPapers("SELECT arxiv_id, title, authors, added_at FROM user_reference", {},
                    [](UserPaper &paper, const Statement &row) {
                        paper.reference =
                            UserReference{textAt(row, 1), listFrom(row.bytes(2).toByteArray()), row.integer(3)};
                    });
}

Result<void> UserDataReading::readLists()
{
    qint64 list = 0;
    return eachRow(m_database,
                   "SELECT l.id, l.name, l.created_at, m.arxiv_id FROM user_list l"
                   " LEFT JOIN user_list_paper m ON m.list_id = l.id"
                   " ORDER BY l.position, l.id, m.position, m.arxiv_id",
                   [&](const Statement &row) {
                       if (list != row.integer(0)) {
                           list = row.integer(0);
                           m_data.lists.push_back({textAt(row, 1), row.integer(2)});
                       }
                       if (const ArxivId id = idAt(row, 3); !id.isNull()) {
                           m_data.lists.back().papers.push_back(id);
                       }
                   });
}

Result<void> UserDataReading::readTagLooks()
{
    return eachRow(m_database,
                   "SELECT tag, color, position FROM user_tag_look"
                   " ORDER BY position IS NULL, position, tag COLLATE NOCASE",
                   [this](const Statement &row) {
                       const auto color =
                           row.isNull(1) ? std::optional<quint32>() : std::optional(quint32(row.integer(1)));
                       m_data.tags.push_back({textAt(row, 0), color, !row.isNull(2)});
                   });
}

Result<void> UserDataReading::readSearches()
{
    return eachRow(m_database, "SELECT name, query, notify, created_at FROM user_search ORDER BY position, id",
                   [this](const Statement &row) {
                       m_data.searches.push_back({textAt(row, 0), textAt(row, 1), row.integer(2) != 0, row.integer(3)});
                   });
}

Result<void> UserDataReading::readStateNames()
{
    return eachRow(m_database, "SELECT state, name FROM user_state_name",
                   [this](const Statement &row) { m_data.stateNames[ReadState(row.integer(0))] = textAt(row, 1); });
}

Result<void> UserDataReading::readSame()
{
    return SameStore(m_database).groups().transform([this](std::vector<std::vector<ArxivId>> &&groups) {
        m_data.same = std::move(groups);
    });
}

} // namespace hotpapers::storage
