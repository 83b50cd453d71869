// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchquery.h"

#include <QString>

#include <optional>

namespace hotpapers {

/** What a value of a field of numbers, days, flags or ids asks for; nothing where it is no such value. */
[[nodiscard]] std::optional<SearchCondition> conditionOf(SearchField field, QStringView value);

/** Does its range end before it begins? */
[[nodiscard]] bool isReversed(const SearchCondition &condition);

/** Could it become a value of the field if one typed on? */
[[nodiscard]] bool isBeginningOfValue(SearchField field, const QString &value);

/** As conditionOf() reads them; of Number-, Day-, Age-, Flag- and IdConditions. */
[[nodiscard]] QString valueText(const NumberCondition &condition);
[[nodiscard]] QString valueText(const DayCondition &condition);
[[nodiscard]] QString valueText(const AgeCondition &condition);
[[nodiscard]] QString valueText(const FlagCondition &condition);

} // namespace hotpapers
