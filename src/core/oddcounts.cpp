// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/oddcounts.h"

#include "core/heat.h"

namespace hotpapers {

bool hasOddCounts(int retweets, int favorites, QDate day)
{
    const qint64 oddRetweets = day < countsChangedOn ? 20 : 200;
    constexpr qint64 oddFavorites = 200;
    return retweets >= oddRetweets * (qint64(favorites) + 1) || favorites >= oddFavorites * (qint64(retweets) + 1);
}

} // namespace hotpapers
