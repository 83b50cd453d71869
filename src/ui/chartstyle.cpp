// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chartstyle.h"

#include "ui/heatcolor.h"

#include <QAbstractAxis>
#include <QChart>
#include <QFontMetrics>
#include <QGraphicsLayout>

namespace hotpapers::ui {

QColor chartColor(const QPalette &palette, double share)
{
    return blend(palette.color(QPalette::Base), palette.color(QPalette::Text), share);
}

QString chartText(const QString &text)
{
    return text.toHtmlEscaped();
}

void styleAxis(QAbstractAxis &axis, const ChartStyle &style)
{
    axis.setLabelsFont(style.font);
    axis.setTitleFont(style.font);
    axis.setLabelsColor(style.palette.color(QPalette::Text));
    axis.setTitleBrush(style.palette.color(QPalette::Text));
    axis.setLinePenColor(chartColor(style.palette, 0.4));
    axis.setGridLineColor(chartColor(style.palette, 0.14));
}

void styleChart(QChart &chart, const QString &title, const ChartStyle &style)
{
    QFont bold = style.font;
    bold.setBold(true);
    chart.setTitle(chartText(title));
    chart.setTitleFont(bold);
    chart.setTitleBrush(style.palette.color(QPalette::Text));
    chart.setBackgroundBrush(style.palette.color(QPalette::Base));
    chart.setBackgroundRoundness(0);
    const int margin = QFontMetrics(style.font).averageCharWidth();
    chart.setMargins({margin, margin, 2 * margin, margin});
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setLayoutDirection(style.direction);
    chart.setLocalizeNumbers(true);
}

} // namespace hotpapers::ui
