// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/belowfield.h"

#include <QWidget>

#include <algorithm>

namespace hotpapers::ui {

namespace {

constexpr const char *layerProperty = "panelLayer"; // above 0 of what lies over others

void raise(QWidget &panel, PanelLayer layer)
{
    panel.setProperty(layerProperty, int(layer));
    panel.raise();
    const auto siblings = panel.parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *other : siblings) {
        if (other->property(layerProperty).toInt() > int(layer)) {
            other->raise();
        }
    }
}

} // namespace

void placeBelow(const QWidget &field, QWidget &panel, PanelLayer layer, int start, const QSize &size)
{
    QWidget *window = field.window();
    if (panel.parentWidget() != window) {
        panel.setParent(window);
    }
    const int width = std::min(size.width(), window->width());
    const int left = field.isRightToLeft() ? field.width() - start - width : start;
    const QPoint below = field.mapTo(window, QPoint(left, field.height() + 1));
    const int height = std::min(size.height(), std::max(window->height() - below.y(), 0));
    panel.setGeometry(std::clamp(below.x(), 0, window->width() - width), below.y(), width, height);
    panel.show();
    raise(panel, layer);
}

} // namespace hotpapers::ui
