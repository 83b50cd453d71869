// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

#include <memory>

namespace Ui {
class KeysDialog;
}

namespace hotpapers::ui {

/** The table of actions, as a list of keys. */
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeysDialog(QWidget *parent = nullptr);
    ~KeysDialog() override;

private:
    std::unique_ptr<Ui::KeysDialog> m_ui;
};

} // namespace hotpapers::ui
