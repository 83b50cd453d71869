// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unreadsteps.h"

#include "models/papertablemodel.h"
#include "services/libraryservice.h"
#include "ui/markhistory.h"
#include "ui/papertable.h"

#include <algorithm>
#include <utility>

namespace hotpapers::ui {

using models::PaperTableModel;

UnreadSteps::UnreadSteps(services::LibraryService &library, const MarkHistory &marks, const PaperTableModel &papers,
                         PaperTable &table, QObject *parent)
    : QObject(parent), m_library(library), m_marks(marks), m_papers(papers), m_table(table)
{
    connect(&m_papers, &PaperTableModel::modelReset, this, &UnreadSteps::askAgain);
    connect(&m_papers, &PaperTableModel::rowsInserted, this, &UnreadSteps::askAgain);
    connect(&m_papers, &PaperTableModel::rowsRemoved, this, &UnreadSteps::askAgain);
}

void UnreadSteps::next()
{
    step(1);
}

void UnreadSteps::previous()
{
    step(-1);
}

void UnreadSteps::step(int direction)
{
    m_steps += direction;
    if (!m_asking) {
        stepOn();
    }
}

void UnreadSteps::stepOn()
{
    while (m_steps != 0 && !m_asking) {
        if (const auto row = amongKnown(m_table.currentRow() + direction())) {
            finish(*row);
        } else {
            ask();
        }
    }
}

/** From `row` on. @return -1: there is none; nothing: it may be behind a row that is not known */
std::optional<int> UnreadSteps::amongKnown(int row) const
{
    for (; row >= 0 && row < m_papers.rowCount(); row += direction()) {
        const PaperRow *paper = m_marks.isMarking() ? nullptr : m_papers.known(row);
        if (!paper) {
            return std::nullopt;
        }
        if (paper->state == ReadState::Unread) {
            return row;
        }
    }
    return -1;
}

void UnreadSteps::finish(int row)
{
    if (row >= 0) {
        m_steps -= direction();
        m_table.goToRow(row);
    } else {
        emit noMore(direction());
        m_steps = 0;
    }
}

void UnreadSteps::ask()
{
    const int way = direction();
    const int from = m_table.currentRow() + way;
    std::vector<EntryId> entries = way > 0 ? m_table.entries(from, m_papers.rowCount()) : m_table.entries(0, from + 1);
    if (way < 0) {
        std::ranges::reverse(entries);
    }
    m_asking = true;
    m_request = std::stop_source();
    m_library.firstUnread(std::move(entries), m_request.get_token(), this, [this, from, way](const Result<int> &found) {
        m_asking = false;
        if (!found) {
            m_steps = 0;
            emit failed(found.error());
        } else if (m_steps * way > 0) { // not called back meanwhile
            finish(*found < 0 ? -1 : from + *found * way);
        }
        stepOn();
    });
}

// The rows are others now.
void UnreadSteps::askAgain()
{
    if (m_asking) {
        m_request.request_stop();
        ask();
    }
}

} // namespace hotpapers::ui
