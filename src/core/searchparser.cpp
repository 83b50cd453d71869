// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchgrammar.h"
#include "core/searchlexer.h"
#include "core/searchquery.h"
#include "core/searchvalues.h"
#include "core/searchwords.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hotpapers {

namespace {

using Kind = SearchToken::Kind;

SearchFault faultOf(SearchValue value)
{
    switch (value) {
    case SearchValue::Number:
    case SearchValue::Level:
        return SearchFault::BadNumber;
    case SearchValue::Day:
        return SearchFault::BadDay;
    case SearchValue::Flag:
        return SearchFault::BadFlag;
    case SearchValue::Id:
        return SearchFault::BadId;
    case SearchValue::Words:
    case SearchValue::Name:
        break;
    }
    return SearchFault::MissingValue;
}

/** The sign before a number or day. */
bool isComparison(QStringView value)
{
    return value == u">" || value == u">=" || value == u"<" || value == u"<=" || value == u"=";
}

bool isText(SearchField field)
{
    const SearchValue value = searchField(field).value;
    return value == SearchValue::Words || value == SearchValue::Name;
}

bool lacksValue(const SearchToken &term)
{
    if (term.value.isEmpty() || term.isQuoted) {
        return term.value.isEmpty();
    }
    return isText(term.field) ? term.field == SearchField::Tweeter && term.value == u"@" : isComparison(term.value);
}

// What is of the same kind is taken apart again.
void add(std::vector<SearchNode> &nodes, SearchNode::Kind kind, std::optional<SearchNode> node)
{
    if (node && node->kind == kind) {
        std::ranges::move(node->children, std::back_inserter(nodes));
    } else if (node) {
        nodes.push_back(*std::move(node));
    }
}

std::optional<SearchNode> combined(SearchNode::Kind kind, std::vector<SearchNode> nodes)
{
    if (nodes.empty()) {
        return std::nullopt;
    }
    if (nodes.size() == 1) {
        return std::move(nodes.front());
    }
    return SearchNode{.kind = kind, .condition = {}, .children = std::move(nodes)};
}

/**
 * By recursive descent. Each step gives a node, or nothing where what was read is no condition (`""`, `&`) or a fault was
 * found; after a fault all that is left is the end.
 */
class SearchParser
{
public:
    SearchParser(QStringView text, SearchTyping typing)
        : m_text(text), m_isGoing(typing == SearchTyping::Going), m_lexer(text)
    {
        advance();
    }

    std::expected<SearchQuery, SearchError> parse()
    {
        std::optional<SearchNode> root = readOr();
        if (m_token.kind == Kind::Close) {
            fail(SearchFault::UnopenedParenthesis, m_token.start, 1);
        }
        return m_error ? std::expected<SearchQuery, SearchError>(std::unexpected(*m_error))
                       : SearchQuery{std::move(root)};
    }

private:
    void advance();
    std::nullopt_t fail(SearchFault fault, qsizetype start, qsizetype length, SearchField field = SearchField::Any);
    std::nullopt_t failMissing(const SearchToken &of);
    bool takes(Kind kind);
    bool expectOperand(const SearchToken &before);

    std::optional<SearchNode> readOr();
    std::optional<SearchNode> readAnd();
    std::optional<SearchNode> readOperand();
    std::optional<SearchNode> readNegated();
    std::optional<SearchNode> readGroup();
    std::optional<SearchNode> readTerm();
    std::optional<SearchCondition> conditionOfTerm(const SearchToken &term);
    std::optional<SearchCondition> textOfTerm(const SearchToken &term);
    std::optional<SearchCondition> valueOfTerm(const SearchToken &term);

    // Is this the last that is being typed?
    [[nodiscard]] bool isUnfinished(const SearchToken &token) const { return m_isGoing && token.end == m_text.size(); }

