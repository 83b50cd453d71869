// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/userdata.h"

#include <QHash>

#include <vector>

namespace hotpapers {

/** All user data, to take parts out of it many times, each in time by what it has: see ofPapers() of core/userdata.h. */
class UserDataParts
{
public:
    explicit UserDataParts(UserData data);

    [[nodiscard]] UserData ofPapers(const QSet<ArxivId> &papers) const;

private:
    using Places = QHash<ArxivId, std::vector<size_t>>;

    UserData m_data;
    Places m_papers; ///< where a paper stands among the papers,
    Places m_lists; ///< in which lists,
    Places m_same; ///< and in which groups
};

} // namespace hotpapers
