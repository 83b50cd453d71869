// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markedtext.h"

#include "ui/matchformat.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace hotpapers::ui {

namespace {

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

QList<QTextLayout::FormatRange> formats(const std::vector<TextSpan> &marked, qsizetype end, const QPalette &palette)
{
    const QTextCharFormat format = matchFormat(palette);
    QList<QTextLayout::FormatRange> ranges;
    for (const TextSpan &span : marked) {
        const qsizetype length = std::min(span.length, end - span.start);
        if (length > 0) {
            ranges.append({int(span.start), int(length), format});
        }
    }
    return ranges;
}

} // namespace

void paintMarkedText(QPainter &painter, const QStyleOptionViewItem &option, const std::vector<TextSpan> &marked)
{
    const QRectF rect = textRect(option);
    QTextLayout layout(option.text, option.font);
    layout.setTextOption(textOption(option));
    layout.setFormats(formats(marked, option.text.size(), option.palette));
    qreal height = layOut(layout, rect);
    if (const int start = cutLine(layout, rect, height); start >= 0) {
        const QString line =
            option.fontMetrics.elidedText(option.text.sliced(start), Qt::ElideRight, int(rect.width()));
        layout.setText(option.text.first(start) + line);
        layout.setFormats(formats(marked, start + line.size() - 1, option.palette)); // not of the dots
        height = layOut(layout, rect);
    }
    const QRect whole(0, 0, int(rect.width()), int(std::ceil(height)));
    const QRect placed = QStyle::alignedRect(option.direction, option.displayAlignment, whole.size(), rect.toRect());
    painter.setClipRect(option.rect, Qt::IntersectClip);
    painter.setFont(option.font);
    layout.draw(&painter, QPointF(rect.x(), placed.top()));
}

} // namespace hotpapers::ui
