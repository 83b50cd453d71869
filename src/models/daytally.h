// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dayrange.h"
#include "core/paper.h"

#include <QCoreApplication>

#include <optional>
#include <span>
#include <vector>

namespace hotpapers::models {

/** What the days of a calendar are shaded by. */
enum class DayShade { Heat, Papers, Unread };

/** `heat`, `papers`, `unread`: as the settings have it. */
[[nodiscard]] QString toString(DayShade shade);
[[nodiscard]] DayShade dayShadeFromString(const QString &text); ///< Heat for anything else

/** What the digests about a day hold. One about several days counts on each of them. */
struct DayCounts
{
    int digests = 0;
    int papers = 0;
    int unread = 0; ///< of those
    qint64 heat = 0; ///< sum of the papers' heats, each 0–100

    bool operator==(const DayCounts &) const = default;
    [[nodiscard]] int meanHeat() const { return papers > 0 ? int(heat / papers) : 0; }
};

/** The digests of a run of days, day by day: what a page of the calendar and its year are painted from. */
class DayTally
{
    Q_DECLARE_TR_FUNCTIONS(hotpapers::models::DayTally)
public:
    /**
     * The mean heats that are hardly shaded, and fully: nearly all days are between. Fixed, so that a shade means the same
     * in each year; a day's mean is seldom far from 50.
     */
    static constexpr int coolDay = 30;
    static constexpr int hotDay = 70;

    DayTally() = default;
    /** Costs the days, and each digest its days among them. */
    DayTally(DayRange days, std::span<const DigestSummary> digests);

    [[nodiscard]] const DayRange &days() const { return m_days; }
    [[nodiscard]] const DayCounts &at(QDate day) const; ///< of days outside: nothing
    /** From 0, hardly, to 1, fully; nothing where no digest is about the day, which is another thing than 0. */
    [[nodiscard]] std::optional<double> shade(QDate day, DayShade by) const;
    /** What a shade of 1 stands for: of papers and unread the most of one of these days, at least 1. */
    [[nodiscard]] int fullShade(DayShade by) const;
    /** A sentence for tool tips and screen readers. */
    [[nodiscard]] QString describe(QDate day) const;
    /** The same about the shades. */
    [[nodiscard]] QString describe(DayShade by) const;

private:
    DayRange m_days;
    std::vector<DayCounts> m_counts; ///< by day
    DayCounts m_most; ///< papers and unread, each the most of one day
};

} // namespace hotpapers::models
