// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/catchupchoice.h"

#include "storage/catalogue.h"
#include "storage/database.h"

#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::storage {

namespace {

struct Candidate
{
    uint64_t key = 0; ///< the higher, the better
    uint32_t slot = 0;
};

constexpr uint64_t largest(int bits)
{
    return (uint64_t(1) << bits) - 1;
}

/** Heat, counts, day and rank in one number, as sorting a million papers by four would take too long. */
uint64_t keyOf(const Catalogue &catalogue, size_t slot)
{
    constexpr int firstDay = 2'305'448; // Julian day number of 1600-01-01: 18 bits last until 2317
    const auto counts = uint64_t(catalogue.retweets[slot]) + catalogue.favorites[slot];
    const auto day = uint64_t(std::max(0, catalogue.digestOf(slot).lastDay - firstDay));
    return uint64_t(catalogue.heat[slot]) << 57 | std::min(counts, largest(23)) << 34 | std::min(day, largest(18)) << 16
        | (largest(16) - std::min<uint64_t>(catalogue.rank[slot], largest(16)));
}

uint32_t categoryOf(const Catalogue &catalogue, size_t slot)
{
    return catalogue.categories.isEmpty(slot) ? uint32_t(catalogue.categoryNames.size())
                                              : catalogue.categories.first(slot);
}

using ByCategory = std::vector<std::vector<Candidate>>;

ByCategory candidates(const Catalogue &catalogue, QDate since)
{
    ByCategory result(catalogue.categoryNames.size() + 1); // the last: papers without
    const auto firstDay = int(since.toJulianDay());
    catalogue.live.forEach([&](size_t slot) {
        if (catalogue.isUnread(slot) && catalogue.digestOf(slot).lastDay >= firstDay) {
            result[categoryOf(catalogue, slot)].push_back({keyOf(catalogue, slot), uint32_t(slot)});
        }
    });
    return result;
}

/** Of a category no more than `count` can be chosen: its best ones, and those that are as good as the last of them. */
void keepBest(std::vector<Candidate> &candidates, size_t count)
{
    if (candidates.size() > count) {
        const auto last = candidates.begin() + qsizetype(count) - 1;
        std::ranges::nth_element(candidates, last, std::greater(), &Candidate::key);
        std::erase_if(candidates, [least = last->key](const Candidate &other) { return other.key < least; });
    }
}

Result<ArxivId> idOf(Database &database, uint32_t slot)
{
    ArxivId id;
    return database
        .select(u"SELECT arxiv_id FROM paper WHERE id = ?"_s, {slot},
                [&](const QSqlQuery &row) { id = ArxivId::parse(row.value(0).toString()).value_or(ArxivId()); })
        .transform([&] { return id; });
}

Result<void> sortById(Database &database, std::span<Candidate> equals)
{
    std::vector<std::pair<ArxivId, Candidate>> named;
    for (const Candidate &candidate : equals) {
        const auto id = idOf(database, candidate.slot);
        if (!id) {
            return std::unexpected(id.error());
        }
        named.emplace_back(*id, candidate);
    }
    std::ranges::sort(named, {}, &std::pair<ArxivId, Candidate>::first);
    std::ranges::transform(named, equals.begin(), &std::pair<ArxivId, Candidate>::second);
    return {};
}

Result<std::vector<Candidate>> ranking(Database &database, const ByCategory &byCategory)
{
    std::vector<Candidate> all;
    for (const std::vector<Candidate> &some : byCategory) {
        all.insert(all.end(), some.begin(), some.end());
    }
    std::ranges::sort(all, std::greater(), &Candidate::key);
    for (auto first = all.begin(); first != all.end();) {
        const auto end =
            std::find_if(first, all.end(), [&](const Candidate &other) { return other.key != first->key; });
        if (end - first > 1) {
            if (const auto sorted = sortById(database, {first, end}); !sorted) {
                return std::unexpected(sorted.error());
            }
        }
        first = end;
    }
    return all;
}

} // namespace

Result<CatchUpChoice> chooseForCatchUp(Database &database, const Catalogue &catalogue, const CatchUpRequest &request)
{
    CatchUpChoice choice;
    const auto count = size_t(std::max(1, request.papers));
    ByCategory byCategory = candidates(catalogue, request.since);
    for (std::vector<Candidate> &some : byCategory) {
        choice.unread += int(some.size());
        keepBest(some, count);
    }
    const auto ranked = ranking(database, byCategory);
    if (!ranked) {
        return std::unexpected(ranked.error());
    }
    std::vector<uint32_t> categories;
    std::ranges::transform(*ranked, std::back_inserter(categories),
                           [&](const Candidate &paper) { return categoryOf(catalogue, paper.slot); });
    for (const size_t place : takeByShare(categories, count, request.share)) {
        auto id = idOf(database, (*ranked)[place].slot);
        if (!id) {
            return std::unexpected(id.error());
        }
        choice.papers.push_back(*std::move(id));
    }
    return choice;
}

QDate lastDayWithRead(const Catalogue &catalogue)
{
    int last = 0;
    catalogue.live.forEach([&](size_t slot) {
        last = catalogue.isUnread(slot) ? last : std::max(last, catalogue.digestOf(slot).lastDay);
    });
    return last == 0 ? QDate() : QDate::fromJulianDay(last);
}

} // namespace hotpapers::storage
