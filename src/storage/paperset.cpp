// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/paperset.h"

#include <algorithm>
#include <ranges>

namespace hotpapers::storage {

size_t PaperSet::count() const
{
    size_t count = 0;
    for (const uint64_t word : m_words) {
        count += size_t(std::popcount(word));
    }
    return count;
}

bool PaperSet::isEmpty() const
{
    return std::ranges::all_of(m_words, [](uint64_t word) { return word == 0; });
}

void PaperSet::resize(size_t slotCount)
{
    Q_ASSERT(slotCount >= m_slots);
    m_slots = slotCount;
    m_words.resize((slotCount + 63) / 64);
}

PaperSet &PaperSet::operator&=(const PaperSet &other)
{
    Q_ASSERT(m_slots == other.m_slots);
    for (auto &&[word, theirs] : std::views::zip(m_words, other.m_words)) {
        word &= theirs;
    }
    return *this;
}

PaperSet &PaperSet::operator|=(const PaperSet &other)
{
    Q_ASSERT(m_slots == other.m_slots);
    for (auto &&[word, theirs] : std::views::zip(m_words, other.m_words)) {
        word |= theirs;
    }
    return *this;
}

PaperSet &PaperSet::operator-=(const PaperSet &other)
{
    Q_ASSERT(m_slots == other.m_slots);
    for (auto &&[word, theirs] : std::views::zip(m_words, other.m_words)) {
        word &= ~theirs;
    }
    return *this;
}

} // namespace hotpapers::storage
