// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace hotpapers::services {

/** CannotWrite, with the file's name and the system's words. */
[[nodiscard]] std::unexpected<Error> cannotWrite(const QIODevice &device);

/** Hands all of it to the device. CannotWrite. */
[[nodiscard]] Result<void> writeAll(QIODevice &device, const QByteArray &bytes);

/** @return bytes written */
using WriteDevice = std::function<Result<qint64>(QIODevice &device)>;

/**
 * Makes a file of what `write` writes, which replaces the one that is there when all of it is on disk; after an error all
 * is as it was. A device or pipe is written to, never replaced. CannotWrite, or what `write` returned.
 */
[[nodiscard]] Result<void> writeFile(const QString &file, const WriteDevice &write);

} // namespace hotpapers::services
