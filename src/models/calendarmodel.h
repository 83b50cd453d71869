// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/daytally.h"

#include <QAbstractTableModel>

namespace hotpapers::models {

/**
 * The six weeks that a month's page of a calendar shows: a row a week, a column a day of the week.
 */
class CalendarModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        DayRole = Qt::UserRole, ///< QDate
        EntriesRole, ///< int: entries of the day's digests
        UnreadRole, ///< int: those whose paper is unread
        ShadeRole, ///< double, 0–1; invalid where there is no digest
        InMonthRole, ///< bool: the day is of the month, not of its neighbours
        TodayRole, ///< bool
    };
    static constexpr int weeks = 6;
    static constexpr int daysOfWeek = 7;

    explicit CalendarModel(Qt::DayOfWeek firstDayOfWeek, QObject *parent = nullptr);

    /** Shows the month of `day`, with the digests that are known of it. `day` must be valid. */
    void setMonth(QDate day);
    [[nodiscard]] QDate month() const { return m_month; } ///< its first day
    [[nodiscard]] DayRange visibleDays() const;
    void setDigests(const DayTally &digests);
    void setShade(DayShade shade);
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
    void allChanged();

    Qt::DayOfWeek m_firstDayOfWeek;
    QDate m_month;
    QDate m_today;
    DayTally m_digests;
    DayShade m_shade = DayShade::Heat;
};

} // namespace hotpapers::models
