// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/userdata.h"

#include <QByteArray>

#include <optional>
#include <span>

namespace hotpapers::storage {

class Database;

/** Takes the person's tables together: one reading of UserDataStore. */
class UserDataReading
{
public:
    /** @param papers of these alone; nothing: of all */
    UserDataReading(Database &database, std::optional<std::span<const ArxivId>> papers);

    [[nodiscard]] Result<UserData> read();

private:
    [[nodiscard]] Result<void> readMarks();
    [[nodiscard]] Result<void> readTags();
    [[nodiscard]] Result<void> readNotes();
    [[nodiscard]] Result<void> readVersions();
    [[nodiscard]] Result<void> readHighlights();
    [[nodiscard]] Result<void> readReferences();
    [[nodiscard]] Result<void> readLists();
    [[nodiscard]] Result<void> readTagLooks();
    [[nodiscard]] Result<void> readSearches();
    [[nodiscard]] Result<void> readStateNames();
    [[nodiscard]] Result<void> readSame();
    template <typename Take>
    [[nodiscard]] Result<void> ofPapers(const QByteArray &select, const QByteArray &order, Take take);

    Database &m_database;
    std::optional<QByteArray> m_ids; ///< JSON
    std::map<ArxivId, UserPaper> m_papers;
    UserData m_data;
};

} // namespace hotpapers::storage
