// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace hotpapers {

/**
 * JSON in one line, UTF-8, without the line's end. Hidden characters (visibletext.h) are `\u` escapes, so that it may go
 * to a terminal; lone surrogates are U+FFFD.
 */
[[nodiscard]] QByteArray jsonText(const QJsonObject &object);
[[nodiscard]] QByteArray jsonText(const QJsonArray &array);

} // namespace hotpapers
