// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchgrammar.h"
#include "core/searchquery.h"
#include "core/searchvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers {

namespace {

enum class Quotes { Always, WhereNeeded };

QString quoted(QString text)
{
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

// Is it one word, and that word alone, wherever it stands?
bool isPlain(QStringView text)
{
    const auto isPart = [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'.' || c == u'_';
    };
    const bool isKeyword = text == u"AND" || text == u"OR" || text == u"NOT";
    return !text.isEmpty() && text.front().isLetterOrNumber() && !isKeyword && std::ranges::all_of(text, isPart)
        && !ArxivId::parse(text);
}

QString prefixOf(SearchField field)
{
    return field == SearchField::Any ? QString() : searchField(field).name + u':';
}

QString textOf(const TextCondition &condition, Quotes quotes)
{
    // Of a handle the first @ is dropped.
    const bool isDoubled = condition.field == SearchField::Tweeter && condition.text.startsWith(u'@');
    const QString text = isDoubled ? u'@' + condition.text : condition.text;
    const bool isBare = quotes == Quotes::WhereNeeded && isPlain(text);
    return prefixOf(condition.field) + (isBare ? text : quoted(text)) + (condition.prefix ? u"*"_s : QString());
}

QString textOf(const IdCondition &condition, Quotes)
{
    return prefixOf(SearchField::Id) + condition.id.text();
}

QString textOf(const FlagCondition &condition, Quotes)
{
    const auto flags = searchFlags();
    return prefixOf(std::ranges::find(flags, condition.flag, &SearchFlagInfo::flag)->field) + valueText(condition);
}

template <typename Range> QString textOf(const Range &condition, Quotes)
{
    return prefixOf(condition.field) + valueText(condition);
}

QString textOf(const SearchCondition &condition, Quotes quotes)
{
    return std::visit([quotes](const auto &value) { return textOf(value, quotes); }, condition);
}

QString textOf(const SearchNode &node);

// What binds less than what is around it stands in parentheses.
QString textWithin(SearchNode::Kind around, const SearchNode &node)
{
    const bool isBound = node.kind == SearchNode::Kind::Condition || node.kind == SearchNode::Kind::Not
        || (around == SearchNode::Kind::Or && node.kind == SearchNode::Kind::And);
    return isBound ? textOf(node) : u'(' + textOf(node) + u')';
}

QString textOf(const SearchNode &node)
{
    if (node.kind == SearchNode::Kind::Condition) {
        return textOf(node.condition, Quotes::WhereNeeded);
    }
    QStringList parts;
    for (const SearchNode &child : node.children) {
        parts += textWithin(node.kind, child);
    }
    return node.kind == SearchNode::Kind::Not ? u'-' + parts.join(QString())
                                              : parts.join(node.kind == SearchNode::Kind::Or ? u" OR "_s : u" "_s);
}

} // namespace

QString toText(const SearchQuery &query)
{
    return query.root ? textOf(*query.root) : QString();
}

QString toText(const SearchCondition &condition)
{
    return textOf(condition, Quotes::Always);
}

} // namespace hotpapers
