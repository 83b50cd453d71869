// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/dollars.h"

#include <algorithm>

namespace hotpapers::tex {

bool isBetweenMathDollars(QStringView between, QChar after)
{
    const QStringView trimmed = between.trimmed();
    if (trimmed.isEmpty()) {
        return false;
    }
    const bool isSpaced = trimmed.size() < between.size();
    if (!isSpaced && !after.isDigit()) {
        return true; // all that Pandoc asks for
    }
    const bool isWord = std::ranges::none_of(trimmed, [](QChar c) { return c.isSpace(); });
    const bool hasTex = std::ranges::any_of(trimmed, [](QChar c) { return QStringView(u"\\^_{").contains(c); });
    const bool isAmount = trimmed.front().isDigit();
    return isAmount ? isWord && hasTex && !after.isDigit() : isWord || hasTex;
}

} // namespace hotpapers::tex
