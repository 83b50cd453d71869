// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchquery.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hotpapers {

namespace {

void collectTexts(const SearchNode &node, std::vector<TextCondition> &texts)
{
    if (node.kind == SearchNode::Kind::Condition) {
        if (const auto *text = std::get_if<TextCondition>(&node.condition)) {
            texts.push_back(*text);
        }
    } else if (node.kind != SearchNode::Kind::Not) {
        std::ranges::for_each(node.children, [&](const SearchNode &child) { collectTexts(child, texts); });
    }
}

bool isMark(SearchField field)
{
    return field == SearchField::Any || field == SearchField::Note || field == SearchField::Tag
        || field == SearchField::List || field == SearchField::Rating || field == SearchField::Priority;
}

bool isMarkDay(SearchField field)
{
    return field == SearchField::Marked || field == SearchField::StarredOn;
}

bool isMark(SearchFlag flag)
{
    return flag != SearchFlag::Odd && flag != SearchFlag::HasPdf && flag != SearchFlag::HasCode
        && flag != SearchFlag::HasTweet;
}

bool asksForMarks(const SearchCondition &condition)
{
    if (const auto *text = std::get_if<TextCondition>(&condition)) {
        return isMark(text->field);
    }
    if (const auto *number = std::get_if<NumberCondition>(&condition)) {
        return isMark(number->field);
    }
    if (const auto *days = std::get_if<DayCondition>(&condition)) {
        return isMarkDay(days->field);
    }
    if (const auto *age = std::get_if<AgeCondition>(&condition)) {
        return isMarkDay(age->field);
    }
    const auto *flag = std::get_if<FlagCondition>(&condition);
    return flag && isMark(flag->flag);
}

bool asksForMarks(const SearchNode &node)
{
    return node.kind == SearchNode::Kind::Condition
        ? asksForMarks(node.condition)
        : std::ranges::any_of(node.children, [](const SearchNode &child) { return asksForMarks(child); });
}

/** Or what it has of its own, if it is of the same kind. */
void addTo(SearchNode &parent, const SearchNode &node)
{
    if (node.kind == parent.kind) {
        std::ranges::copy(node.children, std::back_inserter(parent.children));
    } else {
        parent.children.push_back(node);
    }
}

} // namespace

SearchQuery searchFor(SearchCondition condition)
{
    return {SearchNode{.kind = SearchNode::Kind::Condition, .condition = std::move(condition), .children = {}}};
}

SearchQuery both(const SearchQuery &one, const SearchQuery &other)
{
    if (one.isEmpty() || other.isEmpty()) {
        return one.isEmpty() ? other : one;
    }
    SearchNode node{.kind = SearchNode::Kind::And, .condition = {}, .children = {}};
    addTo(node, *one.root);
    addTo(node, *other.root);
    return {std::move(node)};
}

SearchQuery anyOf(std::span<const SearchQuery> queries)
{
    SearchNode any{.kind = SearchNode::Kind::Or, .condition = {}, .children = {}};
    for (const SearchQuery &query : queries) {
        if (query.isEmpty()) {
            return {};
        }
        addTo(any, *query.root);
    }
    return {any.children.size() == 1 ? any.children.front() : std::move(any)};
}

std::vector<TextCondition> wantedTexts(const SearchQuery &query)
{
    std::vector<TextCondition> texts;
    if (query.root) {
        collectTexts(*query.root, texts);
    }
    return texts;
}

bool dependsOnMarks(const SearchQuery &query)
{
    return query.root && asksForMarks(*query.root);
}

} // namespace hotpapers
