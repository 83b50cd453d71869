// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scrollmarker.h"

#include "models/papertablemodel.h"
#include "ui/markhistory.h"
#include "ui/papertable.h"

#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <utility>

namespace hotpapers::ui {

using models::PaperTableModel;
using namespace std::chrono_literals;

namespace {

constexpr auto untilRest = 700ms;

} // namespace

ScrollMarker::ScrollMarker(MarkHistory &marks, const PaperTableModel &papers, PaperTable &table, Settings settings,
                           QTimer &rest, QObject *parent)
    : QObject(parent), m_marks(marks), m_papers(papers), m_table(table), m_settings(settings), m_rest(rest)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(untilRest);
    connect(&m_rest, &QTimer::timeout, this, &ScrollMarker::leave);
    connect(m_table.verticalScrollBar(), &QScrollBar::valueChanged, this, &ScrollMarker::takeScrolling);
    connect(&m_marks, &MarkHistory::made, this, &ScrollMarker::takeChange);
    connect(&m_papers, &PaperTableModel::modelAboutToBeReset, this, &ScrollMarker::forget);
    connect(&m_papers, &PaperTableModel::rowsAboutToBeInserted, this, &ScrollMarker::forget);
    connect(&m_papers, &PaperTableModel::rowsAboutToBeRemoved, this, &ScrollMarker::forget);
    // When it is laid out.
    connect(&m_papers, &PaperTableModel::modelReset, this, &ScrollMarker::look, Qt::QueuedConnection);
    connect(&m_papers, &PaperTableModel::rowsInserted, this, &ScrollMarker::look, Qt::QueuedConnection);
    connect(&m_papers, &PaperTableModel::rowsRemoved, this, &ScrollMarker::look, Qt::QueuedConnection);
}

void ScrollMarker::takeScrolling()
{
    const int firstBefore = m_first;
    const int lastBefore = m_last;
    look();
    if (firstBefore < 0 || !m_settings.value(Setting::MarkReadOnScroll).toBool()) {
        return;
    }
    for (int row = firstBefore; row <= std::min(lastBefore, m_first - 1); ++row) {
        const PaperRow *paper = m_papers.known(row);
        if (paper && paper->state == ReadState::Unread && !std::ranges::contains(m_passed, paper->entryId)) {
            m_passed.push_back(paper->entryId);
        }
    }
    if (!m_patient && !m_passed.empty()) {
        m_rest.start();
    }
}

void ScrollMarker::look()
{
    const int below = m_table.rowAt(m_table.viewport()->height() - 1);
    m_first = m_table.rowAt(0);
    m_last = below < 0 ? m_papers.rowCount() - 1 : below;
}

void ScrollMarker::forget()
{
    m_first = -1;
    m_last = -1;
}

void ScrollMarker::setPatient(bool patient)
{
    leave();
    m_patient = patient;
}

void ScrollMarker::leave()
{
    m_rest.stop();
    m_marks.markUnreadOnesRead(std::exchange(m_passed, {}));
}

void ScrollMarker::takeChange(const MarkChange &change)
{
    if (change.state && !m_passed.empty()) {
        std::erase_if(m_passed, [&change](EntryId entry) { return std::ranges::contains(change.entries, entry); });
    }
}

} // namespace hotpapers::ui
