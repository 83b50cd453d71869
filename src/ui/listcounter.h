// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/paperquery.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <stop_token>

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

/** How many papers each list holds. */
struct ListCounts
{
    int all = 0;
    int starred = 0;
    int unread = 0;
    int noted = 0;

    bool operator==(const ListCounts &) const = default;
};

/**
 * Counts the papers of the lists, where something has changed since it last did. That takes a look at the whole library, so
 * it is never in the way of what the person waits for.
 */
class ListCounter : public QObject
{
    Q_OBJECT
public:
    explicit ListCounter(services::LibraryService &library, QObject *parent = nullptr);

    void countSoon(); ///< the person has what was asked for
    void wait(); ///< the person has asked for something

signals:
    void counted(const hotpapers::ui::ListCounts &counts);

private:
    void change();
    void count();
    void ask(SearchQuery search, std::function<void(const FoundPapers &)> take);

    services::LibraryService &m_library;
    bool m_changed = true;
    QTimer m_soon;
    ListCounts m_counts;
    std::stop_source m_counting;
};

} // namespace hotpapers::ui
