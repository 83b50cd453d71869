// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settingsdialog.h"

#include "ui/icons.h"
#include "ui/look.h"
#include "ui_settingsdialog.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

SettingsDialog::SettingsDialog(Settings settings, SettingsWatcher &watcher, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SettingsDialog>()), m_settings(settings)
{
    m_ui->setupUi(this);
    const QStringList icons{u"draw-brush"_s, u"view-readermode"_s, u"view-calendar"_s};
    for (int i = 0; i < m_ui->pages->count(); ++i) {
        new QListWidgetItem(themeIcon(icons.at(i)), m_ui->pages->widget(i)->windowTitle(), m_ui->pageList);
    }
    setUpAppearance();
    setUpReading();
    setUpDigests();
    connect(m_ui->pageList, &QListWidget::currentRowChanged, m_ui->pages, &QStackedWidget::setCurrentIndex);
    m_ui->pageList->setCurrentRow(0);
    fitPageList();
    connect(m_ui->defaultsButton, &QAbstractButton::clicked, this, &SettingsDialog::restoreDefaults);
    connect(&watcher, &SettingsWatcher::changed, this, [this](Setting setting) {
        for (const Control &control : m_controls) {
            if (control.setting == setting) {
                control.show();
            }
        }
    });
}

SettingsDialog::~SettingsDialog() = default;

// The list's own hint forgets what is beside its text.
void SettingsDialog::fitPageList()
{
    QListWidget *list = m_ui->pageList;
    list->setFixedWidth(list->sizeHintForColumn(0) + 2 * (list->frameWidth() + list->spacing() + 2));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitPageList();
    }
}

void SettingsDialog::setUpAppearance()
{
    bind(m_ui->themeBox, Setting::Theme,
         {{u"system"_s, tr("As the system")},
          {u"light"_s, tr("Light")},
          {u"dark"_s, tr("Dark")},
          {u"contrast"_s, tr("High contrast")}});
    bind(m_ui->layoutBox, Setting::Layout,
         {{u"panes"_s, tr("Three panes")},
          {u"wide"_s, tr("Wide: the reader below the table")},
          {u"reading"_s, tr("Reading alone")}});
    m_ui->textSizeBox->setRange(Look::leastTextSize, Look::largestTextSize);
    bind(m_ui->textSizeBox, Setting::TextSize);
    setLanguages({});
}

void SettingsDialog::setUpReading()
{
    bindFont();
    bind(m_ui->widthBox, Setting::ReadingWidth);
    bind(m_ui->delayBox, Setting::MarkReadDelay);
    bind(m_ui->onOpenBox, Setting::MarkReadOnOpen);
    bind(m_ui->onScrollBox, Setting::MarkReadOnScroll);
    bind(m_ui->learnBox, Setting::Learn);
}

void SettingsDialog::setUpDigests()
{
    bind(m_ui->shadeBox, Setting::CalendarShade,
         {{u"heat"_s, tr("Heat")}, {u"papers"_s, tr("Number of papers")}, {u"unread"_s, tr("Unread papers")}});
    bind(m_ui->countBox, Setting::CatchUpCount);
    bind(m_ui->shareBox, Setting::CatchUpShare);
}

void SettingsDialog::setLanguages(const QList<Language> &languages)
{
    Choices choices{{u"system"_s, tr("As the system")}};
    for (const Language &language : languages) {
        choices.emplace_back(language.code, language.name);
    }
    std::erase_if(m_controls, [this](const Control &control) { return control.widget == m_ui->languageBox; });
    m_ui->languageBox->disconnect(this);
    m_ui->languageBox->clear();
    bind(m_ui->languageBox, Setting::Language, choices);
    qobject_cast<QFormLayout *>(m_ui->appearancePage->layout())->setRowVisible(m_ui->languageBox, !languages.isEmpty());
}

void SettingsDialog::addPage(QWidget *page, const QString &title, const QString &icon,
                             std::function<void()> restoreDefaults)
{
    m_ui->pages->addWidget(page);
    m_addedPages.emplace_back(page, std::move(restoreDefaults));
    new QListWidgetItem(themeIcon(icon), title, m_ui->pageList);
    fitPageList();
}

void SettingsDialog::bind(QComboBox *box, Setting setting, const Choices &choices)
{
    for (const auto &[value, name] : choices) {
        box->addItem(name, value);
    }
    connect(box, &QComboBox::activated, this,
            [this, box, setting] { m_settings.setValue(setting, box->currentData()); });
    addControl(box, setting, [this, box, setting] { box->setCurrentIndex(box->findData(m_settings.value(setting))); });
}

void SettingsDialog::bind(QSpinBox *box, Setting setting)
{
    addControl(box, setting, [this, box, setting] { box->setValue(m_settings.value(setting).toInt()); });
    connect(box, &QSpinBox::valueChanged, this, [this, setting](int value) { m_settings.setValue(setting, value); });
}

void SettingsDialog::bind(QAbstractButton *box, Setting setting)
{
    addControl(box, setting, [this, box, setting] { box->setChecked(m_settings.value(setting).toBool()); });
    connect(box, &QAbstractButton::toggled, this, [this, setting](bool on) { m_settings.setValue(setting, on); });
}

/** Two controls for one setting: whether there is a font, and which. */
void SettingsDialog::bindFont()
{
    addControl(m_ui->fontBox, Setting::ReadingFont, [this] {
        const QString family = m_settings.value(Setting::ReadingFont).toString();
        m_ui->ownFontBox->setChecked(!family.isEmpty());
        m_ui->fontBox->setEnabled(!family.isEmpty());
        m_ui->fontBox->setCurrentFont(family.isEmpty() ? font() : QFont(family));
    });
    const auto store = [this] {
        const QString family = m_ui->fontBox->currentFont().family();
        m_settings.setValue(Setting::ReadingFont, m_ui->ownFontBox->isChecked() ? family : QString());
    };
    connect(m_ui->ownFontBox, &QAbstractButton::clicked, this, store);
    connect(m_ui->fontBox, &QComboBox::activated, this, store);
}

void SettingsDialog::addControl(const QWidget *control, Setting setting, std::function<void()> show)
{
    show();
    m_controls.push_back({control, setting, std::move(show)});
}

void SettingsDialog::restoreDefaults()
{
    QWidget *page = m_ui->pages->currentWidget();
    for (const auto &[added, restore] : m_addedPages) {
        if (added == page) {
            restore();
        }
    }
    for (const Control &control : m_controls) {
        if (page->isAncestorOf(control.widget)) {
            m_settings.remove(control.setting);
        }
    }
}

} // namespace hotpapers::ui
