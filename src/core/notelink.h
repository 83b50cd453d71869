// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arxivid.h"
#include "core/searchwords.h"

#include <optional>
#include <vector>

namespace hotpapers {

/** A link from a note to a paper: `[[2107.11817]]`, its id as ArxivId::parse() reads it. */
struct NoteLink
{
    ArxivId paper;
    TextSpan span; ///< brackets and all

    bool operator==(const NoteLink &) const = default;
};

/** The link that begins at `at`, if one does. */
[[nodiscard]] std::optional<NoteLink> noteLinkAt(QStringView text, qsizetype at);

/** All links of a text, in order. Linear. */
[[nodiscard]] std::vector<NoteLink> noteLinks(QStringView text);

/** How a link is written. */
[[nodiscard]] QString noteLinkText(const ArxivId &paper);

} // namespace hotpapers
