// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shortcuthint.h"

#include "ui/keymap.h"

#include <QAbstractButton>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr const char *actionProperty = "actionOfHint";
constexpr const char *textProperty = "textOfHint"; // the tool tip without keys

void showKeys(QAbstractButton *button, const KeyMap::Keys &keys)
{
    const QString text = button->property(textProperty).toString();
    button->setToolTip(keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys.first().toString(QKeySequence::NativeText)));
}

} // namespace

void showShortcut(QAbstractButton *button, ActionId action)
{
    const QList<ActionInfo> actions = actionTable();
    const auto info = std::ranges::find(actions, action, &ActionInfo::id);
    button->setProperty(actionProperty, int(action));
    button->setProperty(textProperty, button->toolTip());
    showKeys(button, info == actions.end() ? KeyMap::Keys() : info->shortcuts);
}

void showShortcuts(const QWidget &window, const KeyMap &keys)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        const QVariant action = button->property(actionProperty);
        if (action.isValid()) {
            showKeys(button, keys.keys(ActionId(action.toInt())));
        }
    }
}

} // namespace hotpapers::ui
