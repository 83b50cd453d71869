// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"

#include <QByteArray>
#include <QVariant>

// How values stand in columns. Those that are written with a digest are ready bytes; see digestrecord.h. What could not be read (an invalid day or moment) is NULL.

namespace hotpapers::storage {

[[nodiscard]] QByteArray listColumn(const QStringList &list); ///< JSON, UTF-8
[[nodiscard]] QStringList listFrom(const QVariant &column);
[[nodiscard]] QByteArray linksColumn(const std::vector<TextLink> &links); ///< JSON, UTF-8: [[start, length, href], …]
[[nodiscard]] std::vector<TextLink> linksFrom(const QVariant &column);
[[nodiscard]] QVariant dayColumn(QDate day); ///< Julian day number
[[nodiscard]] QDate dayFrom(const QVariant &column);
[[nodiscard]] QDateTime momentFrom(const QVariant &column); ///< milliseconds since 1970, UTC
[[nodiscard]] int heatFrom(const QVariant &column); ///< a byte of digest.heats, or none
[[nodiscard]] uint8_t byteAt(QByteArrayView bytes, qint64 position); ///< of digest.heats or leads; 0 beyond their end
[[nodiscard]] DayRange daysFrom(const QVariant &firstDay, const QVariant &lastDay);

/** What a text is sorted by: without case, accents and doubled spaces, and no longer than tells titles apart. */
[[nodiscard]] QString sortKey(const QString &text);

} // namespace hotpapers::storage
