// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/plot.h"
#include "ui/chartstyle.h"

#include <memory>

class QChart;

namespace hotpapers::ui {

/**
 * Draws a plot. Items stand at 0, 1, 2 … of their axis, as models::pointAt() has them; `axisPosition` says where one stands,
 * which reads from right to left, or from top to bottom, may be another place than its number.
 * GUI thread; some milliseconds.
 */
[[nodiscard]] std::unique_ptr<QChart> makeChart(const models::Plot &plot, const ChartStyle &style);

/** In a line below there is room for few names: of more Qt Charts leaves out the texts where these are large. */
[[nodiscard]] bool hasLegendBeside(const models::Plot &plot);

/** Where an item stands on its axis, and the other way round. */
[[nodiscard]] double axisPosition(const models::Plot &plot, Qt::LayoutDirection direction, double item);

} // namespace hotpapers::ui
