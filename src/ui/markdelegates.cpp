// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markdelegates.h"

#include "core/paper.h"
#include "models/papertablemodel.h"
#include "ui/cellpaint.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

using models::PaperTableModel;

namespace {

constexpr int aroundCell = 3; // pixels
constexpr int insideChip = 5;
constexpr int betweenChips = 4;

QRect starsOf(const QRect &cell)
{
    return cell.adjusted(aroundCell, 0, -aroundCell, 0);
}

/** A chip that is `room` wide at most, at the start of it. @return how wide it is */
int paintChip(QPainter *painter, const QStyleOptionViewItem &option, const QString &name, const ChipColors &colors,
              const QRect &room)
{
    const QFontMetrics &metrics = option.fontMetrics;
    const QString shown = metrics.elidedText(name, Qt::ElideRight, room.width() - 2 * insideChip);
    const int width = std::min(room.width(), metrics.horizontalAdvance(shown) + 2 * insideChip);
    const int height = std::min(room.height(), metrics.height() + 2);
    const QRect chip(room.left(), room.center().y() - height / 2, width, height);
    const QRect placed = QStyle::visualRect(option.direction, option.rect, chip);
    painter->setPen(colors.edge);
    painter->setBrush(colors.back);
    painter->drawRoundedRect(QRectF(placed).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->setPen(colors.text);
    painter->drawText(placed, Qt::AlignCenter | Qt::TextSingleLine, shown);
    return width;
}

} // namespace

int RatingDelegate::ratingAt(int x, const QRect &cell, Qt::LayoutDirection direction)
{
    const QRect stars = starsOf(cell);
    const int fromStart = direction == Qt::RightToLeft ? stars.right() - x : x - stars.left();
    return std::clamp(fromStart * maximumRating / std::max(1, stars.width()) + 1, 1, maximumRating);
}

void RatingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    paintEmptyCell(painter, option);
    const QVariant rating = index.data(PaperTableModel::RatingRole);
    if (rating.toInt() == 0 && !(option.state & (QStyle::State_Selected | QStyle::State_MouseOver))) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect stars = starsOf(option.rect);
    const qreal side = std::min<qreal>(qreal(stars.width()) / maximumRating, option.fontMetrics.height()) * 0.85;
    const QColor below = option.palette.color(isSelected(option) ? QPalette::Highlight : QPalette::AlternateBase);
    for (int star = 0; star < maximumRating; ++star) {
        const QRect place = QStyle::visualRect(given.direction, stars,
                                               QRect(stars.left() + stars.width() * star / maximumRating, stars.top(),
                                                     stars.width() / maximumRating, stars.height()));
        const QRectF square(QRectF(place).center() - QPointF(side, side) / 2, QSizeF(side, side));
        paintStar(painter, square, star < rating.toInt(), below, faintColor(option));
    }
    painter->restore();
}

void TagsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    paintEmptyCell(painter, option);
    option.direction = given.direction; // of the window, not of the names
    const QStringList tags = index.data(PaperTableModel::TagsRole).toStringList();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect room = option.rect.adjusted(aroundCell, 1, -aroundCell, -1);
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString rest = u"+"_s + QLocale().toString(tags.size() - i);
        const int restWidth = option.fontMetrics.horizontalAdvance(rest) + betweenChips;
        const int kept = i + 1 < tags.size() ? restWidth : 0; // for the number of those that follow
        const int wanted = option.fontMetrics.horizontalAdvance(tags[i]) + 2 * insideChip;
        if (i > 0 && wanted > room.width() - kept) {
            painter->setPen(textColor(option));
            painter->drawText(QStyle::visualRect(option.direction, option.rect, room),
                              int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter), rest);
            break;
        }
        const ChipColors colors = chipColors(m_colors.of(tags[i]), option.palette);
        room.setLeft(room.left() + betweenChips
                     + paintChip(painter, option, tags[i], colors, room.adjusted(0, 0, -kept, 0)));
    }
    painter->restore();
}

} // namespace hotpapers::ui
