// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look.h"

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

Look::Look(QMainWindow &window, Settings settings, SettingsWatcher &watcher)
    : QObject(&window), m_window(window), m_settings(settings), m_watcher(watcher)
{
    if (themeOf(m_settings) != Theme::System) {
        take(Setting::Theme);
    } else {
        applyStyle(Theme::System);
    }
    take(Setting::TextSize);
    connect(&watcher, &SettingsWatcher::changed, this, &Look::take);
    qApp->installEventFilter(this); // the wheel turns over whatever lies on top, which would use it up
}

void Look::take(Setting setting)
{
    if (setting == Setting::Theme) {
        applyTheme(themeOf(m_settings));
    } else if (setting == Setting::TextSize) {
        applyTextSize();
    } else if (setting == Setting::ReadingFont || setting == Setting::ReadingWidth) {
        applyReading();
    } else if (setting == Setting::NotePreview) {
        m_reader->setNotePreviewed(m_settings.value(Setting::NotePreview).toBool());
    }
}

void Look::applyTextSize()
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

void Look::follow(ReaderPane &reader)
{
    m_reader = &reader;
    applyReading();
    take(Setting::NotePreview);
    connect(m_reader, &ReaderPane::notePreviewChosen, this,
            [this](bool previewed) { m_settings.setValue(Setting::NotePreview, previewed); });
}

void Look::applyReading()
{
    m_reader->setReading(m_settings.value(Setting::ReadingFont).toString(),
                         m_settings.value(Setting::ReadingWidth).toInt());
}

void Look::connectActions(const Actions &actions)
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
    QAction *preview = actions[ActionId::PreviewNote];
    const auto showPreviewed = [this, preview] {
        preview->setChecked(m_settings.value(Setting::NotePreview).toBool());
    };
    preview->setCheckable(true);
    showPreviewed();
    connect(preview, &QAction::triggered, this,
            [this](bool previewed) { m_settings.setValue(Setting::NotePreview, previewed); });
    connect(&m_watcher, &SettingsWatcher::changed, preview, showPreviewed);
    connect(actions[ActionId::LargerText], &QAction::triggered, this, &Look::larger);
    connect(actions[ActionId::SmallerText], &QAction::triggered, this, &Look::smaller);
    connect(actions[ActionId::UsualText], &QAction::triggered, this, &Look::usual);
}

void Look::larger()
{
    setTextSize(m_settings.value(Setting::TextSize).toInt() + step);
}

void Look::smaller()
{
    setTextSize(m_settings.value(Setting::TextSize).toInt() - step);
}

void Look::usual()
{
    setTextSize(usualTextSize);
}

void Look::setTextSize(int percent)
{
    m_settings.setValue(Setting::TextSize, std::clamp(percent, leastTextSize, largestTextSize));
}

bool Look::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || !watched->isWidgetType()) {
        return QObject::eventFilter(watched, event);
    }
    const auto &wheel = static_cast<const QWheelEvent &>(*event);
    const bool isOurs = static_cast<const QWidget *>(watched)->window() == &m_window;
    return isOurs && wheel.modifiers() == Qt::ControlModifier && turn(wheel);
}

bool Look::turn(const QWheelEvent &wheel)
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
