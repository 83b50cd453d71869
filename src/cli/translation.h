// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace hotpapers::cli {

/** What all commands say is translated in one context. */
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(hotpapers::cli)
};

} // namespace hotpapers::cli
