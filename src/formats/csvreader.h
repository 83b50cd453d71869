// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reference.h"

#include <optional>

namespace hotpapers::formats {

/**
 * Reads a table of papers: what Zotero, Paperlib, this program and spreadsheets write. Columns are known by their names in
 * the first row, in any order; one must name papers (an arXiv id, a title, a DOI or an address).
 * @param text with `\n` at the ends of lines
 * @return nothing where the first row does not name such columns
 */
[[nodiscard]] std::optional<ReferenceList> readCsv(QStringView text);

} // namespace hotpapers::formats
