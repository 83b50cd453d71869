// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"

#include <vector>

namespace hotpapers::services {

/** More entries are no digest that is read again: see formats/digestlayout.cpp. */
inline constexpr size_t maximumSelection = 10'000;

/**
 * A digest of entries that stood in several: each keeps its bytes, with its rank. It is about all days from the first
 * digest to the last, and says that it was generated in 1970: so an import never puts it in the place of a digest of the
 * same days (digestchoice.h).
 * @param entries at least one; @param title of the selection, which its description says
 */
[[nodiscard]] Digest selectionDigest(std::vector<Appearance> entries, const QString &title);

} // namespace hotpapers::services
