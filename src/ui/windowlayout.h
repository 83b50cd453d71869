// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings.h"

#include <QByteArray>

class QMainWindow;

namespace hotpapers::ui {

class PaperHeader;
class ReaderPane;

/** The window's size, docks and columns: kept from one run to the next, and put back to how they were made. */
class WindowLayout
{
public:
    WindowLayout(QMainWindow &window, PaperHeader &header, ReaderPane &reader, Settings settings);

    void restore(); ///< what was kept, or how it was made
    void save();
    void reset();
    /** When the window has its size: widths that only then can be given. */
    void finishReset();

private:
    QMainWindow &m_window;
    PaperHeader &m_header;
    ReaderPane &m_reader;
    Settings m_settings;
    QByteArray m_madeState;
    QByteArray m_madeReader;
    bool m_resetting = false;
};

} // namespace hotpapers::ui
