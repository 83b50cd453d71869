// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/cataloguemarks.h"

#include "storage/catalogue.h"
#include "storage/eachrow.h"
#include "storage/localdays.h"

#include <algorithm>

namespace hotpapers::storage {

namespace {

// From so many on, reading all in order is quicker than looking each up.
constexpr qint64 manyMarks = 20'000;

void takeMarks(Catalogue &catalogue, LocalDays &days, const Statement &row)
{
    const auto slot = size_t(row.integer(0));
    if (slot < catalogue.slotCount()) {
        PaperMarks &marks = catalogue.marks[slot];
        marks.starred = row.integer(1) != 0;
        marks.state = uint8_t(row.integer(2)) & 3;
        marks.rating = uint8_t(row.integer(3)) & 7;
        marks.priority = uint8_t(row.integer(6)) & 3;
        catalogue.stateDay[slot] = row.isNull(4) ? ShortDay() : ShortDay(days.dayOf(row.integer(4)));
        catalogue.starDay[slot] = row.isNull(5) ? ShortDay() : ShortDay(days.dayOf(row.integer(5)));
    }
}

void forgetMarks(Catalogue &catalogue)
{
    for (PaperMarks &marks : catalogue.marks) {
        marks = {.hasNote = marks.hasNote};
    }
    std::ranges::fill(catalogue.stateDay, ShortDay());
    std::ranges::fill(catalogue.starDay, ShortDay());
}

Result<std::vector<NamedPapers>> namedPapers(Database &database, QByteArrayView sql, size_t slotCount)
{
    std::vector<NamedPapers> result;
    return eachRow(database, sql,
                   [&](const Statement &row) {
                       const QString name = QString::fromUtf8(row.bytes(0));
                       if (result.empty() || result.back().name.compare(name, Qt::CaseInsensitive) != 0) {
                           result.push_back({name, {}});
                       }
                       if (!row.isNull(1) && size_t(row.integer(1)) < slotCount) {
                           result.back().papers.push_back(uint32_t(row.integer(1)));
                       }
                   })
        .transform([&] { return std::move(result); });
}

} // namespace

Result<void> readMarks(Database &database, Catalogue &catalogue, qint64 revision, size_t slot)
{
    ++catalogue.marksVersion;
    LocalDays days;
    const auto take = [&](const Statement &row) { takeMarks(catalogue, days, row); };
    bool many = false;
    const auto read = eachRow(
        database,
        "SELECT count(*), count(DISTINCT revision) < (SELECT marks FROM revision) - ?1 FROM user_paper"
        " WHERE revision > ?1", // a change of very many papers leaves none with its revision (markchanges.cpp)
        [&](const Statement &row) { many = row.integer(0) > manyMarks || row.integer(1) != 0; }, revision);
    if (read && many) {
        forgetMarks(catalogue); // rows go, too, where a step is taken back or a backup is restored
        return eachRow(database,
                       "SELECT p.id, u.starred, u.state, u.rating, u.state_at, u.starred_at, u.priority FROM "
                       "user_paper u NOT INDEXED"
                       " CROSS JOIN paper p ON p.arxiv_id = u.arxiv_id",
                       take);
    }
    return read
        .and_then([&] {
            return eachRow(
                database,
                "SELECT p.id, u.starred, u.state, u.rating, u.state_at, u.starred_at, u.priority FROM user_paper u"
                " CROSS JOIN paper p ON p.arxiv_id = u.arxiv_id WHERE u.revision > ?",
                take, revision);
        })
        .and_then([&] {
            const bool all = slot == 0 && revision < 0; // were read just now
            return all
                ? Result<void>()
                : eachRow(database,
                          "SELECT p.id, u.starred, u.state, u.rating, u.state_at, u.starred_at, u.priority FROM paper p"
                          " CROSS JOIN user_paper u ON u.arxiv_id = p.arxiv_id WHERE p.id >= ?",
                          take, slot);
        });
}

Result<void> readNotes(Database &database, Catalogue &catalogue)
{
    ++catalogue.marksVersion;
    for (PaperMarks &marks : catalogue.marks) {
        marks.hasNote = 0;
    }
    return eachRow(database, "SELECT p.id FROM user_note n CROSS JOIN paper p ON p.arxiv_id = n.arxiv_id",
                   [&](const Statement &row) {
                       if (size_t(row.integer(0)) < catalogue.slotCount()) {
                           catalogue.marks[size_t(row.integer(0))].hasNote = 1;
                       }
                   });
}

Result<void> readTags(Database &database, Catalogue &catalogue)
{
    auto tags = namedPapers(database,
                            "SELECT t.tag, p.id FROM user_tag t CROSS JOIN paper p ON p.arxiv_id = t.arxiv_id"
                            " ORDER BY t.tag COLLATE NOCASE",
                            catalogue.slotCount());
    if (!tags) {
        return std::unexpected(tags.error());
    }
    catalogue.tags = *std::move(tags);
    return namedPapers(database,
                       "SELECT l.name, p.id FROM user_list l LEFT JOIN user_list_paper lp ON lp.list_id = l.id"
                       " LEFT JOIN paper p ON p.arxiv_id = lp.arxiv_id ORDER BY l.name, l.id",
                       catalogue.slotCount())
        .transform([&](std::vector<NamedPapers> &&lists) { catalogue.lists = std::move(lists); });
}

} // namespace hotpapers::storage
