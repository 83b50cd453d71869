// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dayrange.h"
#include "core/paper.h"

#include <QAbstractTableModel>

#include <array>
#include <span>

namespace hotpapers::models {

/**
 * The six weeks that a month's page of a calendar shows: a row a week, a column a day of the week.
 *
 * A digest about several days counts on each of them.
 */
class CalendarModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        DayRole = Qt::UserRole, ///< QDate
        EntriesRole, ///< int: entries of the day's digests
        UnreadRole, ///< int: those whose paper is unread
        HeatRole, ///< double, 0–1: the entries' share of the fullest day that is shown
        InMonthRole, ///< bool: the day is of the month, not of its neighbours
        TodayRole, ///< bool
    };
    static constexpr int weeks = 6;
    static constexpr int daysOfWeek = 7;

    explicit CalendarModel(Qt::DayOfWeek firstDayOfWeek, QObject *parent = nullptr);

    /** Shows the month of `day`, for now without digests. `day` must be valid. */
    void setMonth(QDate day);
    [[nodiscard]] QDate month() const { return m_month; } ///< its first day
    [[nodiscard]] DayRange visibleDays() const;
    void setDigests(std::span<const DigestSummary> digests);
    void setToday(QDate today);

    [[nodiscard]] QDate day(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(QDate day) const; ///< invalid where the day is not shown
    /** The week that `day` is in, from the first day of the week on. */
    [[nodiscard]] DayRange week(QDate day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void monthChanged(QDate month);

private:
    struct Day
    {
        int digests = 0;
        int entries = 0;
        int unread = 0;
    };

    QString describe(const QModelIndex &index) const;
    const Day &at(const QModelIndex &index) const { return m_days[size_t(index.row() * daysOfWeek + index.column())]; }
    void allChanged();

    Qt::DayOfWeek m_firstDayOfWeek;
    QDate m_month;
    QDate m_today;
    std::array<Day, weeks * daysOfWeek> m_days;
    int m_mostEntries = 0;
};

} // namespace hotpapers::models
