// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/paperhtmlwords.h"

#include "core/visibletext.h"
#include "words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace hotpapers::words {

namespace {

struct PaperPage
{
    Q_DECLARE_TR_FUNCTIONS(PaperPage)
};

QString counted(const Counts &counts)
{
    const QString retweets = PaperPage::tr("%Ln retweets", nullptr, counts.retweets);
    const QString favorites = PaperPage::tr("%Ln favorites", nullptr, counts.favorites);
    if (!counts.measuredAt.isValid()) {
        return PaperPage::tr("%1, %2", "retweets, favorites").arg(retweets, favorites);
    }
    const QString moment = QLocale().toString(counts.measuredAt.toLocalTime(), QLocale::ShortFormat);
    return PaperPage::tr("%1, %2, counted %3", "retweets, favorites, day and time").arg(retweets, favorites, moment);
}

QString shared(const RelatedPaper &related)
{
    constexpr qsizetype mostWords = 6;
    constexpr qsizetype longestWords = 200; // UTF-16 units of all: digests are hostile
    const QString percent = QLocale().toString(related.percent);
    if (related.words.isEmpty()) {
        return PaperPage::tr("%1 · %2 % the same", "day, per cent").arg(name(related.days), percent);
    }
    const QStringList words = related.words.first(std::min(related.words.size(), mostWords));
    const QString joined = visibleText(words.join(PaperPage::tr(", ", "between words")).left(longestWords));
    return PaperPage::tr("%1 · %2 % the same: %3", "day, per cent, words that both papers have")
        .arg(name(related.days), percent, isolated(joined));
}

} // namespace

PaperHtmlWords paperHtmlWords()
{
    return {
        .counts = counted,
        .rank = [](int rank,
                   DayRange days) { return PaperPage::tr("#%1 on %2").arg(QLocale().toString(rank), name(days)); },
        .noAbstract = PaperPage::tr("The digest gives no abstract."),
        .clipped = PaperPage::tr("It goes on: only the beginning is shown."),
        .shortened = PaperPage::tr("Shown shortened: the source has more of it, the digest's file all."),
        .openTweet = PaperPage::tr("Open tweet"),
        .byAuthor = PaperPage::tr("author", "badge of a tweet: it is by one of the paper's authors"),
        .announcedBy = PaperPage::tr("Announced by %1"),
        .more = [](int count) { return PaperPage::tr("%Ln more", "last in a list of names", count); },
        .otherDays = PaperPage::tr("On other days"),
        .mentionedIn = PaperPage::tr("Your notes on these papers mention this one"),
        .relatedPapers = PaperPage::tr("Related papers"),
        .related = shared,
    };
}

} // namespace hotpapers::words
