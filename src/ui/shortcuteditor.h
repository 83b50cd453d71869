// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/keymap.h"

#include <QWidget>

#include <memory>
#include <optional>

class QKeySequenceEdit;
class QTreeWidgetItem;

namespace Ui {
class ShortcutEditor;
}

namespace hotpapers::ui {

/**
 * All actions with their keys, to be changed: a page for a dialog. A change holds at once. Keys that another action has are
 * not taken before the person said so.
 */
class ShortcutEditor : public QWidget
{
    Q_OBJECT
public:
    /** `keys` must outlive the editor. */
    explicit ShortcutEditor(KeyMap &keys, QWidget *parent = nullptr);
    ~ShortcutEditor() override;

private:
    void fill();
    void addGroup(const QString &title, const QList<ActionId> &actions);
    void showKeys(); ///< of all actions
    void filter(const QString &text);
    void showCurrent();
    void showVerdict(const QString &text, bool canReassign);
    void take(); ///< what was typed
    bool judge(); ///< can what was typed be assigned as it is? Tells why not
    void assign();
    [[nodiscard]] std::optional<ActionId> current() const;
    [[nodiscard]] KeyMap::Keys typed() const; ///< Backspace removes what was there, nothing leaves it

    std::unique_ptr<Ui::ShortcutEditor> m_ui;
    KeyMap &m_keys;
    QList<QTreeWidgetItem *> m_items; ///< of actions
};

/** The editor in a dialog of its own, which goes when it is closed. */
void openShortcutEditor(KeyMap &keys, QWidget *parent);

} // namespace hotpapers::ui
