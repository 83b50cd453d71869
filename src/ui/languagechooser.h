// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/language.h"
#include "ui/settings.h"

#include <QList>
#include <QObject>

class QMenu;

namespace hotpapers::ui {

class ReaderPane;

/**
 * Lets the person choose the language that the program speaks, here or in the settings. Another one makes the window anew: it is asked for when
 * each note that was typed is on disk, and not at all where one could not be saved.
 */
class LanguageChooser : public QObject
{
    Q_OBJECT
public:
    static constexpr QLatin1StringView ofTheSystem{"system"};

    /** All must outlive it. `menu` is not seen until there are languages to choose from. */
    LanguageChooser(ReaderPane &reader, QMenu &menu, Settings settings, SettingsWatcher &watcher,
                    QObject *parent = nullptr);

    /** Fills the menu: that of the system, and these. */
    void offer(const QList<Language> &languages);
    [[nodiscard]] const QList<Language> &languages() const { return m_languages; } ///< those that were offered

signals:
    void chosen(); ///< notes are saved: the window can go
    void refused(); ///< a note could not be saved: all stays as it is

private:
    void add(const QString &code, const QString &name);
    void choose(const QString &code);
    void settle();

    ReaderPane &m_reader;
    QMenu &m_menu;
    Settings m_settings;
    QList<Language> m_languages;
    QString m_current; ///< that the window speaks
    QString m_next; ///< chosen, and waiting for notes to be saved
};

} // namespace hotpapers::ui
