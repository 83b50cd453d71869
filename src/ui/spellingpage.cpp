// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/spellingpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

SpellingPage::SpellingPage(Settings settings, const SettingsWatcher &watcher, const QList<Language> &dictionaries,
                           QWidget *parent)
    : QWidget(parent), m_settings(settings), m_wanted(new QCheckBox(tr("Check the &spelling of notes"))),
      m_dictionary(new QComboBox)
{
    m_wanted->setObjectName(u"spellingBox"_s);
    m_dictionary->setObjectName(u"dictionaryBox"_s);
    m_dictionary->addItem(tr("The system’s language"), QString());
    for (const Language &dictionary : dictionaries) {
        m_dictionary->addItem(dictionary.name, dictionary.code);
    }
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_wanted);
    form->addRow(tr("&Language of notes:"), m_dictionary);
    auto *hint = new QLabel(tr("No dictionary is installed. As soon as your system has one, such as Hunspell's, it is "
                               "used."));
    hint->setObjectName(u"dictionaryHint"_s);
    hint->setWordWrap(true);
    form->addRow(hint);
    form->setRowVisible(m_dictionary, !dictionaries.isEmpty());
    form->setRowVisible(hint, dictionaries.isEmpty());
    m_wanted->setEnabled(!dictionaries.isEmpty());
    connect(m_wanted, &QCheckBox::toggled, this, [this](bool on) { m_settings.setValue(Setting::CheckSpelling, on); });
    connect(m_dictionary, &QComboBox::activated, this,
            [this] { m_settings.setValue(Setting::Dictionary, m_dictionary->currentData()); });
    connect(&watcher, &SettingsWatcher::changed, this, &SpellingPage::showSettings);
    showSettings();
}

// A dictionary that is not installed any more is not used either.
void SpellingPage::showSettings()
{
    m_wanted->setChecked(m_settings.value(Setting::CheckSpelling).toBool());
    m_dictionary->setCurrentIndex(std::max(m_dictionary->findData(m_settings.value(Setting::Dictionary)), 0));
    m_dictionary->setEnabled(m_wanted->isChecked());
}

void SpellingPage::restoreDefaults()
{
    m_settings.remove(Setting::CheckSpelling);
    m_settings.remove(Setting::Dictionary);
}

} // namespace hotpapers::ui
