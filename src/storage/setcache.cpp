// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/setcache.h"

#include <algorithm>

namespace hotpapers::storage {

std::shared_ptr<const PaperSet> SetCache::find(const QString &expression)
{
    const auto kept = m_kept.find(expression);
    if (kept == m_kept.end()) {
        return {};
    }
    kept->wanted = ++m_time;
    return kept->set;
}

void SetCache::insert(const QString &expression, std::shared_ptr<const PaperSet> set)
{
    Q_ASSERT(!m_kept.contains(expression));
    m_bytes += set->bytes();
    m_kept.insert(expression, {std::move(set), ++m_time});
    makeRoom();
}

void SetCache::clear()
{
    m_kept.clear();
    m_bytes = 0;
}

void SetCache::makeRoom()
{
    while (m_bytes > m_maximumBytes && m_kept.size() > 1) {
        const auto oldest = std::ranges::min_element(
            m_kept.begin(), m_kept.end(), [](const Kept &one, const Kept &other) { return one.wanted < other.wanted; });
        m_bytes -= oldest->set->bytes();
        m_kept.erase(oldest);
    }
}

} // namespace hotpapers::storage
