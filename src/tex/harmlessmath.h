// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace hotpapers::tex {

/**
 * May this math, from an untrusted source, be given to TeX? Its braces must be balanced as BibTeX and as TeX count
 * them, and it may hold no comment, no `&` or `#`, no `^^` notation, and no command but those known to set math: TeX can
 * read and write files.
 */
[[nodiscard]] bool isHarmlessMath(QStringView math);

} // namespace hotpapers::tex
