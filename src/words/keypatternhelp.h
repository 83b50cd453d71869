// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/keypattern.h"

#include <QString>

namespace hotpapers::words {

/** What is wrong with a pattern of citation keys, and what was expected. A sentence or two, without the place. */
[[nodiscard]] QString describe(const KeyPatternError &error);

} // namespace hotpapers::words
