// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/paperquery.h"

#include <QObject>

#include <stop_token>

namespace hotpapers::models {
class PaperTableModel;
}

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

/** Fills the table of papers from the library, and keeps it right when the library changes. */
class PaperFinder : public QObject
{
    Q_OBJECT
public:
    PaperFinder(services::LibraryService &library, models::PaperTableModel &model, QObject *parent = nullptr);

    [[nodiscard]] const PaperQuery &query() const { return m_query; } ///< what is shown, or on its way

public slots:
    /** Shows the answer when it comes; that of an earlier query that has not come yet is dropped. */
    void show(const hotpapers::PaperQuery &query);

signals:
    void found(); ///< the table holds the answer
    void unreadCounted(int unread); ///< of the papers that the table holds
    void failed(const hotpapers::Error &error);

private:
    void find();
    void take(std::vector<EntryId> entries);
    void countUnread();
    void fetch(const QList<EntryId> &entries);
    void takeMarks(const QList<ArxivId> &papers);
    void takeDigests();

    services::LibraryService &m_library;
    models::PaperTableModel &m_model;
    PaperQuery m_query;
    bool m_another = false; ///< than the one that the table answers
    std::stop_source m_finding;
    std::stop_source m_counting;
};

} // namespace hotpapers::ui
