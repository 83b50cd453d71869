// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

namespace hotpapers {

/**
 * Do these counts not fit each other: thousands of retweets and not one favorite? Then one of them was measured wrongly,
 * or meant something else (a retweet of something famous), and heat says little.
 *
 * The rule: one count is so many times the other and one more. What real digests have is far below, but for some 2 %:
 * | digests                         | odd from                             | usual                           |
 * |---------------------------------|--------------------------------------|---------------------------------|
 * | before countsChangedOn (heat.h) | 20 retweets or 200 favorites to one  | up to 2 retweets, 17 favorites  |
 * | from that day on                | 200 retweets or 200 favorites to one | up to 20 retweets, 50 favorites |
 * So fewer than 20 or 200 are never odd: they tell too little.
 * @param day of the digest
 */
[[nodiscard]] bool hasOddCounts(int retweets, int favorites, QDate day);

} // namespace hotpapers
