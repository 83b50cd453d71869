// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/digeststore.h"

#include "storage/columns.h"
#include "storage/database.h"
#include "storage/entryrecord.h"
#include "storage/searchindex.h"

#include <QTimeZone>

#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

/** @return the row id; nothing where no digest is stored for these days */
Result<std::optional<qint64>> storedFor(Database &database, DayRange days)
{
    return database.statement("SELECT id FROM digest WHERE first_day = ? AND last_day = ?")
        .and_then([&](Statement &&select) {
            return select.bind(days.first.toJulianDay(), days.last.toJulianDay()).number();
        });
}

Result<bool> hasNotes(Database &database)
{
    return database.statement("SELECT 1 FROM user_note LIMIT 1")
        .and_then([](Statement &&select) { return select.number(); })
        .transform([](std::optional<qint64> found) { return found.has_value(); });
}

/** @return the new revision */
Result<qint64> raiseRevision(Database &database)
{
    return database.run("UPDATE revision SET papers = papers + 1, words = words + 1 WHERE id = 1")
        .and_then([&] { return database.statement("SELECT papers FROM revision"); })
        .and_then([](Statement &&select) { return select.number(); })
        .transform([](std::optional<qint64> revision) { return revision.value_or(0); });
}

Result<DigestId> insertDigest(Database &database, const DigestRecord &digest, const QByteArray &contentHash,
                              const QString &file, qint64 now)
{
    qint64 papers = 0;
    qint64 tweets = 0;
    for (const EntryRecord &entry : digest.entries) {
        papers += entry.listed ? 1 : 0;
        tweets += qint64(entry.tweets.size());
    }
    return raiseRevision(database)
        .and_then([&](qint64 revision) {
            return database.run(
                "INSERT INTO digest (first_day, last_day, title, generated_at, template, draft, slug, category, tags,"
                " description, social_image, preamble, encoding, complete, content_hash, file, imported_at, papers,"
                " tweets, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                digest.days.first.toJulianDay(), digest.days.last.toJulianDay(), digest.title, digest.generatedAt,
                digest.templateName, digest.draft, digest.slug, digest.category, digest.tags, digest.description,
                digest.socialImage, Blob{digest.preamble}, int(digest.encoding), digest.complete, Blob{contentHash},
                file.toUtf8(), now, papers, tweets, revision);
        })
        .transform([&] { return DigestId{database.lastInsertedId()}; });
}

struct PaperPlace
{
    qint64 id = 0;
    bool isNew = false;
};

// Keeps the id of a paper that is known.
Result<PaperPlace> putPaper(Database &database, QByteArrayView arxivId, qint64 now)
{
    return database
        .run("INSERT INTO paper (arxiv_id, added_at) VALUES (?, ?) ON CONFLICT (arxiv_id) DO NOTHING", arxivId, now)
        .and_then([&]() -> Result<PaperPlace> {
            if (database.changedRows()) {
                return PaperPlace{database.lastInsertedId(), true};
            }
            return database.statement("SELECT id FROM paper WHERE arxiv_id = ?")
                .and_then([&](Statement &&select) { return select.bind(arxivId).number(); })
                .transform([](std::optional<qint64> id) { return PaperPlace{id.value_or(0), false}; });
        });
}

// After entries of a paper that was known have changed: its latest one and its text are others, or it is gone.
Result<void> settlePaper(Database &database, qint64 paper)
{
    return database.statement("SELECT EXISTS (SELECT 1 FROM entry WHERE paper_id = ?)")
        .and_then([&](Statement &&select) { return select.bind(paper).number(); })
        .and_then([&](std::optional<qint64> stands) {
            if (stands == 1) {
                return indexPaper(database, paper);
            }
            return unindexPaper(database, paper).and_then([&] {
                return database.run("DELETE FROM paper WHERE id = ?", paper);
            });
        });
}

Digest digestFrom(const QSqlQuery &row)
{
    Digest digest;
    digest.days = daysFrom(row.value(0), row.value(1));
    FrontMatter &front = digest.frontMatter;
    front.title = row.value(2).toString();
    front.generatedAt = momentFrom(row.value(3));
    front.templateName = row.value(4).toString();
    front.draft = row.value(5).toBool();
    front.slug = row.value(6).toString();
    front.category = row.value(7).toString();
    front.tags = listFrom(row.value(8));
    front.description = row.value(9).toString();
    front.socialImage = row.value(10).toString();
    digest.preamble = row.value(11).toByteArray();
    digest.encoding = TextEncoding(row.value(12).toInt());
    digest.complete = row.value(13).toBool();
    return digest;
}

DigestVersion versionFrom(const Statement &row)
{
    return {DigestId{row.integer(0)},
            row.bytes(1).toByteArray(),
            row.isNull(2) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.integer(2), QTimeZone::UTC),
            row.integer(3) != 0,
            int(row.integer(4)),
            QString::fromUtf8(row.bytes(5))};
}

} // namespace

DigestStore::DigestStore(Database &database)
    : m_database(database), m_categories(database, NameIds::Table::Category),
      m_tweeters(database, NameIds::Table::Tweeter)
{
}

Result<std::optional<DigestVersion>> DigestStore::versionFor(DayRange days) const
{
    auto select = m_database.statement("SELECT id, content_hash, generated_at, complete,"
                                       " (SELECT count(*) FROM entry e WHERE e.digest_id = digest.id), file"
                                       " FROM digest WHERE first_day = ? AND last_day = ?");
    if (!select) {
        return std::unexpected(select.error());
    }
    return select->bind(days.first.toJulianDay(), days.last.toJulianDay()).step().transform([&](bool found) {
        return found ? std::optional(versionFrom(*select)) : std::nullopt;
    });
}

