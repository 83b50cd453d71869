// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shadechoice.h"

#include "ui/actions.h"
#include "ui/calendarpane.h"

#include <QAction>
#include <QActionGroup>

namespace hotpapers::ui {

using models::DayShade;

ShadeChoice::ShadeChoice(const Actions &actions, CalendarPane &calendar, Settings settings,
                         const SettingsWatcher &watcher, QObject *parent)
    : QObject(parent), m_calendar(calendar), m_settings(settings),
      m_actions{{DayShade::Heat, actions[ActionId::ShadeHeat]},
                {DayShade::Papers, actions[ActionId::ShadePapers]},
                {DayShade::Unread, actions[ActionId::ShadeUnread]}}
{
    auto *group = new QActionGroup(this);
    for (const auto &[shade, action] : m_actions) {
        group->addAction(action)->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, chosen = shade] { choose(chosen); });
    }
    connect(&m_calendar, &CalendarPane::shadeChosen, this, &ShadeChoice::choose);
    connect(&watcher, &SettingsWatcher::changed, this, [this](Setting setting) {
        if (setting == Setting::CalendarShade) {
            follow();
        }
    });
    follow();
}

void ShadeChoice::choose(DayShade shade)
{
    m_settings.setValue(Setting::CalendarShade, toString(shade));
}

void ShadeChoice::follow()
{
    const DayShade shade = models::dayShadeFromString(m_settings.value(Setting::CalendarShade).toString());
    m_actions.at(shade)->setChecked(true);
    m_calendar.setShade(shade);
}

} // namespace hotpapers::ui
