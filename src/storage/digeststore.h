// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/error.h"
#include "core/id.h"
#include "storage/digestrecord.h"
#include "storage/nameids.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace hotpapers::storage {

class Database;

/** What tells one state of a file from another without reading it. */
struct FileStamp
{
    QString path; ///< absolute, canonical; of marks that came with a file `marks:` and their hash
    qint64 bytes = 0;
    qint64 modified = 0; ///< milliseconds since 1970, UTC

    bool operator==(const FileStamp &) const = default;
};

/** What decides between two digests of the same days. */
struct DigestVersion
{
    DigestId id;
    QByteArray contentHash; ///< BLAKE2b of the digest's bytes (after repair), 32 bytes; or none, from an earlier layout
    QDateTime generatedAt; ///< UTC; may be invalid
    bool complete = true;
    int entries = 0;
    QString file; ///< that it came from
};

/** What came of storing a digest. */
struct StoredDigest
{
    DigestId id;
    std::vector<qint64> papers; ///< row ids of its papers
    qint64 tweets = 0; ///< of the entries that lists have
};

/**
 * Writes what is imported. Every call that writes wants an open Transaction, and raises the revisions of what it changes
 * (resources/sql/002.sql). One that is kept for many digests remembers the names that they share.
 */
class DigestStore
{
public:
    explicit DigestStore(Database &database);

    /** The digest that is stored for just these days. */
    [[nodiscard]] Result<std::optional<DigestVersion>> versionFor(DayRange days) const;

    /** Has a file with this stamp been taken in before? Its outcome then needs no reading. */
    [[nodiscard]] Result<bool> isKnown(const FileStamp &stamp) const;
    [[nodiscard]] Result<void> remember(const FileStamp &stamp);

    /**
     * Stores a digest with its entries and tweets, in place of the one of the same days where there is one. Marks are not
     * touched. An entry without an arXiv id, or of a paper that stood before in the digest, is kept in its place, but no
     * list has it. Heat is 0 until updateHeat(); papers that the library had before are settle()d.
     * @return InvalidArgument where its days are invalid
     */
    [[nodiscard]] Result<StoredDigest> put(const DigestRecord &digest, const QByteArray &contentHash,
                                           const QString &file);

    /**
     * After the last put of a transaction: brings the search index up to date with the papers that stood in the library
     * before, and takes out those that stand in no digest any more. All at once, for the index is written out each time
     * that it is given a paper with a smaller id than the one before.
     */
    [[nodiscard]] Result<void> settle();

    /**
     * Recomputes the heat of all entries that these days bear on (heat.h), after the last put of a transaction. A digest
     * counts on the last of its days.
     */
    [[nodiscard]] Result<void> updateHeat(DayRange days);

    /** The row of the paper that came into the library last; 0 where there is none. */
    [[nodiscard]] Result<qint64> newestPaper() const;

    /** The digest as it was put. NotFound. */
    [[nodiscard]] Result<Digest> digest(DigestId id) const;

private:
    [[nodiscard]] std::set<qint64> &unsettled();
    [[nodiscard]] Result<void> removeDigest(DayRange days);
    [[nodiscard]] Result<void> putEntries(const std::vector<EntryRecord> &entries, StoredDigest &stored);
    [[nodiscard]] Result<void> putListed(const EntryRecord &entry, int position, StoredDigest &stored);
    [[nodiscard]] Result<void> putEntry(const EntryRecord &entry, DigestId digest, int position,
                                        std::optional<qint64> paper);

    Database &m_database;
    NameIds m_categories;
    NameIds m_tweeters;
    // as the last put found them
    bool m_hasNotes = false; ///< has the library any?
    qint64 m_now = 0; ///< seconds since 1970

    std::set<qint64> m_unsettled; ///< papers that were known, and whose entries changed
    int m_rollbacks = 0; ///< of the connection, when they were noted
};

} // namespace hotpapers::storage
