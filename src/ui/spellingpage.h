// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/language.h"
#include "ui/settings.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;

namespace hotpapers::ui {

/** A page of the settings: is the spelling of notes checked, and by which of the installed dictionaries? */
class SpellingPage : public QWidget
{
    Q_OBJECT
public:
    /** @param dictionaries where there are none, it says how to come by one */
    SpellingPage(Settings settings, const SettingsWatcher &watcher, const QList<Language> &dictionaries,
                 QWidget *parent = nullptr);

    void restoreDefaults();

private:
    void showSettings();

    Settings m_settings;
    QCheckBox *m_wanted;
    QComboBox *m_dictionary;
};

} // namespace hotpapers::ui
