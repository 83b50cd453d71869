// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/daysearch.h"

#include "storage/columns.h"
#include "storage/eachrow.h"

#include <algorithm>
#include <compare>
#include <ranges>
#include <unordered_map>

namespace hotpapers::storage {

namespace {

/** A paper as it stands in a digest. */
struct DayEntry
{
    qint64 id = 0;
    qint64 paper = 0;
    std::pair<qint64, qint64> days; ///< last, first
    int rank = 0;
    int retweets = 0;
    int favorites = 0;
    std::pair<uint8_t, uint8_t> heat; ///< with its lead
    uint8_t state = 0;
    bool starred = false;
    uint8_t rating = 0;
    uint8_t priority = 0;
    uint32_t relevance = 0;
    uint32_t listPosition = 0;
    uint8_t fit = 0;
    QByteArray title; ///< as it sorts; read where it is sorted by, as the following
    QByteArray authors;
    QString category;
};

bool goesBy(const std::vector<SortStep> &order, SortKey key)
{
    return std::ranges::contains(order, key, &SortStep::key);
}

QByteArray sqlFor(const std::vector<SortStep> &order)
{
    const auto column = [&](SortKey key, QByteArrayView name) {
        return goesBy(order, key) ? ", " + name.toByteArray() : QByteArray(", ''");
    };
    return "SELECT e.id, e.paper_id, d.last_day, d.first_day, e.rank, e.retweets, e.favorites, e.position, d.heats,"
           " d.leads, u.state, u.starred, u.rating, u.priority"
        + column(SortKey::Title, "e.title_key") + column(SortKey::Authors, "e.authors_key")
        + column(SortKey::Category, "(SELECT name FROM category WHERE id = e.categories ->> 0)")
        + " FROM digest d CROSS JOIN entry e ON e.digest_id = d.id LEFT JOIN user_paper u ON u.arxiv_id = e.arxiv_id"
          " WHERE d.last_day >= ? AND d.first_day <= ? AND e.paper_id IS NOT NULL";
}

DayEntry entryFrom(const Statement &row)
{
    DayEntry entry;
    entry.id = row.integer(0);
    entry.paper = row.integer(1);
    entry.days = {row.integer(2), row.integer(3)};
    entry.rank = int(row.integer(4));
    entry.retweets = int(row.integer(5));
    entry.favorites = int(row.integer(6));
    entry.heat = {byteAt(row.bytes(8), row.integer(7)), byteAt(row.bytes(9), row.integer(7))};
    entry.state = uint8_t(row.integer(10));
    entry.starred = row.integer(11) != 0;
    entry.rating = uint8_t(row.integer(12));
    entry.priority = uint8_t(row.integer(13));
    entry.title = row.bytes(14).toByteArray();
    entry.authors = row.bytes(15).toByteArray();
    entry.category = sortKey(QString::fromUtf8(row.bytes(16)));
    return entry;
}

std::strong_ordering compare(const DayEntry &one, const DayEntry &other, SortKey key)
{
    switch (key) {
    case SortKey::Rank:
        return one.rank <=> other.rank;
    case SortKey::Title:
        return one.title <=> other.title;
    case SortKey::Authors:
        return one.authors <=> other.authors;
    case SortKey::Category:
        return one.category <=> other.category;
    case SortKey::Retweets:
        return one.retweets <=> other.retweets;
    case SortKey::Favorites:
        return one.favorites <=> other.favorites;
    case SortKey::Heat:
        return one.heat <=> other.heat;
    case SortKey::Day:
        return one.days <=> other.days;
    case SortKey::State:
        return one.state <=> other.state;
    case SortKey::Starred:
        return one.starred <=> other.starred;
    case SortKey::Rating:
        return one.rating <=> other.rating;
    case SortKey::Priority:
        return one.priority <=> other.priority;
    case SortKey::Relevance:
        return one.relevance <=> other.relevance;
    case SortKey::ListPosition:
        return one.listPosition <=> other.listPosition;
    case SortKey::Fit:
        return one.fit <=> other.fit;
    }
    Q_UNREACHABLE_RETURN(std::strong_ordering::equal);
}

/** The order of PaperQuery. */
bool isBefore(const DayEntry &one, const DayEntry &other, const std::vector<SortStep> &order)
{
    for (const SortStep &step : order) {
        if (const auto compared = compare(one, other, step.key); compared != 0) {
            return step.descending ? compared > 0 : compared < 0;
        }
    }
    return std::tuple(other.days, one.rank, one.id) < std::tuple(one.days, other.rank, other.id);
}

/** Each paper once, by its latest entry. */
Result<std::vector<DayEntry>> entriesWithin(Database &database, const PaperQuery &query, const PaperFits &fits,
                                            const SearchedPapers *searched)
{
    std::vector<DayEntry> entries;
    std::unordered_map<qint64, size_t> places; // by paper
    const auto take = [&](const Statement &row) {
        const qint64 paper = row.integer(1);
        const bool known = searched && paper >= 0 && size_t(paper) < searched->papers.slotCount();
        if (searched && !(known && searched->papers.contains(size_t(paper)))) {
            return;
        }
        DayEntry entry = entryFrom(row);
        entry.fit = fits.of(size_t(paper));
        if (known) {
            const QueryOrder &own = searched->order;
            entry.relevance = own.relevance.isEmpty() ? 0 : own.relevance.of(uint32_t(paper));
            entry.listPosition = own.listPosition(uint32_t(paper));
        }
        const auto [place, isNew] = places.try_emplace(paper, entries.size());
        if (isNew) {
            entries.push_back(std::move(entry));
        } else if (entries[place->second].days < entry.days) {
            entries[place->second] = std::move(entry);
        }
    };
    return eachRow(database, sqlFor(query.order), take, query.days->first.toJulianDay(), query.days->last.toJulianDay())
        .transform([&] { return std::move(entries); });
}

} // namespace

Result<FoundPapers> findWithinDays(Database &database, const PaperQuery &query, const PaperFits &fits,
                                   const SearchedPapers *searched)
{
    return entriesWithin(database, query, fits, searched).transform([&](std::vector<DayEntry> &&entries) {
        std::ranges::sort(
            entries, [&](const DayEntry &one, const DayEntry &other) { return isBefore(one, other, query.order); });
        FoundPapers found;
        found.papers = int(entries.size());
        found.unread = int(std::ranges::count(entries, uint8_t(ReadState::Unread), &DayEntry::state));
        const size_t given = query.limit < 0 ? entries.size() : std::min(entries.size(), size_t(query.limit));
        for (const DayEntry &entry : entries | std::views::take(given)) {
            found.entries.push_back({entry.id});
            if (!fits.isEmpty()) {
                found.fits.push_back(entry.fit);
            }
        }
        return found;
    });
}

} // namespace hotpapers::storage
