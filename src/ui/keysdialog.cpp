// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keysdialog.h"

#include "ui/actions.h"
#include "ui_keysdialog.h"

namespace hotpapers::ui {

KeysDialog::KeysDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::KeysDialog>())
{
    m_ui->setupUi(this);
    QTableWidget *table = m_ui->keysTable;
    for (const ActionInfo &info : actionTable()) {
        if (!info.shortcuts.isEmpty()) {
            const int row = table->rowCount();
            table->insertRow(row);
            table->setItem(row, 0,
                           new QTableWidgetItem(QKeySequence::listToString(info.shortcuts, QKeySequence::NativeText)));
            table->setItem(row, 1, new QTableWidgetItem(plainText(info)));
        }
    }
    table->resizeColumnToContents(0);
}

KeysDialog::~KeysDialog() = default;

} // namespace hotpapers::ui
