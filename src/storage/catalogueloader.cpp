// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/catalogueloader.h"

#include "storage/catalogue.h"
#include "storage/cataloguemarks.h"
#include "storage/columns.h"
#include "storage/eachrow.h"
#include "storage/localdays.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

constexpr int entriesAtOnce = 50'000;

Error senselessIds(const Database &database)
{
    return {ErrorCode::LibraryDamaged, database.file(), u"ids beyond reason"_s};
}

// Ids are given one after the other, and those of papers that are gone stay free: some gaps are to be expected.
bool makeSense(qint64 greatestId, qint64 rows)
{
    return greatestId >= 0 && greatestId <= 8 * rows + 1'000'000;
}

// Less than nothing stands for what was not read yet: a file that said so would be read for ever.
Result<Revisions> revisionsOf(Database &database)
{
    Revisions now;
    return eachRow(database, "SELECT papers, removals, words, marks, notes, tags FROM revision WHERE id = 1",
                   [&](const Statement &row) {
                       now = {row.integer(0), row.integer(1), row.integer(2),
                              row.integer(3), row.integer(4), row.integer(5)};
                   })
        .and_then([&]() -> Result<Revisions> {
            if (std::min({now.papers, now.removals, now.words, now.marks, now.notes, now.tags}) < 0) {
                return std::unexpected(Error{ErrorCode::LibraryDamaged, database.file(), u"no revisions"_s});
            }
            return now;
        });
}

uint32_t counted(qint64 number)
{
    return uint32_t(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
}

/** @param rows how many were read so far */
Result<void> readNamesOf(Database &database, QByteArrayView sql, std::vector<std::string> &names, qint64 &rows)
{
    bool makesSense = true;
    const auto read = eachRow(
        database, sql,
        [&](const Statement &row) {
            const qint64 id = row.integer(0);
            makesSense = makesSense && makeSense(id, rows + 1);
            if (makesSense) {
                ++rows;
                names.resize(std::max(names.size(), size_t(id) + 1));
                const QByteArrayView name = row.bytes(1);
                names[size_t(id)].assign(name.data(), size_t(name.size()));
            }
        },
        qint64(names.size()) - 1);
    return read.and_then(
        [&]() -> Result<void> { return makesSense ? Result<void>() : std::unexpected(senselessIds(database)); });
}

} // namespace

Result<void> CatalogueLoader::refresh()
{
    Result<bool> more = true;
    while (more && *more) {
        more = refreshPiece();
    }
    return more.transform([](bool) { });
}

// What was removed cannot be told from what is left: then all is read anew.
Result<bool> CatalogueLoader::refreshPiece()
{
    return revisionsOf(m_database).and_then([&](const Revisions &now) -> Result<bool> {
        if (now == m_known && m_filled) {
            return false;
        }
        if (now.removals != m_known.removals) {
            begin(now);
        }
        return readPiece(now);
    });
}

void CatalogueLoader::begin(const Revisions &now)
{
    const int version = m_catalogue.papersVersion;
    m_catalogue = {};
    m_catalogue.papersVersion = version + 1;
    m_catalogue.marksVersion = version + 1;
    m_known = {};
    m_known.removals = now.removals;
    m_filled = false;
    m_idsMakeSense = true;
    m_categories = 0;
    m_tweeters = 0;
    m_papers = 0;
    m_lastPaper = -1;
    m_slotsWithMarks = 0;
    m_lastEntry = 0;
    m_lastDigest = 0;
}

Result<bool> CatalogueLoader::readPiece(const Revisions &now)
{
    if (m_filled) {
        return readChanges(now).transform([] { return false; });
    }
    if (m_known.papers < 0) {
        return readNames()
            .and_then([&] { return readDigests(); })
            .and_then([&] { return readPapers(); })
            .transform([&] {
                m_known.papers = now.papers;
                return true;
            });
    }
    return readEntries().transform([&](bool more) {
        m_filled = !more;
        if (m_filled) {
            m_catalogue.categories.squeeze();
            m_catalogue.tweeters.squeeze();
        }
        return true;
    });
}

