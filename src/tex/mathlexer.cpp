// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/mathlexer.h"

#include <algorithm>

namespace hotpapers::tex {

namespace {

bool isAsciiLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

MathToken::Kind kindOf(QChar character)
{
    switch (character.unicode()) {
    case u'\\':
        return MathToken::Kind::Command;
    case u'{':
        return MathToken::Kind::Open;
    case u'}':
        return MathToken::Kind::Close;
    case u'^':
        return MathToken::Kind::Superscript;
    case u'_':
        return MathToken::Kind::Subscript;
    case u'&':
        return MathToken::Kind::Align;
    default:
        return MathToken::Kind::Character;
    }
}

} // namespace

char32_t MathToken::character() const
{
    const QChar first = text.front();
    return first.isHighSurrogate() && text.size() == 2 ? QChar::surrogateToUcs4(first, text.back()) : first.unicode();
}

qsizetype MathLexer::afterSpace() const
{
    const auto rest = m_text.sliced(m_at);
    return m_at + (std::ranges::find_if_not(rest, [](QChar c) { return c.isSpace(); }) - rest.begin());
}

MathToken MathLexer::tokenAt(qsizetype at) const
{
    if (at >= m_text.size()) {
        return {};
    }
    const auto kind = kindOf(m_text[at]);
    const auto rest = m_text.sliced(at);
    if (kind == MathToken::Kind::Command) {
        const auto name = rest.sliced(1);
        const auto letters = std::ranges::find_if_not(name, isAsciiLetter) - name.begin();
        return {kind, name.first(std::min<qsizetype>(std::max<qsizetype>(letters, 1), name.size()))};
    }
    const bool isPair = rest.size() > 1 && rest[0].isHighSurrogate() && rest[1].isLowSurrogate();
    return {kind, rest.first(isPair ? 2 : 1)};
}

MathToken MathLexer::peek() const
{
    return tokenAt(afterSpace());
}

MathToken MathLexer::take()
{
    const MathToken token = peek();
    if (token.kind != MathToken::Kind::End) {
        m_at = token.text.end() - m_text.begin();
    }
    return token;
}

std::optional<QStringView> MathLexer::takeGroup()
{
    return takeWithin(u'{', u'}');
}

std::optional<QStringView> MathLexer::takeBrackets()
{
    return takeWithin(u'[', u']');
}

std::optional<QStringView> MathLexer::takeWithin(QChar opening, QChar closing)
{
    const qsizetype start = afterSpace();
    if (start >= m_text.size() || m_text[start] != opening) {
        return {};
    }
    int depth = 0;
    for (qsizetype at = start + 1; at < m_text.size(); ++at) {
        if (depth == 0 && m_text[at] == closing) {
            m_at = at + 1;
            return m_text.sliced(start + 1, at - start - 1);
        }
        depth += m_text[at] == u'{' ? 1 : m_text[at] == u'}' ? -1 : 0;
        at += m_text[at] == u'\\' ? 1 : 0;
    }
    return {};
}

} // namespace hotpapers::tex
