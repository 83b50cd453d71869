// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/chosenpapers.h"

#include "storage/eachrow.h"

#include <QSet>

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

} // namespace hotpapers::storage
