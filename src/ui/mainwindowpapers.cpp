// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which paper the window shows, and how it comes to one that is elsewhere.

#include "models/papertablemodel.h"
#include "services/libraryservice.h"
#include "ui/mainwindow.h"
#include "ui/navigator.h"
#include "ui/papertable.h"
#include "ui/readerpane.h"
#include "ui/session.h"

#include <algorithm>
#include <utility>

namespace hotpapers::ui {

void MainWindow::showLastPaper()
{
    if (m_lastPaper.isNull()) {
        return;
    }
    m_library.paper(std::exchange(m_lastPaper, {}), {}, this, [this, row = m_table->currentRow()](const auto &paper) {
        if (!paper || m_table->currentRow() != row) {
            return; // it is not in this library, or the person has gone on meanwhile
        }
        for (const Appearance &appearance : paper->appearances) {
            m_table->goToRow(m_papers->rowOf(appearance.entryId));
        }
        if (m_session.view) {
            m_table->setCurrentOffset(m_session.view->rowOffset);
        }
    });
}

// The paper stays the one that is read, as it stood then.
void MainWindow::showPaperWithin(DayRange days)
{
    if (m_navigator->place() != Place::of(days)) {
        m_lastPaper = m_reader->paper();
        m_navigator->go(Place::of(days));
    }
}

void MainWindow::showPaper(const ArxivId &id)
{
    m_library.paper(id, {}, this, [this, id](const Result<Paper> &paper) {
        if (!paper) {
            m_reader->openPaper(id);
            return;
        }
        const auto shown = std::ranges::find_if(paper->appearances, [this](const Appearance &appearance) {
            return m_papers->rowOf(appearance.entryId) >= 0;
        });
        if (shown != paper->appearances.end()) {
            m_table->goToRow(m_papers->rowOf(shown->entryId));
        } else {
            showElsewhere(id, paper->appearances.front().days);
        }
    });
}

void MainWindow::showElsewhere(const ArxivId &id, DayRange days)
{
    m_library.find({.search = m_navigator->shownOf(searchFor(IdCondition{id}))}, {}, this,
                   [this, id, days](const Result<services::FoundRows> &found) {
                       if (!found || found->entries.empty()) {
                           m_reader->openPaper(id); // it is hidden everywhere
                       } else {
                           m_lastPaper = id;
                           m_navigator->go(Place::of(days));
                       }
                   });
}

void MainWindow::showCurrentPaper()
{
    const int row = m_table->currentRow();
    const PaperRow *paper = m_papers->paper(row);
    if (row < 0) {
        m_shown = {};
        m_reader->clear();
    } else if (paper && paper->entryId != m_shown) {
        m_shown = paper->entryId;
        m_reader->showPaper(paper->arxivId, paper->entryId);
    }
    enablePaperActions(row >= 0);
}

} // namespace hotpapers::ui
