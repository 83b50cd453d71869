// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hotpapers::tex {

/**
 * Math with the commands of its characters: `$α ≤ 1$` is `${\alpha} {\leq} 1$`. TeX engines that are not of Unicode stop
 * at the characters themselves. What has no command (mathSymbol()) stays.
 */
[[nodiscard]] QString mathInAscii(QStringView math);

} // namespace hotpapers::tex
