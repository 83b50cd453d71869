// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/reference.h"

#include <QByteArray>

namespace hotpapers::formats {

/** A larger file is no list: a library of 20,000 papers with abstracts has some 60 MB. */
inline constexpr qint64 maximumReferenceBytes = 64 * 1024 * 1024;

/**
 * Reads a list of papers in whatever form it comes, told by what it holds, not by its name: BibTeX and BibLaTeX, RIS,
 * CSL-JSON, JSON Lines of this program, CSV, and any other text with arXiv ids or links. UTF-8, UTF-16, or else
 * Windows-1252, which a notice tells. References without an arXiv id are in the list; what repeats an id is not.
 *
 * Any thread; no state. Costs time and memory in proportion to the bytes, whatever they are.
 * @param fileName gives the list its name, and errors their subject
 * @return NotAReadingList for binary data, an empty file, one that is too large, and text without references and ids
 */
[[nodiscard]] Result<ReferenceList> readReferences(const QByteArray &bytes, const QString &fileName = {});

/** What two spellings of a title have in common: its letters and digits, small and without accents; empty for none. */
[[nodiscard]] QString titleKey(const QString &title);

/** The words of a title up to its first formula, of which programs have spellings of their own; for a search. */
[[nodiscard]] QString titleWords(const QString &title);

} // namespace hotpapers::formats
