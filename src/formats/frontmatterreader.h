// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"
#include "formats/noticelist.h"

namespace hotpapers::formats {

/**
 * Reads front matter: a flat YAML mapping. Aliases, anchors, deep nesting and more than 32 kB are refused; where it is no
 * such YAML, the plain `key: value` lines are read that name the day.
 * @param firstLine the number of its first line in the file
 */
[[nodiscard]] FrontMatter readFrontMatter(QByteArrayView yaml, int firstLine, NoticeList &notices);

/**
 * The days that a title or slug names: `Hot Papers 2021-07-27`, `hot-papers-2021-07-24---2021-07-26`.
 * @return an invalid range where it names none, or more than a month
 */
[[nodiscard]] DayRange daysNamedIn(QStringView text);

} // namespace hotpapers::formats
