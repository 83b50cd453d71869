// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/chosenpapers.h"

#include "storage/eachrow.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

Result<std::vector<ArxivId>> idsOfEntries(Database &database, const std::vector<EntryId> &entries)
{
    std::vector<ArxivId> ids;
    for (const EntryId entry : entries) {
        const auto read = eachRow(
            database, "SELECT arxiv_id FROM entry WHERE id = ? AND paper_id IS NOT NULL",
            [&](const Statement &row) {
                if (const auto id = ArxivId::parse(QString::fromUtf8(row.bytes(0)))) {
                    ids.push_back(*id);
                }
            },
            entry.value);
        if (!read) {
            return std::unexpected(read.error());
        }
    }
    return ids;
}

std::vector<ArxivId> eachOnce(std::vector<ArxivId> ids)
{
    QSet<ArxivId> seen;
    std::erase_if(ids, [&](const ArxivId &id) {
        const bool isKnown = id.isNull() || seen.contains(id);
        seen.insert(id);
        return isKnown;
    });
    return ids;
}

} // namespace

Result<std::vector<ArxivId>> idsOf(Database &database, const ChosenPapers &papers)
{
    if (const auto *ids = std::get_if<std::vector<ArxivId>>(&papers)) {
        return eachOnce(*ids);
    }
    return idsOfEntries(database, std::get<std::vector<EntryId>>(papers)).transform(eachOnce);
}

Result<std::vector<EntryId>> entriesOf(Database &database, std::span<const ArxivId> papers)
{
    std::vector<EntryId> entries;
    for (const ArxivId &paper : papers) {
        const auto entry = database.selectNumber(
            u"SELECT max(e.id) FROM paper p JOIN entry e ON e.paper_id = p.id WHERE p.arxiv_id = ?"_s, {paper.text()});
        if (!entry || *entry == 0) {
            return std::unexpected(entry ? Error{ErrorCode::NotFound, paper.text(), {}} : entry.error());
        }
        entries.push_back({*entry});
    }
    return entries;
}

} // namespace hotpapers::storage
