// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spellingchoice.h"

#include "ui/actions.h"
#include "ui/readerpane.h"
#include "ui/settingsdialog.h"
#include "ui/spelling.h"
#include "ui/spellingpage.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

SpellingChoice::SpellingChoice(Spelling &spelling, ReaderPane &reader, const Actions &actions, Settings settings,
                               SettingsWatcher &watcher, QObject *parent)
    : QObject(parent), m_spelling(spelling), m_settings(settings), m_watcher(watcher)
{
    follow();
    reader.setSpelling(spelling);
    connect(&watcher, &SettingsWatcher::changed, this, &SpellingChoice::follow);
    connect(actions[ActionId::NextMisspelling], &QAction::triggered, &reader, &ReaderPane::goToNextMisspelling);
}

void SpellingChoice::follow()
{
    m_spelling.choose(m_settings.value(Setting::CheckSpelling).toBool(),
                      m_settings.value(Setting::Dictionary).toString());
}

void SpellingChoice::addSettingsTo(SettingsDialog &dialog)
{
    auto *page = new SpellingPage(m_settings, m_watcher, Spelling::dictionaries());
    dialog.addPage(page, tr("Spelling"), u"tools-check-spelling"_s, [page] { page->restoreDefaults(); });
}

} // namespace hotpapers::ui
