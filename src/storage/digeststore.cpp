// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/digeststore.h"

#include "core/heat.h"
#include "storage/columns.h"
#include "storage/database.h"
#include "storage/entryrecord.h"
#include "storage/searchindex.h"

#include <QSet>

#include <ranges>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

using PaperIds = QSet<qint64>;

Result<PaperIds> papersOf(Database &database, DayRange days)
{
    PaperIds papers;
    return database
        .select(u"SELECT e.paper_id FROM digest d JOIN entry e ON e.digest_id = d.id"
                " WHERE d.first_day = ? AND d.last_day = ? AND e.paper_id IS NOT NULL"_s,
                {dayColumn(days.first), dayColumn(days.last)},
                [&](const QSqlQuery &row) { papers += row.value(0).toLongLong(); })
        .transform([&] { return papers; });
}

Result<void> removeDigest(Database &database, DayRange days)
{
    return database.execute(u"DELETE FROM digest WHERE first_day = ? AND last_day = ?"_s,
                            {dayColumn(days.first), dayColumn(days.last)});
}

Result<DigestId> insertDigest(Database &database, const Digest &digest, const QByteArray &contentHash,
                              const QString &file)
{
    const FrontMatter &front = digest.frontMatter;
    return database
        .selectNumber(
            u"INSERT INTO digest (first_day, last_day, title, generated_at, template, draft, slug, category, tags,"
            " description, social_image, preamble, encoding, complete, content_hash, file, imported_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, unixepoch()) RETURNING id"_s,
            {dayColumn(digest.days.first), dayColumn(digest.days.last), front.title, momentColumn(front.generatedAt),
             front.templateName, front.draft, front.slug, front.category, listColumn(front.tags), front.description,
             front.socialImage, digest.preamble, int(digest.encoding), digest.complete, contentHash, file})
        .transform([](qint64 id) { return DigestId{id}; });
}

// Keeps the id of a paper that is known.
Result<qint64> paperId(Database &database, const ArxivId &arxivId)
{
    return database.selectNumber(u"INSERT INTO paper (arxiv_id) VALUES (?)"
                                 " ON CONFLICT (arxiv_id) DO UPDATE SET arxiv_id = arxiv_id RETURNING id"_s,
                                 {arxivId.text()});
}

/** @param papers those of the entries are added to it */
Result<void> insertEntries(Database &database, DigestId digest, const std::vector<Entry> &entries, PaperIds &papers)
{
    QSet<ArxivId> seen;
    int position = 0;
    for (const Entry &entry : entries) {
        std::optional<qint64> listedAs;
        if (!entry.arxivId.isNull() && !seen.contains(entry.arxivId)) {
            const Result<qint64> id = paperId(database, entry.arxivId);
            if (!id) {
                return std::unexpected(id.error());
            }
            listedAs = *id;
            papers += *id;
            seen += entry.arxivId;
        }
        if (const auto done = insertEntry(database, digest, position++, listedAs, entry); !done) {
            return done;
        }
    }
    return {};
}

// After a paper's entries have changed: its latest one and its text are others, or it is gone.
Result<void> settlePaper(Database &database, qint64 paper)
{
    const Result<qint64> latest = database.selectNumber(
        u"UPDATE paper SET latest_entry_id = (SELECT e.id FROM entry e JOIN digest d ON d.id = e.digest_id"
        " WHERE e.paper_id = paper.id ORDER BY d.last_day DESC, d.first_day DESC LIMIT 1)"
        " WHERE id = ? RETURNING latest_entry_id"_s,
        {paper});
    if (!latest) {
        return std::unexpected(latest.error());
    }
    if (*latest != 0) {
        return indexPaper(database, paper);
    }
    return unindexPaper(database, paper).and_then([&] {
        return database.execute(u"DELETE FROM paper WHERE id = ?"_s, {paper});
    });
}

