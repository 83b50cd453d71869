// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;
class QWidget;

namespace hotpapers::ui {

/**
 * Where Tab goes in a window, as the eye does: bars first, then column by column from where lines begin, in each from top
 * to bottom, and what stands side by side from where lines begin; at the end to the status bar, and round again. Panes may
 * stand wherever the person has put them: their places now count.
 * @param from what has the focus @param forward Tab; else Shift+Tab
 * @return nullptr where there is nothing to go to, or `from` is nowhere in the window
 */
[[nodiscard]] QWidget *nextStop(const QMainWindow &window, QWidget *from, bool forward);

} // namespace hotpapers::ui
