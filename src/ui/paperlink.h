// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arxivid.h"

#include <optional>

class QUrl;

namespace hotpapers::ui {

/** The address by which pages of the program lead to a paper: `paper:2107.11817`. No browser gets it. */
[[nodiscard]] QString paperAddress(const ArxivId &paper);

/** The paper that such an address leads to; nothing for any other. */
[[nodiscard]] std::optional<ArxivId> paperOfLink(const QUrl &link);

} // namespace hotpapers::ui
