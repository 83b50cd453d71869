// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QStringList>

#include <memory>

namespace Ui {
class NameDialog;
}

namespace hotpapers::ui {

/** Asks for the name of something new; one that is taken is refused while it is typed. Goes when it is closed. */
class NameDialog : public QDialog
{
    Q_OBJECT
public:
    /** What it says. */
    struct Words
    {
        QString title;
        QString taken; ///< what to tell where another has the name
        QString option = {}; ///< of a check box; empty: there is none
    };

    NameDialog(const Words &words, const QString &proposed, const QStringList &taken, QWidget *parent = nullptr);
    ~NameDialog() override;

signals:
    void named(const QString &name, bool option);

private:
    void check();

    std::unique_ptr<Ui::NameDialog> m_ui;
    QStringList m_taken;
    QString m_takenText;
};

} // namespace hotpapers::ui
