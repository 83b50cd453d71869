// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace hotpapers {

/** Words that the page of a paper (formats/paperhtml.h) needs, in the person's language, already translated. */
struct PaperHtmlWords
{
    QString counts; ///< `%1 retweets, %2 favorites`
    QString measured; ///< `%1 retweets, %2 favorites, counted %3`
    QString rank; ///< `#%1 on %2`
    QString noAbstract;
    QString clipped;
    QString openTweet;
    QString otherDays; ///< heading of the paper's other appearances
};

} // namespace hotpapers
