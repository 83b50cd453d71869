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

RestoredDocks restoreDocks(QMainWindow &window, const QByteArray &state)
{
    const Qt::LayoutDirection other = window.isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft;
    if (window.restoreState(state, window.layoutDirection())) {
        return RestoredDocks::Yes;
    }
    if (!window.restoreState(state, other)) {
        return RestoredDocks::No;
    }
    mirrorDocks(window);
    return RestoredDocks::Mirrored;
}

void mirrorDocks(QMainWindow &window)
{
    const auto docks = window.findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly);
    for (QDockWidget *dock : docks) {
        const Qt::DockWidgetArea area = window.dockWidgetArea(dock);
        if (dock->isFloating() || (area != Qt::LeftDockWidgetArea && area != Qt::RightDockWidgetArea)) {
            continue;
        }
        const bool isHidden = dock->isHidden();
        window.addDockWidget(area == Qt::LeftDockWidgetArea ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, dock);
        dock->setHidden(isHidden);
    }
}

} // namespace hotpapers::ui
