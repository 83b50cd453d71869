// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paperdelegates.h"

#include "core/paper.h"
#include "models/papertablemodel.h"
#include "ui/cellpaint.h"
#include "ui/contrast.h"
#include "ui/heatcolor.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace hotpapers::ui {

using models::PaperTableModel;

namespace {

/** A square of some `part` of the line height, in the middle of the cell. */
QRectF middle(const QStyleOptionViewItem &option, qreal part)
{
    const qreal size = option.fontMetrics.height() * part;
    return {QRectF(option.rect).center() - QPointF(size, size) / 2, QSizeF(size, size)};
}

void paintState(QPainter *painter, const QStyleOptionViewItem &option, ReadState state)
{
    const QRectF rect = middle(option, 0.5);
    const QColor accent = isSelected(option) ? textColor(option) : option.palette.color(QPalette::Link);
    painter->setPen(QPen(state == ReadState::Unread || state == ReadState::Reading ? accent : faintColor(option), 1.3));
    if (state == ReadState::Skipped) {
        painter->drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
        return;
    }
    painter->setBrush(state == ReadState::Unread ? QBrush(accent) : Qt::NoBrush);
    painter->drawEllipse(rect);
    if (state == ReadState::Reading) {
        painter->setBrush(accent);
        painter->drawPie(rect, 90 * 16, 180 * 16);
    }
}

void paintBar(QPainter *painter, const QStyleOptionViewItem &option, const QRectF &bar, QRectF full)
{
    constexpr double radius = 3;
    painter->setPen(Qt::NoPen);
    const auto below = isSelected(option) ? QPalette::Highlight : QPalette::Base;
    painter->setBrush(blend(option.palette.color(below), textColor(option), 0.2));
    painter->drawRoundedRect(bar, radius, radius);
    if (full.width() < 2 * radius) { // none is so short that it is not seen
        full = QStyle::alignedRect(option.direction, Qt::AlignLeft, QSize(6, 6), bar.toRect());
    }
    const double heat = full.width() / bar.width();
    const bool isLost = isHighContrast(option.palette) && isSelected(option); // glowing on the highlight
    painter->setBrush(isLost ? textColor(option) : heatColor(option.palette, 0.25 + 0.75 * heat));
    painter->drawRoundedRect(full, radius, radius);
}

/** A triangle with an exclamation mark. */
void paintOddSign(QPainter *painter, const QStyleOptionViewItem &option, const QRectF &rect)
{
    QPainterPath triangle;
    triangle.addPolygon(QPolygonF({{rect.center().x(), rect.top()}, rect.bottomRight(), rect.bottomLeft()}));
    triangle.closeSubpath();
    painter->setPen(QPen(textColor(option), 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(triangle);
    const double x = rect.center().x();
    painter->drawLine(QPointF(x, rect.top() + rect.height() * 0.38), QPointF(x, rect.top() + rect.height() * 0.64));
    painter->drawPoint(QPointF(x, rect.bottom() - rect.height() * 0.16));
}

} // namespace

void PaperDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(PaperTableModel::StateRole).toInt() == int(ReadState::Skipped)) {
        option->palette.setColor(QPalette::Text, faintColor(*option));
    }
    // Aligned as the window is read, but each text in its own direction: stops and dots stand at its own end.
    option->displayAlignment = QStyle::visualAlignment(option->direction, option->displayAlignment) | Qt::AlignAbsolute;
    option->direction = option->text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

void PaperDelegate::setSearch(std::vector<TextCondition> conditions)
{
    if (conditions == m_search) {
        return;
    }
    m_search = std::move(conditions);
    m_spans.clear();
    if (auto *view = qobject_cast<QAbstractItemView *>(parent())) {
        view->viewport()->update();
    }
}

const std::vector<TextSpan> &PaperDelegate::spans(const QString &text, int column) const
{
    const std::pair key(column, text);
    std::vector<TextSpan> *known = m_spans.object(key);
    if (!known) {
        const auto field = column == PaperTableModel::Title ? SearchField::Title : SearchField::Author;
        known = new std::vector(matchSpans(text, field, m_search));
        m_spans.insert(key, known);
    }
    return *known;
}

const CellText &PaperDelegate::title(const QString &tex, const QFont &font) const
{
    const std::pair key(tex, font);
    CellText *known = m_titles.object(key);
    if (!known) {
        known = new CellText(titleText(tex, PaperTableModel::maximumCellText, font, *m_mathFont));
        m_titles.insert(key, known);
    }
    return *known;
}

const LaidOutCell &PaperDelegate::laidOut(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isTex = index.column() == PaperTableModel::Title && m_mathFont;
    const Cell key{.column = index.column(),
                   .text = isTex ? index.data(PaperTableModel::TitleTexRole).toString() : option.text,
                   .font = option.font,
                   .size = option.rect.size()};
    LaidOutCell *known = m_cells.object(key);
    if (!known) {
        const bool hasMath = isTex && !title(key.text, option.font).formats.isEmpty();
        known = new LaidOutCell(hasMath ? title(key.text, option.font) : CellText{.text = option.text}, option);
        m_cells.insert(key, known);
    }
    return *known;
}

// All text by itself: the style would shape each three times, to place it, to cut it and to draw it.
void PaperDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    paintEmptyCell(painter, option);
    if (option.text.isEmpty()) {
        return;
    }
    const LaidOutCell &cell = laidOut(option, index);
    const bool isSearched = index.column() == PaperTableModel::Title || index.column() == PaperTableModel::Authors;
    painter->save();
    painter->setPen(textColor(option));
    cell.paint(*painter, option,
               m_search.empty() || !isSearched ? std::vector<TextSpan>() : spans(cell.text(), index.column()));
    painter->restore();
}

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    paintEmptyCell(painter, option);
    const QVariant state = index.data(PaperTableModel::StateRole);
    if (state.isValid()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintState(painter, option, ReadState(state.toInt()));
        painter->restore();
    }
}

void StarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    paintEmptyCell(painter, option);
    const QVariant starred = index.data(PaperTableModel::StarredRole);
    if (starred.isValid()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QColor below = option.palette.color(isSelected(option) ? QPalette::Highlight : QPalette::AlternateBase);
        paintStar(painter, middle(option, 0.85), starred.toBool(), below, faintColor(option));
        painter->restore();
    }
}

void HeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    paintEmptyCell(painter, option);
    option.direction = given.direction; // of the window, not of the number
    const QVariant heat = index.data(PaperTableModel::HeatRole);
    if (heat.isValid()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QRect cell = option.rect.adjusted(5, 0, -5, 0);
        const int sign = option.fontMetrics.height() * 2 / 3;
        const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, cell, rect); };
        const QRect bar(cell.left(), cell.center().y() - 2, cell.width() - sign - 3, 6);
        paintBar(painter, option, place(bar), place({bar.topLeft(), QSize(bar.width() * heat.toInt() / 100, 6)}));
        if (index.data(PaperTableModel::OddRole).toBool()) {
            paintOddSign(painter, option, place({bar.right() + 4, cell.center().y() - sign / 2, sign, sign}));
        }
        painter->restore();
    }
}

} // namespace hotpapers::ui
