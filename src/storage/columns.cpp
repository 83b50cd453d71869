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

/** A string of JSON (RFC 8259, 7): only what must be is escaped. */
void appendString(QByteArray &json, const QString &text)
{
    json += '"';
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (uchar(c) < 0x20) {
            json += "\\u00" + QByteArray::number(uchar(c) + 0x100, 16).last(2);
        } else {
            json += c;
        }
    }
    json += '"';
}

QJsonArray arrayFrom(const QVariant &column)
{
    return QJsonDocument::fromJson(column.toString().toUtf8()).array();
}

} // namespace

QByteArray listColumn(const QStringList &list)
{
    QByteArray json = "[";
    for (const QString &text : list) {
        json += json.size() > 1 ? "," : "";
        appendString(json, text);
    }
    return json + ']';
}

QStringList listFrom(const QVariant &column)
{
    QStringList result;
    for (const auto item : arrayFrom(column)) {
        result += item.toString();
    }
    return result;
}

QByteArray linksColumn(const std::vector<TextLink> &links)
{
    QByteArray json = "[";
    for (const TextLink &link : links) {
        json += json.size() > 1 ? ",[" : "[";
        json += QByteArray::number(link.start) + ',' + QByteArray::number(link.length) + ',';
        appendString(json, link.href);
        json += ']';
    }
    return json + ']';
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

QDateTime momentFrom(const QVariant &column)
{
    return column.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(column.toLongLong(), QTimeZone::UTC);
}

int heatFrom(const QVariant &column)
{
    const QByteArray bytes = column.toByteArray();
    return bytes.isEmpty() ? 0 : uchar(bytes.front());
}

uint8_t byteAt(QByteArrayView bytes, qint64 position)
{
    return position >= 0 && position < bytes.size() ? uint8_t(bytes[position]) : 0;
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
