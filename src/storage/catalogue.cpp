// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/catalogue.h"

#include <utility>

namespace hotpapers::storage {

bool NumberLists::equals(size_t slot, std::span<const uint32_t> numbers) const
{
    size_t i = 0;
    bool equal = true;
    forEach(slot, [&](uint32_t number) { equal = equal && i < numbers.size() && numbers[i++] == number; });
    return equal && i == numbers.size();
}

// What stood there before stays behind unused until all is read anew: a paper's lists change seldom.
void NumberLists::set(size_t slot, std::span<const uint32_t> numbers)
{
    if (equals(slot, numbers)) {
        return;
    }
    if (numbers.empty()) {
        m_starts[slot] = 0;
        return;
    }
    m_starts[slot] = uint32_t(m_numbers.size());
    m_numbers.insert(m_numbers.end(), numbers.begin(), numbers.end());
    m_numbers.back() |= last;
}

bool Catalogue::isBefore(size_t digest, size_t other) const
{
    const auto days = [&](size_t index) { return std::pair(digests[index].lastDay, digests[index].firstDay); };
    return days(digest) < days(other);
}

void Catalogue::resize(size_t slotCount)
{
    live.resize(slotCount);
    entry.resize(slotCount);
    digest.resize(slotCount);
    rank.resize(slotCount);
    retweets.resize(slotCount);
    favorites.resize(slotCount);
    added.resize(slotCount);
    heat.resize(slotCount);
    lead.resize(slotCount);
    features.resize(slotCount);
    marks.resize(slotCount);
    stateDay.resize(slotCount);
    starDay.resize(slotCount);
    categories.resize(slotCount);
    tweeters.resize(slotCount);
}

} // namespace hotpapers::storage
