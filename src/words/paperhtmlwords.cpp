// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/paperhtmlwords.h"

#include <QCoreApplication>

namespace hotpapers::words {

namespace {

struct PaperPage
{
    Q_DECLARE_TR_FUNCTIONS(PaperPage)
};

} // namespace

PaperHtmlWords paperHtmlWords()
{
    return {
        .counts = PaperPage::tr("%1 retweets, %2 favorites"),
        .measured = PaperPage::tr("%1 retweets, %2 favorites, counted %3"),
        .rank = PaperPage::tr("#%1 on %2"),
        .noAbstract = PaperPage::tr("The digest gives no abstract."),
        .clipped = PaperPage::tr("It goes on: only the beginning is shown."),
        .shortened = PaperPage::tr("Shown shortened: the source has more of it, the digest's file all."),
        .openTweet = PaperPage::tr("Open tweet"),
        .byAuthor = PaperPage::tr("author", "badge of a tweet: it is by one of the paper's authors"),
        .announcedBy = PaperPage::tr("Announced by %1"),
        .more = [](int count) { return PaperPage::tr("%n more", "last in a list of names", count); },
        .otherDays = PaperPage::tr("On other days"),
    };
}

} // namespace hotpapers::words
