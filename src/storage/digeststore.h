// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "core/error.h"
#include "core/id.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>

namespace hotpapers::storage {

class Database;

/** What tells one state of a file from another without reading it. */
struct FileStamp
{
    QString path; ///< absolute, canonical
    qint64 bytes = 0;
    qint64 modified = 0; ///< milliseconds since 1970, UTC

    bool operator==(const FileStamp &) const = default;
};

/** What decides between two digests of the same days. */
struct DigestVersion
{
    DigestId id;
    QByteArray contentHash; ///< SHA-256 of the digest's bytes (after repair), 32 bytes
    QDateTime generatedAt; ///< UTC; may be invalid
    bool complete = true;
    int entries = 0;
    QString file; ///< that it came from
};

/** Writes what is imported. Every call that writes wants an open Transaction. */
class DigestStore
{
public:
    explicit DigestStore(Database &database) : m_database(database) { }

    /** The digest that is stored for just these days. */
    [[nodiscard]] Result<std::optional<DigestVersion>> versionFor(DayRange days) const;

    /** Has a file with this stamp been taken in before? Its outcome then needs no reading. */
    [[nodiscard]] Result<bool> isKnown(const FileStamp &stamp) const;
    [[nodiscard]] Result<void> remember(const FileStamp &stamp);

    /**
     * Stores a digest with its entries and tweets, in place of the one of the same days where there is one, and brings
     * the search index up to date. Marks are not touched. An entry without an arXiv id, or of a paper that stood before
     * in the digest, is kept in its place, but no list has it.
     * @return its id; InvalidArgument where its days are invalid
     */
    [[nodiscard]] Result<DigestId> put(const Digest &digest, const QByteArray &contentHash, const QString &file);

    /**
     * Recomputes the heat of all entries that these days bear on (heat.h). Once, after the last put of a run. A digest
     * counts on the last of its days.
     */
    [[nodiscard]] Result<void> updateHeat(DayRange days);

    /** The digest as it was put. NotFound. */
    [[nodiscard]] Result<Digest> digest(DigestId id) const;

private:
    Database &m_database;
};

} // namespace hotpapers::storage
