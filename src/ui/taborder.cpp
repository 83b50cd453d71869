// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/taborder.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>
#include <tuple>

namespace hotpapers::ui {

namespace {

/** A pane, or those that it is split into. */
void addParts(QWidget *pane, QList<QWidget *> &parts)
{
    const auto *splitter = qobject_cast<QSplitter *>(pane);
    if (!splitter) {
        parts.append(pane);
        return;
    }
    for (int i = 0; i < splitter->count(); ++i) {
        addParts(splitter->widget(i), parts);
    }
}

/** The widgets in it that Tab stops at, as it does now. */
QList<QWidget *> stops(const QWidget &pane)
{
    QList<QWidget *> stops;
    QWidget *first = pane.window();
    for (QWidget *widget = first->nextInFocusChain(); widget != first; widget = widget->nextInFocusChain()) {
        if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && pane.isAncestorOf(widget)) {
            stops.append(widget);
        }
    }
    return stops;
}

} // namespace

TabOrder::TabOrder(QMainWindow &window) : QObject(&window), m_window(window)
{
    for (const QDockWidget *dock : window.findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
        connect(dock, &QDockWidget::dockLocationChanged, this, &TabOrder::follow, Qt::QueuedConnection);
        connect(dock, &QDockWidget::visibilityChanged, this, &TabOrder::follow, Qt::QueuedConnection);
    }
}

QList<QWidget *> TabOrder::panes() const
{
    QList<QWidget *> panes;
    for (QToolBar *bar : m_window.findChildren<QToolBar *>(Qt::FindDirectChildrenOnly)) {
        panes.append(bar);
    }
    for (QDockWidget *dock : m_window.findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
        if (dock->isVisible() && !dock->isFloating()) {
            panes.append(dock);
        }
    }
    addParts(m_window.centralWidget(), panes);
    std::ranges::stable_sort(panes, {}, [this](const QWidget *pane) {
        const QPoint corner = pane->mapTo(&m_window, QPoint());
        const int start = m_window.isRightToLeft() ? m_window.width() - corner.x() - pane->width() : corner.x();
        return std::tuple(!qobject_cast<const QToolBar *>(pane), start, corner.y());
    });
    panes.append(m_window.statusBar());
    return panes;
}

void TabOrder::follow()
{
    QWidget *before = nullptr;
    for (const QWidget *pane : panes()) {
        for (QWidget *stop : stops(*pane)) {
            if (before) {
                QWidget::setTabOrder(before, stop);
            }
            before = stop;
        }
    }
}

} // namespace hotpapers::ui
