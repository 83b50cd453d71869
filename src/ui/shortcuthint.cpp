// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shortcuthint.h"

#include <QAbstractButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

void showShortcut(QAbstractButton *button, ActionId action)
{
    const QList<ActionInfo> actions = actionTable();
    const auto info = std::ranges::find(actions, action, &ActionInfo::id);
    if (info == actions.end() || info->shortcuts.isEmpty()) {
        return;
    }
    const QString keys = info->shortcuts.first().toString(QKeySequence::NativeText);
    button->setToolTip(u"%1 (%2)"_s.arg(button->toolTip(), keys));
}

} // namespace hotpapers::ui
