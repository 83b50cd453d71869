// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tex/mathruns.h"

#include <QTextCharFormat>

namespace hotpapers::typeset {
class MathFont;
}

namespace hotpapers::ui {

/** How large math is set beside text, in pixels: so that its letters look as large as the text's. */
[[nodiscard]] qreal mathPixelSize(const typeset::MathFont &font, const QFont &text);

/**
 * How text of the math font is shown.
 * @param around how the text beside it is shown @param text the font of that, resolved
 */
[[nodiscard]] QTextCharFormat mathTextFormat(const typeset::MathFont &font, QTextCharFormat around, const QFont &text);

/** The runs of a formula as text of the math font; nothing where it looks better set: where it has accents. */
[[nodiscard]] std::optional<std::vector<tex::MathRun>> textRuns(const tex::MathNode &formula);

/** The same for a run of it. @param text what mathTextFormat() gave */
[[nodiscard]] QTextCharFormat runFormat(const tex::MathRun &run, QTextCharFormat text);

} // namespace hotpapers::ui
