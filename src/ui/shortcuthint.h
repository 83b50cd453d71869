// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/actions.h"

class QAbstractButton;

namespace hotpapers::ui {

/** Adds the keys of an action to the tool tip of the button that does the same. */
void showShortcut(QAbstractButton *button, ActionId action);

} // namespace hotpapers::ui
