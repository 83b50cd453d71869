// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cellpaint.h"

#include "ui/contrast.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <cmath>
#include <numbers>

namespace hotpapers::ui {

void paintEmptyCell(QPainter *painter, QStyleOptionViewItem option)
{
    option.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_Selected;
}

QColor textColor(const QStyleOptionViewItem &option)
{
    return option.palette.color(isSelected(option) ? QPalette::HighlightedText : QPalette::Text);
}

QColor faintColor(const QStyleOptionViewItem &option)
{
    return faintText(option.palette, isSelected(option) ? QPalette::Highlight : QPalette::AlternateBase);
}

QPainterPath starPath(const QRectF &square)
{
    QPolygonF points;
    for (int i = 0; i < 10; ++i) {
        const qreal angle = std::numbers::pi * (i / 5.0 - 0.5);
        const qreal radius = square.width() / 2 * (i % 2 == 0 ? 1.0 : 0.42);
        points << square.center() + QPointF(std::cos(angle), std::sin(angle)) * radius;
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

void paintStar(QPainter *painter, const QRectF &square, bool full, const QColor &below, const QColor &faint)
{
    painter->setPen(QPen(full ? readableOn(starGold, below, 3) : faint, 1)); // WCAG 1.4.11
    painter->setBrush(full ? QBrush(starGold) : Qt::NoBrush);
    painter->drawPath(starPath(square));
}

} // namespace hotpapers::ui
