// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/dayrange.h"
#include "core/digest.h"
#include "core/fit.h"

#include <QString>

#include <functional>

namespace hotpapers {

/** Words that the page of a paper (formats/paperhtml.h) needs, in the person's language, already translated. */
struct PaperHtmlWords
{
    std::function<QString(const Counts &)>
        counts; ///< `548 retweets, 188 favorites, counted 28/07/2021 07:10`, local time
    std::function<QString(int rank, DayRange)> rank; ///< `#1 on 27/07/2021`
    QString noAbstract;
    QString clipped;
    QString shortened; ///< as `clipped`, on a page that has its source beside it
    QString openTweet;
    QString byAuthor; ///< the badge of a tweet by one of the paper's authors
    QString announcedBy; ///< `Announced by %1`
    std::function<QString(int)> more; ///< `3 more`, at the end of a list
    QString otherDays; ///< heading of the paper's other appearances
    QString mentionedIn = {}; ///< heading of the papers whose notes have a link to it
    QString relatedPapers = {}; ///< heading of the papers that are about the same
    std::function<QString(const RelatedPaper &)> related = {}; ///< `28/07/2021 · 63 % · graph, transformer`
};

} // namespace hotpapers
