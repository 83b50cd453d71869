// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathnode.h"

#include <QString>

#include <optional>
#include <vector>

namespace hotpapers::tex {

/** A run of text that is shown in one way. */
struct TexRun
{
    QString text = {};
    bool math = false; ///< `text` is TeX, with its delimiters, as it was written
    std::optional<Formula> formula = {}; ///< of math, where all of it could be read
    bool emphasis = false;
    bool bold = false;
    bool code = false;
    QString href = {}; ///< of \url and \href; untrusted; empty where there is none

    bool operator==(const TexRun &) const = default;
};

/**
 * Reads the TeX that titles and abstracts on arXiv hold: text styles (`\emph{}`, `\textbf{}`, `{\it …}`, …), `\url{}`,
 * `\href{}{}`, `\cite{}` (as [key]), `\footnote{}` (in brackets), accents (`\"o`, `\c{c}`), letters (`\ss`, `\o`),
 * escaped characters (`\%`), `quotes''`, dashes and ties; math (`$…$`, `$$…$$`, `\(…\)`, `\[…\]`), also commands of math
 * that forgot their dollars. An author's own macro, whose definition nobody has, is shown by its name (`\methodname`). What
 * is unknown besides, or unbalanced, stays as it was written. Costs time and memory in proportion to the text, whatever
 * it is.
 *
 * A `$` begins a formula by Pandoc's rules (https://pandoc.org/MANUAL.html#extension-tex_math_dollars): no space behind
 * the opening one, none before the closing one and no digit behind it, so that `$5 and $10` stays money. What is no money
 * for other reasons may break them, as authors do: `$\times$256`, `$ AP $`, `$ \alpha = 1 $`.
 */
[[nodiscard]] std::vector<TexRun> readTexText(QStringView text);

/**
 * The same, of words within a formula; nothing where any command is unknown.
 * @param depth of the groups that the words stand in, see maximumMathDepth
 */
[[nodiscard]] std::optional<std::vector<TexRun>> readKnownTexText(QStringView text, int depth);

/** The same as plain text, formulas as plainMath() gives them; a link that its text does not name follows in brackets. */
[[nodiscard]] QString texPlainText(QStringView text);

} // namespace hotpapers::tex
