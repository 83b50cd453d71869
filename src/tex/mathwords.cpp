// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words within formulas.

#include "tex/mathnames.h"
#include "tex/mathparser.h"
#include "tex/textext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::tex {

namespace {

MathNode words(const QString &text)
{
    return {.kind = MathNode::Kind::Text, .text = text};
}

MathNode space(QStringView command)
{
    return {.kind = MathNode::Kind::Space, .width = *mathSpace(command)};
}

bool isWord(QStringView text)
{
    return text.size() > 1 && std::ranges::all_of(text, [](QChar c) { return c.isLetter(); });
}

// What letters and digits stand for in a name: spaces are typed as `\,` or `~`, and a hyphen is one.
std::optional<QString> nameOf(QStringView text)
{
    QString name = text.toString();
    for (const QStringView between : {u"\\,", u"\\;", u"\\ ", u"~"}) {
        name.replace(between.toString(), u" "_s);
    }
    const bool isName =
        std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u' '; });
    return isName ? std::optional(name.simplified()) : std::nullopt;
}

} // namespace

// Words, which can hold formulas in turn.
MathNode MathParser::readText(QStringView)
{
    const auto text = m_lexer.takeGroup();
    const auto runs = text ? readKnownTexText(*text, m_depth) : std::nullopt;
    if (!runs) {
        return fail();
    }
    MathNode row;
    for (const TexRun &run : *runs) {
        row.children.push_back(run.formula ? run.formula->root : words(run.text));
    }
    return row.children.size() == 1 ? MathNode(std::move(row.children.front())) : row;
}

// Of several letters it is a word; else its symbols stand upright.
MathNode MathParser::readRoman(QStringView)
{
    MathLexer ahead = m_lexer;
    if (const auto text = ahead.takeGroup(); text && isWord(*text)) {
        m_lexer = ahead;
        return words(text->toString());
    }
    m_alphabet = MathAlphabet::Upright;
    return readArgument();
}

MathNode MathParser::readOperatorName(QStringView command)
{
    bool limits = command != u"operatorname";
    if (m_lexer.peek().isCharacter(u"*")) {
        m_lexer.take();
        limits = true;
    }
    MathLexer ahead = m_lexer;
    const auto text = ahead.takeGroup();
    if (const auto name = text ? nameOf(*text) : std::nullopt) {
        m_lexer = ahead;
        return {.kind = Kind::Function, .mathClass = MathClass::Operator, .text = *name, .limits = limits};
    }
    m_alphabet = MathAlphabet::Upright;
    return {.mathClass = MathClass::Operator, .children = {readArgument()}, .limits = limits};
}

MathNode MathParser::readModulus(QStringView command)
{
    const MathNode mod = words(u"mod"_s);
    if (command == u"bmod") {
        return {.mathClass = MathClass::Binary, .children = {mod}};
    }
    if (command == u"mod") {
        return {.children = {space(u"quad"), mod, space(u",")}};
    }
    MathNode row = {.children = {space(u"quad"), symbol(U'(')}};
    if (command == u"pmod") {
        row.children.insert(row.children.end(), {mod, space(u" ")});
    }
    row.children.push_back(readArgument());
    row.children.push_back(symbol(U')'));
    return row;
}

} // namespace hotpapers::tex
