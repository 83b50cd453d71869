// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arxivid.h"

#include <QString>

#include <vector>

namespace hotpapers {

/** Where a term is looked for. */
enum class SearchField { Any, Title, Author, Category, Abstract, Tweet, Note };

/** One condition of a search. */
struct SearchTerm
{
    SearchField field = SearchField::Any;
    QString text; ///< a word, or words that stand next to each other
    bool prefix = false; ///< the last word may go on
    bool negated = false; ///< the paper must not match

    bool operator==(const SearchTerm &) const = default;
};

/**
 * What a person typed into the search field, taken apart: words are and-ed, `"a phrase"` stands as it is, `word*` is a
 * beginning, `-word` must be missing, and `title: author: cat: abstract: tweet: note:` name the field. A text that is an
 * arXiv id or URL as a whole asks for that paper. Whatever is typed means something: nothing is an error.
 */
struct SearchExpression
{
    std::vector<SearchTerm> terms; ///< all hold
    ArxivId arxivId; ///< where the text is an id; `terms` is empty then

    bool operator==(const SearchExpression &) const = default;
    [[nodiscard]] bool isEmpty() const { return terms.empty() && arxivId.isNull(); }
};

/**
 * Takes `text` apart.
 * @param typing the person is still typing: the last word, unless quoted or followed by a space, is a beginning
 */
[[nodiscard]] SearchExpression parseSearch(QStringView text, bool typing = true);

/** A term as it is typed, quoted, so that it means just this text, also while typing: `author:"Jörn Hees"`. */
[[nodiscard]] QString searchTermText(SearchField field, const QString &text);

} // namespace hotpapers
