// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchevaluator.h"

#include "storage/catalogue.h"
#include "storage/catalogueconditions.h"
#include "storage/eachrow.h"
#include "storage/textsets.h"

#include <algorithm>
#include <optional>

namespace hotpapers::storage {

namespace {

bool isName(SearchField field)
{
    return field == SearchField::Category || field == SearchField::Primary || field == SearchField::Tweeter
        || field == SearchField::Tag || field == SearchField::List;
}

std::shared_ptr<const PaperSet> shared(PaperSet &&set)
{
    return std::make_shared<const PaperSet>(std::move(set));
}

} // namespace

Result<PaperSet> SearchEvaluator::papers(const SearchQuery &query)
{
    if (!query.root) {
        return m_catalogue.live;
    }
    return evaluate(*query.root).transform([&](const Set &set) {
        PaperSet result = m_catalogue.live;
        return set ? result &= *set : result;
    });
}

Result<SearchEvaluator::Set> SearchEvaluator::evaluate(const SearchNode &node)
{
    switch (node.kind) {
    case SearchNode::Kind::Condition:
        return evaluate(node.condition);
    case SearchNode::Kind::And:
        return evaluateAll(node.children);
    case SearchNode::Kind::Or:
        return evaluateAny(node.children);
    case SearchNode::Kind::Not:
        return evaluateNot(node.children.front());
    }
    Q_UNREACHABLE_RETURN({});
}

Result<SearchEvaluator::Set> SearchEvaluator::evaluate(const SearchCondition &condition)
{
    if (const auto *text = std::get_if<TextCondition>(&condition)) {
        return evaluate(*text);
    }
    if (const auto *id = std::get_if<IdCondition>(&condition)) {
        return evaluate(*id);
    }
    if (const auto *number = std::get_if<NumberCondition>(&condition)) {
        return shared(papersWith(m_catalogue, *number));
    }
    if (const auto *days = std::get_if<DayCondition>(&condition)) {
        return shared(papersWith(m_catalogue, *days));
    }
    if (const auto *age = std::get_if<AgeCondition>(&condition)) {
        return shared(papersWith(m_catalogue, daysOf(*age, m_today)));
    }
    return shared(papersWith(m_catalogue, std::get<FlagCondition>(condition)));
}

Result<SearchEvaluator::Set> SearchEvaluator::evaluate(const TextCondition &condition)
{
    if (isName(condition.field)) {
        return shared(papersNamed(m_catalogue, condition));
    }
    return m_texts.papers(condition);
}

Result<SearchEvaluator::Set> SearchEvaluator::evaluate(const IdCondition &condition)
{
    PaperSet set(m_catalogue.slotCount());
    const QByteArray id = condition.id.text().toLatin1();
    return eachRow(
               m_database, "SELECT id FROM paper WHERE arxiv_id = ?",
               [&](const Statement &row) {
                   if (const auto slot = size_t(row.integer(0)); slot < set.slotCount()) {
                       set.insert(slot);
                   }
               },
               id)
        .transform([&] { return shared(std::move(set)); });
}

// What costs little comes first: where it leaves nothing, the rest need not be known.
Result<SearchEvaluator::Set> SearchEvaluator::evaluateAll(const std::vector<SearchNode> &nodes)
{
    std::vector<const SearchNode *> sorted;
    for (const SearchNode &node : nodes) {
        sorted.push_back(&node);
    }
    std::ranges::stable_sort(sorted, {}, [&](const SearchNode *node) { return cost(*node); });
    std::optional<PaperSet> result;
    for (const SearchNode *node : sorted) {
        const bool negated = node->kind == SearchNode::Kind::Not;
        const Result<Set> set = evaluate(negated ? node->children.front() : *node);
        if (!set) {
            return set;
        }
        if (*set) {
            result = result ? std::move(result) : m_catalogue.live;
            negated ? *result -= **set : *result &= **set;
            if (result->isEmpty()) {
                break;
            }
        }
    }
    return result ? shared(*std::move(result)) : Set();
}

Result<SearchEvaluator::Set> SearchEvaluator::evaluateAny(const std::vector<SearchNode> &nodes)
{
    std::optional<PaperSet> result;
    for (const SearchNode &node : nodes) {
        const Result<Set> set = evaluate(node);
        if (!set) {
            return set;
        }
        if (*set) {
            result = result ? std::move(result) : PaperSet(m_catalogue.slotCount());
            *result |= **set;
        }
    }
    return result ? shared(*std::move(result)) : Set();
}

Result<SearchEvaluator::Set> SearchEvaluator::evaluateNot(const SearchNode &node)
{
    return evaluate(node).transform([&](const Set &set) {
        PaperSet result = m_catalogue.live;
        return set ? shared(std::move(result -= *set)) : Set();
    });
}

/** 0: arrays, and what is kept; 1: words, of which few papers may have each; 2: their beginnings. */
int SearchEvaluator::cost(const SearchNode &node) const
{
    int result = 0;
    for (const SearchNode &child : node.children) {
        result = std::max(result, cost(child));
    }
    const auto *text = std::get_if<TextCondition>(&node.condition);
    if (node.kind != SearchNode::Kind::Condition || !text || isName(text->field) || m_texts.isKept(*text)) {
        return result;
    }
    return text->prefix ? 2 : 1;
}

} // namespace hotpapers::storage
