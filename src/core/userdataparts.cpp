// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/userdataparts.h"

#include <set>
#include <utility>

namespace hotpapers {

UserDataParts::UserDataParts(UserData data) : m_data(std::move(data))
{
    for (size_t i = 0; i < m_data.papers.size(); ++i) {
        m_papers[m_data.papers[i].arxivId].push_back(i);
    }
    for (size_t i = 0; i < m_data.lists.size(); ++i) {
        for (const ArxivId &id : m_data.lists[i].papers) {
            m_lists[id].push_back(i);
        }
    }
    for (size_t i = 0; i < m_data.same.size(); ++i) {
        for (const ArxivId &id : m_data.same[i]) {
            m_same[id].push_back(i);
        }
    }
}

UserData UserDataParts::ofPapers(const QSet<ArxivId> &papers) const
{
    const auto take = [&](const Places &places, const auto &all, auto &some) {
        std::set<size_t> chosen;
        for (const ArxivId &id : papers) {
            if (const auto found = places.constFind(id); found != places.cend()) {
                chosen.insert(found->begin(), found->end());
            }
        }
        for (const size_t place : chosen) {
            some.push_back(all[place]);
        }
    };
    UserData some;
    take(m_papers, m_data.papers, some.papers);
    take(m_lists, m_data.lists, some.lists);
    take(m_same, m_data.same, some.same);
    some.tags = m_data.tags;
    some.stateNames = m_data.stateNames;
    return hotpapers::ofPapers(std::move(some), papers);
}

} // namespace hotpapers
