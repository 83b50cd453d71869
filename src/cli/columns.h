// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hotpapers::cli {

/** How many columns of a terminal a text takes, by wcwidth(3): an ideograph two, a mark none. */
[[nodiscard]] int columnsOf(const QString &text);

/** The text in lines of at most 80 columns that begin at `column`, as far as it has places to break (UAX #14). */
[[nodiscard]] QString wrapped(const QString &text, int column);

} // namespace hotpapers::cli
