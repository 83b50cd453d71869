// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/keypattern.h"

#include <QString>

namespace hotpapers::words {

/** What is wrong with a pattern of citation keys, and what was expected. A sentence or two, without the place. */
[[nodiscard]] QString describe(const KeyPatternError &error);

/** What each field stands for, in the order of keyFieldNames(): `[auth]: the first author's family name`. */
[[nodiscard]] QStringList keyFieldHelp();

} // namespace hotpapers::words
