// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <utility>
#include <vector>

namespace hotpapers::storage {

inline constexpr int digitBits = 11;

/** Of a sort by one digit: for each digit, where the next item that has it goes. */
using DigitPlaces = std::array<uint32_t, size_t(1) << digitBits>;

/** From how many there are of each digit. */
inline void makePlaces(DigitPlaces &counts)
{
    uint32_t start = 0;
    for (uint32_t &count : counts) {
        start += std::exchange(count, start);
    }
}

/** @param keyOf gives one digit, and each time the same */
template <typename KeyOf> void sortSlotsByDigit(std::vector<uint32_t> &sequence, KeyOf keyOf)
{
    DigitPlaces places{};
    for (const uint32_t slot : sequence) {
        ++places[keyOf(slot)];
    }
    makePlaces(places);
    std::vector<uint32_t> sorted(sequence.size());
    for (const uint32_t slot : sequence) {
        sorted[places[keyOf(slot)]++] = slot;
    }
    sequence.swap(sorted);
}

template <typename KeyOf> void sortSlotsByDigits(std::vector<uint32_t> &sequence, int bits, KeyOf keyOf)
{
    struct Item
    {
        uint32_t key;
        uint32_t slot;
    };
    std::vector<Item> items;
    items.reserve(sequence.size());
    for (const uint32_t slot : sequence) {
        items.push_back({keyOf(slot), slot});
    }
    std::vector<Item> sorted(items.size());
    for (int shift = 0; shift < bits; shift += digitBits) {
        const auto digit = [shift](const Item &item) { return item.key >> shift & ((1U << digitBits) - 1); };
        DigitPlaces places{};
        for (const Item &item : items) {
            ++places[digit(item)];
        }
        makePlaces(places);
        for (const Item &item : items) {
            sorted[places[digit(item)]++] = item;
        }
        items.swap(sorted);
    }
    std::ranges::transform(items, sequence.begin(), &Item::slot);
}

/**
 * Sorts slots by `keyOf(slot)`, a uint32_t; slots of the same key keep their order. Linear: a million take some 10 ms
 * for each 11 bits that the greatest key has.
 */
template <typename KeyOf> void sortSlots(std::vector<uint32_t> &sequence, bool descending, KeyOf keyOf)
{
    uint32_t greatest = 0;
    for (const uint32_t slot : sequence) {
        greatest = std::max(greatest, keyOf(slot));
    }
    const auto key = [&](uint32_t slot) { return descending ? greatest - keyOf(slot) : keyOf(slot); };
    if (const int bits = std::bit_width(greatest); bits > digitBits) {
        sortSlotsByDigits(sequence, bits, key);
    } else if (bits > 0) {
        sortSlotsByDigit(sequence, key);
    }
}

} // namespace hotpapers::storage
