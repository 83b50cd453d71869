// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/digest.h"

namespace hotpapers::formats {

// What the parts of an embedded tweet say.

/** `July 27, 2021`; an invalid date where it is none. */
[[nodiscard]] QDate readTweetDate(const QString &text);
[[nodiscard]] QByteArray writeTweetDate(QDate date);

/** Sets author and handle from `— Display Name (@handle) `, where it reads so. */
void readSignature(QStringView signature, Tweet &tweet);

/** Sets the URL, and the id from the digits behind its `/status/`. */
void readStatusUrl(const QString &url, Tweet &tweet);

} // namespace hotpapers::formats
