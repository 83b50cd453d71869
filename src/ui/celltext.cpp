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
#include <utility>

namespace hotpapers::ui {

namespace {

constexpr QChar dots(0x2026);

/** Where the style would put the text of a cell that has nothing else. Asking it would have it lay the text out. */
QRectF textRect(const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    return QRectF(option.rect).adjusted(margin, 0, -margin, 0);
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

/** Those that end before `end`. */
QList<QTextLayout::FormatRange> formatsUpTo(qsizetype end, const CellText &cell)
{
    QList<QTextLayout::FormatRange> ranges;
    std::ranges::copy_if(cell.formats, std::back_inserter(ranges),
                         [end](const auto &range) { return range.start + range.length <= end; });
    return ranges;
}

QList<QTextLayout::FormatRange> matches(const std::vector<TextSpan> &marked, qsizetype end, const QPalette &palette)
{
    QList<QTextLayout::FormatRange> ranges;
    if (marked.empty()) {
        return ranges;
    }
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
        return std::max(start, start + line.size() - 1); // there may be room for nothing
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

} // namespace

LaidOutCell::LaidOutCell(CellText cell, const QStyleOptionViewItem &option)
    : m_cell(std::move(cell)), m_layout(m_cell.text, option.font), m_end(m_cell.text.size())
{
    const QRectF rect = textRect(option);
    m_layout.setCacheEnabled(true); // else Qt forgets what it has shaped after each painting
    m_layout.setTextOption(textOption(option));
    m_layout.setFormats(m_cell.formats);
    m_height = layOut(m_layout, rect);
    if (const int start = cutLine(m_layout, rect, m_height); start >= 0) {
        cut(start, option, rect);
    }
}

void LaidOutCell::cut(qsizetype start, const QStyleOptionViewItem &option, const QRectF &rect)
{
    m_end = cutAt(m_cell, start, option, rect.width());
    m_layout.setText(m_cell.text.first(m_end) + dots);
    m_layout.setFormats(formatsUpTo(m_end, m_cell)); // not of the dots
    m_height = layOut(m_layout, rect);
}

void LaidOutCell::paint(QPainter &painter, const QStyleOptionViewItem &option,
                        const std::vector<TextSpan> &marked) const
{
    const QRectF rect = textRect(option);
    const QRect whole(0, 0, int(rect.width()), int(std::ceil(m_height)));
    const QRect placed = QStyle::alignedRect(option.direction, option.displayAlignment, whole.size(), rect.toRect());
    const QPointF origin(rect.x(), placed.top());
    painter.setClipRect(option.rect, Qt::IntersectClip);
    painter.setFont(option.font);
    m_layout.draw(&painter, origin, matches(marked, m_end, option.palette));
    paintFormulas(painter, origin);
}

void LaidOutCell::paintFormulas(QPainter &painter, QPointF origin) const
{
    for (const CellText::Formula &formula : m_cell.formulas) {
        const QTextLine line = m_layout.lineForTextPosition(int(formula.at));
        if (formula.at >= m_end || !line.isValid()) {
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

} // namespace hotpapers::ui
