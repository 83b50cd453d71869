// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace hotpapers {

struct FacetCount
{
    QString name;
    int papers = 0; ///< of those found

    bool operator==(const FacetCount &) const = default;
};

/** How the papers found divide: most papers first (years: newest first), names that divide equally by name. */
struct Facets
{
    static constexpr size_t maximumNames = 50; ///< of each

    std::vector<FacetCount> categories;
    std::vector<FacetCount> tags;
    std::vector<FacetCount> tweeters; ///< handles, in any of their digests
    std::vector<FacetCount> years; ///< that the latest digest touches, which may be two

    bool operator==(const Facets &) const = default;
};

} // namespace hotpapers
