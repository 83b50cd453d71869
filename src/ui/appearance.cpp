// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance.h"

#include "ui/actions.h"
#include "ui/readerpane.h"
#include "ui/theme.h"

#include <QActionGroup>
#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QMainWindow>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace hotpapers::ui {

namespace {

constexpr int step = 10; // per cent
constexpr int usualTextSize = 100;

Theme themeOf(const Settings &settings)
{
    return themeFromString(settings.value(Setting::Theme).toString());
}

/** The system's font, scaled. */
QFont fontOfSize(int percent)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const double usual = font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF(); // or it is in pixels
    font.setPointSizeF(usual * percent / usualTextSize);
    return font;
}

} // namespace

Appearance::Appearance(QMainWindow &window, Settings settings, SettingsWatcher &watcher)
    : QObject(&window), m_window(window), m_settings(settings), m_watcher(watcher)
{
    if (themeOf(m_settings) != Theme::System) {
        take(Setting::Theme);
    }
    take(Setting::TextSize);
    connect(&watcher, &SettingsWatcher::changed, this, &Appearance::take);
    qApp->installEventFilter(this); // the wheel turns over whatever lies on top, which would use it up
}

void Appearance::take(Setting setting)
{
    if (setting == Setting::Theme) {
        applyTheme(themeOf(m_settings));
    } else if (setting == Setting::TextSize) {
        applyTextSize();
    } else if (setting == Setting::ReadingFont || setting == Setting::ReadingWidth) {
        applyReading();
    }
}

void Appearance::applyTextSize()
{
    const int percent = std::clamp(m_settings.value(Setting::TextSize).toInt(), leastTextSize, largestTextSize);
    const QFont font = fontOfSize(percent);
    if (font.pointSizeF() != m_window.font().pointSizeF()) {
        m_window.setFont(font); // at once: the application tells its windows of its font later
        QApplication::setFont(font);
    }
    const int icon = m_window.style()->pixelMetric(QStyle::PM_ToolBarIconSize) * percent / usualTextSize;
    m_window.setIconSize({icon, icon});
}

void Appearance::follow(ReaderPane &reader)
{
    m_reader = &reader;
    applyReading();
}

void Appearance::applyReading()
{
    m_reader->setReading(m_settings.value(Setting::ReadingFont).toString(),
                         m_settings.value(Setting::ReadingWidth).toInt());
}

void Appearance::connectActions(const Actions &actions)
{
    auto *themes = new QActionGroup(this);
    for (const auto &[id, theme] :
         {std::pair{ActionId::ThemeSystem, Theme::System}, std::pair{ActionId::ThemeLight, Theme::Light},
          std::pair{ActionId::ThemeDark, Theme::Dark}, std::pair{ActionId::ThemeHighContrast, Theme::HighContrast}}) {
        QAction *action = themes->addAction(actions[id]);
        const auto showChosen = [this, action, theme] { action->setChecked(theme == themeOf(m_settings)); };
        action->setCheckable(true);
        showChosen();
        connect(action, &QAction::triggered, this,
                [this, theme] { m_settings.setValue(Setting::Theme, toString(theme)); });
        connect(&m_watcher, &SettingsWatcher::changed, action, showChosen);
    }
    connect(actions[ActionId::LargerText], &QAction::triggered, this, &Appearance::larger);
    connect(actions[ActionId::SmallerText], &QAction::triggered, this, &Appearance::smaller);
    connect(actions[ActionId::UsualText], &QAction::triggered, this, &Appearance::usual);
}

void Appearance::larger()
{
    setTextSize(m_settings.value(Setting::TextSize).toInt() + step);
}

void Appearance::smaller()
{
    setTextSize(m_settings.value(Setting::TextSize).toInt() - step);
}

void Appearance::usual()
{
    setTextSize(usualTextSize);
}

void Appearance::setTextSize(int percent)
{
    m_settings.setValue(Setting::TextSize, std::clamp(percent, leastTextSize, largestTextSize));
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !watched->isWidgetType()) {
        return QObject::eventFilter(watched, event);
    }
    const auto &wheel = static_cast<const QWheelEvent &>(*event);
    const bool isOurs = static_cast<const QWidget *>(watched)->window() == &m_window;
    return isOurs && wheel.modifiers() == Qt::ControlModifier && turn(wheel);
}

bool Appearance::turn(const QWheelEvent &wheel)
{
    m_wheel += wheel.angleDelta().y();
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0) {
        setTextSize(m_settings.value(Setting::TextSize).toInt() + steps * step);
    }
    return true;
}

} // namespace hotpapers::ui
