// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"

#include <QVariant>

// How values stand in columns. What could not be read (an invalid day or moment) is NULL.

namespace hotpapers::storage {

[[nodiscard]] QString listColumn(const QStringList &list); ///< JSON
[[nodiscard]] QStringList listFrom(const QVariant &column);
[[nodiscard]] QString linksColumn(const std::vector<TextLink> &links); ///< JSON: [[start, length, href], …]
[[nodiscard]] std::vector<TextLink> linksFrom(const QVariant &column);
[[nodiscard]] QVariant dayColumn(QDate day); ///< Julian day number
[[nodiscard]] QDate dayFrom(const QVariant &column);
[[nodiscard]] QVariant momentColumn(const QDateTime &moment); ///< milliseconds since 1970, UTC
[[nodiscard]] QDateTime momentFrom(const QVariant &column);
[[nodiscard]] DayRange daysFrom(const QVariant &firstDay, const QVariant &lastDay);

/** What a text is sorted by: without case, accents and doubled spaces, and no longer than tells titles apart. */
[[nodiscard]] QString sortKey(const QString &text);

} // namespace hotpapers::storage
