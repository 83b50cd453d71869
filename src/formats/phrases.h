// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paper.h"
#include "core/paperhtmlwords.h"

#include <QString>

namespace hotpapers::formats {

// Phrases that the page of a paper and its plain text share. All that comes from the digest is made visible.

/** The beginning of a text, not cut within what is one character to a reader (an emoji, a letter with its accents). */
[[nodiscard]] QStringView clipped(QStringView text, qsizetype maximum);

/** `2021-07-28 07:10 UTC`; empty for an invalid moment. */
[[nodiscard]] QString momentPhrase(const QDateTime &moment);

/** In which digest the paper stood where, and with which counts: `#1 on 27/07/2021 · 548 retweets, 188 favorites` */
[[nodiscard]] QString signalPhrase(const Appearance &appearance, const PaperHtmlWords &words);

} // namespace hotpapers::formats
