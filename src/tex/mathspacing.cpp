// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/mathspacing.h"

#include <array>
#include <string_view>
#include <utility>

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

std::vector<MathClass> resolvedClasses(std::vector<MathClass> classes)
{
    for (size_t i = 0; i < classes.size(); ++i) {
        const bool joins =
            i > 0 && !wantsOperandAfter(classes[i - 1]) && i + 1 < classes.size() && !endsOperands(classes[i + 1]);
        if (classes[i] == MathClass::Binary && !joins) {
            classes[i] = MathClass::Ordinary;
        }
    }
    return classes;
}

std::vector<MathClass> classesOf(const std::vector<MathNode> &row)
{
    const auto isSpace = [](const MathNode &node) { return node.kind == MathNode::Kind::Space; };
    std::vector<MathClass> signs;
    for (const MathNode &node : row) {
        if (!isSpace(node)) {
            signs.push_back(node.mathClass);
        }
    }
    signs = resolvedClasses(std::move(signs));
    std::vector<MathClass> classes;
    classes.reserve(row.size());
    auto sign = signs.begin();
    for (const MathNode &node : row) {
        classes.push_back(isSpace(node) ? node.mathClass : *sign++);
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