Result<void> CatalogueLoader::readNames()
{
    return readNamesOf(m_database, "SELECT id, name FROM category WHERE id > ? ORDER BY id", m_catalogue.categoryNames,
                       m_categories)
        .and_then([&] {
            return readNamesOf(m_database, "SELECT id, handle FROM tweeter WHERE id > ? ORDER BY id",
                               m_catalogue.tweeterNames, m_tweeters);
        });
}

// A digest that is not new has other heats; its days are the same.
Result<void> CatalogueLoader::readDigests()
{
    const qint64 last = m_catalogue.digests.empty() ? 0 : m_catalogue.digests.back().id;
    return eachRow(
        m_database, "SELECT id, first_day, last_day FROM digest WHERE id > ? ORDER BY id",
        [&](const Statement &row) {
            m_catalogue.digests.push_back({row.integer(0), int(row.integer(1)), int(row.integer(2))});
        },
        last);
}

Result<void> CatalogueLoader::readPapers()
{
    qint64 rows = 0;
    qint64 greatest = 0;
    const auto counted = eachRow(
        m_database, "SELECT count(*), max(id) FROM paper WHERE id > ?",
        [&](const Statement &row) {
            rows = row.integer(0);
            greatest = row.integer(1);
        },
        m_lastPaper);
    if (!counted || rows == 0) {
        return counted;
    }
    if (!makeSense(greatest, m_papers + rows)) {
        return std::unexpected(senselessIds(m_database));
    }
    m_catalogue.resize(std::max(m_catalogue.slotCount(), size_t(greatest) + 1));
    LocalDays days;
    return eachRow(
        m_database, "SELECT id, added_at FROM paper WHERE id > ? ORDER BY id",
        [&](const Statement &row) {
            m_lastPaper = row.integer(0);
            m_catalogue.added[size_t(m_lastPaper)] = ShortDay(days.dayOf(row.integer(1)));
            ++m_papers;
        },
        m_lastPaper);
}

/** @return are there more? */
Result<bool> CatalogueLoader::readEntries()
{
    int rows = 0;
    const auto read = eachRow(
        m_database,
        "SELECT e.id, e.digest_id, e.paper_id, e.rank, e.retweets, e.favorites, e.features, e.categories, e.tweeters,"
        " e.position, d.heats, d.leads FROM entry e JOIN digest d ON d.id = e.digest_id WHERE e.id > ? ORDER BY e.id "
        "LIMIT ?",
        [&](const Statement &row) {
            ++rows;
            takeEntry(row);
            m_lastEntry = row.integer(0);
        },
        m_lastEntry, entriesAtOnce);
    return read.and_then([&] { return checkIds(); }).transform([&] { return rows == entriesAtOnce; });
}

Result<void> CatalogueLoader::readChangedEntries()
{
    return eachRow(
               m_database,
               "SELECT e.id, e.digest_id, e.paper_id, e.rank, e.retweets, e.favorites, e.features, e.categories,"
               " e.tweeters, e.position, d.heats, d.leads FROM digest d CROSS JOIN entry e ON e.digest_id = d.id"
               " WHERE d.revision > ?",
               [&](const Statement &row) { takeEntry(row); }, m_known.papers)
        .and_then([&] { return checkIds(); });
}

Result<void> CatalogueLoader::readChangedPapers()
{
    ++m_catalogue.papersVersion;
    return readNames().and_then([&] { return readDigests(); }).and_then([&] { return readPapers(); }).and_then([&] {
        return readChangedEntries();
    });
}

