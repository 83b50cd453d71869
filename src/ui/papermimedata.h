// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"

#include <vector>

class QMimeData;

namespace hotpapers::ui {

/**
 * What other programs get of papers that are dragged to them, beside what this one gets: their citations as text, a line
 * each, and the addresses of their pages at arXiv.org, in the same order. Of more than maximumDragged papers nothing.
 */
void addCitations(QMimeData &data, const std::vector<PaperRow> &papers);

inline constexpr size_t maximumDragged = 1000; ///< papers

} // namespace hotpapers::ui
