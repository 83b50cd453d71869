// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathnode.h"

#include <optional>
#include <vector>

namespace hotpapers::ui {

/** A part of a formula that is text of the math font. */
struct MathRun
{
    QString text = {};
    int script = 0; ///< 1: a superscript, -1: a subscript

    bool operator==(const MathRun &) const = default;
};

/**
 * A formula that rich text can show as it would be set: letters and signs beside each other, and single scripts. Spaces are
 * those of the signs' classes; lines may end behind relations and binary operators alone, as in The TeXbook (page 173).
 * Nothing for what must be set: fractions, roots, accents, scripts above each other.
 */
[[nodiscard]] std::optional<std::vector<MathRun>> mathRuns(const tex::MathNode &formula);

} // namespace hotpapers::ui
