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
enum class RestoredDocks {
    No, ///< it was no state of this window: all stays as it is
    Mirrored, ///< at their other sides; their widths are to be given anew
    Yes,
};
RestoredDocks restoreDocks(QMainWindow &window, const QByteArray &state);
/** Docks at one side go to the other one. */
void mirrorDocks(QMainWindow &window);

} // namespace hotpapers::ui
