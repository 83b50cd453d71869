// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typeset/mathspacing.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace hotpapers::typeset {

using tex::MathClass;
using tex::MathNode;
using tex::MathStyle;

namespace {

constexpr int classes = 8;

/**
 * The TeXbook, page 170: 0 none, 1 thin, 2 medium, 3 thick; a negative one is dropped in scripts. Pairs that cannot be,
 * because a binary operator between them would be ordinary, have none.
 */
constexpr std::array<std::array<int, classes>, classes> spaces = {{
    // Ord Op Bin Rel Open Close Punct Inner
    {0, 1, -2, -3, 0, 0, 0, -1}, // Ordinary
    {1, 1, 0, -3, 0, 0, 0, -1}, // Operator
    {-2, -2, 0, 0, -2, 0, 0, -2}, // Binary
    {-3, -3, 0, 0, -3, 0, 0, -3}, // Relation
    {0, 0, 0, 0, 0, 0, 0, 0}, // Opening
    {0, 1, -2, -3, 0, 0, 0, -1}, // Closing
    {-1, -1, 0, -1, -1, -1, -1, -1}, // Punctuation
    {-1, 1, -2, -3, -1, 0, -1, -1}, // Inner
}};

/** In em: 3, 4 and 5 mu, of which 18 are one em. */
constexpr std::array<double, 4> widths = {0, 3 / 18.0, 4 / 18.0, 5 / 18.0};

bool needsLeft(MathClass left)
{
    return left == MathClass::Binary || left == MathClass::Operator || left == MathClass::Relation
        || left == MathClass::Opening || left == MathClass::Punctuation;
}

bool endsTerm(MathClass next)
{
    return next == MathClass::Relation || next == MathClass::Closing || next == MathClass::Punctuation;
}

} // namespace

MathClass mathClass(const MathNode &node)
{
    if (node.mathClass != MathClass::Ordinary) {
        return node.mathClass;
    }
    switch (node.kind) {
    case MathNode::Kind::Function:
    case MathNode::Kind::BigOperator:
        return MathClass::Operator;
    case MathNode::Kind::Fraction:
    case MathNode::Kind::Fenced:
        return MathClass::Inner;
    case MathNode::Kind::Scripts:
    case MathNode::Kind::Over:
    case MathNode::Kind::Under:
    case MathNode::Kind::Phantom:
    case MathNode::Kind::Strike:
        return node.children.empty() ? node.mathClass : mathClass(node.children.front());
    default:
        return node.mathClass;
    }
}

std::vector<MathClass> resolvedClasses(std::vector<MathClass> row)
{
    for (size_t i = 0; i < row.size(); ++i) {
        const bool stands = i > 0 && !needsLeft(row[i - 1]) && i + 1 < row.size() && !endsTerm(row[i + 1]);
        if (row[i] == MathClass::Binary && !stands) {
            row[i] = MathClass::Ordinary;
        }
    }
    return row;
}

double mathSpace(MathClass left, MathClass right, MathStyle style)
{
    const int space = spaces.at(size_t(left)).at(size_t(right));
    const bool isScript = style == MathStyle::Script || style == MathStyle::ScriptScript;
    return space < 0 && isScript ? 0 : widths.at(size_t(std::abs(space)));
}

} // namespace hotpapers::typeset
