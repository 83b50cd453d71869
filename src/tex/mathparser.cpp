// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/mathparser.h"

#include "tex/mathnames.h"
#include "tex/mathscope.h"
#include "tex/mathsymbols.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::tex {

namespace {

bool isInfix(const MathToken &token)
{
    constexpr auto commands = std::to_array<QStringView>({u"over", u"atop", u"choose"});
    return token.kind == MathToken::Kind::Command && std::ranges::contains(commands, token.text);
}

bool endsRow(const MathToken &token)
{
    constexpr auto commands = std::to_array<QStringView>({u"right", u"\\", u"cr", u"end", u"newline"});
    switch (token.kind) {
    case MathToken::Kind::End:
    case MathToken::Kind::Close:
    case MathToken::Kind::Align:
        return true;
    case MathToken::Kind::Command:
        return std::ranges::contains(commands, token.text);
    default:
        return false;
    }
}

bool isScript(const MathToken &token)
{
    return token.kind == MathToken::Kind::Superscript || token.kind == MathToken::Kind::Subscript
        || token.isCharacter(u"'") || token.isCharacter(u"’");
}

MathNode primes(int count)
{
    // https://www.unicode.org/charts/PDF/U2000.pdf: one character up to four.
    constexpr auto signs = std::to_array<QStringView>({u"′", u"″", u"‴", u"⁗"});
    return {.kind = MathNode::Kind::Symbol, .text = signs.at(size_t(count) - 1).toString()};
}

// A row of one is that one, unless its class would change what is around it: TeX takes `{=}` for a letter.
MathNode unwrapped(MathNode row)
{
    const bool isPlain = row.children.size() == 1 && row.children.front().mathClass == MathClass::Ordinary;
    return isPlain ? MathNode(std::move(row.children.front())) : row;
}

// A brace takes its script as a label.
MathNode scripted(MathNode nucleus, MathNode below, MathNode above)
{
    const bool isBrace = nucleus.kind == MathNode::Kind::Brace && (nucleus.below ? above : below) == MathNode();
    if (isBrace) {
        const bool isBelow = nucleus.below;
        return {.kind = isBelow ? MathNode::Kind::Under : MathNode::Kind::Over,
                .children = {std::move(nucleus), isBelow ? std::move(below) : std::move(above)}};
    }
    const MathClass mathClass = nucleus.mathClass;
    return {.kind = MathNode::Kind::Scripts,
            .mathClass = mathClass,
            .children = {std::move(nucleus), std::move(below), std::move(above)}};
}

MathNode symbolNode(const MathSymbol &symbol, char32_t shown)
{
    return {.kind = symbol.kind,
            .mathClass = symbol.mathClass,
            .text = QString::fromUcs4(&shown, 1),
            .limits = symbol.limits};
}

} // namespace

std::optional<MathNode> MathParser::read()
{
    MathNode lines = readCells(); // `\\` can stand in any formula
    if (m_failed || lines.columns != 1 || m_lexer.peek().kind != MathToken::Kind::End) {
        return {};
    }
    return lines.children.size() == 1 ? MathNode(std::move(lines.children.front())) : lines;
}

MathNode MathParser::fail()
{
    m_failed = true;
    m_lexer.takeAll();
    return {};
}

MathNode MathParser::readRow(bool isDivided)
{
    const MathAlphabet outer = m_alphabet;
    MathNode row;
    while (!endsRow(m_lexer.peek())) {
        if (isInfix(m_lexer.peek())) {
            row = isDivided ? fail() : readInfix(std::move(row));
            break;
        }
        if (!readDeclaration()) {
            row.children.push_back(readScripted());
        }
    }
    m_alphabet = outer;
    return row;
}

// `\rm`, which holds to the end of the row.
bool MathParser::readDeclaration()
{
    const MathToken token = m_lexer.peek();
    const auto alphabet = token.kind == MathToken::Kind::Command ? mathAlphabetDeclaration(token.text) : std::nullopt;
    if (alphabet) {
        m_lexer.take();
        m_alphabet = *alphabet;
    }
    return alphabet.has_value();
}

// `a \over b`: what stands before it and after it, up to the ends of the group.
MathNode MathParser::readInfix(MathNode before)
{
    const QStringView command = m_lexer.take().text;
    MathNode after = readRow(true);
    MathNode fraction = {
        .kind = Kind::Fraction, .children = {std::move(before), std::move(after)}, .ruled = command == u"over"};
    return {.children = {command == u"choose" ? fenced(u"(", std::move(fraction), u")") : std::move(fraction)}};
}

