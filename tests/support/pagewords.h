// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paperhtmlwords.h"

namespace hotpapers::tests {

using namespace Qt::StringLiterals;

/** Words of a page that tests look for. */
inline PaperHtmlWords someWords()
{
    return {
        .counts = u"%1 retweets, %2 favorites"_s,
        .measured = u"%1 retweets, %2 favorites, counted %3"_s,
        .rank = u"#%1 on %2"_s,
        .noAbstract = u"No abstract."_s,
        .clipped = u"It goes on."_s,
        .shortened = u"It goes on."_s,
        .openTweet = u"Open tweet"_s,
        .byAuthor = u"author"_s,
        .announcedBy = u"Announced by %1"_s,
        .more = [](int count) { return u"%1 more"_s.arg(count); },
        .otherDays = u"On other days"_s,
    };
}

} // namespace hotpapers::tests
