// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAction;

namespace hotpapers::ui {

class MarkHistory;

/** Lets the actions undo and redo what was marked, and say what that is. `marks` may have steps already, and outlive them. */
void setUpUndo(MarkHistory &marks, QAction &undo, QAction &redo);

} // namespace hotpapers::ui
