// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/announce.h"

#include <QAccessible>
#include <QWidget>

namespace hotpapers::ui {

void announce(QWidget *widget, const QString &text)
{
    QAccessibleAnnouncementEvent event(widget, text);
    QAccessible::updateAccessibility(&event);
}

} // namespace hotpapers::ui
