// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/fitsums.h"

#include <algorithm>
#include <functional>

namespace hotpapers::storage {

namespace {

constexpr int wordsAtOnce = 16;

} // namespace

FitSums::FitSums(Database &database, const Taste &taste, size_t slotCount)
    : m_taste(taste), m_reader(database), m_words(taste.weights().keys()), m_sums(slotCount)
{
    std::ranges::sort(m_words, std::greater()); // the last is the next; neighbours here are so in the index
}

Result<bool> FitSums::addPiece(qint64 words)
{
    m_reader.use(words, m_sums.size());
    for (int i = 0; i < wordsAtOnce && !m_words.isEmpty(); ++i) {
        if (const auto added = add(m_words.last()); !added) {
            return std::unexpected(added.error());
        }
        m_words.removeLast();
    }
    return !m_words.isEmpty();
}

Result<void> FitSums::add(const QString &word)
{
    return m_reader.places(word).transform([&](const WordPlaces &places) {
        const int weight = m_taste.weights().value(word);
        places.title.forEach([&](size_t slot) { m_sums[slot] += weight; });
        places.abstract.forEach([&](size_t slot) { m_sums[slot] += weight; });
    });
}

std::vector<uint8_t> FitSums::percents() const
{
    std::vector<uint8_t> percents(m_sums.size());
    std::ranges::transform(m_sums, percents.begin(), [&](int sum) { return uint8_t(m_taste.percent(sum)); });
    return percents;
}

} // namespace hotpapers::storage