Result<bool> DigestStore::isKnown(const FileStamp &stamp) const
{
    return m_database.statement("SELECT 1 FROM file_stamp WHERE path = ? AND bytes = ? AND modified = ?")
        .and_then([&](Statement &&select) {
            const QByteArray path = stamp.path.toUtf8();
            return select.bind(path, stamp.bytes, stamp.modified).number();
        })
        .transform([](std::optional<qint64> found) { return found.has_value(); });
}

Result<void> DigestStore::remember(const FileStamp &stamp)
{
    return m_database.run("INSERT INTO file_stamp (path, bytes, modified) VALUES (?, ?, ?)"
                          " ON CONFLICT (path) DO UPDATE SET bytes = excluded.bytes, modified = excluded.modified",
                          stamp.path.toUtf8(), stamp.bytes, stamp.modified);
}

Result<StoredDigest> DigestStore::put(const DigestRecord &digest, const QByteArray &contentHash, const QString &file)
{
    Q_ASSERT(m_database.isInTransaction());
    if (!digest.days.isValid()) {
        return std::unexpected(Error{ErrorCode::InvalidArgument, file, u"a digest about no day"_s});
    }
    const Result<bool> notes = hasNotes(m_database);
    if (!notes) {
        return std::unexpected(notes.error());
    }
    m_hasNotes = *notes;
    m_now = QDateTime::currentSecsSinceEpoch();
    StoredDigest stored;
    return removeDigest(digest.days)
        .and_then([&] { return insertDigest(m_database, digest, contentHash, file, m_now); })
        .and_then([&](DigestId id) {
            stored.id = id;
            return putEntries(digest.entries, stored);
        })
        .transform([&] { return std::move(stored); });
}

/** Where there is one for these days. */
Result<void> DigestStore::removeDigest(DayRange days)
{
    const Result<std::optional<qint64>> stored = storedFor(m_database, days);
    if (!stored || !*stored) {
        return stored.transform([](std::optional<qint64>) { });
    }
    return m_database
        .select(u"SELECT paper_id FROM entry WHERE digest_id = ? AND paper_id IS NOT NULL"_s, {**stored},
                [this](const QSqlQuery &row) { unsettled().insert(row.value(0).toLongLong()); })
        .and_then([&] { return m_database.run("DELETE FROM digest WHERE id = ?", **stored); })
        .and_then([&] { return m_database.run("UPDATE revision SET removals = removals + 1 WHERE id = 1"); });
}

Result<void> DigestStore::putEntries(const std::vector<EntryRecord> &entries, StoredDigest &stored)
{
    int position = 0;
    Result<void> done;
    for (const EntryRecord &entry : entries) {
        done = entry.listed ? putListed(entry, position, stored) : putEntry(entry, stored.id, position, {});
        if (!done) {
            return done;
        }
        ++position;
    }
    return done;
}

Result<void> DigestStore::putListed(const EntryRecord &entry, int position, StoredDigest &stored)
{
    return putPaper(m_database, entry.arxivId, m_now).and_then([&](PaperPlace paper) {
        stored.papers.push_back(paper.id);
        stored.tweets += qint64(entry.tweets.size());
        return putEntry(entry, stored.id, position, paper.id).and_then([&] {
            if (paper.isNew) {
                return indexNewPaper(m_database, paper.id, entry, m_hasNotes);
            }
            unsettled().insert(paper.id);
            return Result<void>();
        });
    });
}

Result<void> DigestStore::putEntry(const EntryRecord &entry, DigestId digest, int position, std::optional<qint64> paper)
{
    return m_categories.listOf(entry.categoryNames).and_then([&](const QByteArray &categories) {
        return m_tweeters.listOf(entry.handles).and_then([&](const QByteArray &tweeters) {
            return insertEntry(m_database, {digest, position, paper, categories, tweeters}, entry);
        });
    });
}

std::set<qint64> &DigestStore::unsettled()
{
    if (m_rollbacks != m_database.rollbacks()) {
        m_unsettled.clear();
        m_rollbacks = m_database.rollbacks();
    }
    return m_unsettled;
}

Result<void> DigestStore::settle()
{
    Q_ASSERT(m_database.isInTransaction());
    for (const qint64 paper : std::exchange(unsettled(), {})) {
        if (const auto done = settlePaper(m_database, paper); !done) {
            return done;
        }
    }
    return {};
}

Result<qint64> DigestStore::newestPaper() const
{
    return m_database.selectNumber(u"SELECT coalesce(max(id), 0) FROM paper"_s, {});
}

Result<Digest> DigestStore::digest(DigestId id) const
{
    std::optional<Digest> digest;
    const auto read = m_database.select(
        u"SELECT first_day, last_day, title, generated_at, template, draft, slug, category, tags, description,"
        " social_image, preamble, encoding, complete FROM digest WHERE id = ?"_s,
        {id.value}, [&](const QSqlQuery &row) { digest = digestFrom(row); });
    if (!read) {
        return std::unexpected(read.error());
    }
    if (!digest) {
        return std::unexpected(Error{ErrorCode::NotFound, {}, u"digest %1"_s.arg(id.value)});
    }
    return selectEntries(m_database, u"e.digest_id = ? ORDER BY e.position"_s, {id.value})
        .transform([&](std::vector<Appearance> &&entries) {
            for (Appearance &appearance : entries) {
                digest->entries.push_back(std::move(appearance.entry));
            }
            return *std::move(digest);
        });
}

} // namespace hotpapers::storage
