// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathnode.h"

namespace hotpapers::tex {

/**
 * A formula as plain text that a person reads: α, x², x_{ij}, a/b, √(x+1), ℝⁿ, 3 × 4. Letters are plain ones, but for
 * double-struck and Fraktur. What has no letters of its own is spelled as Unicode's linear format spells it
 * (https://www.unicode.org/notes/tn28/): `a/b`, `(n¦k)`, `√(x)`, `(a, b; c, d)` for a matrix. One line; no backslash but
 * one that the formula shows. Costs time in proportion to the tree.
 */
[[nodiscard]] QString plainMath(const MathNode &node);

} // namespace hotpapers::tex
