// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

#include <algorithm>
#include <array>
#include <utility>

namespace hotpapers::ui {

namespace {

constexpr std::array names = {
    std::pair{Theme::System, QLatin1StringView("system")},
    std::pair{Theme::Light, QLatin1StringView("light")},
    std::pair{Theme::Dark, QLatin1StringView("dark")},
};

struct Colours
{
    QRgb window, base, alternate, button, text, faint, highlight, link;
};

// Near those of Breeze, which the icons are drawn for.
constexpr Colours light = {0xfff3f4f5, 0xffffffff, 0xfff7f8f9, 0xfff8f9fa,
                           0xff232629, 0xff6b7278, 0xff2f7fb5, 0xff1b6ca8};
constexpr Colours dark = {0xff232629, 0xff191b1e, 0xff1f2225, 0xff2d3136,
                          0xffeceef0, 0xff9aa1a8, 0xff2c6f9e, 0xff62b8f2};

QPalette paletteOf(const Colours &colours)
{
    QPalette palette(QColor(colours.button), QColor(colours.window));
    palette.setColor(QPalette::Base, QColor(colours.base));
    palette.setColor(QPalette::AlternateBase, QColor(colours.alternate));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, QColor(colours.text));
        palette.setColor(QPalette::Disabled, role, QColor(colours.faint));
    }
    palette.setColor(QPalette::ToolTipBase, QColor(colours.button));
    palette.setColor(QPalette::PlaceholderText, QColor(colours.faint));
    palette.setColor(QPalette::Highlight, QColor(colours.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(Qt::white));
    palette.setColor(QPalette::Link, QColor(colours.link));
    palette.setColor(QPalette::LinkVisited, QColor(colours.link));
    return palette;
}

Qt::ColorScheme schemeOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return Qt::ColorScheme::Light;
    case Theme::Dark:
        return Qt::ColorScheme::Dark;
    case Theme::System:
        break;
    }
    return Qt::ColorScheme::Unknown;
}

} // namespace

QString toString(Theme theme)
{
    return std::ranges::find(names, theme, &decltype(names)::value_type::first)->second;
}

Theme themeFromString(const QString &text)
{
    const auto *found = std::ranges::find(names, text, &decltype(names)::value_type::second);
    return found == names.end() ? Theme::System : found->first;
}

void applyTheme(Theme theme)
{
    const Qt::ColorScheme wanted = schemeOf(theme);
    QGuiApplication::styleHints()->setColorScheme(wanted);
    const bool obeyed = wanted == Qt::ColorScheme::Unknown || QGuiApplication::styleHints()->colorScheme() == wanted;
    if (obeyed) {
        QApplication::setPalette(QPalette());
    } else {
        QApplication::setPalette(paletteOf(theme == Theme::Dark ? dark : light));
    }
}

} // namespace hotpapers::ui
