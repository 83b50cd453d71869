// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

namespace hotpapers::ui {

/** The palette's base, warmed: from hardly at all at 0 to glowing at 1. Light and dark. */
[[nodiscard]] QColor heatColor(const QPalette &palette, double heat);

/** Black or white, whichever reads better on `background`. */
[[nodiscard]] QColor textColorOn(const QColor &background);

/** `top` laid over `bottom` with this opacity, 0–1. */
[[nodiscard]] QColor blend(const QColor &bottom, const QColor &top, double opacity);

} // namespace hotpapers::ui
