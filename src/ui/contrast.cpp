// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contrast.h"

#include "ui/heatcolor.h"

#include <algorithm>
#include <cmath>

namespace hotpapers::ui {

double relativeLuminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({relativeLuminance(one), relativeLuminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

bool isHighContrast(const QPalette &palette)
{
    return palette.color(QPalette::Base) == QColor(Qt::black) && palette.color(QPalette::Text) == QColor(Qt::white);
}

double leastContrast(const QPalette &palette)
{
    return isHighContrast(palette) ? 7 : 4.5;
}

QColor readableOn(const QColor &color, const QColor &background, double least)
{
    constexpr double step = 0.05;
    const QColor end = textColorOn(background);
    QColor readable = color;
    for (double part = step; part <= 1 && contrastRatio(readable, background) < least; part += step) {
        readable = QColor(blend(color, end, part).rgb()); // in 8 bits a channel, as it will be painted
    }
    return readable;
}

QColor faintText(const QPalette &palette, QPalette::ColorRole background)
{
    const QColor below = palette.color(background);
    const QColor text = palette.color(background == QPalette::Highlight ? QPalette::HighlightedText : QPalette::Text);
    return readableOn(blend(below, text, 0.45), below, leastContrast(palette));
}

} // namespace hotpapers::ui
