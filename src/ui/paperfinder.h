// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/paper.h"
#include "core/paperquery.h"

#include <QObject>

#include <deque>
#include <stop_token>

namespace hotpapers::models {
class PaperTableModel;
}

namespace hotpapers::services {
class LibraryService;
struct FoundRows;
} // namespace hotpapers::services

namespace hotpapers::ui {

/**
 * Fills the table with the papers that answer a query, and keeps it up to date while marks and digests change. Of the rows
 * that the table asks for the latest come first, and those that it has scrolled past are passed over.
 */
class PaperFinder : public QObject
{
    Q_OBJECT
public:
    PaperFinder(services::LibraryService &library, models::PaperTableModel &model, QObject *parent = nullptr);

    [[nodiscard]] const PaperQuery &query() const { return m_query; } ///< what is shown, or on its way
    [[nodiscard]] int unread() const { return m_unread; } ///< of the papers that the table holds

public slots:
    /** Shows the answer when it comes; that of an earlier query that has not come yet is dropped. */
    void show(const hotpapers::PaperQuery &query);
    /**
     * The same of papers in the order in which they fit: none where nothing is learned, and those that are there already stay
     * in their order, whatever is learned while they are read.
     */
    void showFitting(const hotpapers::PaperQuery &query);
    /**
     * Shows all papers, the newest first. Until these are found, which may have to wait for the whole library to be read,
     * the table holds those of the latest digest, which they begin with.
     */
    void showAll(hotpapers::DayRange latest);

signals:
    void begun(); ///< of showAll(): the table holds the beginning
    void asked(); ///< found() or failed() will follow, or it is asked again
    void found(); ///< the table holds the answer
    void failed(const hotpapers::Error &error); ///< the table holds what it held

private:
    void find();
    void begin(DayRange latest);
    void showAnother(const PaperQuery &query, bool isFitting);
    void take(services::FoundRows answer);
    void fetch(const QList<EntryId> &entries);
    void fetchNext();
    void forgetFetches();
    void takeMarks(const QList<ArxivId> &papers);
    void takeDigests();

    services::LibraryService &m_library;
    models::PaperTableModel &m_model;
    PaperQuery m_query;
    bool m_another = false; ///< than the one that the table answers
    bool m_isFitting = false; ///< showFitting()
    int m_unread = 0;
    std::stop_source m_finding;
    std::stop_source m_beginning;
    std::deque<QList<EntryId>> m_wanted; ///< pages that were not asked for yet, the latest last
    int m_fetching = 0; ///< pages that were, and are not answered yet
    std::stop_source m_fetches;
};

} // namespace hotpapers::ui
