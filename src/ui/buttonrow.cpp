// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/buttonrow.h"

#include <QEvent>
#include <QLayout>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace hotpapers::ui {

QSize ButtonRow::minimumSizeHint() const
{
    return {m_leastWidth, QWidget::minimumSizeHint().height()};
}

// Words may become longer.
bool ButtonRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest && layout()->minimumSize().width() > width() && width() > m_leastWidth) {
        fold();
    }
    return handled;
}

void ButtonRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ButtonRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LanguageChange) {
        fitIcons();
        fit();
    }
}

// By steps: icons are drawn for whole pixels.
void ButtonRow::fitIcons()
{
    constexpr int step = 8;
    const int size = std::max(2 * step, fontMetrics().height() / step * step);
    for (QToolButton *button : findChildren<QToolButton *>()) {
        button->setIconSize({size, size});
    }
}

int ButtonRow::widthWith(Qt::ToolButtonStyle style)
{
    for (QToolButton *button : m_worded) {
        button->setToolButtonStyle(style);
    }
    layout()->invalidate();
    return layout()->minimumSize().width();
}

void ButtonRow::fit()
{
    if (m_worded.isEmpty()) {
        fitIcons();
        for (QToolButton *button : findChildren<QToolButton *>()) {
            if (button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon) {
                m_worded.append(button);
            }
        }
    }
    if (m_worded.isEmpty()) {
        return;
    }
    const int least = widthWith(Qt::ToolButtonIconOnly);
    for (const auto style : {Qt::ToolButtonTextBesideIcon, Qt::ToolButtonTextOnly, Qt::ToolButtonIconOnly}) {
        if (widthWith(style) <= width()) {
            break;
        }
    }
    if (std::exchange(m_leastWidth, least) != least) {
        updateGeometry();
    }
}

} // namespace hotpapers::ui
