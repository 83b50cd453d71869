// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchwords.h"

#include <vector>

namespace hotpapers::formats {

/** What a line of a note stands in, by the lines above it. */
enum class NoteContext { Prose, Backticks, Tildes, Dollars, Brackets }; ///< fences of code, displayed formulas

/** A line of a note, as one reads it for its spelling. */
struct NoteLine
{
    std::vector<TextSpan> words = {}; ///< that a dictionary can judge, in order
    NoteContext after = NoteContext::Prose; ///< what the next line stands in

    bool operator==(const NoteLine &) const = default;
};

/**
 * Finds the words of a note's line that are prose. Left out are code, formulas and commands of TeX, links to papers, the
 * addresses of links, tags of HTML, quotes (`> `); and names of things: words with digits, underscores, dots or capitals
 * inside, those behind @ and #, single letters. Scripts that put no space between words have none. A hostile line may cost
 * time by the square of its length: give it none that are too long to be laid out.
 */
[[nodiscard]] NoteLine readNoteLine(QStringView line, NoteContext before);

} // namespace hotpapers::formats
