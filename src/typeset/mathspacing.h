// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathnode.h"

namespace hotpapers::typeset {

/** What a node is to its neighbours: what it says, and for fractions, functions and the like what they are by nature. */
[[nodiscard]] tex::MathClass mathClass(const tex::MathNode &node);

/** The space between two neighbours, in em of the style's size (The TeXbook, page 170). */
[[nodiscard]] double mathSpace(tex::MathClass left, tex::MathClass right, tex::MathStyle style);

} // namespace hotpapers::typeset
