// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <span>
#include <vector>

namespace hotpapers {

/** An entry's digest day and retweets + favorites. */
struct HeatSample
{
    QDate day;
    qint64 score = 0;
};

/** How a sample stands among those that it is compared with. */
struct Heat
{
    int percent = 0; ///< of them score no higher: 0–100
    /**
     * How far it stands above the middle one of them, in sixteenths of a doubling: 0–255. What tells apart the many
     * that share a percent: everything that leads its own window has 100.
     */
    int lead = 0;

    auto operator<=>(const Heat &) const = default; ///< the hotter is the greater
};

/** Days before and after a digest whose entries it is compared with. */
inline constexpr int heatWindowDays = 15;

/** From digests of this day on, the counts mean something else: nine tenths are retweets, before it a fifth. */
inline constexpr QDate countsChangedOn = QDate::fromJulianDay(2'459'110); // 2020-09-17

/**
 * The heat of each sample among those within heatWindowDays of it, itself included, on the same side of
 * countsChangedOn. So 2020 and 2021 compare, though raw counts do not.
 * @param samples in order of day
 * Costs n log n of the samples.
 */
[[nodiscard]] std::vector<Heat> heats(std::span<const HeatSample> samples);

} // namespace hotpapers
