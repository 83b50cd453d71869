// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figures.h"

#include <QApplication>
#include <QEventLoop>

#include <functional>

namespace hotpapers::bench {

/**
 * An application that takes the time of its frames: from the first event that is seen to after the one before was painted,
 * or after a wait, until the next is painted. What takes the thread's time without painting, and more than that of
 * a frame, counts as one: so long the window stood still.
 */
class FrameApplication : public QApplication
{
    Q_OBJECT
public:
    FrameApplication(int &argc, char **argv);

    bool notify(QObject *receiver, QEvent *event) override;

    /** Called after each frame that painted. */
    std::function<void()> painted;
    [[nodiscard]] Samples takeFrames() { return std::exchange(m_frames, {}); }
    [[nodiscard]] qint64 turns() const { return m_turns; } ///< of the event loop

private:
    void wake();
    void endFrame();
    void endTurn();

    Samples m_frames;
    Stopwatch m_frame;
    qint64 m_turns = 0;
    int m_depth = 0;
    bool m_painting = false;
};

/** Runs the event loop. */
void wait(int milliseconds);
/** Runs the event loop until it is so, looked at after each frame and each some milliseconds. @return was it so in time? */
bool waitUntil(const std::function<bool()> &isSo, int milliseconds = 20'000);

} // namespace hotpapers::bench
