// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>
#include <span>

namespace hotpapers::bench {

/** SplitMix64 (https://prng.di.unimi.it/splitmix64.c): the same numbers everywhere, unlike those of <random>. */
class Random
{
public:
    /** A stream of its own for each pair. */
    explicit Random(uint64_t seed, uint64_t stream = 0) : m_state(seed * 0x9e3779b97f4a7c15U)
    {
        m_state = next() + stream * 0xd1342543de82ef95U;
    }

    uint64_t next()
    {
        uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    /** From 0, below `end`. */
    uint32_t below(uint32_t end) { return uint32_t(((next() >> 32U) * end) >> 32U); }
    int between(int first, int last) { return first + int(below(uint32_t(last - first + 1))); }
    /** From 0, below 1. */
    double unit() { return double(next() >> 11U) * 0x1p-53; }
    bool chance(double probability) { return unit() < probability; }
    double normal() // Box and Muller
    {
        return std::sqrt(-2 * std::log(1 - unit())) * std::cos(2 * std::numbers::pi * unit());
    }
    template <typename T> const T &pick(std::span<const T> values) { return values[below(uint32_t(values.size()))]; }

private:
    uint64_t m_state;
};

} // namespace hotpapers::bench
