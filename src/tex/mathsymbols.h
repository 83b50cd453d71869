// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathnode.h"

#include <optional>
#include <string_view>
#include <vector>

namespace hotpapers::tex {

/** What a symbol is in a formula. */
struct MathSymbol
{
    char32_t character = 0;
    MathNode::Kind kind = MathNode::Kind::Symbol; ///< or BigOperator
    MathClass mathClass = MathClass::Ordinary;
    bool limits = false; ///< scripts stand above and below in display style

    bool operator==(const MathSymbol &) const = default;
};

/**
 * The symbol that a command stands for, named without its backslash (`alpha`: 𝛼, `leq`: ≤). Commands of LaTeX, amsmath,
 * amssymb, and a few that authors use alike; the characters are those of unicode-math
 * (https://ctan.org/pkg/unicode-math). Nothing for other commands. Logarithmic.
 */
[[nodiscard]] std::optional<MathSymbol> mathSymbol(QStringView command);

/** What a character of Unicode is that stands in a formula itself: `≤` is a relation, `-` a minus sign, ∑ a big operator. */
[[nodiscard]] MathSymbol mathSymbol(char32_t character);

/** All commands that mathSymbol() knows, table by table; each table is sorted. For tests. */
[[nodiscard]] std::vector<std::vector<std::u16string_view>> mathSymbolNames();

} // namespace hotpapers::tex
