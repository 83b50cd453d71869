// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "ui/settings.h"

#include <QObject>
#include <QTimer>

#include <stop_token>

namespace hotpapers::models {
class PaperTableModel;
}

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class Actions;
class CatchUp;
class MarkHistory;
class MessageBar;
class Navigator;
class PaperCommands;
class PaperTable;
class ReaderPane;
class ReadMarker;
class ScrollMarker;
class ShelfWatch;
class UnreadSteps;

/**
 * Going through a day's papers by the keyboard, and what is marked on the way: the keys of feed readers. Space pages the
 * reader and goes on to the next unread paper at the end of a page; Shift+Space pages back, and at the beginning goes to
 * the paper before, which has been read by then. Marking leaves the selection where it is.
 */
class Triage : public QObject
{
    Q_OBJECT
public:
    /** What it works on; all must outlive it. */
    struct Parts
    {
        services::LibraryService &library;
        Settings settings;
        const Actions &actions;
        const models::PaperTableModel &papers;
        PaperTable &table;
        ReaderPane &reader;
        QWidget &lists; ///< where one goes by `g l`
        MessageBar &catchUpBar;
        Navigator &navigator;
        MarkHistory &marks;
        PaperCommands &commands;
        QWidget &window;
        const ShelfWatch &shelf;
    };

    explicit Triage(const Parts &parts, QObject *parent = nullptr);

    bool eventFilter(QObject *watched,
                     QEvent *event) override; ///< of the reader: its buttons have Space, Escape leaves it
    void finish(); ///< marks what was waited with: the window closes

signals:
    void told(const QString &text); ///< for the status bar
    void failed(const hotpapers::Error &error);

private:
    void connectGoing();
    void connectMarking();
    void pageOn();
    void pageBack();
    void goToLists();
    void editNote();
    void editTags();
    [[nodiscard]] bool isPaperOnItsWay() const; ///< the current one, to the reader
    void askForDay();
    void tellNoMore(int direction);
    void takePlace();

    Parts m_parts;
    QTimer m_readDelay;
    QTimer m_scrollRest;
    UnreadSteps *m_steps;
    ReadMarker *m_readMarker;
    ScrollMarker *m_scrollMarker;
    CatchUp *m_catchUp;
    std::stop_source m_tagging; ///< the tags that were asked for last
};

} // namespace hotpapers::ui
