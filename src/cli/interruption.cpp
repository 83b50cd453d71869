// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/interruption.h"

#include <array>
#include <chrono>
#include <csignal>

namespace hotpapers::cli {

namespace {

constexpr std::array signalNumbers = {SIGINT, SIGTERM, SIGHUP};

// All that a signal handler may touch.
volatile std::sig_atomic_t arrived = 0;

void noteSignal(int number)
{
    arrived = 1;
    std::signal(number, SIG_DFL);
}

} // namespace

Interruption::Interruption()
{
    arrived = 0;
    for (const int number : signalNumbers) {
        std::signal(number, noteSignal);
    }
    m_watcher = std::jthread([this](const std::stop_token &ended) {
        while (!ended.stop_requested() && !m_stop.stop_requested()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            if (arrived) {
                m_stop.request_stop();
            }
        }
    });
}

Interruption::~Interruption()
{
    for (const int number : signalNumbers) {
        std::signal(number, SIG_DFL);
    }
}

} // namespace hotpapers::cli
