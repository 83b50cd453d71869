// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does about what fits the person.

#include "models/papertablemodel.h"
#include "ui/learning.h"
#include "ui/mainwindow.h"
#include "ui/navigator.h"
#include "ui/papertable.h"
#include "ui_mainwindow.h"

namespace hotpapers::ui {

void MainWindow::connectLearning()
{
    m_learning = new Learning(m_library, *m_table->header(), m_settings, m_watcher, this);
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
