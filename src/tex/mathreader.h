// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathnode.h"

#include <QStringView>

#include <optional>

namespace hotpapers::tex {

/** Groups within groups deeper than this are not read: what lays a tree out may recurse. */
inline constexpr int maximumMathDepth = 40;
/** Longer formulas are not read. In UTF-16 units, delimiters included. */
inline constexpr qsizetype maximumMathLength = 4'000;

/**
 * Reads a formula with its delimiters (`$…$`, `$$…$$`, `\(…\)`, `\[…\]`, `\begin{…}…\end{…}` of display environments)
 * or without them: what LaTeX and amsmath set, and Unicode's characters of mathematics. Nothing where any part of it is
 * not understood, is unbalanced, has hidden characters, or exceeds the bounds above: it is shown as it was written then,
 * never half converted. Costs time in proportion to the text.
 * @param depth of the groups that the formula stands in, where it is part of another
 */
[[nodiscard]] std::optional<Formula> readFormula(QStringView source, int depth = 0);

} // namespace hotpapers::tex
