// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/heatcolor.h"

#include "ui/contrast.h"

#include <algorithm>

namespace hotpapers::ui {
namespace {

constexpr QColor glow(0xf2, 0x8c, 0x28);

// High contrast leaves out the middle, on which neither black nor white has the contrast that is asked for.
double opacity(const QPalette &palette, double heat)
{
    if (!isHighContrast(palette)) {
        return 0.08 + 0.67 * heat;
    }
    return heat < 0.5 ? 0.16 + 0.68 * heat : 0.91 + 0.18 * (heat - 0.5);
}

} // namespace

QColor blend(const QColor &bottom, const QColor &top, double opacity)
{
    const auto mix = [opacity](float below, float above) { return float(below + (above - below) * opacity); };
    return QColor::fromRgbF(mix(bottom.redF(), top.redF()), mix(bottom.greenF(), top.greenF()),
                            mix(bottom.blueF(), top.blueF()));
}

QColor heatColor(const QPalette &palette, double heat)
{
    return blend(palette.color(QPalette::Base), glow, opacity(palette, std::clamp(heat, 0.0, 1.0)));
}

QColor textColorOn(const QColor &background)
{
    // Where white on it and black on it have the same contrast ratio: sqrt(1.05 * 0.05) - 0.05.
    return relativeLuminance(background) > 0.179 ? Qt::black : Qt::white;
}

} // namespace hotpapers::ui
