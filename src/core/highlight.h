// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"
#include "core/searchwords.h"

#include <array>
#include <optional>

namespace hotpapers {

using HighlightId = Id<struct HighlightTag>;

/** What a passage is marked with. Stored by number: append only. */
enum class HighlightColor { Yellow = 1, Green = 2, Blue = 3, Red = 4 };

inline constexpr std::array highlightColors = {HighlightColor::Yellow, HighlightColor::Green, HighlightColor::Blue,
                                               HighlightColor::Red};

/** The one after it; the first after the last. */
[[nodiscard]] HighlightColor nextColor(HighlightColor color);

/**
 * A passage that the person marked in an abstract as it is shown: plain text, formulas too, every run of white space one
 * space. It is known by where it stood, what it says and what stood around it, so that a corrected abstract still has it.
 */
struct Highlight
{
    HighlightId id = {}; ///< within a library
    HighlightColor color = HighlightColor::Yellow;
    qsizetype start = 0; ///< UTF-16 units
    QString text = {};
    QString before = {}; ///< up to highlightContext units
    QString after = {};
    qint64 changedAt = 0; ///< seconds since 1970 (UTC), where it is user data; 0: not known

    bool operator==(const Highlight &) const = default;
};

inline constexpr qsizetype highlightContext = 40; ///< UTF-16 units that are kept before and after a passage

/** This part of an abstract, marked. Spaces at its ends are left out: what is left may be empty. */
[[nodiscard]] Highlight highlighted(QStringView abstract, TextSpan span, HighlightColor color);

/**
 * Where a passage stands in an abstract, which may have been corrected since: where it stood, if it still says the same
 * there; else where it says the same amid what is most like its surroundings (a short one has to have some of them); else
 * where it says what is most like it, with up to three in ten characters changed; else nowhere. Costs time by the product
 * of both lengths, and gives up where that is too much for a page to wait for.
 */
[[nodiscard]] std::optional<TextSpan> findHighlight(QStringView abstract, const Highlight &highlight);

} // namespace hotpapers
