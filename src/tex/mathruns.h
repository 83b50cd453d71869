// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathnode.h"

#include <optional>
#include <vector>

namespace hotpapers::tex {

/** Characters of a formula that rich text shows in one way. */
struct MathRun
{
    QString text = {}; ///< plain letters; accents as combining characters
    bool italic = false;
    bool bold = false;
    int script = 0; ///< −1: subscript, 1: superscript

    bool operator==(const MathRun &) const = default;
};

/**
 * A simple formula as runs: symbols, functions, one level of sub- or superscripts, accents on single characters. Nothing
 * where it takes a layout of its own to look right: fractions, roots, big operators, a sub- and a superscript above each
 * other, scripts of scripts, tables, letters that text fonts do not have (𝒪, 𝔤). Lines may end behind relations and
 * binary operators alone, as in The TeXbook (page 173): other spaces do not break. Costs time in proportion to the tree.
 */
[[nodiscard]] std::optional<std::vector<MathRun>> mathRuns(const MathNode &node);

} // namespace hotpapers::tex
