// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchwords.h"

#include <QTextEdit>

#include <vector>

namespace hotpapers::ui {

/** Beyond these, matches on a page are no longer looked for. UTF-16 units; spans. */
inline constexpr qsizetype maximumMatchedText = 60'000;
inline constexpr size_t maximumMatches = 500;

/**
 * Where a search matches on a paper's page (formats/paperhtml.h) as it is shown: positions in the document. Each part is
 * looked at as what it is: title, authors, categories, abstract, tweets; the signal and the list of other days are not.
 */
[[nodiscard]] std::vector<TextSpan> pageMatches(const QTextDocument &page, const std::vector<TextCondition> &search);

/** The paper's abstract on such a page, as a selection. */
[[nodiscard]] QTextCursor abstractOf(QTextDocument &page);

/** How they are shown over the document, which stays as it is. */
[[nodiscard]] QList<QTextEdit::ExtraSelection>
matchSelections(QTextDocument &document, const std::vector<TextSpan> &spans, const QPalette &palette);

} // namespace hotpapers::ui
