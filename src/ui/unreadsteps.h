// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"

#include <QObject>

#include <optional>
#include <stop_token>

namespace hotpapers::models {
class PaperTableModel;
}

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class MarkHistory;
class PaperTable;

/**
 * Goes from unread paper to unread paper, in the order of the table, to its end and no further. Rows that are known are
 * looked at here, the library at what lies behind them, and while marks are being made; steps that are asked for meanwhile are made one after the other.
 */
class UnreadSteps : public QObject
{
    Q_OBJECT
public:
    /** All references must outlive it. */
    UnreadSteps(services::LibraryService &library, const MarkHistory &marks, const models::PaperTableModel &papers,
                PaperTable &table, QObject *parent = nullptr);

public slots:
    void next();
    void previous();

signals:
    void noMore(int direction); ///< 1: below the current paper; -1: above it
    void failed(const hotpapers::Error &error);

private:
    void step(int direction);
    void stepOn();
    void finish(int row);
    void ask();
    void askAgain();
    [[nodiscard]] int direction() const { return m_steps > 0 ? 1 : -1; }
    [[nodiscard]] std::optional<int> amongKnown(int row) const;

    services::LibraryService &m_library;
    const MarkHistory &m_marks;
    const models::PaperTableModel &m_papers;
    PaperTable &m_table;
    int m_steps = 0; ///< still to be made; below 0: back
    bool m_asking = false;
    std::stop_source m_request;
};

} // namespace hotpapers::ui
