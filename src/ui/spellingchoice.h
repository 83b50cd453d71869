// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings.h"

#include <QObject>

namespace hotpapers::ui {

class Actions;
class ReaderPane;
class SettingsDialog;
class Spelling;

/** How the spelling of notes is checked: as the settings say, while they change. Leads to what is misspelled. */
class SpellingChoice : public QObject
{
    Q_OBJECT
public:
    /** All references must outlive it. */
    SpellingChoice(Spelling &spelling, ReaderPane &reader, const Actions &actions, Settings settings,
                   SettingsWatcher &watcher, QObject *parent);

    void addSettingsTo(SettingsDialog &dialog); ///< a page with what is installed

private:
    void follow();

    Spelling &m_spelling;
    Settings m_settings;
    SettingsWatcher &m_watcher;
};

} // namespace hotpapers::ui
