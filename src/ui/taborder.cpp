// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/taborder.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QStatusBar>
#include <QStyle>
#include <QToolBar>

#include <algorithm>
#include <tuple>
#include <vector>

namespace hotpapers::ui {

namespace {

/** In the window, as if lines were read from left to right. */
QRect placeOf(const QMainWindow &window, const QWidget *widget)
{
    const QRect place(widget->mapTo(&window, QPoint()), widget->size());
    return QStyle::visualRect(window.layoutDirection(), window.rect(), place);
}

/** The parts of the window that are seen, in the order of the eye. */
QList<QWidget *> panes(const QMainWindow &window)
{
    QList<QWidget *> panes;
    for (QWidget *child : window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        const bool isPane = qobject_cast<QToolBar *>(child) || qobject_cast<QDockWidget *>(child)
            || qobject_cast<QStatusBar *>(child) || child == window.centralWidget();
        if (isPane && child->isVisible() && !child->isWindow()) {
            panes.append(child);
        }
    }
    std::ranges::stable_sort(panes, {}, [&window](const QWidget *pane) {
        const int part = qobject_cast<const QToolBar *>(pane) ? 0 : qobject_cast<const QStatusBar *>(pane) ? 2 : 1;
        const QPoint corner = placeOf(window, pane).topLeft();
        return std::tuple(part, corner.x(), corner.y());
    });
    return panes;
}

bool isStop(const QMainWindow &window, const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled()
        && widget->isVisibleTo(&window);
}

/** Those in the pane where Tab stops, and `from`; line by line: what is side by side is on one. */
QList<QWidget *> stops(const QMainWindow &window, const QWidget *pane, const QWidget *from)
{
    std::vector<std::pair<QRect, QWidget *>> left;
    for (QWidget *widget : pane->findChildren<QWidget *>()) {
        if (isStop(window, widget) || widget == from) {
            left.emplace_back(placeOf(window, widget), widget);
        }
    }
    std::ranges::stable_sort(left, {}, [](const auto &stop) { return stop.first.top(); });
    QList<QWidget *> stops;
    while (!left.empty()) {
        const QRect top = left.front().first;
        const auto rest = std::ranges::stable_partition(left, [&top](const auto &stop) {
            return stop.first.center().y() <= top.bottom() && top.center().y() <= stop.first.bottom();
        });
        std::ranges::stable_sort(left.begin(), rest.begin(), {}, [](const auto &stop) { return stop.first.left(); });
        std::ranges::transform(left.begin(), rest.begin(), std::back_inserter(stops),
                               [](const auto &stop) { return stop.second; });
        left.erase(left.begin(), rest.begin());
    }
    return stops;
}

} // namespace

QWidget *nextStop(const QMainWindow &window, QWidget *from, bool forward)
{
    QList<QWidget *> all;
    for (const QWidget *pane : panes(window)) {
        all += stops(window, pane, from);
    }
    const qsizetype at = all.indexOf(from);
    if (at < 0 || all.size() < 2) {
        return nullptr;
    }
    return all[(at + (forward ? 1 : all.size() - 1)) % all.size()];
}

} // namespace hotpapers::ui
