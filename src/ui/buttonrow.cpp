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
    const QSize all = QWidget::minimumSizeHint();
    return m_worded.isEmpty() ? all : QSize(m_leastWidth, all.height());
}

// Fitting asks for a new layout itself: only other words lead to it again.
bool ButtonRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && !m_worded.isEmpty() && texts() != m_texts) {
        fit();
    }
    return QWidget::event(event);
}

QStringList ButtonRow::texts() const
{
    QStringList texts;
    for (const QToolButton *button : m_worded) {
        texts += button->text();
    }
    return texts;
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
    m_texts = texts();
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
