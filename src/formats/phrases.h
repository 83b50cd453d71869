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

/** `548 retweets, 188 favorites, counted 2021-07-28 07:10 UTC` */
[[nodiscard]] QString countsPhrase(const Counts &counts, const PaperHtmlWords &words);

/** `#1 on 2021-07-27` */
[[nodiscard]] QString rankPhrase(const Appearance &appearance, const PaperHtmlWords &words);

} // namespace hotpapers::formats
