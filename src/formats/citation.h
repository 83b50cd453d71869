// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "formats/citationkey.h"

#include <QString>

namespace hotpapers::formats {

// A paper as one cites it in a message or a text, in a line without its end.

/** `[Title](https://arxiv.org/abs/…)`, with nothing in the title that Markdown takes for markup. */
[[nodiscard]] QString markdownLink(const CitedPaper &paper);

/** `Ada Finch and Jörg van der Linde. Title. arXiv:2107.11817 (2021). https://arxiv.org/abs/2107.11817` */
[[nodiscard]] QString textCitation(const CitedPaper &paper);

} // namespace hotpapers::formats
