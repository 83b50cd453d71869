// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings.h"

#include <QByteArray>
#include <QObject>
#include <QShortcut>

class QDockWidget;
class QMainWindow;

namespace hotpapers::ui {

class Actions;
class PaperTable;
class ReaderPane;

/** How the window is divided. */
enum class Layout {
    Panes, ///< side panels, table and reader side by side
    Wide, ///< the reader below the table
    Reading, ///< the reader alone
};

/**
 * The window's size, layout, docks and columns: kept from one run to the next, and put back to how they were made. Each
 * layout has sizes of its own. Switching moves and hides widgets and makes none: what is typed, selected and scrolled stays.
 */
class WindowLayout : public QObject
{
    Q_OBJECT
public:
    WindowLayout(QMainWindow &window, PaperTable &table, ReaderPane &reader, Settings settings,
                 SettingsWatcher &watcher);

    /** Makes the actions for layouts work; the one for reading alone goes back as well, as Escape does. */
    void connectActions(const Actions &actions);
    /** Takes the place of the reader's title bar where that is alone. */
    void setReadingHeader(QWidget *header);

    void restore(); ///< what was kept, or how it was made
    void save();
    void reset();
    /** When the window has its size: widths that only then can be given. */
    void finishReset();
    void focusMain(); ///< the table, or the reader where that is alone

private:
    void showChosen();
    void show();
    void showWindow();
    void showReaderAlone();
    [[nodiscard]] int sideHeight() const; ///< between the bars
    void shareSide();
    void keep();
    void leaveReading();
    void choose(Layout layout);

    QMainWindow &m_window;
    PaperTable &m_table;
    ReaderPane &m_reader;
    Settings m_settings;
    SettingsWatcher &m_watcher;
    QDockWidget *m_readerDock;
    QWidget *m_header = nullptr;
    QShortcut m_leave; ///< reading alone
    Layout m_layout = Layout::Panes;
    QByteArray m_madeState;
    bool m_newSizes = false; ///< to be given when the window has its size
    bool m_newColumns = false; ///< the same
};

} // namespace hotpapers::ui
