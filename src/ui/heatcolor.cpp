// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/heatcolor.h"

#include <algorithm>
#include <cmath>

namespace hotpapers::ui {
namespace {

constexpr QColor glow(0xf2, 0x8c, 0x28);

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
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
    return blend(palette.color(QPalette::Base), glow, 0.08 + 0.67 * std::clamp(heat, 0.0, 1.0));
}

QColor textColorOn(const QColor &background)
{
    // Where white on it and black on it have the same contrast ratio: sqrt(1.05 * 0.05) - 0.05.
    return luminance(background) > 0.179 ? Qt::black : Qt::white;
}

} // namespace hotpapers::ui