    QStringView m_text;
    bool m_isGoing;
    SearchLexer m_lexer;
    SearchToken m_token;
    std::optional<SearchError> m_error;
    int m_depth = 0;
    int m_conditions = 0;
};

// A keyword at the end of what is being typed may become a word: `OR`, `ORCA`.
void SearchParser::advance()
{
    m_token = m_error ? SearchToken{} : m_lexer.next();
    if (m_token.isKeyword() && isUnfinished(m_token)) {
        m_token = {};
    }
}

std::nullopt_t SearchParser::fail(SearchFault fault, qsizetype start, qsizetype length, SearchField field)
{
    if (!m_error) {
        m_error = SearchError{fault, start, length, field};
    }
    m_token = {};
    return std::nullopt;
}

// Nothing stands behind it; as long as nothing at all does, it may come.
std::nullopt_t SearchParser::failMissing(const SearchToken &of)
{
    const bool mayCome = m_isGoing && m_text.sliced(of.end).trimmed().isEmpty();
    return mayCome ? std::nullopt : fail(SearchFault::MissingValue, of.start, of.end - of.start, of.field);
}

bool SearchParser::takes(Kind kind)
{
    const bool is = m_token.kind == kind;
    if (is) {
        advance();
    }
    return is;
}

bool SearchParser::expectOperand(const SearchToken &before)
{
    const bool follows = m_token.beginsOperand();
    const bool mayCome = m_isGoing && m_token.kind == Kind::End;
    if (!follows && !mayCome) {
        fail(SearchFault::MissingValue, before.start, before.end - before.start);
    }
    return follows;
}

std::optional<SearchNode> SearchParser::readOr()
{
    std::vector<SearchNode> nodes;
    if (m_token.kind == Kind::And || m_token.kind == Kind::Or) {
        return fail(SearchFault::MissingValue, m_token.start, m_token.end - m_token.start);
    }
    bool goesOn = m_token.beginsOperand();
    while (goesOn) {
        add(nodes, SearchNode::Kind::Or, readAnd());
        const SearchToken before = m_token;
        goesOn = takes(Kind::Or) && expectOperand(before);
    }
    return combined(SearchNode::Kind::Or, std::move(nodes));
}

std::optional<SearchNode> SearchParser::readAnd()
{
    std::vector<SearchNode> nodes;
    bool goesOn = true;
    while (goesOn) {
        add(nodes, SearchNode::Kind::And, readOperand());
        const SearchToken before = m_token;
        goesOn = takes(Kind::And) ? expectOperand(before) : m_token.beginsOperand();
    }
    return combined(SearchNode::Kind::And, std::move(nodes));
}

std::optional<SearchNode> SearchParser::readOperand()
{
    if (m_token.kind == Kind::Term) {
        return readTerm();
    }
    if (++m_depth > maximumSearchDepth) {
        return fail(SearchFault::TooComplex, m_token.start, m_token.end - m_token.start);
    }
    std::optional<SearchNode> node = m_token.kind == Kind::Open ? readGroup() : readNegated();
    --m_depth;
    return node;
}

std::optional<SearchNode> SearchParser::readNegated()
{
    const SearchToken sign = m_token;
    advance();
    std::optional<SearchNode> node = expectOperand(sign) ? readOperand() : std::nullopt;
    if (!node) {
        return std::nullopt;
    }
    SearchNode negated{.kind = SearchNode::Kind::Not, .condition = {}, .children = {}};
    negated.children.push_back(std::move(*node));
    return negated;
}

std::optional<SearchNode> SearchParser::readGroup()
{
    const SearchToken open = m_token;
    advance();
    std::optional<SearchNode> node = readOr();
    if (!takes(Kind::Close) && !m_isGoing) {
        return fail(SearchFault::UnclosedParenthesis, open.start, 1);
    }
    return node;
}

std::optional<SearchNode> SearchParser::readTerm()
{
    std::optional<SearchCondition> condition = conditionOfTerm(m_token);
    if (condition && ++m_conditions > maximumSearchConditions) {
        return fail(SearchFault::TooComplex, m_token.start, m_token.end - m_token.start);
    }
    advance();
    return condition.transform([](SearchCondition &value) {
        return SearchNode{.kind = SearchNode::Kind::Condition, .condition = std::move(value), .children = {}};
    });
}

std::optional<SearchCondition> SearchParser::conditionOfTerm(const SearchToken &term)
{
    if (!term.isKnown) {
        return fail(SearchFault::UnknownField, term.start, term.valueStart - 1 - term.start);
    }
    if (!term.isClosed && !m_isGoing) {
        return fail(SearchFault::UnclosedQuote, term.valueStart, 1);
    }
    if (term.field == SearchField::Any) {
        const auto id = term.isQuoted || term.hasStar ? std::nullopt : ArxivId::parse(term.value);
        return id ? std::optional<SearchCondition>(IdCondition{*id}) : textOfTerm(term);
    }
    if (lacksValue(term)) {
        return failMissing(term);
    }
    return isText(term.field) ? textOfTerm(term) : valueOfTerm(term);
}

// Words without a letter or digit are passed over: the search index knows nothing else.
std::optional<SearchCondition> SearchParser::textOfTerm(const SearchToken &term)
{
    TextCondition condition{.field = term.field, .text = term.value, .prefix = term.hasStar};
    const bool isName = term.field != SearchField::Any && searchField(term.field).value == SearchValue::Name;
    if (term.field == SearchField::Tweeter && condition.text.startsWith(u'@')) {
        condition.text.remove(0, 1);
    }
    if (condition.text.isEmpty() || (!isName && searchWords(condition.text).empty())) {
        return std::nullopt;
    }
    if (isUnfinished(term) && !(term.isQuoted && term.isClosed)) {
        condition.prefix = isName || !condition.text.back().isSpace();
    }
    return condition;
}

std::optional<SearchCondition> SearchParser::valueOfTerm(const SearchToken &term)
{
    std::optional<SearchCondition> condition = term.hasStar ? std::nullopt : conditionOf(term.field, term.value);
    if (condition && !isReversed(*condition)) {
        return condition;
    }
    if (isUnfinished(term) && isBeginningOfValue(term.field, term.value)) {
        return std::nullopt;
    }
    return fail(faultOf(searchField(term.field).value), term.valueStart, term.end - term.valueStart, term.field);
}

} // namespace

std::expected<SearchQuery, SearchError> parseSearch(QStringView text, SearchTyping typing)
{
    if (text.size() > maximumSearchLength) {
        return std::unexpected(SearchError{SearchFault::TooLong, maximumSearchLength, text.size() - maximumSearchLength,
                                           SearchField::Any});
    }
    if (const auto id = ArxivId::parse(text)) { // `arXiv: 2107.11817`
        return searchFor(IdCondition{*id});
    }
    return SearchParser(text, typing).parse();
}

} // namespace hotpapers
