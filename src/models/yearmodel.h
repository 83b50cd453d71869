// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/daytally.h"

#include <QAbstractTableModel>

namespace hotpapers::models {

/**
 * A year on one page: a row a month, a column a day of the month, and before these one for the names of months.
 *
 * Cells of days that a month does not have are empty and cannot be current.
 */
class YearModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        DayRole = Qt::UserRole, ///< QDate; invalid where there is no such day
        ShadeRole, ///< double, 0–1; invalid where there is no digest
        TodayRole, ///< bool
    };
    static constexpr int months = 12;
    static constexpr int nameColumn = 0;
    static constexpr int daysOfMonth = 31;
    static constexpr int namedMonths = 3; ///< the name of each third month has the height of three

    explicit YearModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    void setYear(int year);
    [[nodiscard]] int year() const { return m_year; }
    [[nodiscard]] DayRange days() const { return {QDate(m_year, 1, 1), QDate(m_year, 12, 31)}; }
    void setDigests(const DayTally &digests);
    void setShade(DayShade shade);
    void setToday(QDate today);

    [[nodiscard]] QDate day(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(QDate day) const; ///< invalid where the day is of another year

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] static QVariant monthData(int month, int role);
    [[nodiscard]] QVariant dayData(QDate day, int role) const;
    void allChanged();

    int m_year = 2000;
    QDate m_today;
    DayTally m_digests;
    DayShade m_shade = DayShade::Heat;
};

} // namespace hotpapers::models
