// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shelf.h"
#include "services/importreport.h"
#include "ui/shelfparts.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace hotpapers::ui {

class Notices;

/**
 * What saved searches find: counts them, where they are seen and something has changed, when the person has what was asked
 * for; and tells after an import of the new papers that match those that are to notify. Of each once: while imports go on,
 * and until the searches are known, it waits.
 */
class SavedSearches : public QObject
{
    Q_OBJECT
public:
    SavedSearches(const ShelfParts &parts, Notices &notices, QObject *parent = nullptr);

    /** As the shelf has them now. */
    void setSearches(const std::vector<SavedSearch> &searches);

private:
    void change(); ///< what they find may be otherwise
    void count();
    void finishImport(const Result<services::ImportReport> &report);
    void lookForNew();
    void takeNew(const SavedSearch &search, int papers);
    void tellNew(qint64 since);

    ShelfParts m_parts;
    Notices &m_notices;
    std::vector<SavedSearch> m_searches;
    std::set<qint64> m_counted; ///< ids of those whose count is right
    QTimer m_soon;
    std::stop_source m_counting;
    std::stop_source m_looking;
    bool m_isRead = false; ///< the shelf; or it is not known yet what is to be looked for
    std::optional<qint64> m_since; ///< papers that came after this one are still to be told of
    std::vector<std::pair<SavedSearch, int>> m_new; ///< with how many papers
    int m_awaited = 0;
};

} // namespace hotpapers::ui
