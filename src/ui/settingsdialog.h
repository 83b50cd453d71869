// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/language.h"
#include "ui/settings.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QAbstractButton;
class QComboBox;
class QSpinBox;

namespace Ui {
class SettingsDialog;
}

namespace hotpapers::ui {

/**
 * What the person can set, by page. Every change is stored at once, and told by the watcher; a setting that is changed
 * elsewhere shows here. Whoever a setting is about acts on it.
 */
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(Settings settings, SettingsWatcher &watcher, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /** Those that the program speaks; without any there is nothing to choose. */
    void setLanguages(const QList<Language> &languages);
    /** A page that somebody else made. @param restoreDefaults what the button does there */
    void addPage(QWidget *page, const QString &title, const QString &icon, std::function<void()> restoreDefaults);

protected:
    void changeEvent(QEvent *event) override;

private:
    using Choices = std::vector<std::pair<QString, QString>>; ///< value as stored, and name

    void fitPageList();
    void setUpAppearance();
    void setUpReading();
    void setUpDigests();
    void bind(QComboBox *box, Setting setting, const Choices &choices);
    void bind(QSpinBox *box, Setting setting);
    void bind(QAbstractButton *box, Setting setting);
    void bindFont();
    void addControl(const QWidget *control, Setting setting, std::function<void()> show);
    void restoreDefaults();

    struct Control
    {
        const QWidget *widget;
        Setting setting;
        std::function<void()> show; ///< the setting's value
    };

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    Settings m_settings;
    std::vector<Control> m_controls;
    std::vector<std::pair<QWidget *, std::function<void()>>> m_addedPages; ///< and how each restores its defaults
};

} // namespace hotpapers::ui
