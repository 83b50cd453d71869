// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/daytally.h"
#include "ui/settings.h"

#include <QObject>

#include <map>

class QAction;

namespace hotpapers::ui {

class Actions;
class CalendarPane;

/** What the calendar's days are shaded by: the same in the menu, in the calendar's own field and in the settings. */
class ShadeChoice : public QObject
{
    Q_OBJECT
public:
    ShadeChoice(const Actions &actions, CalendarPane &calendar, Settings settings, const SettingsWatcher &watcher,
                QObject *parent);

private:
    void choose(models::DayShade shade);
    void follow(); ///< the setting, wherever it was changed

    CalendarPane &m_calendar;
    Settings m_settings;
    std::map<models::DayShade, QAction *> m_actions;
};

} // namespace hotpapers::ui
