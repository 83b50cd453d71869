// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dayrange.h"

#include <QDialog>

#include <memory>

namespace Ui {
class DayPrompt;
}

namespace hotpapers::ui {

/** Asks for a day, as one writes it, and tells what is understood. Goes when it is closed. */
class DayPrompt : public QDialog
{
    Q_OBJECT
public:
    /** @param today in local time */
    explicit DayPrompt(QDate today, QWidget *parent = nullptr);
    ~DayPrompt() override;

signals:
    void chosen(hotpapers::DayRange days);

private:
    void read();

    std::unique_ptr<Ui::DayPrompt> m_ui;
    QDate m_today;
    DayRange m_days;
};

} // namespace hotpapers::ui
