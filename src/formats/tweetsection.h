// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paperhtmlwords.h"
#include "core/tweetcard.h"
#include "formats/pageroom.h"

#include <QStringList>

namespace hotpapers::formats {

/** Longer tweets are shown clipped, with a note that they are: they have some 300 UTF-16 units. */
inline constexpr qsizetype maximumTweetText = 2'000;

/**
 * An entry's tweets as cards: who, when (in the person's locale), a badge for the paper's authors, the text, a link that
 * opens it. Handles filter (`filter:tweeter/…`). A link whose text does not name its host has it beside; what reads from
 * right to left stands so, line by line. What only announces the paper is one line that names who did, with what they offer besides, and unfolds.
 * What there is no room for is not shown, and a note says so.
 */
[[nodiscard]] QString tweetsHtml(const Entry &entry, Announcements announcements, PageRoom &room,
                                 const PaperHtmlWords &words);

/** The same as plain text: lines for each tweet, and an empty one before. What only announces the paper stays one line. */
[[nodiscard]] QStringList tweetsText(const Entry &entry, const PaperHtmlWords &words);

} // namespace hotpapers::formats
