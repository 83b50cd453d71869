// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/celltext.h"

#include "ui/matchformat.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace hotpapers::ui {

namespace {

constexpr QChar dots(0x2026);

/** Where the style would put the text of a cell. */
QRectF textRect(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    return style->subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget).adjusted(margin, 0, -margin, 0);
}

QTextOption textOption(const QStyleOptionViewItem &option)
{
    QTextOption text;
    text.setWrapMode(option.features & QStyleOptionViewItem::WrapText ? QTextOption::WordWrap
                                                                      : QTextOption::ManualWrap);
    text.setTextDirection(option.direction);
    text.setAlignment(QStyle::visualAlignment(option.direction, option.displayAlignment));
    return text;
}

/** Lays out line after line. @return the height of the lines that fit into `rect` (at least one) */
qreal layOut(QTextLayout &layout, const QRectF &rect)
{
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        line.setPosition({0, height});
        if (layout.lineCount() > 1 && height + line.height() > rect.height()) {
            break;
        }
        height += line.height();
    }
    layout.endLayout();
    return height;
}

/** Where the last line that fits begins, or -1 where all of the text fits. */
int cutLine(const QTextLayout &layout, const QRectF &rect, qreal height)
{
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const bool isLast = i + 1 == layout.lineCount();
        const bool nextFits = !isLast && layout.lineAt(i + 1).y() + layout.lineAt(i + 1).height() <= height;
        if (line.naturalTextWidth() > rect.width() || (!isLast && !nextFits)) {
            return line.textStart();
        }
    }
    return -1;
}

QList<QTextLayout::FormatRange> formats(const CellText &cell, const std::vector<TextSpan> &marked, qsizetype end,
                                        const QPalette &palette)
{
    QList<QTextLayout::FormatRange> ranges;
    std::ranges::copy_if(cell.formats, std::back_inserter(ranges),
                         [end](const auto &range) { return range.start + range.length <= end; });
    const QTextCharFormat format = matchFormat(palette);
    for (const TextSpan &span : marked) {
        const qsizetype length = std::min(span.length, end - span.start);
        if (length > 0) {
            ranges.append({int(span.start), int(length), format});
        }
    }
    return ranges;
}

/** How much of the text, from `start` on, fits into a line with the dots that stand for the rest. */
qsizetype cutAt(const CellText &cell, qsizetype start, const QStyleOptionViewItem &option, qreal width)
{
    if (cell.formats.isEmpty()) {
        const QString line = option.fontMetrics.elidedText(cell.text.sliced(start), Qt::ElideRight, int(width));
        return start + line.size() - 1;
    }
    QTextLayout layout(cell.text, option.font);
    layout.setFormats(cell.formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(cell.text.size()));
    layout.endLayout();
    const qreal end = line.cursorToX(int(start)) + width - option.fontMetrics.horizontalAdvance(dots);
    return std::max<qsizetype>(line.xToCursor(end, QTextLine::CursorOnCharacter), start);
}

void paintFormulas(QPainter &painter, const QTextLayout &layout, QPointF origin, const CellText &cell, qsizetype end)
{
    for (const CellText::Formula &formula : cell.formulas) {
        const QTextLine line = layout.lineForTextPosition(int(formula.at));
        if (formula.at >= end || !line.isValid()) {
            break;
        }
        const qreal x = std::min(line.cursorToX(int(formula.at)), line.cursorToX(int(formula.at) + 1));
        painter.save();
        painter.translate(origin + QPointF(x, line.y() + line.ascent() - formula.lift));
        painter.scale(formula.scale, formula.scale);
        typeset::paintMath(painter, formula.layout, {}, painter.pen().color());
        painter.restore();
    }
}

} // namespace

void paintCellText(QPainter &painter, const QStyleOptionViewItem &option, const CellText &cell,
                   const std::vector<TextSpan> &marked)
{
    const QRectF rect = textRect(option);
    qsizetype end = cell.text.size();
    QTextLayout layout(cell.text, option.font);
    layout.setTextOption(textOption(option));
    layout.setFormats(formats(cell, marked, end, option.palette));
    qreal height = layOut(layout, rect);
    if (const int start = cutLine(layout, rect, height); start >= 0) {
        end = cutAt(cell, start, option, rect.width());
        layout.setText(cell.text.first(end) + dots);
        layout.setFormats(formats(cell, marked, end, option.palette)); // not of the dots
        height = layOut(layout, rect);
    }
    const QRect whole(0, 0, int(rect.width()), int(std::ceil(height)));
    const QRect placed = QStyle::alignedRect(option.direction, option.displayAlignment, whole.size(), rect.toRect());
    painter.setClipRect(option.rect, Qt::IntersectClip);
    painter.setFont(option.font);
    const QPointF origin(rect.x(), placed.top());
    layout.draw(&painter, origin);
    paintFormulas(painter, layout, origin, cell, end);
}

} // namespace hotpapers::ui
