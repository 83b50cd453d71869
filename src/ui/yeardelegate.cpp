// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/yeardelegate.h"

#include "models/yearmodel.h"
#include "ui/heatcolor.h"

#include <QPainter>

#include <algorithm>

namespace hotpapers::ui {

using models::YearModel;

namespace {

constexpr double seen = 0.45; // of the text's opacity: enough for what is no text (WCAG 2.2, 1.4.11)

QColor faint(const QPalette &palette, double opacity)
{
    return blend(palette.color(QPalette::Base), palette.color(QPalette::Text), opacity);
}

void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QString &name)
{
    painter->setFont(YearDelegate::nameFont(option.font));
    painter->setPen(faint(option.palette, 0.75));
    const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->drawText(option.rect, int(start | Qt::AlignVCenter), name);
}

void paintShade(QPainter *painter, const QStyleOptionViewItem &option, const QRectF &cell, const QVariant &shade)
{
    if (!shade.isValid()) {
        const double radius = std::max(0.8, cell.width() / 8);
        painter->setPen(Qt::NoPen);
        painter->setBrush(faint(option.palette, seen));
        painter->drawEllipse(cell.center(), radius, radius);
        return;
    }
    painter->setPen(QPen(faint(option.palette, seen), 0.7)); // so that nothing unread is not nothing
    painter->setBrush(heatColor(option.palette, shade.toDouble()));
    painter->drawRoundedRect(cell, 1, 1);
}

void paintFrame(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRectF &cell)
{
    const bool isToday = index.data(YearModel::TodayRole).toBool();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->setBrush(Qt::NoBrush);
    if (isToday || isChosen) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), isChosen ? 1.5 : 1));
        painter->drawRect(cell);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(option.palette.color(QPalette::Text), 1.5));
        painter->drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace

QFont YearDelegate::nameFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(std::max(6.5, font.pointSizeF() * 0.78));
    return small;
}

void YearDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.column() == YearModel::nameColumn) {
        paintName(painter, option, index.data().toString());
    } else if (index.data(YearModel::DayRole).isValid()) {
        const QRectF cell = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
        paintShade(painter, option, cell, index.data(YearModel::ShadeRole));
        paintFrame(painter, option, index, cell);
    }
    painter->restore();
}

} // namespace hotpapers::ui
