// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shelf.h"

#include <QObject>

class QWidget;

namespace hotpapers::models {
class PaperTableModel;
}

namespace hotpapers::ui {

class Actions;
class MarkHistory;
class PaperCommands;
class PaperTable;
class ReaderPane;
class SettingsDialog;
class ShelfWatch;

/**
 * What the person keeps papers by, beside stars: ratings, priorities, tags by the digits, and states with names of their
 * own. Wires the actions for them, and brings colours of tags and names of states to all that show them.
 */
class Keeping : public QObject
{
    Q_OBJECT
public:
    /** What it works on; all must outlive it. */
    struct Parts
    {
        const Actions &actions;
        models::PaperTableModel &papers;
        PaperTable &table;
        ReaderPane &reader;
        MarkHistory &marks;
        PaperCommands &commands;
        ShelfWatch &shelf;
    };

    explicit Keeping(const Parts &parts, QObject *parent = nullptr);

    void addSettingsTo(SettingsDialog &dialog); ///< the page where states are named

private:
    void connectActions();
    void showShelf(const Shelf &shelf);
    void showQuickTags(const Shelf &shelf);
    void showStateNames(const Shelf &shelf);

    Parts m_parts;
};

} // namespace hotpapers::ui
