// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <format>
#include <fstream>
#include <string>
#include <vector>

// What a benchmark measured: a line of JSON each, which bench.py collects.

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

/** A line of /proc/self/status that counts kilobytes, in MB. */
inline double memoryNamed(const std::string &name)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(name)) {
            return std::stod(line.substr(name.size())) / 1024;
        }
    }
    return 0;
}

/** The most memory that the process had so far, and what it has now, in MB. */
inline double peakMemory()
{
    return memoryNamed("VmHWM:");
}
inline double currentMemory()
{
    return memoryNamed("VmRSS:");
}

/** @param what names the figure; figures.py knows its unit and limit. @param more of its line */
inline void printFigure(const std::string &what, double value, const std::string &more = {})
{
    std::printf("{\"what\": \"%s\", \"value\": %.4f%s, \"memory\": %.1f}\n", what.c_str(), value, more.c_str(),
                peakMemory());
    std::fflush(stdout);
}

/** Several measurements of one thing. */
class Samples
{
public:
    /** A negative one is none: nothing happened that could be measured. */
    void add(double value)
    {
        if (value >= 0) {
            m_values.push_back(value);
        }
    }
    [[nodiscard]] size_t count() const { return m_values.size(); }
    [[nodiscard]] double quantile(double share) const
    {
        std::vector<double> sorted = m_values;
        std::ranges::sort(sorted);
        return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, size_t(share * double(sorted.size())))];
    }
    /** The quantile of the figure's name, with median, largest and number beside it. */
    void print(const std::string &what, double share) const
    {
        printFigure(what, quantile(share),
                    std::format(", \"median\": {:.4f}, \"max\": {:.4f}, \"samples\": {}", quantile(0.5), quantile(1),
                                m_values.size()));
    }

private:
    std::vector<double> m_values;
};

} // namespace hotpapers::bench
