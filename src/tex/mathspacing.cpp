// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/mathspacing.h"

#include <array>
#include <string_view>

namespace hotpapers::tex {

namespace {

bool wantsOperandAfter(MathClass mathClass)
{
    return mathClass == MathClass::Binary || mathClass == MathClass::Operator || mathClass == MathClass::Relation
        || mathClass == MathClass::Opening || mathClass == MathClass::Punctuation;
}

bool endsOperands(MathClass mathClass)
{
    return mathClass == MathClass::Relation || mathClass == MathClass::Closing || mathClass == MathClass::Punctuation;
}

// A row for each class before, a column for each after, in the order of MathClass. Small letters: not in scripts.
constexpr std::array<std::string_view, 8> table = {
    " Tmk   t", // Ordinary
    "TT k   t", // Operator
    "mm  m  m", // Binary
    "kk  k  k", // Relation
    "        ", // Opening
    " Tmk   t", // Closing
    "tt tttttt", // Punctuation
    "tTmkt tt", // Inner
};

} // namespace

std::vector<MathClass> classesOf(const std::vector<MathNode> &row)
{
    std::vector<MathClass> classes;
    MathClass *last = nullptr; // that is no space
    classes.reserve(row.size());
    for (const MathNode &node : row) {
        classes.push_back(node.mathClass);
        if (node.kind == MathNode::Kind::Space) {
            continue;
        }
        MathClass &current = classes.back();
        if (current == MathClass::Binary && (!last || wantsOperandAfter(*last))) {
            current = MathClass::Ordinary;
        } else if (last && *last == MathClass::Binary && endsOperands(current)) {
            *last = MathClass::Ordinary;
        }
        last = &current;
    }
    if (last && *last == MathClass::Binary) {
        *last = MathClass::Ordinary;
    }
    return classes;
}

MathSpacing spacingBetween(MathClass before, MathClass after, bool inScript)
{
    switch (table.at(size_t(before)).at(size_t(after))) {
    case 'T':
        return MathSpacing::Thin;
    case 't':
        return inScript ? MathSpacing::None : MathSpacing::Thin;
    case 'm':
        return inScript ? MathSpacing::None : MathSpacing::Medium;
    case 'k':
        return inScript ? MathSpacing::None : MathSpacing::Thick;
    default:
        return MathSpacing::None;
    }
}

} // namespace hotpapers::tex
