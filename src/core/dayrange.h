// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

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
    /** ISO 8601: `2021-07-27`, or `2021-07-24/2021-07-26`. */
    [[nodiscard]] QString isoText() const
    {
        const QString day = first.toString(Qt::ISODate);
        return isOneDay() ? day : day + u'/' + last.toString(Qt::ISODate);
    }
};

} // namespace hotpapers
