// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme.h"

#include "ui/contraststyle.h"
#include "ui/scriptstyle.h"

#include <QApplication>
#include <QLocale>
#include <QPalette>
#include <QStyle>
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
    std::pair{Theme::HighContrast, QLatin1StringView("contrast")},
};

struct Colors
{
    QRgb window, base, alternate, button, text, faint, highlight, highlighted, link;
};

// Near those of Breeze, which the icons are drawn for. A test holds every pair to the contrast that WCAG asks for.
constexpr Colors light = {0xfff3f4f5, 0xffffffff, 0xfff7f8f9, 0xfff8f9fa, 0xff232629,
                          0xff646b71, 0xff2a75a9, 0xffffffff, 0xff1b6ca8};
constexpr Colors dark = {0xff232629, 0xff191b1e, 0xff1f2225, 0xff2d3136, 0xffeceef0,
                         0xff9aa1a8, 0xff2c6f9e, 0xffffffff, 0xff62b8f2};
constexpr Colors contrast = {0xff000000, 0xff000000, 0xff141414, 0xff141414, 0xffffffff,
                             0xffcccccc, 0xffffe100, 0xff000000, 0xff8ad4ff};

QPalette paletteOf(const Colors &colors)
{
    QPalette palette(QColor(colors.button), QColor(colors.window));
    palette.setColor(QPalette::Base, QColor(colors.base));
    palette.setColor(QPalette::AlternateBase, QColor(colors.alternate));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, QColor(colors.text));
        palette.setColor(QPalette::Disabled, role, QColor(colors.faint));
    }
    palette.setColor(QPalette::ToolTipBase, QColor(colors.button));
    palette.setColor(QPalette::PlaceholderText, QColor(colors.faint));
    palette.setColor(QPalette::Highlight, QColor(colors.highlight));
    palette.setColor(QPalette::Accent, QColor(colors.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(colors.highlighted));
    palette.setColor(QPalette::Link, QColor(colors.link));
    palette.setColor(QPalette::LinkVisited, QColor(colors.link));
    return palette;
}

Qt::ColorScheme schemeOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return Qt::ColorScheme::Light;
    case Theme::Dark:
    case Theme::HighContrast:
        return Qt::ColorScheme::Dark;
    case Theme::System:
        break;
    }
    return Qt::ColorScheme::Unknown;
}

} // namespace

void applyStyle(Theme theme)
{
    const bool joined = joinsLetters(QLocale());
    const auto *ours = qobject_cast<ScriptStyle *>(QApplication::style());
    const bool isOutlined = qobject_cast<ContrastStyle *>(QApplication::style());
    const QString usual = ours ? ours->usualStyle() : QApplication::style()->name();
    if (theme == Theme::HighContrast) {
        if (!isOutlined) {
            QApplication::setStyle(new ContrastStyle(usual));
        }
    } else if (joined && (!ours || isOutlined)) {
        QApplication::setStyle(new ScriptStyle(usual, usual));
    } else if (!joined && ours) {
        QApplication::setStyle(usual);
    }
}

QString toString(Theme theme)
{
    return std::ranges::find(names, theme, &decltype(names)::value_type::first)->second;
}

Theme themeFromString(const QString &text)
{
    const auto *found = std::ranges::find(names, text, &decltype(names)::value_type::second);
    return found == names.end() ? Theme::System : found->first;
}

QPalette themePalette(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return paletteOf(light);
    case Theme::Dark:
        return paletteOf(dark);
    case Theme::HighContrast:
        return paletteOf(contrast);
    case Theme::System:
        break;
    }
    return QGuiApplication::palette();
}

void applyTheme(Theme theme)
{
    const Qt::ColorScheme wanted = schemeOf(theme);
    QGuiApplication::styleHints()->setColorScheme(wanted);
    const bool obeyed = wanted == Qt::ColorScheme::Unknown || QGuiApplication::styleHints()->colorScheme() == wanted;
    applyStyle(theme);
    if (obeyed && theme != Theme::HighContrast) {
        QApplication::setPalette(QPalette());
    } else {
        QApplication::setPalette(themePalette(theme));
    }
}

} // namespace hotpapers::ui
