// SPDX-FileCopyrightText: 2026 The Hot Papers authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowlayout.h"

#include "ui/paperheader.h"
#include "ui/readerpane.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hotpapers::ui {

namespace {

constexpr QSize largestFirstSize(1920, 1200); // pixels, as the next ones
constexpr int sideWidth = 230;
constexpr int narrowReaderWidth = 390; // of a window of
constexpr int narrowWindowWidth = 1280; // this width; a wider one gives the reader a third of what it has more

} // namespace

WindowLayout::WindowLayout(QMainWindow &window, PaperHeader &header, ReaderPane &reader, Settings settings)
    : m_window(window), m_header(header), m_reader(reader), m_settings(settings), m_madeState(window.saveState()),
      m_madeReader(reader.saveLayout())
{
}

void WindowLayout::restore()
{
    const bool hasSize = m_window.restoreGeometry(m_settings.value(Setting::WindowGeometry).toByteArray());
    if (!hasSize && m_window.screen()) {
        const QSize available = m_window.screen()->availableSize();
        m_window.resize(available.boundedTo(largestFirstSize));
        if (m_window.size() == available) { // the frame of the window wants room too
            m_window.setWindowState(Qt::WindowMaximized);
        }
    }
    m_resetting = !m_window.restoreState(m_settings.value(Setting::WindowState).toByteArray());
    m_header.restore(m_settings.value(Setting::TableHeader).toByteArray());
    m_reader.restoreLayout(m_settings.value(Setting::ReaderLayout).toByteArray());
}

void WindowLayout::save()
{
    m_settings.setValue(Setting::WindowGeometry, m_window.saveGeometry());
    m_settings.setValue(Setting::WindowState, m_window.saveState());
    m_settings.setValue(Setting::TableHeader, m_header.saveState());
    m_settings.setValue(Setting::ReaderLayout, m_reader.saveLayout());
}

void WindowLayout::reset()
{
    m_window.restoreState(m_madeState);
    m_reader.restoreLayout(m_madeReader);
    m_resetting = true;
    finishReset();
}

void WindowLayout::finishReset()
{
    if (!std::exchange(m_resetting, false)) {
        return;
    }
    const int more = std::max(0, m_window.width() - narrowWindowWidth);
    m_header.setUpColumns(more);
    m_window.resizeDocks(
        {m_window.findChild<QDockWidget *>(u"calendarDock"_s), m_window.findChild<QDockWidget *>(u"readerDock"_s)},
        {sideWidth, narrowReaderWidth + more / 3}, Qt::Horizontal);
}

} // namespace hotpapers::ui
