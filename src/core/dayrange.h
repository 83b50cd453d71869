// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace hotpapers {

/** A run of days, both ends included. Days carry no time zone: they are those that a digest names. */
struct DayRange
{
    QDate first;
    QDate last;

    bool operator==(const DayRange &) const = default;
    [[nodiscard]] static DayRange of(QDate day) { return {day, day}; }
    [[nodiscard]] bool isValid() const { return first.isValid() && last.isValid() && first <= last; }
    [[nodiscard]] bool contains(QDate day) const { return first <= day && day <= last; }
    [[nodiscard]] bool isOneDay() const { return first == last; }
};

} // namespace hotpapers
