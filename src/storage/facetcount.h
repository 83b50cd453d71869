// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/facets.h"
#include "storage/paperset.h"

namespace hotpapers::storage {

struct Catalogue;

/** How papers divide. Some 30 ms for a million. */
[[nodiscard]] Facets facetsOf(const Catalogue &catalogue, const PaperSet &papers);

} // namespace hotpapers::storage
