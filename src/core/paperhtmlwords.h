// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace hotpapers {

/** Words that the page of a paper (formats/paperhtml.h) needs, in the person's language, already translated. */
struct PaperHtmlWords
{
    QString counts; ///< `%1 retweets, %2 favorites`
    QString measured; ///< `%1 retweets, %2 favorites, counted %3`
    QString rank; ///< `#%1 on %2`
    QString noAbstract;
    QString clipped;
    QString shortened; ///< as `clipped`, on a page that has its source beside it
    QString openTweet;
    QString byAuthor; ///< the badge of a tweet by one of the paper's authors
    QString announcedBy; ///< `Announced by %1`
    std::function<QString(int)> more; ///< `3 more`, at the end of a list
    QString otherDays; ///< heading of the paper's other appearances
};

} // namespace hotpapers
