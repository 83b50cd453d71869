// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/frames.h"

#include <QAbstractEventDispatcher>
#include <QTimer>

namespace hotpapers::bench {

namespace {

constexpr double noticed = 16; // ms without painting that count as a frame

} // namespace

FrameApplication::FrameApplication(int &argc, char **argv) : QApplication(argc, argv)
{
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, &FrameApplication::wake);
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &FrameApplication::endTurn);
}

void FrameApplication::wake()
{
    ++m_turns;
    m_frame = {};
}

void FrameApplication::endFrame()
{
    m_frames.add(m_frame.milliseconds());
    m_frame = {};
}

void FrameApplication::endTurn()
{
    if (m_frame.milliseconds() > noticed) {
        endFrame();
    }
}

bool FrameApplication::notify(QObject *receiver, QEvent *event)
{
    ++m_depth;
    m_painting = m_painting || event->type() == QEvent::Paint;
    const bool result = QApplication::notify(receiver, event);
    if (--m_depth == 0 && std::exchange(m_painting, false)) {
        endFrame();
        if (painted) {
            painted();
        }
    }
    return result;
}

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

bool waitUntil(const std::function<bool()> &isSo, int milliseconds)
{
    constexpr int lookEvery = 2;
    const Stopwatch stopwatch;
    while (!isSo()) {
        if (stopwatch.milliseconds() > milliseconds) {
            return false;
        }
        wait(lookEvery);
    }
    return true;
}

} // namespace hotpapers::bench