// Marks, notes and tags are kept by arXiv id: a paper that is new here may have some.
Result<void> CatalogueLoader::readChanges(const Revisions &now)
{
    Result<void> read;
    if (now.papers != m_known.papers) {
        read = readChangedPapers();
    }
    const bool newPapers = m_slotsWithMarks < m_catalogue.slotCount();
    if (read && (newPapers || now.marks != m_known.marks)) {
        read = readMarks(m_database, m_catalogue, m_known.marks, m_slotsWithMarks);
    }
    if (read && (newPapers || now.notes != m_known.notes)) {
        read = readNotes(m_database, m_catalogue);
    }
    if (read && (newPapers || now.tags != m_known.tags)) {
        read = readTags(m_database, m_catalogue);
    }
    if (read) {
        m_slotsWithMarks = m_catalogue.slotCount();
        m_known = now;
    }
    return read;
}

// A digest that is not known yet has come since the others were read; it will be read with what has changed.
std::optional<uint32_t> CatalogueLoader::digestIndex(qint64 id)
{
    const std::vector<Catalogue::Digest> &digests = m_catalogue.digests;
    if (m_lastDigest >= digests.size() || digests[m_lastDigest].id != id) {
        m_lastDigest = size_t(std::ranges::lower_bound(digests, id, {}, &Catalogue::Digest::id) - digests.begin());
    }
    return m_lastDigest < digests.size() && digests[m_lastDigest].id == id ? std::optional(uint32_t(m_lastDigest))
                                                                           : std::nullopt;
}

void CatalogueLoader::takeEntry(const Statement &row)
{
    const std::optional<uint32_t> digest = digestIndex(row.integer(1));
    const qint64 id = row.integer(0);
    const qint64 paper = row.integer(2);
    m_idsMakeSense = m_idsMakeSense && id > 0 && id <= std::numeric_limits<uint32_t>::max() && paper >= 0;
    if (!m_idsMakeSense || !digest || row.isNull(2) || size_t(paper) >= m_catalogue.slotCount()) {
        return;
    }
    const auto slot = size_t(paper);
    addTweeters(slot, row.bytes(8));
    if (m_catalogue.live.contains(slot) && m_catalogue.isBefore(*digest, m_catalogue.digest[slot])) {
        return;
    }
    m_catalogue.live.insert(slot);
    m_catalogue.entry[slot] = uint32_t(id);
    m_catalogue.digest[slot] = *digest;
    m_catalogue.rank[slot] = counted(row.integer(3));
    m_catalogue.retweets[slot] = counted(row.integer(4));
    m_catalogue.favorites[slot] = counted(row.integer(5));
    m_catalogue.features[slot] = uint8_t(row.integer(6));
    m_catalogue.categories.set(slot, numbersBelow(row.bytes(7), m_catalogue.categoryNames.size()));
    m_catalogue.heat[slot] = byteAt(row.bytes(10), row.integer(9));
    m_catalogue.lead[slot] = byteAt(row.bytes(11), row.integer(9));
}

// Of all entries of a paper, whichever is read first. In order, so that reading one again leaves the list as it is.
void CatalogueLoader::addTweeters(size_t slot, QByteArrayView list)
{
    static_cast<void>(numbersBelow(list, m_catalogue.tweeterNames.size()));
    m_catalogue.tweeters.forEach(slot, [this](uint32_t known) { m_numbers.push_back(known); });
    std::ranges::sort(m_numbers);
    const auto twice = std::ranges::unique(m_numbers);
    m_numbers.erase(twice.begin(), twice.end());
    m_catalogue.tweeters.set(slot, m_numbers);
}

/** Those of a JSON list of ids; what is no id of a name is passed over. */
std::span<const uint32_t> CatalogueLoader::numbersBelow(QByteArrayView list, size_t end)
{
    m_numbers.clear();
    std::optional<size_t> number;
    for (const char c : list) {
        if (c >= '0' && c <= '9') {
            number = std::min<size_t>(number.value_or(0) * 10 + size_t(c - '0'), end);
        } else if (number) {
            if (*number < end) {
                m_numbers.push_back(uint32_t(*number));
            }
            number.reset();
        }
    }
    return m_numbers;
}

Result<void> CatalogueLoader::checkIds() const
{
    return m_idsMakeSense ? Result<void>() : std::unexpected(senselessIds(m_database));
}

} // namespace hotpapers::storage
