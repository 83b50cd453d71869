// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"

#include <QLatin1StringView>
#include <QStringList>

#include <span>

namespace hotpapers {

/** Of a Level: the names of Priority, which stand for its numbers. */
enum class SearchValue { Words, Name, Number, Level, Day, Flag, Id };

/** A field of the language: what parser, completion, the commands' help and the handbook all go by. */
struct SearchFieldInfo
{
    SearchField field;
    QLatin1StringView name; ///< as printed: `rt`
    QLatin1StringView otherName; ///< also read: `retweets`; may be empty
    SearchValue value;
    QLatin1StringView example; ///< `rt:>100`
};

/** All fields but Any, in the order in which they are explained. */
[[nodiscard]] std::span<const SearchFieldInfo> searchFields();
[[nodiscard]] const SearchFieldInfo &searchField(SearchField field);
/** @return nothing where there is no field of this name; case does not count */
[[nodiscard]] const SearchFieldInfo *searchFieldNamed(QStringView name);

struct SearchFlagInfo
{
    SearchFlag flag;
    SearchField field; ///< Is or Has
    QLatin1StringView name; ///< `starred`
};
[[nodiscard]] std::span<const SearchFlagInfo> searchFlags();

/** The names of what a Level can be, from none on: each stands for its place. */
[[nodiscard]] QStringList searchLevels();

/** What is being typed at a place in a search, and what it could become. */
struct SearchCompletion
{
    qsizetype start = 0; ///< of the text that a completion replaces, in UTF-16 units
    qsizetype length = 0;
    bool wantsField = false; ///< a name of a field fits here (beside a word)
    std::optional<SearchField> field; ///< whose value is being typed; those of Author, Category, Tag … are looked up
    QString typed; ///< of the value or field, without quotes

    bool operator==(const SearchCompletion &) const = default;
};
[[nodiscard]] SearchCompletion searchCompletionAt(QStringView text, qsizetype cursor);
/** Fields whose name begins so, with their colon, and operators; and of `is:`, `has:` and levels the values. */
[[nodiscard]] QStringList searchProposals(const SearchCompletion &completion);

} // namespace hotpapers
