// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typeset/mathsetter.h"

#include "tex/mathreader.h"

namespace hotpapers::typeset {

using tex::MathNode;
using tex::MathStyle;
using Kind = tex::MathNode::Kind;

namespace {

/** Nodes within nodes; a group makes up to four of them (scripts of a row in a fence of a row). */
constexpr int maximumDepth = 4 * tex::maximumMathDepth;

} // namespace

SetStyle SetStyle::superscript() const
{
    const bool isScript = style == MathStyle::Script || style == MathStyle::ScriptScript;
    return {isScript ? MathStyle::ScriptScript : MathStyle::Script, cramped};
}

SetStyle SetStyle::numerator() const
{
    return isDisplay() ? SetStyle{MathStyle::Text, cramped} : superscript();
}

MathBox MathSetter::set(const MathNode &node, SetStyle style)
{
    if (m_depth == maximumDepth) {
        return {};
    }
    ++m_depth;
    MathBox box = setNode(node, style);
    --m_depth;
    return box;
}

MathBox MathSetter::setChild(const MathNode &node, size_t child, SetStyle style)
{
    return child < node.children.size() ? set(node.children[child], style) : MathBox();
}

MathBox MathSetter::setNode(const MathNode &node, SetStyle style)
{
    switch (node.kind) {
    case Kind::Row:
        return setRow(node, style);
    case Kind::Symbol:
        return setSymbol(node, style);
    case Kind::Function:
    case Kind::Text:
        return setWords(node.text, style);
    case Kind::Space:
    case Kind::Middle: // both have their size from the row that they stand in
        return {};
    case Kind::BigOperator:
        return setBigOperator(node, style);
    case Kind::Fraction:
        return setFraction(node, style);
    case Kind::Root:
        return setRoot(node, style);
    case Kind::Scripts:
        return setScripts(node, style);
    case Kind::Over:
        return setOver(node, style);
    case Kind::Under:
        return setUnder(node, style);
    case Kind::Accent:
        return setAccent(node, style);
    case Kind::Overline:
        return setOverline(node, style);
    case Kind::Underline:
        return setUnderline(node, style);
    case Kind::Brace:
        return setBrace(node, style);
    case Kind::Fenced:
        return setFenced(node, style);
    case Kind::Delimiter:
        return setDelimiter(node, style);
    case Kind::Matrix:
        return setMatrix(node, style);
    case Kind::Styled:
        return setChild(node, 0, {node.style, style.cramped});
    case Kind::Phantom:
        return setPhantom(node, style);
    case Kind::Strike:
        return setStrike(node, style);
    }
    return {};
}

MathBox MathSetter::setPhantom(const MathNode &node, SetStyle style)
{
    MathBox box = setChild(node, 0, style);
    box.glyphs.clear();
    box.words.clear();
    box.rules.clear();
    box.strikes.clear();
    return box;
}

MathBox MathSetter::setStrike(const MathNode &node, SetStyle style)
{
    MathBox box = setChild(node, 0, style).upright();
    box.strikes.emplace_back(QPointF(0, box.descent), QPointF(box.width, -box.ascent));
    return box;
}

} // namespace hotpapers::typeset
