// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hotpapers::ui {

/** How the person wants the window: as the system is, or always the same. */
enum class Theme { System, Light, Dark };

[[nodiscard]] QString toString(Theme theme); ///< `system`, `light`, `dark`: as it is stored
[[nodiscard]] Theme themeFromString(const QString &text); ///< System for anything else

/** Asks the platform for it; where the platform has no such notion, the palette is set. */
void applyTheme(Theme theme);

} // namespace hotpapers::ui
