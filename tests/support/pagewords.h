// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paperhtmlwords.h"

#include <QLocale>

namespace hotpapers::tests {

using namespace Qt::StringLiterals;

/** Words of a page that tests look for. */
inline PaperHtmlWords someWords()
{
    return {
        .counts =
            [](const Counts &counts) {
                const QString sums = u"%1 retweets, %2 favorites"_s.arg(QLocale().toString(counts.retweets),
                                                                        QLocale().toString(counts.favorites));
                const QString moment = counts.measuredAt.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
                return moment.isEmpty() ? sums : u"%1, counted %2"_s.arg(sums, moment);
            },
        .rank = [](int rank,
                   DayRange days) { return u"#%1 on %2"_s.arg(rank).arg(days.isoText().replace(u'/', u" – "_s)); },
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
