// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/taste.h"
#include "storage/wordplaces.h"

namespace hotpapers::storage {

/** What all papers are by a taste, summed up word by word from the lists of the search index: no text is read. */
class FitSums
{
public:
    FitSums(Database &database, const Taste &taste, size_t slotCount);

    /** Takes some words more, some milliseconds; wants a transaction. @param words revision of the index @return are there more? */
    [[nodiscard]] Result<bool> addPiece(qint64 words);
    [[nodiscard]] std::vector<uint8_t> percents() const; ///< by slot

private:
    [[nodiscard]] Result<void> add(const QString &word);

    const Taste &m_taste;
    WordPlaceReader m_reader;
    QStringList m_words; ///< that are left
    std::vector<int> m_sums; ///< by slot
};

} // namespace hotpapers::storage
