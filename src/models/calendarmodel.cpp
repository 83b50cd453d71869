// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendarmodel.h"

#include <QLocale>

namespace hotpapers::models {

namespace {

/** Some languages have none but the whole name, too wide for a day's cell, and a letter. */
QString shortName(int dayOfWeek)
{
    constexpr qsizetype widest = 4;
    const QString name = QLocale().standaloneDayName(dayOfWeek, QLocale::ShortFormat);
    return name.size() <= widest ? name : QLocale().standaloneDayName(dayOfWeek, QLocale::NarrowFormat);
}

} // namespace

CalendarModel::CalendarModel(Qt::DayOfWeek firstDayOfWeek, QObject *parent)
    : QAbstractTableModel(parent), m_firstDayOfWeek(firstDayOfWeek)
{
    setMonth(QDate(2000, 1, 1));
}

void CalendarModel::setMonth(QDate day)
{
    const QDate month(day.year(), day.month(), 1);
    if (month == m_month) {
        return;
    }
    m_month = month;
    allChanged();
    emit monthChanged(m_month);
}

DayRange CalendarModel::visibleDays() const
{
    const QDate first = week(m_month).first;
    return {first, first.addDays(weeks * daysOfWeek - 1)};
}

void CalendarModel::setDigests(const DayTally &digests)
{
    m_digests = digests;
    allChanged();
}

void CalendarModel::setShade(DayShade shade)
{
    if (shade != m_shade) {
        m_shade = shade;
        allChanged();
    }
}

void CalendarModel::setToday(QDate today)
{
    if (m_today == today) {
        return;
    }
    m_today = today;
    allChanged();
}

QDate CalendarModel::day(const QModelIndex &index) const
{
    return index.isValid() ? visibleDays().first.addDays(index.row() * daysOfWeek + index.column()) : QDate();
}

QModelIndex CalendarModel::indexOf(QDate day) const
{
    const DayRange visible = visibleDays();
    if (!day.isValid() || !visible.contains(day)) {
        return {};
    }
    const int offset = int(visible.first.daysTo(day));
    return index(offset / daysOfWeek, offset % daysOfWeek);
}

DayRange CalendarModel::week(QDate day) const
{
    const int sinceFirst = (day.dayOfWeek() - m_firstDayOfWeek + daysOfWeek) % daysOfWeek;
    const QDate first = day.addDays(-sinceFirst);
    return {first, first.addDays(daysOfWeek - 1)};
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : weeks;
}

int CalendarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : daysOfWeek;
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const QDate date = day(index);
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(date.day());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return m_digests.describe(date);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case DayRole:
        return date;
    case EntriesRole:
        return m_digests.at(date).papers;
    case UnreadRole:
        return m_digests.at(date).unread;
    case ShadeRole: {
        const auto shade = m_digests.shade(date, m_shade);
        return shade ? QVariant(*shade) : QVariant();
    }
    case InMonthRole:
        return date.month() == m_month.month();
    case TodayRole:
        return date == m_today;
    default:
        return {};
    }
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) { // not seen, but a screen reader asks it what a row is
        return role == Qt::AccessibleTextRole
            ? tr("Week of %1").arg(QLocale().toString(day(index(section, 0)), QLocale::ShortFormat))
            : QVariant();
    }
    if (section < 0 || section >= daysOfWeek) {
        return {};
    }
    const int dayOfWeek = (m_firstDayOfWeek - 1 + section) % daysOfWeek + 1;
    switch (role) {
    case Qt::DisplayRole:
        return shortName(dayOfWeek);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QLocale().standaloneDayName(dayOfWeek, QLocale::LongFormat);
    default:
        return {};
    }
}

void CalendarModel::allChanged()
{
    emit dataChanged(index(0, 0), index(weeks - 1, daysOfWeek - 1));
}

} // namespace hotpapers::models
