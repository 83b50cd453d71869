// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>

namespace hotpapers::storage {

namespace {

// Some papers have thousands of authors.
constexpr qsizetype sortKeyLength = 200;

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayFrom(const QVariant &column)
{
    return QJsonDocument::fromJson(column.toString().toUtf8()).array();
}

} // namespace

QString listColumn(const QStringList &list)
{
    return compact(QJsonArray::fromStringList(list));
}

QStringList listFrom(const QVariant &column)
{
    QStringList result;
    for (const auto item : arrayFrom(column)) {
        result += item.toString();
    }
    return result;
}

QString linksColumn(const std::vector<TextLink> &links)
{
    QJsonArray array;
    for (const TextLink &link : links) {
        array += QJsonArray{qint64(link.start), qint64(link.length), link.href};
    }
    return compact(array);
}

std::vector<TextLink> linksFrom(const QVariant &column)
{
    std::vector<TextLink> result;
    for (const auto item : arrayFrom(column)) {
        const QJsonArray link = item.toArray();
        result.push_back({link[0].toInteger(), link[1].toInteger(), link[2].toString()});
    }
    return result;
}

QVariant dayColumn(QDate day)
{
    return day.isValid() ? QVariant(day.toJulianDay()) : QVariant();
}

QDate dayFrom(const QVariant &column)
{
    return column.isNull() ? QDate() : QDate::fromJulianDay(column.toLongLong());
}

QVariant momentColumn(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch()) : QVariant();
}

QDateTime momentFrom(const QVariant &column)
{
    return column.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), QTimeZone::UTC);
}

DayRange daysFrom(const QVariant &firstDay, const QVariant &lastDay)
{
    return {dayFrom(firstDay), dayFrom(lastDay)};
}

QString sortKey(const QString &text)
{
    QString key = text.first(std::min(text.size(), 2 * sortKeyLength)).normalized(QString::NormalizationForm_KD);
    key.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return key.toCaseFolded().simplified().left(sortKeyLength);
}

} // namespace hotpapers::storage
