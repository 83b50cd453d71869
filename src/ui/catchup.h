// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catchup.h"
#include "core/error.h"
#include "ui/settings.h"

#include <QObject>

#include <stop_token>

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class Actions;
class MarkHistory;
class MessageBar;
class Navigator;

/**
 * For somebody who was away: asks since when and how many papers to show, goes to a place that holds the hottest unread
 * ones, and there offers to mark the rest as read. What was chosen stays chosen while it is being read.
 */
class CatchUp : public QObject
{
    Q_OBJECT
public:
    /** @param bar above the papers; all references must outlive it */
    CatchUp(services::LibraryService &library, MarkHistory &marks, Navigator &navigator, Settings settings,
            const Actions &actions, MessageBar &bar, QObject *parent = nullptr);

    void ask(QWidget *window);

signals:
    void failed(const hotpapers::Error &error);

private:
    void open(QWidget *window, QDate since);
    void choose(const CatchUpRequest &request);
    void showPlace();
    void countRest();
    void showRest(int papers);
    void markRest();

    services::LibraryService &m_library;
    MarkHistory &m_marks;
    Navigator &m_navigator;
    Settings m_settings;
    const Actions &m_actions;
    MessageBar &m_bar;
    std::stop_source m_counting;
};

} // namespace hotpapers::ui
