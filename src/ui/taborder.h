// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMainWindow;
class QWidget;

namespace hotpapers::ui {

/**
 * Lets Tab go through a window's panes as the eye does: bars first, then column by column from where a line begins, each
 * from its top; wherever the person has put them. Within a pane the order stays as it was made.
 */
class TabOrder : public QObject
{
    Q_OBJECT
public:
    /** Follows the window's docks as they are moved, shown and hidden. @param window is its parent */
    explicit TabOrder(QMainWindow &window);

    void follow(); ///< what the eye sees now

private:
    [[nodiscard]] QList<QWidget *> panes() const; ///< in the order of the eye

    QMainWindow &m_window;
};

} // namespace hotpapers::ui
