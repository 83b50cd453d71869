// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hotpapers::words {

/**
 * What became of another program's list: `“Gardens” is a new reading list of 12 papers.`, and how many of them wait.
 * @param known papers that the library has
 * @param waiting others
 */
[[nodiscard]] QString listSentence(const QString &name, int known, int waiting);

} // namespace hotpapers::words
