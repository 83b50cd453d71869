// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <memory>
#include <utility>

class QGridLayout;

namespace Ui {
class KeysDialog;
}

namespace hotpapers::ui {

class KeyMap;

/** All keys on one sheet, by group, in as many columns as there is room for; what is searched for is left. */
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    /** `keys` must outlive the dialog. */
    explicit KeysDialog(const KeyMap &keys, QWidget *parent = nullptr);
    ~KeysDialog() override;

signals:
    void changeRequested(); ///< of the keys

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /** A group of keys with what they do. */
    struct Group
    {
        QString title;
        QList<std::pair<QString, QString>> keys;
    };

    [[nodiscard]] QList<Group> groups() const; ///< those that the search leaves
    [[nodiscard]] int columnCount() const;
    void fill();
    void widenToSheet();
    void addGroup(const Group &group, QGridLayout &column) const;

    std::unique_ptr<Ui::KeysDialog> m_ui;
    const KeyMap &m_keys;
    QWidget *m_sheet = nullptr;
    int m_columns = 0;
};

/** The sheet, which goes when it is closed; from there to the editor of keys. */
void openKeySheet(KeyMap &keys, QWidget *parent);

} // namespace hotpapers::ui
