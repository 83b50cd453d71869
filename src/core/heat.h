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

/** Days before and after a digest whose entries it is compared with. */
inline constexpr int heatWindowDays = 15;

/** From digests of this day on, the counts mean something else: nine tenths are retweets, before it a fifth. */
inline constexpr QDate countsChangedOn = QDate::fromJulianDay(2'459'110); // 2020-09-17

/**
 * The heat of each sample: the share, in percent from 0 to 100, of the samples within heatWindowDays of it, on the same
 * side of countsChangedOn, that score no higher. So 2020 and 2021 compare, though raw counts do not.
 * @param samples in order of day
 * Costs n log n of the samples.
 */
[[nodiscard]] std::vector<int> heats(std::span<const HeatSample> samples);

} // namespace hotpapers
