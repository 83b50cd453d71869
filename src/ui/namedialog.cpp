// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/namedialog.h"

#include "core/shelf.h"
#include "ui/announce.h"
#include "ui_namedialog.h"

#include <QPushButton>

namespace hotpapers::ui {

NameDialog::NameDialog(const Words &words, const QString &proposed, const QStringList &taken, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::NameDialog>()), m_taken(taken), m_takenText(words.taken)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    m_ui->nameEdit->setMaxLength(int(maximumShelfName));
    m_ui->nameEdit->setText(shelfName(proposed));
    m_ui->nameEdit->selectAll();
    m_ui->optionBox->setText(words.option);
    m_ui->optionBox->setVisible(!words.option.isEmpty());
    connect(m_ui->nameEdit, &QLineEdit::textChanged, this, &NameDialog::check);
    connect(this, &QDialog::accepted, this,
            [this] { emit named(shelfName(m_ui->nameEdit->text()), m_ui->optionBox->isChecked()); });
    check();
    m_ui->nameEdit->setFocus();
}

NameDialog::~NameDialog() = default;

void NameDialog::check()
{
    const QString name = shelfName(m_ui->nameEdit->text());
    const bool isTaken = m_taken.contains(name, Qt::CaseInsensitive);
    m_ui->faultLabel->setText(isTaken ? m_takenText : QString());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!name.isEmpty() && !isTaken);
    if (isTaken) {
        announce(m_ui->nameEdit, m_takenText);
    }
}

} // namespace hotpapers::ui
