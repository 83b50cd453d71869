// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QStringList>

class QChart;

namespace hotpapers::ui {

/** The names beside horizontal bars. */
struct RankLabels
{
    QStringList names; ///< from the top; where they stand too close not all are shown
    QFont font;
    QColor color;
};

/**
 * Writes names beside the bars of a chart, now and whenever its plot is laid out anew, and makes room for them. An axis of
 * Qt Charts cuts a name to dots as soon as lines come close. They are plain text, and the chart's.
 */
void addRankLabels(QChart &chart, const RankLabels &labels);

} // namespace hotpapers::ui
