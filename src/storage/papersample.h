// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/paperwords.h"

#include <QString>

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace hotpapers::storage {

class Database;
struct Catalogue;

/** What words are of. */
struct PaperText
{
    QString title;
    QString abstract;
};

/** The texts of a paper's latest entry; none where it is gone. */
[[nodiscard]] Result<PaperText> paperText(Database &database, const Catalogue &catalogue, uint32_t slot);

/**
 * Papers of all times, as many as tell how frequent words are, and as are set against those that the person likes; and the
 * words of further papers, once read. Some 5 MB. Reading is done in pieces, each in a transaction of its own, with a
 * catalogue that is up to date.
 */
class PaperSample
{
public:
    PaperSample(Database &database, const Catalogue &catalogue) : m_database(database), m_catalogue(catalogue) { }

    /**
     * Reads some papers of the sample, and takes another one where it is not current any more.
     * @param removals revision of the library: with another one, papers are gone; nor may there be a tenth more of them
     * @return are there more?
     */
    [[nodiscard]] Result<bool> readPiece(qint64 removals);
    /** The same of these papers. */
    [[nodiscard]] Result<bool> readPiece(std::span<const uint32_t> papers);

    [[nodiscard]] bool isCurrent(qint64 removals) const;
    [[nodiscard]] int version() const { return m_version; } ///< another with each other sample
    [[nodiscard]] const std::vector<uint32_t> &papers() const { return m_papers; } ///< slots, ascending
    [[nodiscard]] const WordTable &table() const { return m_table; }
    [[nodiscard]] const WordCounts &counts() const { return m_counts; }
    [[nodiscard]] std::span<const PlacedWord> words(uint32_t slot) const; ///< none of one that was not read
    void clear();

private:
    void choose();

    Database &m_database;
    const Catalogue &m_catalogue;
    int m_version = 0;
    qint64 m_removals = -1;
    size_t m_ofPapers = 0; ///< from how many it was taken
    std::vector<uint32_t> m_papers;
    size_t m_counted = 0; ///< of these
    WordTable m_table;
    WordCounts m_counts;
    std::unordered_map<uint32_t, std::vector<PlacedWord>> m_words; ///< by slot
};

} // namespace hotpapers::storage
