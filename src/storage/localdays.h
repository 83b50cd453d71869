// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

namespace hotpapers::storage {

/** Julian day numbers, in local time, of moments: those of one import or morning share theirs, so the last is kept. */
class LocalDays
{
public:
    [[nodiscard]] int dayOf(qint64 seconds) ///< since 1970, UTC
    {
        if (seconds < m_begin || seconds >= m_end) {
            const QDate day = QDateTime::fromSecsSinceEpoch(seconds).date();
            m_begin = day.startOfDay().toSecsSinceEpoch();
            m_end = day.addDays(1).startOfDay().toSecsSinceEpoch();
            m_day = int(day.toJulianDay());
        }
        return m_day;
    }

private:
    qint64 m_begin = 0;
    qint64 m_end = 0;
    int m_day = 0;
};

} // namespace hotpapers::storage
