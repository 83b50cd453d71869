// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace hotpapers::cli {

/**
 * Do these arguments ask for a command (or for help, the version, the names of the commands), so that no window is
 * needed? A command's name decides, even where a file is called so. A single word that is neither a command nor a file
 * is a mistyped command, and run() says so.
 * @param arguments without the program's name
 */
[[nodiscard]] bool isCommand(const QStringList &arguments);

struct Streams;

/**
 * Runs a command: data on stdout, messages on stderr. Wants a QCoreApplication; no window system.
 * @param arguments without the program's name
 * @return the process's exit code: 0 done, 1 something failed, 2 wrong usage
 */
[[nodiscard]] int run(const QStringList &arguments);

/** The same with other streams (console.h). */
[[nodiscard]] int runCommand(const QStringList &arguments, const Streams &streams);

} // namespace hotpapers::cli
