// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/menuletters.h"

#include <QKeyEvent>
#include <QMenu>

namespace hotpapers::ui {

bool MenuLetters::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QMenu *>(watched)
        && !static_cast<QKeyEvent *>(event)->text().isEmpty()) {
        event->accept(); // is no shortcut
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hotpapers::ui
