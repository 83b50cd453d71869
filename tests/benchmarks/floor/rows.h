// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <string_view>

// A file of ready rows, in the order in which they are to be written: of each row the number of its table, the number of
// its values, and these; of each value its kind and its eight bytes, or its length and so many.

namespace hotpapers::bench {

enum class Table : uint8_t {
    Category,
    Tweeter,
    Digest,
    Paper,
    Entry,
    EntryText,
    Tweet,
    FileStamp,
    Search,
    EndOfDigest
};

/** What stands behind INSERT INTO. */
inline constexpr std::array<std::string_view, 9> tableNames = {
    "category", "tweeter",    "digest",
    "paper",    "entry",      "entry_text",
    "tweet",    "file_stamp", "paper_search (rowid, title, first_author, authors, categories, abstract, tweets, note)"};

enum class Kind : uint8_t { Null, Integer, Text, Blob };

} // namespace hotpapers::bench
