// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace hotpapers::tex {

/**
 * Is what stands between two `$` a formula, not a part of a sentence about money? See readTexText() for the rules.
 * @param after the character behind the closing `$`; null where there is none
 */
[[nodiscard]] bool isBetweenMathDollars(QStringView between, QChar after);

} // namespace hotpapers::tex
