// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/fit.h"
#include "storage/wordplaces.h"

namespace hotpapers::storage {

class PaperSample;
struct Catalogue;
struct Revisions;

/**
 * Which papers are about the same as another: those that share the words with it that say most, by how rare they are, and
 * by whether the title has them too. Two words must be shared, as one alone has many meanings.
 */
class RelatedPapers
{
public:
    RelatedPapers(Database &database, const Catalogue &catalogue, PaperSample &sample)
        : m_database(database), m_catalogue(catalogue), m_sample(sample), m_places(database)
    {
    }

    /** The nearest first. Wants a transaction, and a catalogue that is up to date. @param paper of the catalogue */
    [[nodiscard]] Result<std::vector<RelatedPaper>> of(const Paper &paper, const Revisions &now, size_t limit);

private:
    /** A word, and what it says. */
    struct Telling
    {
        QString folded;
        QString spelling;
        double weight = 0;
        PaperSet papers; ///< that have it
    };

    [[nodiscard]] Result<void> readSample(const Revisions &now);
    [[nodiscard]] Result<std::vector<Telling>> tellingWords(const Entry &entry);
    [[nodiscard]] std::vector<uint32_t> nearest(EntryId entry, const std::vector<Telling> &words, size_t limit) const;
    [[nodiscard]] Result<std::vector<RelatedPaper>> told(const std::vector<uint32_t> &papers,
                                                         const std::vector<Telling> &words) const;

    Database &m_database;
    const Catalogue &m_catalogue;
    PaperSample &m_sample;
    WordPlaceReader m_places;
};

} // namespace hotpapers::storage
