// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"

#include <QJsonObject>

namespace hotpapers::formats {

/** A paper as JSON Lines has it. Days and moments are ISO 8601, and null where they are not known. */
[[nodiscard]] QJsonObject paperJson(const Paper &paper);

} // namespace hotpapers::formats
