// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QStringList>

#include <memory>

class QListWidgetItem;

namespace Ui {
class PickDialog;
}

namespace hotpapers::ui {

/** Picks one of some names: typing narrows them, and where it may be, makes a new one. Goes when it is closed. */
class PickDialog : public QDialog
{
    Q_OBJECT
public:
    /** What it says. */
    struct Words
    {
        QString title;
        QString label; ///< with the mnemonic of the field
        QString name; ///< of field and list, for who does not see the label
        QString makeNew = {}; ///< `New list “%1”`: what is offered for what is typed; empty: nothing new can be made
    };

    PickDialog(const Words &words, const QStringList &names, QWidget *parent = nullptr);
    ~PickDialog() override;

signals:
    void picked(int index); ///< of the names
    void named(const QString &name); ///< a new one, as it was typed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow();
    void pick();

    std::unique_ptr<Ui::PickDialog> m_ui;
    QStringList m_names;
    QString m_makeNew;
    QListWidgetItem *m_new; ///< the last one
};

} // namespace hotpapers::ui
