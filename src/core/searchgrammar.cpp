// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchgrammar.h"

#include "core/paper.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers {

namespace {

// In the order of SearchField.
constexpr std::array fieldTable = {
    SearchFieldInfo{SearchField::Title, "title"_L1, "ti"_L1, SearchValue::Words, "title:attention"_L1},
    SearchFieldInfo{SearchField::Abstract, "abstract"_L1, "abs"_L1, SearchValue::Words,
                    "abstract:\"state of the art\""_L1},
    SearchFieldInfo{SearchField::Author, "author"_L1, "au"_L1, SearchValue::Words, "author:levine"_L1},
    SearchFieldInfo{SearchField::FirstAuthor, "^author"_L1, "^au"_L1, SearchValue::Words, "author:^levine"_L1},
    SearchFieldInfo{SearchField::Tweet, "tweet"_L1, "tweets"_L1, SearchValue::Words, "tweet:demo"_L1},
    SearchFieldInfo{SearchField::Note, "note"_L1, "notes"_L1, SearchValue::Words, "note:reproduce"_L1},
    SearchFieldInfo{SearchField::Category, "cat"_L1, "category"_L1, SearchValue::Name, "cat:cs.*"_L1},
    SearchFieldInfo{SearchField::Primary, "primary"_L1, {}, SearchValue::Name, "primary:cs.CL"_L1},
    SearchFieldInfo{SearchField::Tweeter, "tweeter"_L1, "handle"_L1, SearchValue::Name, "tweeter:somebody"_L1},
    SearchFieldInfo{SearchField::Tag, "tag"_L1, "tags"_L1, SearchValue::Name, "tag:\"to discuss\""_L1},
    SearchFieldInfo{SearchField::List, "list"_L1, "lists"_L1, SearchValue::Name, "list:thesis"_L1},
    SearchFieldInfo{SearchField::Id, "id"_L1, "arxiv"_L1, SearchValue::Id, "id:2107.11817"_L1},
    SearchFieldInfo{SearchField::Retweets, "rt"_L1, "retweets"_L1, SearchValue::Number, "rt:>100"_L1},
    SearchFieldInfo{SearchField::Favorites, "fav"_L1, "favorites"_L1, SearchValue::Number, "fav:50..200"_L1},
    SearchFieldInfo{SearchField::Heat, "heat"_L1, {}, SearchValue::Number, "heat:>=80"_L1},
    SearchFieldInfo{SearchField::Rank, "rank"_L1, {}, SearchValue::Number, "rank:1"_L1},
    SearchFieldInfo{SearchField::Accounts, "accounts"_L1, {}, SearchValue::Number, "accounts:>1"_L1},
    SearchFieldInfo{SearchField::Rating, "rating"_L1, "stars"_L1, SearchValue::Number, "rating:>=4"_L1},
    SearchFieldInfo{SearchField::Priority, "priority"_L1, "prio"_L1, SearchValue::Level, "priority:>=medium"_L1},
    SearchFieldInfo{SearchField::Date, "date"_L1, "day"_L1, SearchValue::Day, "date:2021-03..2021-05"_L1},
    SearchFieldInfo{SearchField::Added, "added"_L1, {}, SearchValue::Day, "added:7d"_L1},
    SearchFieldInfo{SearchField::Marked, "marked"_L1, {}, SearchValue::Day, "marked:7d"_L1},
    SearchFieldInfo{SearchField::StarredOn, "starred"_L1, {}, SearchValue::Day, "starred:2021-03"_L1},
    SearchFieldInfo{SearchField::Is, "is"_L1, {}, SearchValue::Flag, "is:unread"_L1},
    SearchFieldInfo{SearchField::Has, "has"_L1, {}, SearchValue::Flag, "has:code"_L1},
};

constexpr std::array flagTable = {
    SearchFlagInfo{SearchFlag::Unread, SearchField::Is, "unread"_L1},
    SearchFlagInfo{SearchFlag::Reading, SearchField::Is, "reading"_L1},
    SearchFlagInfo{SearchFlag::Read, SearchField::Is, "read"_L1},
    SearchFlagInfo{SearchFlag::Skipped, SearchField::Is, "skipped"_L1},
    SearchFlagInfo{SearchFlag::Starred, SearchField::Is, "starred"_L1},
    SearchFlagInfo{SearchFlag::Odd, SearchField::Is, "odd"_L1},
    SearchFlagInfo{SearchFlag::HasNote, SearchField::Has, "note"_L1},
    SearchFlagInfo{SearchFlag::HasPdf, SearchField::Has, "pdf"_L1},
    SearchFlagInfo{SearchFlag::HasCode, SearchField::Has, "code"_L1},
    SearchFlagInfo{SearchFlag::HasTweet, SearchField::Has, "tweet"_L1},
};

} // namespace

std::span<const SearchFieldInfo> searchFields()
{
    return fieldTable;
}

const SearchFieldInfo &searchField(SearchField field)
{
    static_assert(fieldTable.front().field == SearchField(1) && fieldTable.back().field == SearchField::Has
                  && fieldTable.size() == size_t(SearchField::Has));
    Q_ASSERT(field != SearchField::Any);
    return fieldTable[size_t(field) - 1];
}

const SearchFieldInfo *searchFieldNamed(QStringView name)
{
    const auto isNamed = [name](const SearchFieldInfo &info) {
        return name.compare(info.name, Qt::CaseInsensitive) == 0
            || (!info.otherName.isEmpty() && name.compare(info.otherName, Qt::CaseInsensitive) == 0);
    };
    const auto *found = std::ranges::find_if(fieldTable, isNamed);
    return found == fieldTable.end() ? nullptr : found;
}

QStringList searchLevels()
{
    QStringList names;
    for (int level = 0; level <= int(Priority::High); ++level) {
        names += toString(Priority(level));
    }
    return names;
}

std::span<const SearchFlagInfo> searchFlags()
{
    return flagTable;
}

} // namespace hotpapers
