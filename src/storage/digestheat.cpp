// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/heat.h"
#include "storage/database.h"
#include "storage/digeststore.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

/** A digest whose entries have heats. */
struct HeatedDigest
{
    qint64 id = 0;
    QDate day;
    QByteArray heats; ///< as stored, by position
    QByteArray leads;
    std::vector<qint64> positions; ///< of the entries that lists have
};

// Far more entries than a digest may have. What the file says must not alone decide how much memory is taken.
constexpr qint64 greatestPosition = 1'000'000;

struct HeatedDigests
{
    std::vector<HeatedDigest> digests; ///< in order of day
    std::vector<HeatSample> samples; ///< of their entries, in the same order
};

void addEntry(HeatedDigests &heated, const Statement &row)
{
    if (heated.digests.empty() || heated.digests.back().id != row.integer(0)) {
        heated.digests.push_back({row.integer(0),
                                  QDate::fromJulianDay(row.integer(1)),
                                  row.bytes(2).toByteArray(),
                                  row.bytes(3).toByteArray(),
                                  {}});
    }
    HeatedDigest &digest = heated.digests.back();
    digest.positions.push_back(row.integer(4));
    heated.samples.push_back({digest.day, row.integer(5)});
}

// A digest about several days was made after the last of them.
Result<HeatedDigests> heatedDigests(Database &database, DayRange days)
{
    HeatedDigests heated;
    auto select = database.statement(
        "SELECT d.id, d.last_day, d.heats, d.leads, e.position, e.retweets + e.favorites FROM digest d"
        " JOIN entry e ON e.digest_id = d.id WHERE d.last_day BETWEEN ? AND ? AND e.paper_id IS NOT NULL"
        " ORDER BY d.last_day, d.first_day, e.position");
    if (!select) {
        return std::unexpected(select.error());
    }
    select->bind(days.first.toJulianDay(), days.last.toJulianDay());
    auto row = select->step();
    for (; row && *row; row = select->step()) {
        if (const qint64 position = select->integer(4); position < 0 || position > greatestPosition) {
            return std::unexpected(
                Error{ErrorCode::LibraryDamaged, database.file(), u"an entry at %1"_s.arg(position)});
        }
        addEntry(heated, *select);
    }
    return row.transform([&](bool) { return std::move(heated); });
}

DayRange widened(DayRange days, int by)
{
    return {days.first.addDays(-by), days.last.addDays(by)};
}

/** A byte for each position: that part of the heat there. */
QByteArray bytesOf(const HeatedDigest &digest, std::span<const Heat> heats, int Heat::*part)
{
    QByteArray bytes(std::ranges::max(digest.positions) + 1, '\0');
    for (size_t i = 0; i < heats.size(); ++i) {
        bytes[digest.positions[i]] = char(heats[i].*part);
    }
    return bytes;
}

/** @return were they others before? */
bool takeHeats(HeatedDigest &digest, std::span<const Heat> now)
{
    const QByteArray heats = std::exchange(digest.heats, bytesOf(digest, now, &Heat::percent));
    const QByteArray leads = std::exchange(digest.leads, bytesOf(digest, now, &Heat::lead));
    return heats != digest.heats || leads != digest.leads;
}

Result<void> storeHeats(Database &database, const HeatedDigest &digest)
{
    return database.run("UPDATE digest SET heats = ?, leads = ?, revision = (SELECT papers FROM revision) WHERE id = ?",
                        Blob{digest.heats}, Blob{digest.leads}, digest.id);
}

} // namespace

// What the days bear on reaches one window around them; what bears on that, another.
Result<void> DigestStore::updateHeat(DayRange days)
{
    Q_ASSERT(m_database.isInTransaction());
    if (!days.isValid()) {
        return {};
    }
    const DayRange touched = widened(days, heatWindowDays);
    Result<HeatedDigests> heated = heatedDigests(m_database, widened(touched, heatWindowDays));
    if (!heated) {
        return std::unexpected(heated.error());
    }
    const std::vector<Heat> now = heats(heated->samples);
    std::span<const Heat> rest = now;
    bool changed = false;
    for (HeatedDigest &digest : heated->digests) {
        const bool isOther = takeHeats(digest, rest.first(digest.positions.size()));
        rest = rest.subspan(digest.positions.size());
        if (!isOther || !touched.contains(digest.day)) {
            continue;
        }
        const auto raised =
            changed ? Result<void>() : m_database.run("UPDATE revision SET papers = papers + 1 WHERE id = 1");
        const auto done = raised.and_then([&] { return storeHeats(m_database, digest); });
        if (!done) {
            return done;
        }
        changed = true;
    }
    return {};
}

} // namespace hotpapers::storage
