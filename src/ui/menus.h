// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;
class QMenu;

namespace hotpapers::ui {

class Actions;
class PaperHeader;

/** Fills the Paper menu, or the context menu of papers. */
void fillPaperMenu(QMenu *menu, const Actions &actions);

/** Fills the menu bar from the tables of actions and menus; the View menu also has the window's docks and the columns. */
void fillMenuBar(QMainWindow &window, const Actions &actions, PaperHeader &columns);

} // namespace hotpapers::ui
