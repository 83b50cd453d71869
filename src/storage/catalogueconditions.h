// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"
#include "storage/paperset.h"

#include <QDate>

namespace hotpapers::storage {

struct Catalogue;

// The papers for which a condition holds, as far as a Catalogue alone can tell: some milliseconds at a million papers.

/** Of Category, Tweeter, Tag and List. Case does not count. */
[[nodiscard]] PaperSet papersNamed(const Catalogue &catalogue, const TextCondition &condition);
[[nodiscard]] PaperSet papersWith(const Catalogue &catalogue, const NumberCondition &condition);
[[nodiscard]] PaperSet papersWith(const Catalogue &catalogue, const DayCondition &condition);
[[nodiscard]] PaperSet papersWith(const Catalogue &catalogue, const FlagCondition &condition);
/** The days of an age, counted from today. */
[[nodiscard]] DayCondition daysOf(const AgeCondition &condition, QDate today);

} // namespace hotpapers::storage
