// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QTextCharFormat>

namespace hotpapers::ui {

/** Text that a search matches: on a tint of the palette's base, in black or white, whichever reads better on it. */
[[nodiscard]] QTextCharFormat matchFormat(const QPalette &palette);

} // namespace hotpapers::ui
