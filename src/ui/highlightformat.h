// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/highlight.h"

#include <QPalette>
#include <QTextCharFormat>

namespace hotpapers::ui {

/** A passage that the person marked: on a tint of the palette's base, with a line below that tells the colors apart, too. */
[[nodiscard]] QTextCharFormat highlightFormat(const QPalette &palette, HighlightColor color);

} // namespace hotpapers::ui
