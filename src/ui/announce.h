// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace hotpapers::ui {

/** Lets a screen reader say something about a widget that has the focus. */
void announce(QWidget *widget, const QString &text);

} // namespace hotpapers::ui
