// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tweetmenu.h"

#include "core/visibletext.h"
#include "ui/urlopener.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {
namespace {

constexpr size_t maximumTweets = 40; // more would not fit a screen
constexpr qsizetype maximumText = 60;

QString menuText(const Tweet &tweet)
{
    QString text = visibleText(tweet.text.left(4 * maximumText).simplified());
    if (text.size() > maximumText) {
        text = text.left(maximumText) + u'…';
    }
    const QString author = visibleText(tweet.handle.left(maximumText));
    return u"@%1: %2"_s.arg(author, text).replace(u'&', "&&"_L1);
}

} // namespace

void fillTweetMenu(QMenu *menu, std::span<const TweetCard> tweets, const std::function<void(const QUrl &)> &open)
{
    menu->clear();
    for (const TweetCard &card : tweets.first(std::min(tweets.size(), maximumTweets))) {
        const Tweet &tweet = card.tweet;
        const QUrl url(tweet.url, QUrl::StrictMode);
        QAction *action = menu->addAction(menuText(tweet), menu, [url, open] { open(url); });
        action->setEnabled(UrlOpener::isAllowed(url));
    }
}

} // namespace hotpapers::ui
