// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/facetdelegate.h"

#include "ui/heatcolor.h"

#include <QPainter>

#include <algorithm>

namespace hotpapers::ui {

namespace {

constexpr int barHeight = 2; // pixels

} // namespace

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant share = index.data(ShareRole);
    if (!share.isValid()) {
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const QColor base = option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
    const QColor mark = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Link);
    QRect bar = option.rect.adjusted(4, 0, -4, -1);
    bar.setTop(bar.bottom() - barHeight + 1);
    const int width = std::max(int(bar.width() * std::clamp(share.toDouble(), 0.0, 1.0)), barHeight);
    const QRect part = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignTop, {width, barHeight}, bar);
    painter->fillRect(part, blend(base, mark, 0.55));
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index).grownBy({0, 0, 0, 2 * barHeight});
}

} // namespace hotpapers::ui
