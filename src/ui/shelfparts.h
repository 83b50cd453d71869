// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace hotpapers::models {
class PaperTableModel;
}

namespace hotpapers::services {
class LibraryService;
}

namespace hotpapers::ui {

class Actions;
struct Dialogs;
class MarkHistory;
class MessageBar;
class Navigator;
class PaperFinder;
class PaperTable;
class ShelfPane;
class ShelfWatch;
class UrlOpener;

/** What lists, saved searches and tags are worked on with; all must outlive those that do. */
struct ShelfParts
{
    services::LibraryService &library;
    ShelfWatch &shelf;
    MarkHistory &marks;
    const Actions &actions;
    models::PaperTableModel &papers;
    PaperTable &table;
    ShelfPane &pane;
    MessageBar &listBar;
    MessageBar &noticeBar;
    Navigator &navigator;
    PaperFinder &finder;
    const Dialogs &dialogs;
    const UrlOpener &opener;
    QWidget &window;
};

} // namespace hotpapers::ui
