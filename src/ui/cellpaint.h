// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPainterPath>
#include <QStyleOptionViewItem>

class QPainter;

namespace hotpapers::ui {

// What the delegates of the table's cells share.

inline constexpr QColor starGold(0xe0, 0x9b, 0x14);

/** A cell without its text: background, selection and focus as the style has them. */
void paintEmptyCell(QPainter *painter, QStyleOptionViewItem option);

[[nodiscard]] bool isSelected(const QStyleOptionViewItem &option);
[[nodiscard]] QColor textColor(const QStyleOptionViewItem &option);
/** Text that steps back, on the cell's own background. */
[[nodiscard]] QColor faintColor(const QStyleOptionViewItem &option);

/** A star of five points that fills a square. */
[[nodiscard]] QPainterPath starPath(const QRectF &square);

/** A star on `below`: gold, or the outline of one in `faint`. */
void paintStar(QPainter *painter, const QRectF &square, bool full, const QColor &below, const QColor &faint);

} // namespace hotpapers::ui
