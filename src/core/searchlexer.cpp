// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/searchlexer.h"

#include "core/searchgrammar.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers {

namespace {

using Kind = SearchToken::Kind;

constexpr std::array keywords = {
    std::pair{"AND"_L1, Kind::And},
    std::pair{"OR"_L1, Kind::Or},
    std::pair{"NOT"_L1, Kind::Not},
};

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool endsKeyword(QStringView rest)
{
    return rest.isEmpty() || rest[0].isSpace() || rest[0] == u'(' || rest[0] == u')' || rest[0] == u'"';
}

// Letters, and a `^` before them.
qsizetype nameLength(QStringView text)
{
    const qsizetype hat = text.startsWith(u'^') ? 1 : 0;
    const auto *end = std::find_if_not(text.begin() + hat, text.end(), isAsciiLetter);
    return end - text.begin() > hat ? end - text.begin() : 0;
}

bool takesComparison(SearchValue value)
{
    return value == SearchValue::Number || value == SearchValue::Level || value == SearchValue::Day;
}

// `foo:` before a value; not `http://`, nor a colon that ends a word.
bool looksLikeField(QStringView behindColon)
{
    return !behindColon.isEmpty() && !behindColon[0].isSpace() && behindColon[0] != u')' && behindColon[0] != u'/';
}

} // namespace

void SearchLexer::skipSpace()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace()) {
        ++m_at;
    }
}

SearchToken SearchLexer::next()
{
    skipSpace();
    SearchToken token{.start = m_at};
    if (m_at < m_text.size()) {
        token.kind = takeSign();
        if (token.kind == Kind::Term) {
            takeTerm(token);
        }
    }
    token.end = m_at;
    return token;
}

// A dash before a space is a word.
SearchToken::Kind SearchLexer::takeSign()
{
    const QStringView text = rest();
    if (text[0] == u'(' || text[0] == u')') {
        ++m_at;
        return text[0] == u'(' ? Kind::Open : Kind::Close;
    }
    if (text[0] == u'-' && (text.size() == 1 || !text[1].isSpace())) {
        ++m_at;
        return Kind::Minus;
    }
    for (const auto &[word, kind] : keywords) {
        if (text.startsWith(word) && endsKeyword(text.sliced(word.size()))) {
            m_at += word.size();
            return kind;
        }
    }
    return Kind::Term;
}

void SearchLexer::takeTerm(SearchToken &token)
{
    takeField(token);
    token.valueStart = m_at;
    if (rest().startsWith(u'"')) {
        takeQuoted(token);
    } else {
        takeWord(token);
    }
}

void SearchLexer::takeField(SearchToken &token)
{
    const QStringView text = rest();
    const qsizetype length = nameLength(text);
    const QChar sign = length > 0 && length < text.size() ? text[length] : QChar();
    const bool separates = sign == u':' || sign == u'=';
    const bool compares = sign == u'<' || sign == u'>';
    if (!separates && !compares) {
        return;
    }
    const SearchFieldInfo *info = searchFieldNamed(text.first(length));
    if (info && (separates || takesComparison(info->value))) {
        token.field = info->field;
        m_at += separates ? length + 1 : length;
        if (token.field == SearchField::Author && rest().startsWith(u'^')) {
            token.field = SearchField::FirstAuthor;
            ++m_at;
        } else if (token.field == SearchField::Id) {
            skipSpace(); // `arXiv: 2107.11817`, as it is often written
        }
    } else if (!info && sign == u':' && looksLikeField(text.sliced(length + 1))) {
        token.isKnown = false;
        m_at += length + 1;
    }
}

void SearchLexer::takeQuoted(SearchToken &token)
{
    token.isQuoted = true;
    token.isClosed = false;
    for (++m_at; m_at < m_text.size() && !token.isClosed; ++m_at) {
        if (m_text[m_at] != u'"') {
            token.value += m_text[m_at];
        } else if (rest().startsWith("\"\""_L1)) {
            token.value += m_text[m_at++];
        } else {
            token.isClosed = true;
        }
    }
    for (; rest().startsWith(u'*'); ++m_at) {
        token.hasStar = true;
    }
}

// A parenthesis that was opened within the word is closed within it: `(a OR O(n))`.
void SearchLexer::takeWord(SearchToken &token)
{
    const qsizetype start = m_at;
    int open = 0;
    for (; m_at < m_text.size() && !m_text[m_at].isSpace(); ++m_at) {
        if (m_text[m_at] == u'(' && (m_at == start && start != token.start)) {
            break; // `title:(a b)` is no value
        }
        open += m_text[m_at] == u'(' ? 1 : m_text[m_at] == u')' ? -1 : 0;
        if (open < 0) {
            break;
        }
    }
    QStringView word = m_text.sliced(start, m_at - start);
    token.hasStar = word.endsWith(u'*');
    while (word.endsWith(u'*')) {
        word.chop(1);
    }
    token.value = word.toString();
}

} // namespace hotpapers
