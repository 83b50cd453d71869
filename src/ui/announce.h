// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace hotpapers::ui {

/** Lets a screen reader say what became of a widget, or what it has to tell, wherever the focus is. */
void announce(QWidget *widget, const QString &text);

} // namespace hotpapers::ui
