// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/highlightformat.h"

#include "ui/contrast.h"
#include "ui/heatcolor.h"

namespace hotpapers::ui {

namespace {

QColor pigment(HighlightColor color)
{
    switch (color) {
    case HighlightColor::Yellow:
        return {0xff, 0xe1, 0x2e};
    case HighlightColor::Green:
        return {0x4c, 0xc3, 0x6a};
    case HighlightColor::Blue:
        return {0x4f, 0xa8, 0xff};
    case HighlightColor::Red:
        return {0xff, 0x6f, 0x8b};
    }
    Q_UNREACHABLE_RETURN({});
}

QTextCharFormat::UnderlineStyle lineBelow(HighlightColor color)
{
    switch (color) {
    case HighlightColor::Yellow:
        return QTextCharFormat::SingleUnderline;
    case HighlightColor::Green:
        return QTextCharFormat::DashUnderline;
    case HighlightColor::Blue:
        return QTextCharFormat::DotLine;
    case HighlightColor::Red:
        return QTextCharFormat::WaveUnderline;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QTextCharFormat highlightFormat(const QPalette &palette, HighlightColor color)
{
    const QColor base = palette.color(QPalette::Base);
    const bool dark = textColorOn(base) == QColor(Qt::white);
    const QColor background = blend(base, pigment(color), isHighContrast(palette) ? 1.0 : dark ? 0.42 : 0.45);
    QTextCharFormat format;
    format.setBackground(background);
    format.setForeground(textColorOn(background));
    format.setUnderlineStyle(lineBelow(color));
    format.setUnderlineColor(textColorOn(background));
    return format;
}

} // namespace hotpapers::ui
