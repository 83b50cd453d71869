// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchgrammar.h"

#include <QRandomGenerator>
#include <QStringList>

#include <functional>
#include <span>

/** Queries by chance, the same ones for the same seed. */
class SearchGenerator
{
public:
    using Texts = std::function<QString(QRandomGenerator &, hotpapers::SearchField)>;

    /** @param texts gives words, phrases, names to look for */
    SearchGenerator(quint32 seed, Texts texts) : m_random(seed), m_texts(std::move(texts)) { }

    hotpapers::SearchQuery query(int depth) { return {node(depth)}; }
    hotpapers::SearchCondition condition();
    QRandomGenerator &random() { return m_random; }

private:
    int below(int end) { return int(m_random.bounded(end)); }
    bool chance(int percent) { return below(100) < percent; }
    template <typename T> T oneOf(std::span<const T> all) { return all[size_t(below(int(all.size())))]; }

    hotpapers::SearchNode node(int depth);
    hotpapers::SearchNode group(int depth);
    hotpapers::SearchCondition text(hotpapers::SearchField field);
    hotpapers::SearchCondition number(hotpapers::SearchField field);
    hotpapers::SearchCondition days(hotpapers::SearchField field);
    hotpapers::SearchCondition id();

    QRandomGenerator m_random;
    Texts m_texts;
};

inline hotpapers::SearchNode SearchGenerator::node(int depth)
{
    if (depth > 0 && chance(70)) {
        return group(depth);
    }
    return {.kind = hotpapers::SearchNode::Kind::Condition, .condition = condition(), .children = {}};
}

// And and Or have two or more children of other kinds than their own.
inline hotpapers::SearchNode SearchGenerator::group(int depth)
{
    using Kind = hotpapers::SearchNode::Kind;
    const Kind kinds[] = {Kind::And, Kind::Or, Kind::Not};
    hotpapers::SearchNode result{.kind = oneOf<Kind>(kinds), .condition = {}, .children = {}};
    const size_t count = result.kind == Kind::Not ? 1 : size_t(2 + below(2));
    while (result.children.size() < count) {
        hotpapers::SearchNode child = node(depth - 1);
        if (child.kind != result.kind || result.kind == Kind::Not) {
            result.children.push_back(std::move(child));
        }
    }
    return result;
}

inline hotpapers::SearchCondition SearchGenerator::condition()
{
    using namespace hotpapers;
    const int kind = below(int(searchFields().size()) + 6);
    if (kind < 6) {
        return text(SearchField::Any);
    }
    const SearchFieldInfo &info = searchFields()[size_t(kind - 6)];
    switch (info.value) {
    case SearchValue::Words:
    case SearchValue::Name:
        return text(info.field);
    case SearchValue::Number:
    case SearchValue::Level:
        return number(info.field);
    case SearchValue::Day:
        return days(info.field);
    case SearchValue::Flag:
        return FlagCondition{oneOf(searchFlags()).flag};
    case SearchValue::Id:
        return id();
    }
    Q_UNREACHABLE_RETURN({});
}

inline hotpapers::SearchCondition SearchGenerator::text(hotpapers::SearchField field)
{
    return hotpapers::TextCondition{field, m_texts(m_random, field), chance(30)};
}

inline hotpapers::SearchCondition SearchGenerator::number(hotpapers::SearchField field)
{
    const int highest = field == hotpapers::SearchField::Priority                              ? 4
        : field == hotpapers::SearchField::Rating || field == hotpapers::SearchField::Accounts ? 6
        : chance(50)                                                                           ? 30
                                                                                               : 600;
    const int least = below(highest);
    hotpapers::NumberCondition condition{field, least, least + below(highest)};
    if (chance(30)) {
        condition.least.reset();
    } else if (chance(40)) {
        condition.most.reset();
    }
    return condition;
}

inline hotpapers::SearchCondition SearchGenerator::days(hotpapers::SearchField field)
{
    if (chance(20)) {
        return hotpapers::AgeCondition{field, 1 + below(900)};
    }
    const QDate first = QDate(2019, 1, 1).addDays(below(1200));
    switch (below(5)) {
    case 0:
        return hotpapers::DayCondition{field, first, {}};
    case 1:
        return hotpapers::DayCondition{field, {}, first};
    case 2: {
        const QDate month(first.year(), first.month(), 1);
        return hotpapers::DayCondition{field, month, month.addMonths(1).addDays(-1)};
    }
    case 3:
        return hotpapers::DayCondition{field, QDate(first.year(), 1, 1), QDate(first.year(), 12, 31)};
    default:
        return hotpapers::DayCondition{field, first, first.addDays(below(200))};
    }
}

inline hotpapers::SearchCondition SearchGenerator::id()
{
    const QString text = m_texts(m_random, hotpapers::SearchField::Id);
    return hotpapers::IdCondition{hotpapers::ArxivId::parse(text).value()};
}
