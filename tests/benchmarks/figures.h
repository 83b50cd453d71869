// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

// What a benchmark measured: a line of JSON each, which `bench.py` collects.

namespace hotpapers::bench {

class Stopwatch
{
public:
    [[nodiscard]] double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/** @param what names the figure; bench.py knows its unit and limit */
inline void printFigure(const char *what, double value)
{
    std::printf("{\"what\": \"%s\", \"value\": %.4f}\n", what, value);
    std::fflush(stdout);
}

/** Several measurements of one thing. */
class Samples
{
public:
    void add(double value) { m_values.push_back(value); }
    [[nodiscard]] size_t count() const { return m_values.size(); }
    [[nodiscard]] double quantile(double share) const
    {
        std::vector<double> sorted = m_values;
        std::ranges::sort(sorted);
        return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, size_t(share * double(sorted.size())))];
    }
    /** The quantile of the figure's name, with median, largest and number beside it. */
    void print(const char *what, double share) const
    {
        std::printf("{\"what\": \"%s\", \"value\": %.4f, \"median\": %.4f, \"max\": %.4f, \"samples\": %zu}\n", what,
                    quantile(share), quantile(0.5), quantile(1), m_values.size());
        std::fflush(stdout);
    }

private:
    std::vector<double> m_values;
};

/** The most memory that the process had so far, in MB. */
inline double peakMemory()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) {
            return std::stod(line.substr(6)) / 1024;
        }
    }
    return 0;
}

} // namespace hotpapers::bench
