// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings.h"

#include <QObject>

class QMainWindow;
class QWheelEvent;

namespace hotpapers::ui {

class Actions;
class ReaderPane;

/**
 * How the program looks, as the person set it: its theme, the size of all text, and how the reader sets it. Follows the
 * settings as they change. Ctrl and the wheel change the size anywhere in the window.
 */
class Look : public QObject
{
    Q_OBJECT
public:
    static constexpr int leastTextSize = 50; ///< per cent of the system's
    static constexpr int largestTextSize = 300;

    /** Sets theme and text size at once: make it before the widgets. `window` is the parent. */
    Look(QMainWindow &window, Settings settings, SettingsWatcher &watcher);

    /** The reader's font and width, and whether it previews notes, from now on. */
    void follow(ReaderPane &reader);
    /** Makes the actions for themes, text sizes and previews work. */
    void connectActions(const Actions &actions);

    void larger(); ///< by a step of 10 per cent
    void smaller();
    void usual();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(Setting setting);
    void applyTextSize();
    void setTextSize(int percent);
    void applyReading();
    bool turn(const QWheelEvent &wheel);

    QMainWindow &m_window;
    Settings m_settings;
    SettingsWatcher &m_watcher;
    ReaderPane *m_reader = nullptr;
    int m_wheel = 0; ///< eighths of a degree that are not a step yet
};

} // namespace hotpapers::ui
