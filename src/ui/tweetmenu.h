// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/tweetcard.h"

#include <QUrl>

#include <functional>
#include <span>

class QMenu;

namespace hotpapers::ui {

/** Fills a menu with tweets, in the order of the page, each of which calls `open` with its URL; one whose URL may not be opened is greyed. */
void fillTweetMenu(QMenu *menu, std::span<const TweetCard> tweets, const std::function<void(const QUrl &)> &open);

} // namespace hotpapers::ui
