// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace hotpapers::ui {

/** 0 (black) to 1 (white). https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
[[nodiscard]] double relativeLuminance(const QColor &color);

/** Of two opaque colors, in either order: 1 to 21. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/** White on black, as the theme of high contrast is, and those of some systems. */
[[nodiscard]] bool isHighContrast(const QPalette &palette);

/** What text needs: 4.5 (WCAG 2.2, AA), and 7 (AAA) in high contrast. */
[[nodiscard]] double leastContrast(const QPalette &palette);

/** `color`, moved towards black or white as little as it takes to have this contrast with `background`. */
[[nodiscard]] QColor readableOn(const QColor &color, const QColor &background, double least);

/** Text that steps back, and can still be read. @param background Highlight for what is selected */
[[nodiscard]] QColor faintText(const QPalette &palette, QPalette::ColorRole background = QPalette::Base);

} // namespace hotpapers::ui
