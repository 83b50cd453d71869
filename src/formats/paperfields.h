// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"

#include <QString>

namespace hotpapers::formats {

// What several formats say of a paper. Texts are plain, their TeX read, and hidden characters spelled out: each format
// escapes them further in its own way.

/** In one line; `arXiv:2107.11817` where the paper has none. */
[[nodiscard]] QString titleText(const ArxivId &id, const QString &title);
[[nodiscard]] QString titleText(const Paper &paper);
[[nodiscard]] QString abstractText(const Paper &paper); ///< in one line; may be empty
[[nodiscard]] QStringList authorTexts(const QStringList &authors); ///< suffixes with the names that they belong to
[[nodiscard]] QString noteText(const Paper &paper); ///< Markdown, as typed, with `\n` at the end of lines, trimmed
/** Each line but the first, where it is not empty, behind four spaces. */
[[nodiscard]] QString indented(const QString &text);
[[nodiscard]] QStringList tagTexts(const Paper &paper);

/** The primary category, where it looks like one (`cs.LG`, `hep-th`): it comes from a digest. Else empty. */
[[nodiscard]] QString primaryClass(const Paper &paper);
/** All categories that look like one. */
[[nodiscard]] QStringList categoryTexts(const Paper &paper);

/** The DOI that arXiv gives every paper: https://info.arxiv.org/help/doi.html. Case does not count in a DOI. */
[[nodiscard]] QString arxivDoi(const ArxivId &id);

/** The month of submission, by the id: `2021-07`. */
[[nodiscard]] QString isoMonth(const ArxivId &id);

} // namespace hotpapers::formats
