// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person keeps, and what fits it: wired once, when the window is made.

#include "models/papertablemodel.h"
#include "ui/calendarpane.h"
#include "ui/keeping.h"
#include "ui/learning.h"
#include "ui/mainwindow.h"
#include "ui/navigator.h"
#include "ui/papercommands.h"
#include "ui/paperfinder.h"
#include "ui/papertable.h"
#include "ui/shelfcommands.h"
#include "ui/shelfwatch.h"
#include "ui_mainwindow.h"

#include <QLabel>

namespace hotpapers::ui {

void MainWindow::connectKeeping()
{
    m_shelf = new ShelfWatch(m_library, this);
    m_keeping = new Keeping({*m_actions, *m_papers, *m_table, *m_reader, *m_marks, *m_commands, *m_shelf}, this);
    connect(m_commands, &PaperCommands::told, this, &MainWindow::showMessage);
    connect(m_finder, &PaperFinder::found, m_shelf, &ShelfWatch::ask, Qt::SingleShotConnection);
    connect(m_shelf, &ShelfWatch::failed, this, &MainWindow::showError);
    connect(m_shelf, &ShelfWatch::changed, this, [this] {
        if (!m_status->text().isEmpty()) {
            showStatus();
        }
    });
}

void MainWindow::connectShelf()
{
    auto *shelf = new ShelfCommands({m_library, *m_shelf, *m_marks, *m_actions, *m_papers, *m_table, *m_ui->shelfPane,
                                     *m_ui->paperPane->listBar(), *m_ui->paperPane->noticeBar(), *m_navigator,
                                     *m_finder, m_dialogs, m_opener, *this},
                                    this);
    connect(shelf, &ShelfCommands::latestWanted, m_calendar, &CalendarPane::goToLatest);
    connect(shelf, &ShelfCommands::told, this, &MainWindow::showMessage);
    connect(shelf, &ShelfCommands::failed, this, &MainWindow::showError);
    connect(m_navigator, &Navigator::renamed, this, [this] {
        showName();
        showStatus();
    });
}

void MainWindow::connectLearning()
{
    m_learning = new Learning(m_library, *m_table->header(), m_settings, m_watcher, this);
    connect(m_finder, &PaperFinder::found, m_learning, &Learning::begin, Qt::SingleShotConnection);
    connect(m_learning, &Learning::changed, this, [this] {
        const bool isForYou = m_navigator->isAnywhere() && m_navigator->place().isForYou();
        if (isForYou && m_papers->rowCount() == 0 && !m_empty) {
            showEmptyPlace();
        }
    });
    connect(m_ui->paperPane, &PaperPane::learnRequested, m_learning, &Learning::switchOn);
    connect(m_ui->paperPane, &PaperPane::unreadRequested, this,
            [this] { m_navigator->go(Place::of(Place::List::Unread)); });
}

void MainWindow::showEmptyPlace()
{
    const auto untaught = m_navigator->place().isForYou() ? m_learning->untaught() : std::nullopt;
    if (untaught) {
        m_ui->paperPane->showUntaught(*untaught);
    } else {
        m_ui->paperPane->showNothing(m_navigator->place(), m_navigator->whyEmpty());
    }
}

} // namespace hotpapers::ui
