// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/heat.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <ranges>

namespace hotpapers {

namespace {

/** Counts the values of a changing set by their ranks, each call in log n: a Fenwick tree. */
class RankCounter
{
public:
    explicit RankCounter(size_t ranks) : m_sums(ranks + 1, 0) { }

    void add(size_t rank, int count)
    {
        for (size_t i = rank + 1; i < m_sums.size(); i += i & -i) {
            m_sums[i] += count;
        }
    }

    /** How many are no greater than this. */
    [[nodiscard]] qint64 upTo(size_t rank) const
    {
        qint64 sum = 0;
        for (size_t i = rank + 1; i > 0; i -= i & -i) {
            sum += m_sums[i];
        }
        return sum;
    }

    /** The rank of the nth smallest, n from 1. */
    [[nodiscard]] size_t nth(qint64 n) const
    {
        size_t rank = 0;
        for (size_t step = std::bit_floor(m_sums.size()); step > 0; step /= 2) {
            if (rank + step < m_sums.size() && m_sums[rank + step] < n) {
                rank += step;
                n -= m_sums[rank];
            }
        }
        return rank;
    }

private:
    std::vector<qint64> m_sums;
};

std::vector<qint64> sortedScores(std::span<const HeatSample> samples)
{
    std::vector<qint64> scores;
    scores.reserve(samples.size());
    for (const HeatSample &sample : samples) {
        scores.push_back(sample.score);
    }
    std::ranges::sort(scores);
    return scores;
}

std::vector<size_t> ranks(std::span<const HeatSample> samples, std::span<const qint64> scores)
{
    std::vector<size_t> result;
    result.reserve(samples.size());
    for (const HeatSample &sample : samples) {
        result.push_back(size_t(std::ranges::lower_bound(scores, sample.score) - scores.begin()));
    }
    return result;
}

int leadOver(qint64 middle, qint64 score)
{
    constexpr double stepsOfDoubling = 16;
    const double ratio = double(std::max<qint64>(score, 1)) / double(std::max<qint64>(middle, 1));
    return int(std::clamp(std::round(stepsOfDoubling * std::log2(ratio)), 0.0, 255.0));
}

/** Heats of samples whose counts compare: a window slides over them. */
void appendHeats(std::span<const HeatSample> samples, std::vector<Heat> &result)
{
    const std::vector<qint64> scores = sortedScores(samples);
    const std::vector<size_t> rank = ranks(samples, scores);
    RankCounter counter(samples.size());
    size_t begin = 0;
    size_t end = 0;
    for (size_t i = 0; i < samples.size(); ++i) {
        while (end < samples.size() && samples[end].day <= samples[i].day.addDays(heatWindowDays)) {
            counter.add(rank[end++], 1);
        }
        while (samples[begin].day < samples[i].day.addDays(-heatWindowDays)) {
            counter.add(rank[begin++], -1);
        }
        Q_ASSERT(begin < end); // the sample itself is in its window
        const auto inWindow = qint64(end - begin);
        const qint64 middle = scores[counter.nth((inWindow + 1) / 2)];
        result.push_back({int(100 * counter.upTo(rank[i]) / inWindow), leadOver(middle, samples[i].score)});
    }
}

} // namespace

std::vector<Heat> heats(std::span<const HeatSample> samples)
{
    Q_ASSERT(std::ranges::is_sorted(samples, {}, &HeatSample::day));
    const auto changed = std::ranges::lower_bound(samples, countsChangedOn, {}, &HeatSample::day) - samples.begin();
    std::vector<Heat> result;
    result.reserve(samples.size());
    appendHeats(samples.first(size_t(changed)), result);
    appendHeats(samples.subspan(size_t(changed)), result);
    return result;
}

} // namespace hotpapers
