// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace hotpapers::storage {

class Database;
struct Catalogue;

/** Where each paper stands by its title, or by its authors. */
class TextOrder
{
public:
    enum class Text { Title, Authors };

    TextOrder(Database &database, Text text) : m_database(database), m_text(text) { }

    /**
     * Makes it that of the catalogue. Wants a transaction. A few new papers are put into their places; else every key is
     * read, which takes about a second for a million papers, and 40 bytes for each while it lasts.
     */
    [[nodiscard]] Result<void> update(const Catalogue &catalogue);
    [[nodiscard]] bool isOf(const Catalogue &catalogue) const;
    /** By slot; equal for equal texts. */
    [[nodiscard]] const std::vector<uint32_t> &ranks() const { return m_ranks; }

private:
    struct Changes
    {
        std::vector<uint32_t> papers; ///< whose key is to be read
        bool tooMany = false;
    };
    /** A text that is to be put between others: before the one at `place`, or, where it is equal, beside it. */
    struct Insertion
    {
        QByteArray key;
        uint32_t slot = 0;
        size_t place = 0;
        bool equal = false;
    };

    [[nodiscard]] Changes changes(const Catalogue &catalogue) const;
    [[nodiscard]] Result<void> rebuild(const Catalogue &catalogue);
    [[nodiscard]] Result<void> insert(const Catalogue &catalogue, const std::vector<uint32_t> &papers);
    [[nodiscard]] std::vector<uint32_t> unchangedInOrder(const Catalogue &catalogue) const;
    [[nodiscard]] Result<Insertion> insertionOf(uint32_t slot, const Catalogue &catalogue,
                                                const std::vector<uint32_t> &sorted) const;
    [[nodiscard]] Result<QByteArray> keyOf(uint32_t entry) const;
    void renumber(const std::vector<uint32_t> &sorted, const std::vector<Insertion> &insertions);

    Database &m_database;
    const Text m_text;
    std::vector<uint32_t> m_ranks;
    std::vector<uint32_t> m_entries; ///< whose texts the ranks are of, by slot
    int m_version = -1; ///< of the catalogue
};

} // namespace hotpapers::storage
