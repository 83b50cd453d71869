// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arxivid.h"

#include <QDate>
#include <QString>

#include <expected>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace hotpapers {

/** Where something is looked for, or what is asked of a paper. Their names and values stand in searchgrammar.h. */
enum class SearchField {
    // words, as the search index knows them
    Any, ///< all of the following but Tag, List and Tweeter
    Title,
    Abstract,
    Author,
    FirstAuthor,
    Tweet,
    Note,
    // names, as a whole
    Category,
    Primary, ///< the first category
    Tweeter,
    Tag,
    List,
    Id,
    // numbers
    Retweets,
    Favorites,
    Heat,
    Rank,
    Accounts,
    Rating,
    Priority,
    // days
    Date,
    Added,
    Marked,
    StarredOn,
    // what is so, or not
    Is,
    Has,
};

/** What `is:` and `has:` ask for. Odd: the counts of the paper's latest entry do not fit each other (oddcounts.h). */
enum class SearchFlag { Unread, Reading, Read, Skipped, Starred, Odd, HasNote, HasPdf, HasCode, HasTweet };

/**
 * Words that stand next to each other in one author, title, tweet …, in this order; case and accents do not count. Of a
 * Category, Primary, Tweeter (of any of the paper's digests), Tag or List the whole name. `cat:cs.*` is
 * `{Category, "cs.", prefix}`.
 */
struct TextCondition
{
    SearchField field = SearchField::Any;
    QString text; ///< never empty
    bool prefix = false; ///< the last word, or the name, may go on

    bool operator==(const TextCondition &) const = default;
};

/** The paper with this id. */
struct IdCondition
{
    ArxivId id;

    bool operator==(const IdCondition &) const = default;
};

/**
 * Retweets, Favorites, Heat, Rank (of the paper's latest entry, as the table shows them), Accounts (that tweeted about it
 * in any of its digests, each once), Rating, Priority (0–3, by its names). Ends included.
 */
struct NumberCondition
{
    SearchField field = SearchField::Retweets;
    std::optional<int> least;
    std::optional<int> most;

    bool operator==(const NumberCondition &) const = default;
};

/**
 * Date: days of the paper's latest digest (one of them is within). Added: the day, in local time, on which the paper came
 * into the library. Marked: on which its state became what it is, where that is not unread. StarredOn: on which it got the
 * star that it has. Ends included; an invalid end is open.
 */
struct DayCondition
{
    SearchField field = SearchField::Date;
    QDate first;
    QDate last;

    bool operator==(const DayCondition &) const = default;
};

/** The same for the last days: today, and so many less one before it. `added:7d`; weeks, months and years are 7, 30, 365 days. */
struct AgeCondition
{
    SearchField field = SearchField::Added;
    int days = 1; ///< from 1

    bool operator==(const AgeCondition &) const = default;
};

struct FlagCondition
{
    SearchFlag flag = SearchFlag::Unread;

    bool operator==(const FlagCondition &) const = default;
};

using SearchCondition =
    std::variant<TextCondition, IdCondition, NumberCondition, DayCondition, AgeCondition, FlagCondition>;

/** A condition, or others put together. */
struct SearchNode
{
    enum class Kind { Condition, And, Or, Not };

    Kind kind = Kind::Condition;
    SearchCondition condition; ///< of Kind::Condition
    std::vector<SearchNode> children; ///< two or more of And and Or (none of which is of the same kind), one of Not

    bool operator==(const SearchNode &) const = default;
};

/** A search, taken apart. */
struct SearchQuery
{
    std::optional<SearchNode> root; ///< nothing: every paper

    bool operator==(const SearchQuery &) const = default;
    [[nodiscard]] bool isEmpty() const { return !root; }
};

/** Why a text is no search. */
enum class SearchFault {
    UnknownField, ///< `foo:` is no field
    MissingValue, ///< a field, an operator or a `-` and nothing behind it
    BadNumber, ///< of Retweets …: `100`, `>100`, `10..20` was expected; of Priority: `high`, `>=medium`
    BadDay, ///< of Date, Added: `2021`, `2021-03`, `2021-03-05`, `7d`, ranges of them
    BadFlag, ///< what `is:` or `has:` does not know
    BadId, ///< `id:` and no arXiv id
    UnclosedQuote,
    UnclosedParenthesis,
    UnopenedParenthesis,
    TooComplex, ///< more than maximumSearchConditions, or deeper than maximumSearchDepth
    TooLong, ///< more than maximumSearchLength
};

inline constexpr qsizetype maximumSearchLength = 2000; ///< UTF-16 units
inline constexpr int maximumSearchConditions = 200;
inline constexpr int maximumSearchDepth = 50;

/** A fault with its place in the text, in UTF-16 units. */
struct SearchError
{
    SearchFault fault = SearchFault::MissingValue;
    qsizetype start = 0;
    qsizetype length = 0; ///< from 1
    SearchField field = SearchField::Any; ///< of MissingValue, BadNumber, BadDay, BadFlag, BadId: whose value is meant

    bool operator==(const SearchError &) const = default;
};

enum class SearchTyping {
    Done,
    /**
     * The person is still typing: the last word, unless its quote is closed or a space follows it, is a beginning; what
     * is only begun at the end of the text (`"a phr`, `(a OR`, `title:`, `rt:>`, `is:unr`) is closed, or passed over, and
     * no fault: the beginnings of a search without fault have none.
     */
    Going,
};

/**
 * The language (https://lucene.apache.org/core/9_0_0/queryparser/ is its model): words are and-ed; `AND OR NOT` in
 * capitals, `-` for NOT, parentheses; NOT binds most, OR least. `"a phrase"` (a doubled quote stands for itself),
 * `word*`; `field:value` or `field=value`, for numbers and days also `field>value`. A word that is an arXiv id or URL is
 * that paper. Words without a letter or number (`&`) are passed over, for the search index knows nothing else; so are
 * `""` and `()`.
 * @return the query or the first fault; any text gives one or the other. Any thread; linear in the text.
 */
[[nodiscard]] std::expected<SearchQuery, SearchError> parseSearch(QStringView text,
                                                                  SearchTyping typing = SearchTyping::Done);

/** The query as one types it: parseSearch() gives the same query again, if it gave this one and the text is not too long. */
[[nodiscard]] QString toText(const SearchQuery &query);
/** A condition as one types it, which means just this, also while typing: `author:"Jörn Hees"`. */
[[nodiscard]] QString toText(const SearchCondition &condition);

[[nodiscard]] SearchQuery searchFor(SearchCondition condition);
/** What answers both. */
[[nodiscard]] SearchQuery both(const SearchQuery &one, const SearchQuery &other);
/** What answers any of them: every paper where one of them is empty, none where there are none. */
[[nodiscard]] SearchQuery anyOf(std::span<const SearchQuery> queries);
/** All texts that are wanted (not below a Not), in order: what relevance and highlighting go by. */
[[nodiscard]] std::vector<TextCondition> wantedTexts(const SearchQuery &query);
/** Is there a condition on Note, Tag, List, Rating, Priority, Marked, StarredOn, Is or has:note in the query, or on Any, which looks into notes? */
[[nodiscard]] bool dependsOnMarks(const SearchQuery &query);

} // namespace hotpapers
