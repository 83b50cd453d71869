// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/searchwords.h"

#include <QStyleOptionViewItem>

#include <vector>

class QPainter;

namespace hotpapers::ui {

/**
 * Paints the text of a cell in the painter's pen, where the style would: wrapped into as many lines as the cell has, the
 * last one cut off at the right; with the parts in `marked` (of `option.text`; in order) shown as matches.
 */
void paintMarkedText(QPainter &painter, const QStyleOptionViewItem &option, const std::vector<TextSpan> &marked);

} // namespace hotpapers::ui
