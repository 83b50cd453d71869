// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hotpapers {

/** A tag that papers are given or lose. */
struct TagChange
{
    QString tag; ///< as tagName() makes it
    bool tagged = true;

    bool operator==(const TagChange &) const = default;
};

/** A tag, and how many papers have it. */
struct TagCount
{
    QString tag;
    int papers = 0; ///< of those that were asked about
    int all = 0;

    bool operator==(const TagCount &) const = default;
};

inline constexpr qsizetype maximumTag = 100; ///< UTF-16 units

/** What a person types as a name: without hidden characters and needless spaces, and no longer than this (UTF-16 units). */
[[nodiscard]] QString cleanName(QStringView typed, qsizetype longest);

/**
 * A tag as it is kept, of what a person types: without hidden characters and needless spaces, and without commas, which
 * stand between tags. Capitals stay, though tags that differ in them alone are one. Empty where nothing is left.
 */
[[nodiscard]] QString tagName(QStringView typed);

} // namespace hotpapers
