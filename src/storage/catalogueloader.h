// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArrayView>

#include <optional>
#include <span>
#include <vector>

namespace hotpapers::storage {

class Database;
class Statement;
struct Catalogue;

/** The counters of the table `revision`: each is raised by what changes its part of the library. */
struct Revisions
{
    qint64 papers = -1;
    qint64 removals = -1;
    qint64 words = -1;
    qint64 marks = -1;
    qint64 notes = -1;
    qint64 tags = -1;

    bool operator==(const Revisions &) const = default;
};

/**
 * Fills a Catalogue from the file, and brings it up to date by what has changed since.
 *
 * After an error (Cancelled, too) the next call goes on where this one ended. LibraryDamaged where ids are beyond what
 * the number of rows explains: an id alone never decides how much memory is taken.
 */
class CatalogueLoader
{
public:
    CatalogueLoader(Database &database, Catalogue &catalogue) : m_database(database), m_catalogue(catalogue) { }

    /** Makes the catalogue what the library is. Wants a transaction. */
    [[nodiscard]] Result<void> refresh();
    /** One piece of it, some tens of milliseconds; wants a transaction of its own. @return is there more? */
    [[nodiscard]] Result<bool> refreshPiece();
    /** What the catalogue stands for; of a moment before the first refresh(): nothing. */
    [[nodiscard]] const Revisions &known() const { return m_known; }

private:
    void begin(const Revisions &now);
    [[nodiscard]] Result<bool> readPiece(const Revisions &now);
    [[nodiscard]] Result<void> readNames();
    [[nodiscard]] Result<void> readDigests();
    [[nodiscard]] Result<void> readPapers();
    [[nodiscard]] Result<bool> readEntries();
    [[nodiscard]] Result<void> readChanges(const Revisions &now);
    [[nodiscard]] Result<void> readChangedPapers();
    [[nodiscard]] Result<void> readChangedEntries();
    [[nodiscard]] std::optional<uint32_t> digestIndex(qint64 id);
    void takeEntry(const Statement &row);
    void addTweeters(size_t slot, QByteArrayView list);
    [[nodiscard]] std::span<const uint32_t> numbersBelow(QByteArrayView list, size_t end);
    [[nodiscard]] Result<void> checkIds() const;

    Database &m_database;
    Catalogue &m_catalogue;
    Revisions m_known;
    bool m_filled = false; ///< was every entry read once?
    bool m_idsMakeSense = true;
    // Rows that were read, which the arrays cannot tell: ids have gaps, and a statement may end in its middle.
    qint64 m_categories = 0;
    qint64 m_tweeters = 0;
    qint64 m_papers = 0;
    qint64 m_lastPaper = -1;
    qint64 m_lastEntry = 0; ///< of those read
    size_t m_lastDigest = 0; ///< index of the one looked up last
    size_t m_slotsWithMarks = 0; ///< whose marks were read
    std::vector<uint32_t> m_numbers;
};

} // namespace hotpapers::storage
