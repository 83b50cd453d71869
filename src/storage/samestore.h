// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/sameness.h"
#include "core/userchange.h"

#include <span>

namespace hotpapers::storage {

class Database;

/**
 * Papers that are one under several ids. What writes does so within the caller's transaction. Where nothing is linked, all
 * that marks are slowed down by is one look into an empty table.
 */
class SameStore
{
public:
    explicit SameStore(Database &database) : m_database(database) { }

    /** The papers that this one is one with, itself not among them, by id. */
    [[nodiscard]] Result<std::vector<ArxivId>> others(const ArxivId &paper) const;
    /** Those of the papers of these entries that are one with others, by id. */
    [[nodiscard]] Result<std::vector<ArxivId>> linkedOf(std::span<const EntryId> entries) const;
    /** Adds to these papers those that they are one with. */
    [[nodiscard]] Result<void> complete(std::vector<ArxivId> &papers) const;
    /** The same, by an entry of each; none for a paper that no digest has. */
    [[nodiscard]] Result<void> complete(std::vector<EntryId> &entries) const;

    [[nodiscard]] Result<void> link(const LinkSame &change); ///< TooFewSame, TooManySame, NotFound
    [[nodiscard]] Result<void> separate(const SeparateSame &change); ///< NotLinked, NotFound

    [[nodiscard]] Result<std::vector<std::vector<ArxivId>>> groups() const; ///< the leader first, the others by id
    /** Shares what was made of one of them apart (Sharing::Latest). Does not bring the search index up to date. */
    [[nodiscard]] Result<void> level();
    /** Papers that no digest has are given the marks and tags of those that they are one with: marks are made by entries. */
    [[nodiscard]] Result<void> bringAlong();
    /** Groups of one are none, and each is led by one of its own: what was taken back in another order may leave others. */
    [[nodiscard]] Result<void> tidy();

private:
    [[nodiscard]] Result<bool> isEmpty() const;
    [[nodiscard]] Result<void> isLinked(const ArxivId &paper) const; ///< to another; else it fails
    /** With what they are one with already. TooFewSame, TooManySame, NotFound */
    [[nodiscard]] Result<std::vector<ArxivId>> toBeLinked(const ChosenPapers &chosen) const;
    [[nodiscard]] Result<void> share(const std::vector<std::vector<ArxivId>> &groups, Sharing how);

    Database &m_database;
};

/** A paper of the library, to be compared with others. */
struct FacedPaper
{
    EntryId entry;
    QByteArray leader; ///< of those that it is one with; empty where it is linked with none
    PaperFace face;
};

/** The papers of these entries, the last entry first: 100,000 take some seconds, and 40 MB. */
[[nodiscard]] Result<std::vector<FacedPaper>> facedPapers(Database &database, std::span<const EntryId> entries);

} // namespace hotpapers::storage
