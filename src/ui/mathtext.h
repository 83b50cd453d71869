// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

/** The same for a script: 1 above, -1 below, 0 for none. */
[[nodiscard]] QTextCharFormat scriptFormat(QTextCharFormat text, int script);

} // namespace hotpapers::ui
