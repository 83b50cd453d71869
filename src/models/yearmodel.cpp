// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/yearmodel.h"

#include <QLocale>

namespace hotpapers::models {

void YearModel::setYear(int year)
{
    if (year != m_year) {
        m_year = year;
        allChanged();
    }
}

void YearModel::setDigests(const DayTally &digests)
{
    m_digests = digests;
    allChanged();
}

void YearModel::setShade(DayShade shade)
{
    if (shade != m_shade) {
        m_shade = shade;
        allChanged();
    }
}

void YearModel::setToday(QDate today)
{
    if (today != m_today) {
        m_today = today;
        allChanged();
    }
}

QDate YearModel::day(const QModelIndex &index) const
{
    return index.isValid() && index.column() != nameColumn ? QDate(m_year, index.row() + 1, index.column()) : QDate();
}

QModelIndex YearModel::indexOf(QDate day) const
{
    return day.isValid() && day.year() == m_year ? index(day.month() - 1, day.day()) : QModelIndex();
}

int YearModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : months;
}

int YearModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + daysOfMonth;
}

QVariant YearModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    return index.column() == nameColumn ? monthData(index.row() + 1, role) : dayData(day(index), role);
}

QVariant YearModel::monthData(int month, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return (month - 1) % namedMonths == 0 ? QLocale().standaloneMonthName(month, QLocale::ShortFormat) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QLocale().standaloneMonthName(month);
    default:
        return {};
    }
}

QVariant YearModel::dayData(QDate day, int role) const
{
    if (!day.isValid()) {
        return role == Qt::AccessibleTextRole ? QVariant(tr("No such day")) : QVariant();
    }
    switch (role) {
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return m_digests.describe(day);
    case DayRole:
        return day;
    case ShadeRole: {
        const auto shade = m_digests.shade(day, m_shade);
        return shade ? QVariant(*shade) : QVariant();
    }
    case TodayRole:
        return day == m_today;
    default:
        return {};
    }
}

// Not seen, but a screen reader asks what a row and a column are.
QVariant YearModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::AccessibleTextRole) {
        return {};
    }
    return orientation == Qt::Vertical ? QLocale().standaloneMonthName(section + 1)
        : section == nameColumn        ? QString()
                                       : QLocale().toString(section);
}

Qt::ItemFlags YearModel::flags(const QModelIndex &index) const
{
    if (day(index).isValid() || !index.isValid()) {
        return QAbstractTableModel::flags(index);
    }
    return index.column() == nameColumn ? Qt::ItemIsEnabled : Qt::NoItemFlags; // there is no 30th of February
}

void YearModel::allChanged()
{
    emit dataChanged(index(0, 0), index(months - 1, daysOfMonth));
}

} // namespace hotpapers::models
