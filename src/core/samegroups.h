// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/userdata.h"

namespace hotpapers {

/** What was made of the papers of each of these groups is shared(), also where nothing was made of some of them yet. */
[[nodiscard]] UserData sharedWithin(UserData data, const std::vector<std::vector<ArxivId>> &groups, Sharing how);

} // namespace hotpapers
