// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/heat.h"

#include <algorithm>
#include <ranges>

namespace hotpapers {

namespace {

/** How many values of a changing set are no greater than another, in log n: a Fenwick tree over their ranks. */
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

    [[nodiscard]] qint64 upTo(size_t rank) const
    {
        qint64 sum = 0;
        for (size_t i = rank + 1; i > 0; i -= i & -i) {
            sum += m_sums[i];
        }
        return sum;
    }

private:
    std::vector<qint64> m_sums;
};

std::vector<size_t> ranks(std::span<const HeatSample> samples)
{
    std::vector<qint64> scores;
    scores.reserve(samples.size());
    for (const HeatSample &sample : samples) {
        scores.push_back(sample.score);
    }
    std::ranges::sort(scores);
    std::vector<size_t> result;
    result.reserve(samples.size());
    for (const HeatSample &sample : samples) {
        result.push_back(size_t(std::ranges::lower_bound(scores, sample.score) - scores.begin()));
    }
    return result;
}

/** Heats of samples whose counts compare: a window slides over them. */
void appendHeats(std::span<const HeatSample> samples, std::vector<int> &result)
{
    const std::vector<size_t> rank = ranks(samples);
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
        result.push_back(int(100 * counter.upTo(rank[i]) / qint64(end - begin)));
    }
}

} // namespace

std::vector<int> heats(std::span<const HeatSample> samples)
{
    Q_ASSERT(std::ranges::is_sorted(samples, {}, &HeatSample::day));
    const auto changed = std::ranges::lower_bound(samples, countsChangedOn, {}, &HeatSample::day) - samples.begin();
    std::vector<int> result;
    result.reserve(samples.size());
    appendHeats(samples.first(size_t(changed)), result);
    appendHeats(samples.subspan(size_t(changed)), result);
    return result;
}

} // namespace hotpapers
