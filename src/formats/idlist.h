// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reference.h"

namespace hotpapers::formats {

/**
 * The arXiv ids and links in any text, in order, each once; see ArxivMentions for what is one. What looks like one and is
 * none (`arXiv:2113.00001`, of a thirteenth month) is told by a notice for its line.
 * @param text with `\n` at the ends of lines
 */
[[nodiscard]] ReferenceList readIdList(QStringView text);

} // namespace hotpapers::formats
