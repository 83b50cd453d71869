// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <expected>

namespace hotpapers::app {

/** What a start with a window was asked for. */
struct WindowArguments
{
    QString library; ///< absolute; empty: the default one
    QStringList paths; ///< to import; absolute

    bool operator==(const WindowArguments &) const = default;
};

/**
 * Reads `[--library FILE] [PATH…]`. Relative paths are those of the current folder, and `file:` URLs are paths, as file
 * managers pass them.
 * @param arguments without the program's name
 * @return or else what is wrong, in the person's language
 */
[[nodiscard]] std::expected<WindowArguments, QString> readWindowArguments(const QStringList &arguments);

} // namespace hotpapers::app
