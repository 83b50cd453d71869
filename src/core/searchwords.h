// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"

#include <QStringList>

namespace hotpapers {

/** A part of a text, in UTF-16 units. */
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

/** A word as the search index knows it, and where it stands. */
struct SearchWord
{
    QString folded;
    TextSpan span;

    bool operator==(const SearchWord &) const = default;
};

/**
 * The words of a text as SQLite's unicode61 with remove_diacritics=2 makes them of its NFKC form
 * (https://sqlite.org/fts5.html#unicode61_tokenizer): runs of letters, numbers and private characters, case folded,
 * without accents. The form is normalForm()'s. Positions are those in `text` itself. Linear.
 */
[[nodiscard]] std::vector<SearchWord> searchWords(QStringView text);

/**
 * Where the conditions match in a text of this field: each span is a whole word, or as much of it as a beginning covers,
 * or a phrase. In order, not overlapping. A condition on another field matches nothing here; Any matches everywhere.
 * @param field authors and categories, joined by `, `, are all in one text: Author, of which the first is FirstAuthor's
 */
[[nodiscard]] std::vector<TextSpan> matchSpans(QStringView text, SearchField field,
                                               const std::vector<TextCondition> &conditions);

} // namespace hotpapers
