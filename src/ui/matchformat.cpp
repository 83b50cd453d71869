// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/matchformat.h"

#include "ui/contrast.h"
#include "ui/heatcolor.h"

#include <QPalette>

#include <utility>

namespace hotpapers::ui {

namespace {

constexpr QColor marker(0xff, 0xc1, 0x07);

QTextCharFormat newMatchFormat(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const bool dark = textColorOn(base) == QColor(Qt::white);
    const QColor background = blend(base, marker, isHighContrast(palette) ? 1.0 : dark ? 0.38 : 0.5);
    QTextCharFormat format;
    format.setBackground(background);
    format.setForeground(textColorOn(background));
    return format;
}

} // namespace

QTextCharFormat matchFormat(const QPalette &palette)
{
    static std::pair<qint64, QTextCharFormat> last{-1, {}}; // a table asks for each of its cells
    if (last.first != palette.cacheKey()) {
        last = {palette.cacheKey(), newMatchFormat(palette)};
    }
    return last.second;
}

} // namespace hotpapers::ui
