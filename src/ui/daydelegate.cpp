// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/daydelegate.h"

#include "models/calendarmodel.h"
#include "ui/contrast.h"
#include "ui/heatcolor.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace hotpapers::ui {

using models::CalendarModel;
namespace {

constexpr double radius = 4;

QFont smallFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(std::max(6.5, font.pointSizeF() * 0.78));
    small.setBold(true);
    return small;
}

QColor background(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant shade = index.data(CalendarModel::ShadeRole);
    if (!shade.isValid()) {
        return option.palette.color(QPalette::Base);
    }
    const QColor heat = heatColor(option.palette, shade.toDouble());
    const bool inMonth = index.data(CalendarModel::InMonthRole).toBool();
    return inMonth ? heat : blend(option.palette.color(QPalette::Base), heat, 0.4);
}

QColor foreground(const QStyleOptionViewItem &option, const QModelIndex &index, const QColor &background)
{
    const bool plain =
        index.data(CalendarModel::ShadeRole).isValid() && index.data(CalendarModel::InMonthRole).toBool();
    const QColor pale = blend(background, option.palette.color(QPalette::Text), 0.55);
    return plain ? textColorOn(background) : readableOn(pale, background, leastContrast(option.palette));
}

// The day with its unread count below, together in the middle.
void paintNumbers(QPainter *painter, const QRectF &cell, const QString &day, int unread)
{
    const QFont small = smallFont(painter->font());
    const double dayHeight = QFontMetricsF(painter->font()).height();
    const double height = dayHeight + QFontMetricsF(small).height();
    const QRectF numbers(cell.left(), cell.center().y() - height / 2, cell.width(), height);
    painter->drawText(numbers, Qt::AlignHCenter | Qt::AlignTop, day);
    painter->setFont(small);
    const QString count = unread > 999 ? QStringLiteral("999+") : QLocale().toString(unread);
    painter->drawText(numbers, Qt::AlignHCenter | Qt::AlignBottom, count);
}

void paintFrame(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRectF &cell)
{
    const QColor highlight = option.palette.color(QPalette::Highlight);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(highlight, 2));
        painter->drawRoundedRect(cell, radius, radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(option.palette.color(QPalette::Text), 1, Qt::DotLine));
        painter->drawRoundedRect(cell.adjusted(2.5, 2.5, -2.5, -2.5), radius - 2, radius - 2);
    }
    if (index.data(CalendarModel::TodayRole).toBool()) {
        const double middle = cell.center().x();
        painter->setPen(QPen(highlight, 2));
        painter->drawLine(QPointF(middle - 7, cell.bottom() - 3), QPointF(middle + 7, cell.bottom() - 3));
    }
}

} // namespace

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem day = option;
    initStyleOption(&day, index);
    const QRectF cell = QRectF(day.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const QColor below = background(day, index);
    const int unread = index.data(CalendarModel::UnreadRole).toInt();

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(cell, radius, radius);
    painter->fillPath(shape, below);
    painter->setPen(foreground(day, index, below));
    painter->setFont(day.font);
    const bool hasRoom = day.rect.height() >= sizeHint(day, index).height(); // as in low windows it has not
    if (unread == 0 || !hasRoom) {
        painter->drawText(cell, Qt::AlignCenter, day.text);
    } else {
        paintNumbers(painter, cell, day.text, unread);
    }
    painter->setBrush(Qt::NoBrush);
    paintFrame(painter, day, index, cell);
    painter->restore();
}

QSize DayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QFontMetrics number(option.font);
    const QFontMetrics count(smallFont(option.font));
    return {count.horizontalAdvance(QStringLiteral("999+")) + 6, number.height() + count.height() + 2};
}

} // namespace hotpapers::ui
