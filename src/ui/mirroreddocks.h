// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

class QMainWindow;

namespace hotpapers::ui {

/**
 * Where docks stand, for restoreDocks(). Qt's docks stay at their side when windows are read from right to left; ours
 * change it, also where they were put while the person had chosen another language.
 */
[[nodiscard]] QByteArray saveDocks(const QMainWindow &window);
/** @return whether it was a state of this window; else all stays as it is */
bool restoreDocks(QMainWindow &window, const QByteArray &state);
/** Docks at one side go to the other one, as wide as they were. */
void mirrorDocks(QMainWindow &window);

} // namespace hotpapers::ui
