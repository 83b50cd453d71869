// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/shelf.h"
#include "ui/shelfparts.h"

#include <QMenu>

namespace hotpapers::ui {

/** What can be done with the current row of the panel. Goes when it is closed. */
class ShelfMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ShelfMenu(const ShelfParts &parts);

signals:
    void dismissed(); ///< it was closed, and nothing chosen

private:
    void addColors(const TagLook &look);
    void addNotifying(const SavedSearch &search);

    ShelfParts m_parts;
    bool m_isChosen = false; ///< something of it
};

} // namespace hotpapers::ui
