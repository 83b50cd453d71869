// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathnode.h"

#include <optional>
#include <vector>

namespace hotpapers::typeset {

/** What a node is to its neighbours: what it says, and for fractions, functions and the like what they are by nature. */
[[nodiscard]] tex::MathClass mathClass(const tex::MathNode &node);

/** What a binary operator is where it has nothing to join, is ordinary (The TeXbook, page 170 and rules 5 and 6). */
[[nodiscard]] std::vector<tex::MathClass> resolvedClasses(std::vector<tex::MathClass> classes);

/** The space between two neighbours, in em of the style's size (The TeXbook, page 170). */
[[nodiscard]] double mathSpace(tex::MathClass left, tex::MathClass right, tex::MathStyle style);

} // namespace hotpapers::typeset
