// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dayprompt.h"

#include "ui/daytext.h"
#include "ui_dayprompt.h"
#include "words/words.h"

#include <QLocale>
#include <QPushButton>

namespace hotpapers::ui {

DayPrompt::DayPrompt(QDate today, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::DayPrompt>()), m_today(today)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Go"));
    connect(m_ui->dayEdit, &QLineEdit::textChanged, this, &DayPrompt::read);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(m_days); });
    read();
}

DayPrompt::~DayPrompt() = default;

void DayPrompt::read()
{
    const QLocale locale;
    const QString text = m_ui->dayEdit->text();
    m_days = daysFromText(text, m_today, locale);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(m_days.isValid());
    if (m_days.isValid()) {
        m_ui->dayMeant->setText(m_days.isOneDay() ? locale.toString(m_days.first, QLocale::LongFormat)
                                                  : words::name(m_days));
    } else {
        m_ui->dayMeant->setText(tr("For example %1, %2, %3, a weekday, or a month like %4.")
                                    .arg(tr("yesterday"), locale.toString(m_today, QLocale::ShortFormat),
                                         words::isolated(m_today.toString(Qt::ISODate)),
                                         monthExample(m_today, locale)));
    }
}

} // namespace hotpapers::ui
