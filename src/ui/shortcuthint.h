// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions.h"

class QAbstractButton;
class QWidget;

namespace hotpapers::ui {

class KeyMap;

/** Adds the keys of an action, as the table has them, to the tool tip of the button that does the same. */
void showShortcut(QAbstractButton *button, ActionId action);

/** Shows the keys as they are now, in place of those before, with all such buttons of the window. */
void showShortcuts(const QWidget &window, const KeyMap &keys);

} // namespace hotpapers::ui
