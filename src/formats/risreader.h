// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reference.h"

namespace hotpapers::formats {

/** Does the text begin with a reference of RIS? */
[[nodiscard]] bool looksLikeRis(QStringView text);

/**
 * Reads RIS (https://en.wikipedia.org/wiki/RIS_(file_format); the specification of 2011 by Thomson Reuters), as Zotero,
 * EndNote, publishers and this program write it: tags that repeat, lines that go on, references whose `ER` is missing.
 * @param text with `\n` at the ends of lines
 */
[[nodiscard]] ReferenceList readRis(QStringView text);

} // namespace hotpapers::formats
