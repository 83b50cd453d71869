// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mirroreddocks.h"

#include <QDockWidget>
#include <QMainWindow>

namespace hotpapers::ui {

QByteArray saveDocks(const QMainWindow &window)
{
    return window.saveState(window.layoutDirection());
}

bool restoreDocks(QMainWindow &window, const QByteArray &state)
{
    const Qt::LayoutDirection other = window.isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft;
    if (window.restoreState(state, window.layoutDirection())) {
        return true;
    }
    if (!window.restoreState(state, other)) {
        return false;
    }
    mirrorDocks(window);
    return true;
}

void mirrorDocks(QMainWindow &window)
{
    const auto docks = window.findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly);
    QList<QDockWidget *> moved;
    QList<int> widths;
    for (QDockWidget *dock : docks) {
        const Qt::DockWidgetArea area = window.dockWidgetArea(dock);
        if (dock->isFloating() || (area != Qt::LeftDockWidgetArea && area != Qt::RightDockWidgetArea)) {
            continue;
        }
        const bool isHidden = dock->isHidden();
        moved.append(dock);
        widths.append(dock->width());
        window.addDockWidget(area == Qt::LeftDockWidgetArea ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, dock);
        dock->setHidden(isHidden);
    }
    window.resizeDocks(moved, widths, Qt::Horizontal);
}

} // namespace hotpapers::ui
