// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paperhtmlwords.h"

namespace hotpapers::words {

/** The words of a paper's page, for the reader pane and for the commands alike. */
[[nodiscard]] PaperHtmlWords paperHtmlWords();

} // namespace hotpapers::words
