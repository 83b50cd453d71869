// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"

#include <expected>

namespace hotpapers::cli {

/** The search that an argument says; or what is wrong with it, in the person's language, with the place below it. */
[[nodiscard]] std::expected<SearchQuery, QString> readSearch(const QString &text);

/**
 * `text`, or the part of it around the place where it is long, and a line with `^~~~` below the characters that are meant:
 * `length` UTF-16 units from `start`.
 */
[[nodiscard]] QString markedPlace(QStringView text, qsizetype start, qsizetype length);
[[nodiscard]] QString markedSearch(QStringView text, const SearchError &error);

} // namespace hotpapers::cli