MathNode MathParser::readScripted()
{
    MathNode nucleus = isScript(m_lexer.peek()) ? MathNode() : readLimits(readAtom());
    return isScript(m_lexer.peek()) ? readScripts(std::move(nucleus)) : nucleus;
}

MathNode MathParser::readLimits(MathNode nucleus)
{
    for (MathToken next = m_lexer.peek(); next.isCommand(u"limits") || next.isCommand(u"nolimits");
         next = m_lexer.peek()) {
        m_lexer.take();
        nucleus.limits = nucleus.alwaysLimits = next.text == u"limits";
    }
    return nucleus;
}

int MathParser::readPrimes()
{
    int count = 0;
    while (m_lexer.peek().isCharacter(u"'") || m_lexer.peek().isCharacter(u"’")) {
        m_lexer.take();
        ++count;
    }
    return std::min(count, 4);
}

MathNode MathParser::readScripts(MathNode nucleus)
{
    MathNode below;
    MathNode above;
    bool hasAbove = false; // primes besides
    while (isScript(m_lexer.peek())) {
        if (const int count = readPrimes(); count > 0) {
            above.children.push_back(primes(count));
            continue;
        }
        const bool isAbove = m_lexer.take().kind == MathToken::Kind::Superscript;
        if (isAbove ? std::exchange(hasAbove, true) : !below.children.empty()) {
            return fail(); // which of the two would it belong to?
        }
        (isAbove ? above : below).children.push_back(readArgument());
    }
    return scripted(std::move(nucleus), unwrapped(std::move(below)), unwrapped(std::move(above)));
}

MathNode MathParser::readAtom()
{
    const Scope scope(*this);
    const MathToken token = m_lexer.take();
    switch (token.kind) {
    case MathToken::Kind::Open:
        return readGroup();
    case MathToken::Kind::Command:
        return readCommand(token.text);
    case MathToken::Kind::Character:
        return token.text == u"~" ? MathNode{.kind = Kind::Space, .width = *mathSpace(u" ")}
                                  : symbol(token.character());
    default:
        return fail();
    }
}

MathNode MathParser::readGroup()
{
    MathNode row = readRow();
    return m_lexer.take().kind == MathToken::Kind::Close ? unwrapped(std::move(row)) : fail();
}

// A group, or as much as one symbol or command.
MathNode MathParser::readArgument()
{
    return isScript(m_lexer.peek()) ? fail() : readAtom();
}

MathNode MathParser::symbol(char32_t character)
{
    const MathSymbol known = mathSymbol(character);
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || character == U'$') {
        return fail(); // combined with what? and a formula does not begin within one
    }
    const char32_t shown = mathCharacter(known.character, m_alphabet);
    return symbolNode(known, shown);
}

MathNode MathParser::readCommand(QStringView command)
{
    if (const auto known = mathSymbol(command)) {
        const bool keeps = m_alphabet == MathAlphabet::Letters || m_alphabet == MathAlphabet::Upright;
        const char32_t shown =
            keeps ? known->character : mathCharacter(plainCharacter(known->character).plain, m_alphabet);
        return symbolNode(*known, shown);
    }
    if (const auto function = mathFunction(command)) {
        return {.kind = Kind::Function,
                .mathClass = MathClass::Operator,
                .text = function->text.toString(),
                .limits = function->limits};
    }
    if (const auto width = mathSpace(command)) {
        return {.kind = Kind::Space, .width = *width};
    }
    const Reader reader = readerOf(command);
    return reader ? (this->*reader)(command) : readMark(command);
}

// What changes or marks an argument.
MathNode MathParser::readMark(QStringView command)
{
    if (const auto accent = mathAccent(command)) {
        return {
            .kind = Kind::Accent, .text = QChar(accent->combining), .children = {readArgument()}, .wide = accent->wide};
    }
    if (const auto brace = mathBrace(command)) {
        return {.kind = Kind::Brace, .text = QChar(brace->text), .children = {readArgument()}, .below = brace->below};
    }
    if (const auto style = mathStyle(command)) {
        return {.kind = Kind::Styled, .children = {readRow()}, .style = *style};
    }
    if (const auto alphabet = mathAlphabet(command)) {
        m_alphabet = *alphabet;
        return readArgument();
    }
    return fail();
}

// What stands in a text of its own within the formula.
MathNode MathParser::nested(QStringView text)
{
    MathParser parser(text, m_depth);
    parser.m_alphabet = m_alphabet;
    std::optional<MathNode> row = parser.read();
    return row ? unwrapped(*std::move(row)) : fail();
}

} // namespace hotpapers::tex
