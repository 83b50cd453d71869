// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/id.h"
#include "core/markchange.h"
#include "ui/settings.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace hotpapers::models {
class PaperTableModel;
}

namespace hotpapers::ui {

class MarkHistory;
class PaperTable;

/**
 * Marks as read, where the settings say so, the unread papers that were seen in the table and scrolled past: all of them as
 * one step, when the scrolling has come to rest. A jump marks what was seen before it, not what it passes over. In a list
 * of unread papers, which would shrink under the hand that scrolls, they are marked when that is left.
 */
class ScrollMarker : public QObject
{
    Q_OBJECT
public:
    /** @param rest runs from the last scrolling; all references must outlive the marker */
    ScrollMarker(MarkHistory &marks, const models::PaperTableModel &papers, PaperTable &table, Settings settings,
                 QTimer &rest, QObject *parent = nullptr);

public slots:
    void setPatient(bool patient); ///< mark papers no sooner than the list is left
    void leave(); ///< marks what is to be marked

private:
    void takeScrolling();
    void look();
    void forget();
    void takeChange(const MarkChange &change);

    MarkHistory &m_marks;
    const models::PaperTableModel &m_papers;
    PaperTable &m_table;
    Settings m_settings;
    QTimer &m_rest;
    bool m_patient = false;
    int m_first = -1; ///< row that is seen; -1: it is not known which are
    int m_last = -1;
    std::vector<EntryId> m_passed; ///< to be marked
};

} // namespace hotpapers::ui
