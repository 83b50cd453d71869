// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSize;
class QWidget;

namespace hotpapers::ui {

/** Which panel lies over which, whatever is shown first. */
enum class PanelLayer { Notice, Proposals };

/**
 * Shows `panel` over what is below `field`, in the field's own window: it takes no focus and grabs no mouse.
 * @param start from the field's left edge, in pixels; less where the window ends
 * @param size what the panel would like: the window may have less
 */
void placeBelow(const QWidget &field, QWidget &panel, PanelLayer layer, int start, const QSize &size);

} // namespace hotpapers::ui
