// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typeset/mathspacing.h"

#include "tex/mathspacing.h"

namespace hotpapers::typeset {

using tex::MathClass;
using tex::MathNode;
using tex::MathSpacing;
using tex::MathStyle;

namespace {

constexpr double mu = 1 / 18.0; // em

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

double mathSpace(MathClass left, MathClass right, MathStyle style)
{
    switch (tex::spacingBetween(left, right, style == MathStyle::Script || style == MathStyle::ScriptScript)) {
    case MathSpacing::Thin:
        return 3 * mu;
    case MathSpacing::Medium:
        return 4 * mu;
    case MathSpacing::Thick:
        return 5 * mu;
    case MathSpacing::None:
        break;
    }
    return 0;
}

} // namespace hotpapers::typeset
