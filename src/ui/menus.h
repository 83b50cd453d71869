// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QMainWindow;
class QMenu;

namespace hotpapers::ui {

class Actions;
class PaperHeader;

/** Adds the menu of the ways to copy citations to one that has ActionId::CopyCitation: below that. */
void addCitationMenu(QMenu *papers, const Actions &actions);

/** Fills the menu bar from the tables of actions and menus; the View menu also has the window's docks and the columns. */
void fillMenuBar(QMainWindow &window, const Actions &actions, PaperHeader &columns);

} // namespace hotpapers::ui
