// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchgrammar.h"

#include <QStringList>

namespace spelling {

using namespace hotpapers;
using namespace Qt::StringLiterals;

inline QString nameOf(SearchField field)
{
    return field == SearchField::Any ? u"any"_s : searchField(field).name.toString();
}

inline QString spelled(const TextCondition &condition)
{
    return nameOf(condition.field) + u'[' + condition.text + u']' + (condition.prefix ? u"*"_s : QString());
}

inline QString spelled(const IdCondition &condition)
{
    return u"id["_s + condition.id.text() + u']';
}

inline QString spelled(const NumberCondition &condition)
{
    const auto end = [](const std::optional<int> &value) { return value ? QString::number(*value) : u"∞"_s; };
    return nameOf(condition.field) + u'[' + end(condition.least) + u".."_s + end(condition.most) + u']';
}

inline QString spelled(const DayCondition &condition)
{
    const auto end = [](QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : u"∞"_s; };
    return nameOf(condition.field) + u'[' + end(condition.first) + u".."_s + end(condition.last) + u']';
}

inline QString spelled(const AgeCondition &condition)
{
    return nameOf(condition.field) + u"[last "_s + QString::number(condition.days) + u']';
}

inline QString spelled(const FlagCondition &condition)
{
    return u"flag["_s + QString::number(int(condition.flag)) + u']';
}

inline QString spelled(const SearchNode &node)
{
    if (node.kind == SearchNode::Kind::Condition) {
        return std::visit([](const auto &condition) { return spelled(condition); }, node.condition);
    }
    QStringList children;
    for (const SearchNode &child : node.children) {
        children += spelled(child);
    }
    const QStringList names = {u"condition"_s, u"and"_s, u"or"_s, u"not"_s};
    return names[int(node.kind)] + u'(' + children.join(u", "_s) + u')';
}

/** The query's structure, so that a test row can be read: `and(title[snow]*, not(any[ice]))`; of a fault `fault@start+length`. */
inline QString spelled(const std::expected<SearchQuery, SearchError> &parsed)
{
    if (!parsed) {
        const QStringList names = {u"UnknownField"_s,
                                   u"MissingValue"_s,
                                   u"BadNumber"_s,
                                   u"BadDay"_s,
                                   u"BadFlag"_s,
                                   u"BadId"_s,
                                   u"UnclosedQuote"_s,
                                   u"UnclosedParenthesis"_s,
                                   u"UnopenedParenthesis"_s,
                                   u"TooComplex"_s,
                                   u"TooLong"_s};
        const SearchError &error = parsed.error();
        const QString field = error.field == SearchField::Any ? QString() : nameOf(error.field) + u' ';
        return field + u"%1@%2+%3"_s.arg(names[int(error.fault)]).arg(error.start).arg(error.length);
    }
    return parsed->root ? spelled(*parsed->root) : QString();
}

} // namespace spelling
