// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

class QAbstractAxis;
class QChart;

namespace hotpapers::ui {

/** How a chart looks. */
struct ChartStyle
{
    QFont font;
    QPalette palette;
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< time runs so
    int labels = 12; ///< on the axis of time, at most
};

/** Text that steps back by this share, 0–1, or lines that do. */
[[nodiscard]] QColor chartColor(const QPalette &palette, double share);
/** Qt Charts takes every text for HTML, and names are what digests say. */
[[nodiscard]] QString chartText(const QString &text);
void styleAxis(QAbstractAxis &axis, const ChartStyle &style);
/** Title, background and margins. @param title plain text */
void styleChart(QChart &chart, const QString &title, const ChartStyle &style);

} // namespace hotpapers::ui
