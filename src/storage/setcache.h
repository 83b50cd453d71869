// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/paperset.h"

#include <QHash>
#include <QString>

#include <memory>

namespace hotpapers::storage {

/** The sets of papers that expressions gave lately, as many as fit; those that were not wanted for longest go first. */
class SetCache
{
public:
    explicit SetCache(size_t maximumBytes) : m_maximumBytes(maximumBytes) { }

    /** Null where it is not kept. */
    [[nodiscard]] std::shared_ptr<const PaperSet> find(const QString &expression);
    [[nodiscard]] bool contains(const QString &expression) const { return m_kept.contains(expression); }
    void insert(const QString &expression, std::shared_ptr<const PaperSet> set);
    void clear();

private:
    struct Kept
    {
        std::shared_ptr<const PaperSet> set;
        quint64 wanted = 0; ///< when, by m_time
    };

    void makeRoom();

    const size_t m_maximumBytes;
    size_t m_bytes = 0;
    quint64 m_time = 0;
    QHash<QString, Kept> m_kept;
};

} // namespace hotpapers::storage
