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
        .openTweet = PaperPage::tr("Open tweet"),
        .otherDays = PaperPage::tr("On other days"),
    };
}

} // namespace hotpapers::words
