// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"
#include "core/paper.h"
#include "core/tag.h"

#include <optional>
#include <vector>

namespace hotpapers {

/** What becomes of the papers of these entries. What is not named stays as it is. */
struct MarkChange
{
    std::vector<EntryId> entries;
    std::optional<bool> starred;
    std::optional<ReadState> state;
    std::optional<ReadState> from = {}; ///< only papers in this state
    std::optional<TagChange> tag = {}; ///< alone, where it is there
    std::optional<int> rating = {}; ///< 0–5; 0: none
    std::optional<Priority> priority = {};

    bool operator==(const MarkChange &) const = default;
};

/** Changes that are made together, all or none; the same form undoes them. */
using MarkChanges = std::vector<MarkChange>;

} // namespace hotpapers
