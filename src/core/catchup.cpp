// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catchup.h"

#include <QHash>

#include <algorithm>

namespace hotpapers {

std::vector<size_t> takeByShare(std::span<const uint32_t> categories, size_t count, int share)
{
    const size_t most = std::max<size_t>(1, count * size_t(share) / 100);
    QHash<uint32_t, size_t> taken;
    std::vector<size_t> places;
    std::vector<size_t> passedOver;
    for (size_t place = 0; place < categories.size() && places.size() < count; ++place) {
        size_t &ofCategory = taken[categories[place]];
        const bool fits = ofCategory < most;
        ofCategory += fits ? 1 : 0;
        (fits ? places : passedOver).push_back(place);
    }
    const size_t missing = std::min(count - places.size(), passedOver.size());
    places.insert(places.end(), passedOver.begin(), passedOver.begin() + qsizetype(missing));
    std::ranges::sort(places);
    return places;
}

} // namespace hotpapers
