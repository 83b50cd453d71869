// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tex/mathreader.h"

namespace hotpapers::tex {

std::optional<Formula> readFormula(QStringView)
{
    return {};
}

} // namespace hotpapers::tex
