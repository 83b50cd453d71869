// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QString>

namespace hotpapers::ui {

/** How the person wants the window: as the system is, or always the same. */
enum class Theme { System, Light, Dark, HighContrast };

[[nodiscard]] QString toString(Theme theme); ///< `system`, `light`, `dark`, `contrast`: as it is stored
[[nodiscard]] Theme themeFromString(const QString &text); ///< System for anything else

/** The colors of a theme, near those of Breeze; of Theme::System, the application's as they are. */
[[nodiscard]] QPalette themePalette(Theme theme);

/**
 * The style with outlines for high contrast, else the one that the program began with; in either no letters are underlined
 * where the language's letters join (scriptstyle.h). To be called again when the language is another.
 */
void applyStyle(Theme theme);

/**
 * Asks the platform for it; where the platform has no such notion, the palette is set. High contrast is white on black,
 * and a style with outlines: no platform has it in a way that could be relied on.
 */
void applyTheme(Theme theme);

} // namespace hotpapers::ui
