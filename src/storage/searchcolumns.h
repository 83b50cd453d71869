// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFlags>

namespace hotpapers::storage {

/** The columns of paper_search, by their numbers there: column n is bit n. */
enum class SearchColumn {
    Title = 1 << 0,
    FirstAuthor = 1 << 1,
    Authors = 1 << 2, ///< the others
    Categories = 1 << 3,
    Abstract = 1 << 4,
    Tweets = 1 << 5,
    Note = 1 << 6,
};
Q_DECLARE_FLAGS(SearchColumns, SearchColumn)
Q_DECLARE_OPERATORS_FOR_FLAGS(SearchColumns)

inline constexpr SearchColumns allSearchColumns{0x7f};

} // namespace hotpapers::storage
