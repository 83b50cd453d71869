// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/fitplot.h"
#include "ui/chartstyle.h"

#include <memory>

namespace hotpapers::ui {

/**
 * Draws the points by heat, from cold to hot as one reads, and by fit, the best on top; the quarter of the quiet ones that
 * fit is marked. Both axes go from 0 to 100: QChart::mapToPosition() tells where a point stands.
 * GUI thread; some tens of milliseconds for a thousand points.
 */
[[nodiscard]] std::unique_ptr<QChart> makeFitChart(const models::FitPlot &plot, const ChartStyle &style);

} // namespace hotpapers::ui
