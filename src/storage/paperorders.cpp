// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/paperorders.h"

#include "storage/catalogue.h"
#include "storage/columns.h"
#include "storage/paperfits.h"
#include "storage/slotsort.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>

namespace hotpapers::storage {

namespace {

constexpr size_t keptOrders = 3; // four bytes a paper each

bool goesBy(const std::vector<SortStep> &order, SortKey key)
{
    return std::ranges::contains(order, key, &SortStep::key);
}

/** Without what says nothing: steps on a key that has decided already, and those on what the query does not have. */
std::vector<SortStep> withoutIdleSteps(const std::vector<SortStep> &order, const QueryOrder &own, const PaperFits &fits)
{
    std::vector<SortStep> result;
    for (const SortStep &step : order) {
        const bool isIdle = (step.key == SortKey::Relevance && own.relevance.isEmpty())
            || (step.key == SortKey::ListPosition && own.listPositions.empty())
            || (step.key == SortKey::Fit && fits.isEmpty());
        if (!isIdle && !goesBy(result, step.key)) {
            result.push_back(step);
        }
    }
    return result;
}

/** Is the order that of one query alone? */
bool isOwn(const std::vector<SortStep> &order)
{
    return goesBy(order, SortKey::Relevance) || goesBy(order, SortKey::ListPosition);
}

bool isHowAllOrdersEnd(std::span<const SortStep> order)
{
    static const std::vector<SortStep> end{{SortKey::Day, true}, {SortKey::Rank, false}};
    return order.size() <= end.size() && std::ranges::equal(order, std::span(end).first(order.size()));
}

bool isByKindAlone(std::span<const SortStep> order, const Relevance &relevance)
{
    return relevance.places.empty() && order.front() == SortStep{SortKey::Relevance, true}
    && isHowAllOrdersEnd(order.subspan(1));
}

/** Dense ranks from 1 of values by their indexes. */
template <typename Less> std::vector<uint32_t> ranksOf(size_t count, Less less)
{
    std::vector<uint32_t> sorted(count);
    std::iota(sorted.begin(), sorted.end(), 0U);
    std::ranges::sort(sorted, less);
    std::vector<uint32_t> ranks(count);
    uint32_t rank = 1;
    for (size_t i = 0; i < count; ++i) {
        rank += uint32_t(i > 0 && less(sorted[i - 1], sorted[i]));
        ranks[sorted[i]] = rank;
    }
    return ranks;
}

std::vector<uint32_t> ranksOfNames(const std::vector<std::string> &names)
{
    std::vector<QString> keys;
    keys.reserve(names.size());
    for (const std::string &name : names) {
        keys.push_back(sortKey(QString::fromStdString(name)));
    }
    return ranksOf(names.size(), [&](uint32_t one, uint32_t other) { return keys[one] < keys[other]; });
}

} // namespace

PaperOrders::PaperOrders(Database &database, const Catalogue &catalogue, const PaperFits &fits)
    : m_catalogue(catalogue), m_fits(fits), m_titles(database, TextOrder::Text::Title),
      m_authors(database, TextOrder::Text::Authors)
{
}

Result<std::vector<uint32_t>> PaperOrders::sorted(const PaperSet &papers, const std::vector<SortStep> &order,
                                                  const QueryOrder &own, int limit)
{
    const std::vector<SortStep> steps = withoutIdleSteps(order, own, m_fits);
    if (const auto ready = makeReady(steps); !ready) {
        return std::unexpected(ready.error());
    }
    if (isHowAllOrdersEnd(steps)) {
        return those(m_basis, papers, limit);
    }
    if (isByKindAlone(steps, own.relevance)) {
        return byKind(papers, own.relevance, limit);
    }
    const bool isKept =
        std::ranges::any_of(m_kept, [&](const Kept &kept) { return kept.order == steps && isCurrent(kept); });
    if (!isOwn(steps) && (isKept || papers.count() > m_basis.size() / 4)) {
        return those(wholeOrder(steps), papers, limit);
    }
    std::vector<uint32_t> sequence = those(m_basis, papers, -1);
    sort(sequence, steps, own);
    sequence.resize(limit < 0 ? sequence.size() : std::min(sequence.size(), size_t(limit)));
    return sequence;
}

Result<bool> PaperOrders::prepare()
{
    if (m_version != m_catalogue.papersVersion) {
        makeBasis();
        return true;
    }
    if (!m_titles.isOf(m_catalogue)) {
        return m_titles.update(m_catalogue).transform([] { return true; });
    }
    return m_authors.update(m_catalogue).transform([] { return false; });
}

Result<void> PaperOrders::makeReady(const std::vector<SortStep> &order)
{
    if (m_version != m_catalogue.papersVersion) {
        makeBasis();
    }
    Result<void> ready;
    if (goesBy(order, SortKey::Title)) {
        ready = m_titles.update(m_catalogue);
    }
    if (ready && goesBy(order, SortKey::Authors)) {
        ready = m_authors.update(m_catalogue);
    }
    return ready;
}

void PaperOrders::makeBasis()
{
    m_dayRanks = ranksOf(m_catalogue.digests.size(),
                         [&](uint32_t one, uint32_t other) { return m_catalogue.isBefore(one, other); });
    m_categoryRanks = ranksOfNames(m_catalogue.categoryNames);
    m_basis.clear();
    m_basis.reserve(m_catalogue.live.count());
    m_catalogue.live.forEach([&](size_t slot) { m_basis.push_back(uint32_t(slot)); });
    sortSlots(m_basis, false, [&](uint32_t slot) { return m_catalogue.entry[slot]; });
    sort(m_basis, {{SortKey::Day, true}, {SortKey::Rank, false}}, {});
    m_version = m_catalogue.papersVersion;
}

const std::vector<uint32_t> &PaperOrders::wholeOrder(const std::vector<SortStep> &order)
{
    std::erase_if(m_kept, [&](const Kept &kept) { return !isCurrent(kept); });
    if (const auto kept = std::ranges::find(m_kept, order, &Kept::order); kept != m_kept.end()) {
        std::rotate(m_kept.begin(), kept, kept + 1);
        return m_kept.front().sequence;
    }
    Kept made{order, m_catalogue.papersVersion, m_catalogue.marksVersion, m_fits.version, m_basis};
    sort(made.sequence, order, {});
    m_kept.push_front(std::move(made));
    m_kept.resize(std::min(m_kept.size(), keptOrders));
    return m_kept.front().sequence;
}

std::vector<uint32_t> PaperOrders::those(const std::vector<uint32_t> &sequence, const PaperSet &papers, int limit) const
{
    const size_t count = papers.count();
    const size_t wanted = limit < 0 ? count : std::min(count, size_t(limit));
    std::vector<uint32_t> result;
    result.reserve(wanted);
    for (auto slot = sequence.begin(); slot != sequence.end() && result.size() < wanted; ++slot) {
        if (papers.contains(*slot)) {
            result.push_back(*slot);
        }
    }
    return result;
}

std::vector<uint32_t> PaperOrders::byKind(const PaperSet &papers, const Relevance &relevance, int limit) const
{
    const size_t headed = relevance.headed.count();
    std::array<size_t, 3> next{headed + relevance.inItself.count(), headed, 0};
    std::vector<uint32_t> result(papers.count());
    for (const uint32_t slot : m_basis) {
        if (papers.contains(slot)) {
            result[next[relevance.of(slot)]++] = slot;
        }
    }
    result.resize(limit < 0 ? result.size() : std::min(result.size(), size_t(limit)));
    return result;
}

// From the last step to the first, each leaving alone what it finds equal.
void PaperOrders::sort(std::vector<uint32_t> &sequence, const std::vector<SortStep> &order, const QueryOrder &own) const
{
    for (auto step = order.rbegin(); step != order.rend(); ++step) {
        sort(sequence, *step, own);
    }
}

void PaperOrders::sort(std::vector<uint32_t> &sequence, const SortStep &step, const QueryOrder &own) const
{
    const auto by = [&](const auto &keyOf) { sortSlots(sequence, step.descending, keyOf); };
    const Catalogue &papers = m_catalogue;
    switch (step.key) {
    case SortKey::Rank:
        return by([&](uint32_t slot) { return papers.rank[slot]; });
    case SortKey::Title:
        return by([&](uint32_t slot) { return m_titles.ranks()[slot]; });
    case SortKey::Authors:
        return by([&](uint32_t slot) { return m_authors.ranks()[slot]; });
    case SortKey::Category:
        return by([&](uint32_t slot) {
            return papers.categories.isEmpty(slot) ? 0 : m_categoryRanks[papers.categories.first(slot)];
        });
    case SortKey::Retweets:
        return by([&](uint32_t slot) { return papers.retweets[slot]; });
    case SortKey::Favorites:
        return by([&](uint32_t slot) { return papers.favorites[slot]; });
    case SortKey::Heat:
        return by([&](uint32_t slot) { return uint32_t(papers.heat[slot]) << 8 | papers.lead[slot]; });
    case SortKey::Day:
        return by([&](uint32_t slot) { return m_dayRanks[papers.digest[slot]]; });
    case SortKey::State:
        return by([&](uint32_t slot) { return uint32_t(papers.marks[slot].state); });
    case SortKey::Starred:
        return by([&](uint32_t slot) { return uint32_t(papers.marks[slot].starred); });
    case SortKey::Rating:
        return by([&](uint32_t slot) { return uint32_t(papers.marks[slot].rating); });
    case SortKey::Priority:
        return by([&](uint32_t slot) { return uint32_t(papers.marks[slot].priority); });
    case SortKey::Relevance:
        return by([&](uint32_t slot) { return own.relevance.of(slot); });
    case SortKey::ListPosition:
        return by([&](uint32_t slot) { return own.listPosition(slot); });
    case SortKey::Fit:
        return by([&](uint32_t slot) { return uint32_t(m_fits.of(slot)); });
    }
}

bool PaperOrders::isCurrent(const Kept &kept) const
{
    constexpr std::array marks = {SortKey::State, SortKey::Starred, SortKey::Rating, SortKey::Priority};
    const bool byMarks = std::ranges::any_of(marks, [&](SortKey key) { return goesBy(kept.order, key); });
    return kept.papersVersion == m_catalogue.papersVersion
        && (!byMarks || kept.marksVersion == m_catalogue.marksVersion)
        && (!goesBy(kept.order, SortKey::Fit) || kept.fitsVersion == m_fits.version);
}

} // namespace hotpapers::storage
