// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathnode.h"

#include <vector>

namespace hotpapers::tex {

/** The space between two neighbours, see the table on page 170 of The TeXbook. */
enum class MathSpacing { None, Thin, Medium, Thick };

/**
 * The classes of a row's children, where each Binary that has nothing to stand between has become Ordinary (The TeXbook,
 * appendix G, rules 5 and 6): `−x`. Spaces among them count as if they were not there. Linear.
 */
[[nodiscard]] std::vector<MathClass> classesOf(const std::vector<MathNode> &row);

/** The same of classes alone. */
[[nodiscard]] std::vector<MathClass> resolvedClasses(std::vector<MathClass> classes);

/** @param inScript in a sub- or superscript, which is set closer */
[[nodiscard]] MathSpacing spacingBetween(MathClass before, MathClass after, bool inScript);

} // namespace hotpapers::tex
