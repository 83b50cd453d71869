// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace hotpapers::tex {

/** A run of text that is shown in one way. */
struct TexRun
{
    QString text = {};
    bool math = false; ///< `text` is TeX, with its delimiters, as it was written
    bool emphasis = false;
    bool bold = false;
    bool code = false;
    QString href = {}; ///< of \url and \href; untrusted; empty where there is none

    bool operator==(const TexRun &) const = default;
};

/**
 * Reads the TeX that titles and abstracts on arXiv hold outside of their math: text styles (`\emph{}`, `\textbf{}`,
 * `{\it …}`, …), `\url{}`, `\href{}{}`, accents (`\"o`, `\c{c}`), letters (`\ss`, `\o`), escaped characters (`\%`),
 * `quotes''`, dashes and ties. Math (`$…$`, `$$…$$`, `\(…\)`, `\[…\]`) stays as it was written, and so does all that is
 * unknown or unbalanced. Costs time and memory in proportion to the text, whatever it is.
 */
[[nodiscard]] std::vector<TexRun> readTexText(QStringView text);

/** The same as plain text; a link that its text does not name follows it in brackets. */
[[nodiscard]] QString texPlainText(QStringView text);

} // namespace hotpapers::tex
