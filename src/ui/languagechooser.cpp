// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/languagechooser.h"

#include "ui/icons.h"
#include "ui/readerpane.h"

#include <QActionGroup>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

LanguageChooser::LanguageChooser(ReaderPane &reader, QMenu &menu, Settings settings, SettingsWatcher &watcher,
                                 QObject *parent)
    : QObject(parent), m_reader(reader), m_menu(menu), m_settings(settings),
      m_current(m_settings.value(Setting::Language).toString())
{
    m_menu.setIcon(themeIcon(u"globe"_s)); // found also by who cannot read the menu
    m_menu.menuAction()->setVisible(false);
    connect(&m_reader, &ReaderPane::notesSettled, this, &LanguageChooser::settle);
    connect(&watcher, &SettingsWatcher::changed, this, [this](Setting setting) {
        if (setting == Setting::Language) {
            choose(m_settings.value(Setting::Language).toString());
        }
    });
}

void LanguageChooser::offer(const QList<Language> &languages)
{
    m_languages = languages;
    m_menu.clear();
    add(ofTheSystem, tr("Language of the &System"));
    m_menu.addSeparator();
    for (const Language &language : languages) {
        add(language.code, language.name);
    }
    auto *group = new QActionGroup(&m_menu);
    for (QAction *action : m_menu.actions()) {
        group->addAction(action);
    }
    m_menu.menuAction()->setVisible(true);
}

void LanguageChooser::add(const QString &code, const QString &name)
{
    QAction *action = m_menu.addAction(
        name, this, [this, code] { m_settings.setValue(Setting::Language, code); }); // and is told of it
    action->setObjectName(u"language-"_s + code);
    action->setCheckable(true);
    action->setChecked(code == m_current);
}

void LanguageChooser::choose(const QString &code)
{
    m_next = code == m_current ? QString() : code;
    m_reader.flush();
    if (!m_reader.hasUnsavedNotes()) {
        settle();
    }
}

void LanguageChooser::settle()
{
    const QString next = std::exchange(m_next, {});
    if (next.isEmpty()) {
        return;
    }
    if (!m_reader.hasUnsavedNotes()) {
        emit chosen();
        return;
    }
    m_settings.setValue(Setting::Language, m_current);
    if (auto *action = m_menu.findChild<QAction *>(u"language-"_s + m_current)) {
        action->setChecked(true);
    }
    emit refused();
}

} // namespace hotpapers::ui
