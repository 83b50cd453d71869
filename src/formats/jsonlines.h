// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"
#include "formats/exportoptions.h"

#include <QJsonObject>

namespace hotpapers::formats {

/**
 * A paper as JSON Lines has it: all that is known of it, but the numbers of the library's own rows. Days and moments are
 * ISO 8601, and null where they are not known. What the paper's earlier entries say otherwise than its latest stands with
 * them; links of a tweet are places in its text, in UTF-16 units.
 */
[[nodiscard]] QJsonObject paperJson(const Paper &paper, const ExportOptions &options = {});

} // namespace hotpapers::formats