Result<void> settlePapers(Database &database, const PaperIds &papers)
{
    for (const qint64 paper : papers) {
        if (const auto done = settlePaper(database, paper); !done) {
            return done;
        }
    }
    return {};
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

struct StoredHeats
{
    std::vector<qint64> entries;
    std::vector<HeatSample> samples; ///< in order of day
    std::vector<int> heats; ///< as stored
};

// A digest about several days was made after the last of them.
Result<StoredHeats> storedHeats(Database &database, DayRange days)
{
    StoredHeats stored;
    return database
        .select(u"SELECT e.id, d.last_day, e.retweets + e.favorites, e.heat FROM digest d"
                " JOIN entry e ON e.digest_id = d.id WHERE d.last_day BETWEEN ? AND ? AND e.paper_id IS NOT NULL"
                " ORDER BY d.last_day"_s,
                {dayColumn(days.first), dayColumn(days.last)},
                [&](const QSqlQuery &row) {
                    stored.entries.push_back(row.value(0).toLongLong());
                    stored.samples.push_back({dayFrom(row.value(1)), row.value(2).toLongLong()});
                    stored.heats.push_back(row.value(3).toInt());
                })
        .transform([&] { return std::move(stored); });
}

DayRange widened(DayRange days, int by)
{
    return {days.first.addDays(-by), days.last.addDays(by)};
}

} // namespace

Result<std::optional<DigestVersion>> DigestStore::versionFor(DayRange days) const
{
    std::optional<DigestVersion> version;
    return m_database
        .select(u"SELECT id, content_hash, generated_at, complete,"
                " (SELECT count(*) FROM entry e WHERE e.digest_id = digest.id), file"
                " FROM digest WHERE first_day = ? AND last_day = ?"_s,
                {dayColumn(days.first), dayColumn(days.last)},
                [&](const QSqlQuery &row) {
                    version = {DigestId{row.value(0).toLongLong()},
                               row.value(1).toByteArray(),
                               momentFrom(row.value(2)),
                               row.value(3).toBool(),
                               row.value(4).toInt(),
                               row.value(5).toString()};
                })
        .transform([&] { return version; });
}

Result<bool> DigestStore::isKnown(const FileStamp &stamp) const
{
    return m_database
        .selectNumber(u"SELECT count(*) FROM file_stamp WHERE path = ? AND bytes = ? AND modified = ?"_s,
                      {stamp.path, stamp.bytes, stamp.modified})
        .transform([](qint64 found) { return found > 0; });
}

Result<void> DigestStore::remember(const FileStamp &stamp)
{
    return m_database.execute(
        u"INSERT INTO file_stamp (path, bytes, modified) VALUES (?, ?, ?)"
        " ON CONFLICT (path) DO UPDATE SET bytes = excluded.bytes, modified = excluded.modified"_s,
        {stamp.path, stamp.bytes, stamp.modified});
}

Result<DigestId> DigestStore::put(const Digest &digest, const QByteArray &contentHash, const QString &file)
{
    Q_ASSERT(m_database.isInTransaction());
    if (!digest.days.isValid()) {
        return std::unexpected(Error{ErrorCode::InvalidArgument, file, u"a digest about no day"_s});
    }
    Result<PaperIds> papers = papersOf(m_database, digest.days);
    if (!papers) {
        return std::unexpected(papers.error());
    }
    return removeDigest(m_database, digest.days)
        .and_then([&] { return insertDigest(m_database, digest, contentHash, file); })
        .and_then([&](DigestId id) {
            return insertEntries(m_database, id, digest.entries, *papers)
                .and_then([&] { return settlePapers(m_database, *papers); })
                .transform([&] { return id; });
        });
}

// What the days bear on reaches one window around them; what bears on that, another.
Result<void> DigestStore::updateHeat(DayRange days)
{
    Q_ASSERT(m_database.isInTransaction());
    if (!days.isValid()) {
        return {};
    }
    const DayRange touched = widened(days, heatWindowDays);
    const Result<StoredHeats> stored = storedHeats(m_database, widened(touched, heatWindowDays));
    if (!stored) {
        return std::unexpected(stored.error());
    }
    const std::vector<int> now = heats(stored->samples);
    for (const auto &[entry, sample, before, heat] :
         std::views::zip(stored->entries, stored->samples, stored->heats, now)) {
        if (heat != before && touched.contains(sample.day)) {
            if (const auto done = m_database.execute(u"UPDATE entry SET heat = ? WHERE id = ?"_s, {heat, entry});
                !done) {
                return done;
            }
        }
    }
    return {};
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
