// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations.h"
#include "core/fit.h"
#include "core/paper.h"
#include "core/paperhtmlwords.h"
#include "core/tweetcard.h"
#include "tex/mathnode.h"

#include <QString>

#include <span>
#include <vector>

namespace hotpapers::formats {

/** Longer texts are shown clipped in plain text, with a note that they are. In UTF-16 units. */
inline constexpr qsizetype maximumShownText = 20'000;

/** A page for QTextDocument, and the formulas on it. */
struct PaperPage
{
    QString html; ///< formula N stands in it as `<img src="math:N" alt="…"/>`, the text as tex::plainMath() gives it
    std::vector<tex::Formula> formulas;

    bool operator==(const PaperPage &) const = default;
};

/**
 * A paper as a page: title, authors and categories as links that filter (`filter:author/…`, `filter:cat/…`, percent
 * encoded), counts with their moment, the abstract, tweets as cards (formats/tweetsection.h).
 *
 * Everything from the digest is escaped; the page names no image (but formulas, which have no address), style sheet, script
 * or frame, and links only to http and https besides its own `filter:` links and `page:announcements`, which asks for the
 * tweets that are folded to be unfolded, and back; last come the papers whose notes mention this one (`paper:2107.11817`),
 * and those that are about the same. TeX is read; a formula that cannot be is shown as it was written.
 *
 * The page is bounded (formats/pageroom.h), and says where it shows less than there is.
 * @param shown index into paper.appearances: the entry that is shown
 */
[[nodiscard]] PaperPage paperHtml(const Paper &paper, size_t shown, const PaperHtmlWords &words,
                                  Announcements announcements = Announcements::Folded,
                                  std::span<const PaperTitle> mentions = {},
                                  std::span<const RelatedPaper> related = {});

/** The same page for any program that reads HTML: formulas are plain text. */
[[nodiscard]] QString standaloneHtml(const Paper &paper, size_t shown, const PaperHtmlWords &words,
                                     Announcements announcements = Announcements::Folded);

/** A title or a name as it is read: its TeX as plain text, in one line. */
[[nodiscard]] QString plainTitle(QStringView title);

/** What the page says of the paper's latest appearance, as plain text. Hidden characters are spelled out. */
[[nodiscard]] QString paperText(const Paper &paper, const PaperHtmlWords &words);

} // namespace hotpapers::formats
