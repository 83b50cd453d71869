// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Delimiters, and what stands between them.

#include "tex/mathparser.h"
#include "tex/mathsymbols.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hotpapers::tex {

namespace {

// All characters that a math font has in more sizes.
constexpr std::u16string_view delimiters = u"()[]/\\|‖{}⟨⟩⌊⌋⌈⌉⟮⟯⎰⎱⌜⌝⌞⌟⟦⟧↑↓↕⇑⇓⇕";

QString delimiterOf(const MathToken &token)
{
    if (token.kind == MathToken::Kind::Command) {
        const auto known = mathSymbol(token.text);
        const QString text = known ? QString::fromUcs4(&known->character, 1) : QString();
        return token.text == u"|" ? u"‖"_s : text;
    }
    return token.isCharacter(u"<") ? u"⟨"_s : token.isCharacter(u">") ? u"⟩"_s : token.text.toString();
}

MathClass sizedClass(QStringView command, QStringView delimiter)
{
    switch (command.back().unicode()) {
    case u'l':
        return MathClass::Opening;
    case u'r':
        return MathClass::Closing;
    case u'm':
        return MathClass::Relation;
    default:
        return delimiter == u"(" || delimiter == u"[" || delimiter == u"{" || delimiter == u"⟨" ? MathClass::Opening
            : delimiter == u")" || delimiter == u"]" || delimiter == u"}" || delimiter == u"⟩"  ? MathClass::Closing
                                                                                                : MathClass::Ordinary;
    }
}

int sizeOf(QStringView command)
{
    const int base = command.front() == u'B' ? 2 : 1;
    return command.sliced(1).startsWith(u"igg") ? base + 2 : base;
}

} // namespace

MathNode MathParser::fenced(QStringView open, MathNode content, QStringView close)
{
    return {.kind = Kind::Fenced,
            .mathClass = MathClass::Inner,
            .children = {std::move(content)},
            .open = open.toString(),
            .close = close.toString()};
}

std::optional<QString> MathParser::readDelimiter()
{
    const MathToken token = m_lexer.take();
    if (token.isCharacter(u".")) {
        return QString();
    }
    const QString text = delimiterOf(token);
    return text.size() == 1 && delimiters.contains(text.front().unicode()) ? std::optional(text) : std::nullopt;
}

MathNode MathParser::readFenced(QStringView)
{
    const auto open = readDelimiter();
    ++m_fences;
    MathNode content = readRow();
    --m_fences;
    const bool isClosed = m_lexer.take().isCommand(u"right");
    const auto close = isClosed ? readDelimiter() : std::nullopt;
    return open && close ? fenced(*open, std::move(content), *close) : fail();
}

MathNode MathParser::readMiddle(QStringView)
{
    const auto delimiter = readDelimiter();
    return delimiter && m_fences > 0
        ? MathNode{.kind = Kind::Middle, .mathClass = MathClass::Relation, .text = *delimiter}
        : fail();
}

MathNode MathParser::readSized(QStringView command)
{
    const auto delimiter = readDelimiter();
    return delimiter ? MathNode{.kind = Kind::Delimiter,
                                .mathClass = sizedClass(command, *delimiter),
                                .text = *delimiter,
                                .size = sizeOf(command)}
                     : fail();
}

} // namespace hotpapers::tex
